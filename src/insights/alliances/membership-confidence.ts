import { keyedRandom, randomSequence } from "../../internal/keyed-random.js";
import { clusterProblem } from "../../kernels/signed/search/cluster-problem.js";
import { leiden } from "../../kernels/signed/search/leiden.js";
import { type SignedAdjacency, signedAdjacency } from "../../kernels/signed/signed-adjacency.js";
import { frustrationOf } from "../../kernels/signed/signed-frustration.js";
import { signedModularityOf } from "../../kernels/signed/signed-modularity.js";
import { tidyPartition } from "../../kernels/signed/tidy-partition.js";
import { connectedComponents } from "../../kernels/structure/connected-components.js";
import type { Network } from "../../network/network.js";
import { leftOutShare, searchRounds } from "./defaults.js";
import type { DivideOptions } from "./divide.js";
import type { Groups } from "./groups.js";
import { perfectDivision } from "./perfect-division.js";
import { type SignedPart, signedParts } from "./signed-parts.js";

/**
 * How sure it is that people belong where they were put: in `samples` maps with one tie in five left out at random, how often a
 * person still stands with the other members of their faction, on average over them. For a faction of one: how often they
 * still stand alone, with at least one tie left. 1: whatever is left out; low: rests on few ties.
 *
 * Which ties a sample leaves out is keyed by the ids of their ends, so the order of the input does not matter, nor what
 * happens in other parts of the map. Samples are divided by a quick search without proof. Time O(samples · ties).
 *
 * @returns Confidence by person, 0..1; 0 for people without a faction.
 */
export function membershipConfidence(
  network: Network,
  groups: Groups,
  options: DivideOptions & { readonly samples: number },
): Float64Array {
  const together = new Float64Array(network.people.length);
  for (const part of signedParts(network.signed, options.objective)) {
    const known = Int32Array.from(part.people, (person) => groups.groupOf[person]!);
    const ids = part.people.map((person) => network.people[person]!.id);
    for (let sample = 0; sample < options.samples; sample++) {
      const thinned = leaveOut(part, ids, sample, options.seed);
      const found = divideQuickly(thinned, known, sample, options);
      const labels = options.objective === "modularity" ? found : apart(thinned, found);
      countCompanions(part, thinned, labels, known, groups, together);
    }
  }
  for (const group of groups.list) {
    const companions = Math.max(1, group.members.length - 1);
    for (const person of group.members) together[person] = together[person]! / (companions * options.samples);
  }
  return together;
}

/** The part with each tie left out with a chance of one in five. */
function leaveOut(part: SignedPart, ids: readonly string[], sample: number, seed: number): SignedAdjacency {
  const kept = part.weights.map((weight, tie) => {
    const ends = [ids[part.sources[tie]!]!, ids[part.targets[tie]!]!];
    return keyedRandom(seed, "left out", sample, ...ends) < leftOutShare ? 0 : weight;
  });
  return signedAdjacency(part.people.length, part.sources, part.targets, kept);
}

/** A good division: the perfect one, else the better of two short searches, from scratch and from what is known. */
function divideQuickly(
  signed: SignedAdjacency,
  known: Int32Array,
  sample: number,
  { objective, maxClusters, seed }: DivideOptions,
): Int32Array {
  const frustration = objective === "frustration";
  const limit = maxClusters === null || maxClusters >= signed.nodeCount ? Number.POSITIVE_INFINITY : maxClusters;
  const free = limit === Number.POSITIVE_INFINITY;
  if (frustration && free) {
    const perfect = perfectDivision(signed, false);
    if (perfect !== null) return perfect;
  }
  const problem = clusterProblem(signed, objective);
  const random = randomSequence(seed + sample);
  const alone = Int32Array.from(known, (_, node) => (free ? node : node % limit));
  let best: Int32Array | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const start of [alone, renumbered(known)]) {
    const found = leiden(problem, start, Math.min(limit, signed.nodeCount), searchRounds, random);
    const labels = tidyPartition(signed, found, frustration && free ? "split" : "whole");
    const cost = frustration ? frustrationOf(signed, labels) : -(signedModularityOf(signed, labels) ?? 0);
    if (cost < bestCost - 1e-9 * Math.abs(bestCost) || best === null) {
      best = labels;
      bestCost = cost;
    }
  }
  return best!;
}

/** Labels by which people without any chain of ties between them are never together. */
function apart(signed: SignedAdjacency, labels: Int32Array): Int32Array {
  const { componentOf } = connectedComponents(signed);
  return labels.map((label, node) => label * signed.nodeCount + componentOf[node]!);
}

/** Labels as 0, 1, … by first node. */
function renumbered(labels: Int32Array): Int32Array {
  const names = new Map<number, number>();
  return labels.map((label) => {
    if (!names.has(label)) names.set(label, names.size);
    return names.get(label)!;
  });
}

/** Adds to each person how many of their faction stand with them in this sample. */
function countCompanions(
  { people }: SignedPart,
  thinned: SignedAdjacency,
  labels: Int32Array,
  known: Int32Array,
  { list, groupOf }: Groups,
  together: Float64Array,
): void {
  const inPlace = new Map<number, number>();
  const withOwn = new Map<number, number>();
  const ownKey = (node: number) => labels[node]! * list.length + known[node]!;
  for (let node = 0; node < people.length; node++) {
    inPlace.set(labels[node]!, (inPlace.get(labels[node]!) ?? 0) + 1);
    withOwn.set(ownKey(node), (withOwn.get(ownKey(node)) ?? 0) + 1);
  }
  for (const [node, person] of people.entries()) {
    const hasTies = thinned.offsets[node + 1]! > thinned.offsets[node]!;
    const standsAlone = hasTies && inPlace.get(labels[node]!) === 1;
    const isOne = list[groupOf[person]!]!.members.length === 1;
    together[person] = together[person]! + (isOne ? Number(standsAlone) : withOwn.get(ownKey(node))! - 1);
  }
}
