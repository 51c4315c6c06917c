import { compareIds } from "../../internal/compare-ids.js";
import type { Issue, Ref } from "../../internal/issue.js";
import { personRef } from "../../model/refs.js";
import type { BuyingRole, DecisionRule } from "../../model/vocabularies.js";
import type { Network, NetworkPerson } from "../../network/network.js";
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
  /** Somebody is known to decide. If not, the shares are guesses from levels, and rules that need deciders abstain. */
  readonly deciderKnown: boolean;
  /** The people the decision rests on, most say first. */
  readonly deciders: readonly number[];
  readonly rule: DecisionRule;
}

/**
 * Decision rights after what is recorded: explicit weights, else role × budget, less for people from outside. Where nobody is
 * known to decide, an unknown decider of weight 1 is spread over the people of unknown role by their level, or stays unmapped.
 */
export function decisionRights(network: Network, issues: Issue[]): DecisionRights {
  const { people, goal } = network;
  const rule = goal?.decisionRule ?? "weighted";
  if (rule !== "weighted" && rule !== "single") noteRule(rule, issues);
  const weights = new Float64Array(people.length);
  const known = new Uint8Array(people.length);
  for (const person of people) {
    if (!person.inScope) continue;
    const weight = recordedWeight(person);
    if (weight === null) continue;
    known[person.index] = 1;
    weights[person.index] = rule === "single" && !isDecider(person.roles) ? 0 : weight;
  }
  const scope = people.filter((person) => person.inScope);
  const shares = Float64Array.from(weights);
  const recorded = sum(weights);
  const allWeighed = scope.length > 0 && scope.every((person) => person.decisionWeight !== null) && recorded > 0;
  const deciderKnown = allWeighed || weights.some((weight) => weight >= deciderWeight);
  let added = 0;
  if (deciderKnown) {
    if (rule !== "single") added = addGuesses(scope, known, shares, recorded);
  } else added = addUnknownDecider(scope, known, shares, issues);
  const total = recorded + added;
  let mapped = 0;
  for (let index = 0; index < shares.length; index++) {
    shares[index] = total > 0 ? shares[index]! / total : 0;
    mapped += shares[index]!;
  }
  const unmapped = scope.length === 0 ? 1 : Math.max(0, total > 0 ? 1 - mapped : 1);
  return {
    shares,
    unmapped: unmapped < 1e-15 ? 0 : unmapped,
    weights,
    known,
    deciderKnown,
    deciders: findDeciders(people, shares),
    rule,
  };
}

/** What a person's say is recorded as, in units of an economic buyer; `null` when nobody recorded anything. */
function recordedWeight(person: NetworkPerson): number | null {
  if (person.decisionWeight !== null) return person.decisionWeight;
  if (person.roles === null) return null;
  let role = 0;
  for (const one of person.roles) role = Math.max(role, roleWeight[one]);
  const budget = budgetFactor[person.fields.authority?.budget ?? "influences"];
  const inside = Math.min(largestRoleWeight, role * budget);
  return person.side === "external" ? inside * externalFactor : inside;
}

function isDecider(roles: readonly BuyingRole[] | null): boolean {
  return roles !== null && (roles.includes("economic_buyer") || roles.includes("decision_maker"));
}

/** Members of the buying group whose role is unknown get a guess by level; all guesses together stay below a third. */
function addGuesses(
  scope: readonly NetworkPerson[],
  known: Uint8Array,
  shares: Float64Array,
  recorded: number,
): number {
  const members = scope.filter((person) => known[person.index] === 0 && person.inBuyingGroup === true);
  const levels = members.map((person) => person.level).filter((level) => level !== null);
  const lowest = Math.min(...levels);
  const beyond = Math.max(...levels) + 1;
  const guesses = members.map(
    (person) => memberGuess * (levels.length === 0 ? 1 : levelFade ** ((person.level ?? beyond) - lowest)),
  );
  const wanted = guesses.reduce((total, guess) => total + guess, 0);
  const scale = wanted > recorded * largestGuessShare ? (recorded * largestGuessShare) / wanted : 1;
  for (const [position, person] of members.entries()) shares[person.index] = guesses[position]! * scale;
  return wanted * scale;
}

/** Spreads a decider nobody has named over the customers of unknown role; returns the weight added in all. */
function addUnknownDecider(
  scope: readonly NetworkPerson[],
  known: Uint8Array,
  shares: Float64Array,
  issues: Issue[],
): number {
  if (scope.length === 0) return 1;
  const someRole = scope.some(
    (person) => (person.roles !== null && person.roles.length > 0) || (person.decisionWeight ?? 0) > 0,
  );
  const someLevel = scope.some((person) => person.level !== null);
  const open = scope.filter((person) => known[person.index] === 0 && person.status !== "vacant");
  if (!someRole && !someLevel && open.length > 0) {
    for (const person of open) shares[person.index] = 1 / open.length;
    note(
      issues,
      "no_decision_rights",
      "no roles and no levels are known: everybody counts as one vote; add roles, titles or reportsTo",
    );
    return 1;
  }
  note(
    issues,
    "no_decision_maker",
    "nobody is known to decide: an unknown decider is spread by level; give the decider a role",
  );
  const candidates = open.filter((person) => person.side === "customer" && person.level !== null);
  let total = 0;
  for (const person of candidates) total += levelFade ** person.level!;
  for (const person of candidates) shares[person.index] = levelFade ** person.level! / total;
  return 1;
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

function noteRule(rule: DecisionRule, issues: Issue[]): void {
  const name = typeof rule === "string" ? rule : `quota ${rule.quota}`;
  note(
    issues,
    "decision_rule_not_applied",
    `the decision rule "${name}" is not applied yet: roles are weighted instead`,
  );
}

function note(issues: Issue[], code: string, message: string): void {
  issues.push({ severity: "warning", code, path: [], message });
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
