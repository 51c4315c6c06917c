import { compareIds } from "../../internal/compare-ids.js";
import { keyedRandom } from "../../internal/keyed-random.js";
import { clamp } from "../../internal/numbers.js";
import { log, pow } from "../../internal/portable-math.js";
import { weightedBetweenness } from "../../kernels/betweenness/weighted-betweenness.js";
import { breadthFirstSearch } from "../../kernels/paths/breadth-first-search.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { burtConstraint } from "../../kernels/structure/burt-constraint.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { positionOf, strengthToDistance } from "../../network/rows.js";
import {
  authorityBudget,
  authorityWeights,
  exactBetweennessSize,
  fullSpan,
  levelFade,
  roleWeight,
} from "./defaults.js";
import type { Influence } from "./influence.js";
import { sharesFrom } from "./shares-from.js";

/** Formal standing from what is known of role, level, budget and span; `null` when nothing is. */
export function authorityOf(person: NetworkPerson, network: Network): number | null {
  let known = 0;
  let total = 0;
  const add = (weight: number, value: number) => {
    known += weight;
    total += weight * value;
  };
  if (person.roles !== null)
    add(
      authorityWeights.role,
      Math.max(0, ...person.roles.map((role) => network.model.roleWeights?.[role] ?? roleWeight[role])),
    );
  if (person.level !== null) add(authorityWeights.level, pow(levelFade, person.level));
  const budget = person.fields.authority?.budget;
  if (budget != null) add(authorityWeights.budget, authorityBudget[budget]);
  const reports = Math.max(network.hierarchy.reports[person.index]!, person.fields.directReports ?? 0);
  if (reports > 0 || person.fields.directReports != null) {
    add(authorityWeights.span, clamp(log(1 + reports) / log(1 + fullSpan), 0, 1));
  }
  return known === 0 ? null : total / known;
}

/** How much attention goes to each person: the column sums of attention. */
export function prominence(network: Network): Float64Array {
  const received = new Float64Array(network.people.length);
  const { targets, weights } = network.attention;
  for (let arc = 0; arc < targets.length; arc++) received[targets[arc]!] = received[targets[arc]!]! + weights[arc]!;
  return received;
}

/** Everybody's share if all in scope had one vote: structure alone. */
export function networkInfluence(network: Network, influence: Influence): Float64Array {
  const scope = network.people.filter((person) => person.inScope);
  const votes = new Float64Array(network.people.length);
  for (const person of scope) votes[person.index] = 1 / scope.length;
  return sharesFrom(network, influence, votes);
}

/**
 * Share of the shortest routes of attention that pass by each person. A tie's length is 1 / ā with ā the noisy-or of both
 * directions. Beyond 500 people an estimate from 500 sources, sampled by id.
 */
export function attentionBetweenness(network: Network, seed: number): { values: Float64Array; exact: boolean } {
  const inScope = network.people.filter((person) => person.inScope);
  const size = inScope.length;
  if (size < 3) return { values: new Float64Array(network.people.length), exact: true };
  const lengths = eitherWay(network.attention);
  for (let arc = 0; arc < lengths.weights.length; arc++)
    lengths.weights[arc] = strengthToDistance(lengths.weights[arc]!);
  const exact = size <= exactBetweennessSize;
  const sources = exact ? undefined : sampleSources(inScope, seed);
  const values = weightedBetweenness(lengths, { sources });
  const correction = sources === undefined ? 1 : size / network.people.length;
  const pairs = ((size - 1) * (size - 2)) / 2;
  return { values: values.map((value) => (value * correction) / pairs), exact };
}

function sampleSources(people: readonly NetworkPerson[], seed: number): Int32Array {
  const sampled = people.map((person) => ({ person, sample: keyedRandom(seed, "betweenness", person.id) }));
  sampled.sort((a, b) => a.sample - b.sample || compareIds(a.person.id, b.person.id));
  return Int32Array.from(sampled.slice(0, exactBetweennessSize), ({ person }) => person.index);
}

/** Burt's constraint on attention, both directions added; `NaN` without contacts. */
export function attentionConstraint(network: Network): Float64Array {
  return burtConstraint(symmetric(network.attention, (a, b) => a + b));
}

/** Fewest steps of listening from a decider to each person; −1 where none leads there. */
export function stepsFromDeciders(network: Network, deciders: readonly number[]): Int32Array {
  return breadthFirstSearch(network.attention, deciders).distances;
}

/** ā = 1 − (1 − a(i, j)) (1 − a(j, i)) in both rows of every pair. */
function eitherWay(attention: WeightedAdjacency): WeightedAdjacency {
  return symmetric(attention, (a, b) => 1 - (1 - a) * (1 - b));
}

function symmetric(rows: WeightedAdjacency, join: (there: number, back: number) => number): WeightedAdjacency {
  const { nodeCount } = rows;
  const neighbours: number[][] = Array.from({ length: nodeCount }, () => []);
  for (let i = 0; i < nodeCount; i++) {
    for (let arc = rows.offsets[i]!; arc < rows.offsets[i + 1]!; arc++) {
      const j = rows.targets[arc]!;
      neighbours[i]!.push(j);
      if (positionOf(rows, j, i) < 0) neighbours[j]!.push(i);
    }
  }
  const offsets = new Int32Array(nodeCount + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const weight = (i: number, j: number) => {
    const position = positionOf(rows, i, j);
    return position < 0 ? 0 : rows.weights[position]!;
  };
  for (let i = 0; i < nodeCount; i++) {
    for (const j of neighbours[i]!.sort((a, b) => a - b)) {
      targets.push(j);
      weights.push(join(weight(i, j), weight(j, i)));
    }
    offsets[i + 1] = targets.length;
  }
  return { nodeCount, offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights) };
}

const itemsToKnow = 7;

/** Share of what should be known of a person that is known. */
export function completenessOf(person: NetworkPerson, network: Network, listens: boolean): number {
  const { fields } = person;
  let known = 0;
  if (fields.title != null) known++;
  if (fields.departmentId != null) known++;
  if (fields.level != null || fields.reportsTo != null || fields.isTop === true) known++;
  if (person.roles !== null) known++;
  if (person.stance !== null && !person.stanceImplied) known++;
  const contact =
    network.contact.lastContactAt[person.index] !== null || network.contact.coveredBy[person.index]!.length > 0;
  if (contact || fields.coverage != null) known++;
  if (listens) known++;
  return known / itemsToKnow;
}

/** Whether somebody listens to a person, or they to somebody, by a tie that is no reporting line. */
export function informalListening(network: Network): Uint8Array {
  const linked = new Uint8Array(network.people.length);
  const { row, target, tie } = network.attention.evidence;
  for (let entry = 0; entry < row.length; entry++) {
    const { kind } = network.ties[tie[entry]!]!;
    if (kind === "reports_to" || kind === "dotted_line") continue;
    linked[row[entry]!] = 1;
    linked[target[entry]!] = 1;
  }
  return linked;
}
