import type { Ref } from "../../internal/issue.js";
import { roundToSum } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import { settleOpinions } from "../../kernels/spectral/friedkin-johnsen.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { explanationSentence } from "../../sentences/stakeholders.js";
import { byTie } from "./explain-ties.js";
import type { Influence } from "./influence.js";
import type { InfluenceOptions } from "./influence-options.js";
import { compareShares } from "./rank.js";
import { sharesFrom } from "./shares-from.js";
import type { Stakeholder } from "./stakeholder.js";

/** The decompositions of one person's influence, and a sentence on them. All but `byTie` sum to it. */
export interface StakeholderExplanation extends Sentence {
  stakeholder: Stakeholder;
  /** Whose decision right reaches the person: the ten with most say, and all others together as `ref: null`. */
  byDecider: { ref: Ref | null; influence: number }[];
  ownVote: number;
  byListener: { ref: Ref; influence: number }[];
  /** By how many steps of listening lie between a decision right and the person: 0, 1, 2, 3, and 4 or more. */
  bySteps: number[];
  /** What is lost without a tie; largest difference first. These do not sum to anything. */
  byTie: { tie: Ref; difference: number }[];
  /** Whether `byTie` was reckoned for every tie; `false`: for those that seem to matter most. All else is exact. */
  exact: boolean;
  /** What decision rights, the network and a mere seat at the table add (Shapley values of rights and network). */
  byFactor: { rights: number; network: number; baseline: number };
}

const namedDeciders = 10;
const maxDecidersInText = 3;
const countedSteps = 4;

/** Takes one person's influence apart in every way that is exact. */
export function explain(
  network: Network,
  influence: Influence,
  stakeholder: Stakeholder,
  options: InfluenceOptions,
): StakeholderExplanation {
  const index = network.indexOf.get(stakeholder.id)!;
  const reached = reachOf(network, influence, index);
  const byDecider = decidersOf(network, influence, reached);
  const bySteps = stepsOf(influence, index);
  const { differences, exact } = byTie(network, influence, index, reached, options);
  const byListener = stakeholder.byListener.map(({ id, name, influence: share }) => ({
    ref: { type: "person", id, label: name } satisfies Ref,
    influence: share,
  }));
  return {
    stakeholder,
    byDecider,
    ownVote: stakeholder.ownVote,
    byListener,
    bySteps,
    byTie: differences,
    exact,
    byFactor: factorsOf(network, influence, index, options),
    ...describeExplanation(stakeholder, byDecider, bySteps),
  };
}

/** Column of total effects: how much of each person's final position is traceable to this one. */
function reachOf({ people }: Network, { flow }: Influence, index: number): Float64Array {
  const start = new Float64Array(people.length);
  start[index] = flow.kept[index]!;
  return settleOpinions(flow.links, flow.passing, start);
}

function decidersOf(
  { people }: Network,
  { rights }: Influence,
  reached: Float64Array,
): { ref: Ref | null; influence: number }[] {
  const holders = people.filter((person) => rights.shares[person.index]! > 0);
  holders.sort((a, b) => compareShares(rights.shares[b.index]!, rights.shares[a.index]!) || a.index - b.index);
  const parts: { ref: Ref | null; influence: number }[] = [];
  for (const person of holders.slice(0, namedDeciders)) {
    parts.push({ ref: personRef(person.fields), influence: rights.shares[person.index]! * reached[person.index]! });
  }
  let others = 0;
  for (const { index } of holders.slice(namedDeciders)) others += rights.shares[index]! * reached[index]!;
  if (holders.length > namedDeciders) parts.push({ ref: null, influence: others });
  return parts;
}

function stepsOf({ rights, flow, shares }: Influence, index: number): number[] {
  const steps: number[] = [];
  let passing: Float64Array = Float64Array.from(rights.shares);
  let told = 0;
  for (let step = 0; step < countedSteps; step++) {
    steps.push(flow.kept[index]! * passing[index]!);
    told += steps[step]!;
    const next = new Float64Array(passing.length);
    for (let i = 0; i < passing.length; i++) {
      for (let arc = flow.links.offsets[i]!; arc < flow.links.offsets[i + 1]!; arc++) {
        next[flow.links.targets[arc]!] =
          next[flow.links.targets[arc]!]! + passing[i]! * flow.passing[i]! * flow.links.weights[arc]!;
      }
    }
    passing = next;
  }
  steps.push(Math.max(0, shares[index]! - told));
  return steps;
}

/** Two-player Shapley values: rights against one vote each, the network against nobody listening. */
function factorsOf(
  network: Network,
  influence: Influence,
  index: number,
  options: InfluenceOptions,
): StakeholderExplanation["byFactor"] {
  const { susceptibility, rights, shares } = influence;
  const { people } = network;
  const scope = people.filter((person) => person.inScope);
  const votes = new Float64Array(people.length);
  for (const person of scope) votes[person.index] = 1 / scope.length;
  const alone = (given: Float64Array) => {
    const kept = given.map((share, one) => {
      if (people[one]!.status === "vacant") return 0;
      return options.unmapped === "self" ? share : share * (1 - susceptibility[one]!);
    });
    if (influence.engine !== "katz") return kept[index]!;
    // Katz shares out what is mapped in all by rights alone.
    let [mapped, held] = [0, 0];
    for (const { index: one, status } of people) {
      mapped += kept[one]!;
      if (status !== "vacant") held += given[one]!;
    }
    return people[index]!.status === "vacant" || held === 0 ? 0 : (mapped * given[index]!) / held;
  };
  const neither = alone(votes);
  const rightsOnly = alone(rights.shares);
  const networkOnly = sharesFrom(network, influence, votes)[index]!;
  const both = shares[index]!;
  return {
    rights: (rightsOnly - neither + both - networkOnly) / 2,
    network: (networkOnly - neither + both - rightsOnly) / 2,
    baseline: neither,
  };
}

function describeExplanation(
  { influence, reason }: Stakeholder,
  byDecider: StakeholderExplanation["byDecider"],
  bySteps: readonly number[],
): Sentence {
  const total = Math.round(influence * 100);
  if (total === 0) return explanationSentence("explanation.too_small", { reason });
  return explanationSentence("explanation.parts", {
    reason,
    facts: describeDeciders(byDecider, total),
    steps: describeSteps(bySteps, total),
  });
}

/** The first few by name, all others together. */
function describeDeciders(byDecider: StakeholderExplanation["byDecider"], total: number): Sentence[] {
  const reaching = byDecider.filter((part) => part.influence > 0).sort((a, b) => b.influence - a.influence);
  const named = reaching.filter(({ ref }) => ref !== null).slice(0, maxDecidersInText);
  const others = reaching.filter((part) => !named.includes(part)).reduce((sum, part) => sum + part.influence, 0);
  const shares = [...named.map((part) => part.influence), others];
  const points = roundToSum(
    shares.map((share) => share * 100),
    total,
  );
  const facts: Sentence[] = [];
  for (const [position, share] of points.entries()) {
    if (share === 0) continue;
    const person = named[position]?.ref;
    facts.push(
      person == null
        ? explanationSentence("explanation.from_others", { points: share })
        : explanationSentence("explanation.from_person", { points: share, person }),
    );
  }
  return facts;
}

function describeSteps(bySteps: readonly number[], total: number): Sentence[] {
  const [direct, one, two, three, more] = bySteps as [number, number, number, number, number];
  const points = roundToSum(
    [direct, one, two, three + more].map((part) => part * 100),
    total,
  );
  const keys = [
    "explanation.held_directly",
    "explanation.one_step",
    "explanation.two_steps",
    "explanation.further",
  ] as const;
  return keys.flatMap((key, step) => (points[step]! > 0 ? [explanationSentence(key, { points: points[step]! })] : []));
}
