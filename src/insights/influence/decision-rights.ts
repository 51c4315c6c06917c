import { compareIds } from "../../internal/compare-ids.js";
import type { Issue, Ref } from "../../internal/issue.js";
import { pow } from "../../internal/portable-math.js";
import { personRef } from "../../model/refs.js";
import type { BuyingRole, DecisionRule } from "../../model/vocabularies.js";
import { withDefaults } from "../../network/model-options.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { influenceIssue } from "../../sentences/issues/insight-issues.js";
import {
  budgetFactor,
  deciderWeight,
  decisionSetShare,
  decisionSetSize,
  externalFactor,
  largestGuessShare,
  largestRoleWeight,
  levelFade,
  memberGuess,
  roleWeight,
} from "./defaults.js";

/** Who holds the decision, before anybody listens to anybody. */
export interface DecisionRights {
  /** Share of the decision by person; sums to 1 with `unmapped`. */
  readonly shares: Float64Array;
  /** The share of a decider nobody has named. */
  readonly unmapped: number;
  /** Recorded weight by person, in units of an economic buyer; NaN-free: unknown is 0 here, see `known`. */
  readonly weights: Float64Array;
  /** Whether the weight of a person is recorded at all: by role or by `decisionWeight`. */
  readonly known: Uint8Array;
  /** What was added to the recorded weights, by person, in the same units: guesses for members, or the unknown decider. */
  readonly guesses: Float64Array;
  /** What was added and belongs to nobody on the map. */
  readonly unplaced: number;
  /** Whether the shares rest on recorded weights, on an unknown decider beside them, or on one vote each. */
  readonly basis: "recorded" | "unknown_decider" | "votes";
  /** Somebody is known to decide. If not, the shares are guesses from levels, and rules that need deciders abstain. */
  readonly deciderKnown: boolean;
  /** Everybody in scope has a weight that was given as a number, or is known to have no role: the scale of weights is free. */
  readonly allWeighed: boolean;
  /** The people the decision rests on, most say first. */
  readonly deciders: readonly number[];
  readonly rule: DecisionRule;
}

/**
 * Decision rights after what is recorded: explicit weights, else role × budget, less for people from outside. Where nobody is
 * known to decide, an unknown decider of weight 1 is spread over the people of unknown role by their level, or stays unmapped.
 * Of the goal's rule only a single decider changes rights; what the others make of them is `decisionVote`'s.
 */
export function decisionRights(network: Network, issues: Issue[]): DecisionRights {
  const { people, goal } = network;
  const rule = goal?.decisionRule ?? "weighted";
  const weightOf = withDefaults(roleWeight, network.model.roleWeights);
  const weights = new Float64Array(people.length);
  const known = new Uint8Array(people.length);
  for (const person of people) {
    if (!person.inScope) continue;
    const weight = recordedWeight(person, weightOf);
    if (weight === null) continue;
    known[person.index] = 1;
    weights[person.index] = rule === "single" && !isDecider(person.roles) ? 0 : weight;
  }
  const scope = people.filter((person) => person.inScope);
  const recorded = sum(weights);
  const allWeighed =
    recorded > 0 && scope.every((person) => person.decisionWeight !== null || person.roles?.length === 0);
  const deciderKnown = allWeighed || weights.some((weight) => weight >= deciderWeight);
  const guesses = new Float64Array(people.length);
  let basis: DecisionRights["basis"] = "recorded";
  if (deciderKnown) {
    if (rule !== "single") guessMembers(scope, known, guesses, recorded);
  } else basis = spreadUnknownDecider(scope, known, guesses, issues);
  const placed = sum(guesses);
  const unplaced = deciderKnown ? 0 : Math.max(0, 1 - placed);
  const shares = normalizeRights(weights, guesses, unplaced);
  const unmapped = Math.max(0, 1 - sum(shares));
  return {
    shares,
    unmapped: unmapped < 1e-15 ? 0 : unmapped,
    weights,
    known,
    guesses,
    unplaced: unplaced < 1e-15 ? 0 : unplaced,
    basis,
    deciderKnown,
    allWeighed,
    deciders: findDeciders(people, shares),
    rule,
  };
}

/** Weights and guesses as shares of all that is there to share. */
export function normalizeRights(weights: Float64Array, guesses: Float64Array, unplaced: number): Float64Array {
  const total = sum(weights) + sum(guesses) + unplaced;
  return weights.map((weight, index) => (total > 0 ? (weight + guesses[index]!) / total : 0));
}

/** What a person's say is recorded as, in units of an economic buyer; `null` when nobody recorded anything. */
function recordedWeight(person: NetworkPerson, weightOf: Readonly<Record<BuyingRole, number>>): number | null {
  if (person.decisionWeight !== null) return person.decisionWeight;
  if (person.roles === null) return null;
  let role = 0;
  for (const one of person.roles) role = Math.max(role, weightOf[one]);
  const budget = budgetFactor[person.fields.authority?.budget ?? "influences"];
  const inside = Math.min(largestRoleWeight, role * budget);
  return person.side === "external" ? inside * externalFactor : inside;
}

function isDecider(roles: readonly BuyingRole[] | null): boolean {
  return roles !== null && (roles.includes("economic_buyer") || roles.includes("decision_maker"));
}

/** Members of the buying group whose role is unknown get a guess by level; all guesses together stay below a third. */
function guessMembers(
  scope: readonly NetworkPerson[],
  known: Uint8Array,
  guesses: Float64Array,
  recorded: number,
): void {
  const members = scope.filter((person) => known[person.index] === 0 && person.inBuyingGroup === true);
  const levels = members.map((person) => person.level).filter((level) => level !== null);
  const lowest = Math.min(...levels);
  const beyond = Math.max(...levels) + 1;
  let wanted = 0;
  for (const person of members) {
    const steps = levels.length === 0 ? 0 : (person.level ?? beyond) - lowest;
    guesses[person.index] = memberGuess * pow(levelFade, steps);
    wanted += guesses[person.index]!;
  }
  const most = recorded * largestGuessShare;
  if (wanted <= most) return;
  for (const person of members) guesses[person.index] = (guesses[person.index]! * most) / wanted;
}

/** Spreads a decider of weight 1, whom nobody has named, over the customers of unknown role; says what that rests on. */
function spreadUnknownDecider(
  scope: readonly NetworkPerson[],
  known: Uint8Array,
  guesses: Float64Array,
  issues: Issue[],
): DecisionRights["basis"] {
  if (scope.length === 0) return "unknown_decider";
  const someRole = scope.some(
    (person) => (person.roles !== null && person.roles.length > 0) || (person.decisionWeight ?? 0) > 0,
  );
  const open = scope.filter((person) => known[person.index] === 0 && person.status !== "vacant");
  const someLevel = open.some((person) => person.level !== null);
  if (!someRole && !someLevel && open.length > 0) {
    for (const person of open) guesses[person.index] = 1 / open.length;
    issues.push(influenceIssue("warning", "issues.no_decision_rights", [], {}));
    return "votes";
  }
  issues.push(influenceIssue("warning", "issues.no_decision_maker", [], {}));
  const candidates = open.filter((person) => person.side === "customer" && person.level !== null);
  let total = 0;
  for (const person of candidates) total += pow(levelFade, person.level!);
  for (const person of candidates) guesses[person.index] = pow(levelFade, person.level!) / total;
  return "unknown_decider";
}

function findDeciders(people: readonly NetworkPerson[], shares: Float64Array): number[] {
  let largest = 0;
  for (const share of shares) largest = Math.max(largest, share);
  if (largest === 0) return [];
  const members: number[] = [];
  for (const person of people) {
    if (person.status !== "vacant" && shares[person.index]! >= decisionSetShare * largest) members.push(person.index);
  }
  members.sort((a, b) => shares[b]! - shares[a]! || compareIds(people[a]!.id, people[b]!.id));
  return members.slice(0, decisionSetSize);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** References to people by index. */
export function refsTo(network: Network, indexes: readonly number[]): Ref[] {
  return indexes.map((index) => personRef(network.people[index]!.fields));
}
