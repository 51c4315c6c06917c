import { combineHash, hashText, randomSequence, uniformOf } from "../../internal/keyed-random.js";
import { clusterProblem } from "../../kernels/signed/search/cluster-problem.js";
import { leiden } from "../../kernels/signed/search/leiden.js";
import { signedAdjacency } from "../../kernels/signed/signed-adjacency.js";
import { tidyPartition } from "../../kernels/signed/tidy-partition.js";
import type { Network } from "../../network/network.js";
import { leftOutShare, searchRounds } from "./defaults.js";
import type { DivideOptions } from "./divide.js";
import type { Groups } from "./groups.js";
import { type SignedPart, signedParts } from "./signed-parts.js";

/**
 * How sure it is that people belong where they were put: in `samples` maps with one tie in five left out at random, how often a
 * person still stands with the other members of their faction, on average over them. For a faction of one: how often they
 * still stand alone, with at least one tie left. 1: whatever is left out; low: rests on few ties.
 *
 * Which ties a sample leaves out is keyed by the ids of their ends, so the order of the input does not matter, nor what
 * happens in other parts of the map. Every sample is divided anew from the division that is known: people move one by one, and
 * factions join, as long as that fits better. Nothing is proven there. Time O(samples · ties) for each round of moves.
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
    const known = renumbered(Int32Array.from(part.people, (person) => groups.groupOf[person]!));
    const ties = new ThinnedTies(network, part, options.seed);
    const isAlone = aloneInFaction(known);
    const divide = options.objective === "frustration" ? divideByMoves : divideByModularity;
    for (let sample = 0; sample < options.samples; sample++) {
      ties.leaveOut(sample);
      const labels = divide(ties, known, sample, options);
      countCompanions(part, ties, labels, known, isAlone, together);
    }
  }
  for (const group of groups.list) {
    const companions = Math.max(1, group.members.length - 1);
    for (const person of group.members) together[person] = together[person]! / (companions * options.samples);
  }
  return together;
}

/** The ties of a part, some of them left out: what each sample looks at. */
class ThinnedTies {
  readonly part: SignedPart;
  readonly nodeCount: number;
  /** By tie: the weight, 0 where it is left out. */
  readonly weights: Float64Array;
  /** Ties by end: those of node i stand in `tieOf[offsets[i]..]`, their other ends in `otherOf`. */
  readonly offsets: Int32Array;
  readonly tieOf: Int32Array;
  readonly otherOf: Int32Array;
  readonly #keys: Uint32Array;
  readonly #seed: number;

  constructor({ people }: Network, part: SignedPart, seed: number) {
    const { sources, targets } = part;
    this.part = part;
    this.nodeCount = part.people.length;
    this.weights = new Float64Array(sources.length);
    this.#seed = combineHash(hashText("left out"), seed);
    const hashes = part.people.map((person) => hashText(people[person]!.id));
    this.#keys = Uint32Array.from(sources, (source, tie) => combineHash(hashes[source]!, hashes[targets[tie]!]!));
    this.offsets = new Int32Array(this.nodeCount + 1);
    for (let tie = 0; tie < sources.length; tie++) {
      this.offsets[sources[tie]! + 1]!++;
      this.offsets[targets[tie]! + 1]!++;
    }
    for (let node = 0; node < this.nodeCount; node++) this.offsets[node + 1]! += this.offsets[node]!;
    const next = this.offsets.slice();
    this.tieOf = new Int32Array(2 * sources.length);
    this.otherOf = new Int32Array(2 * sources.length);
    const add = (node: number, other: number, tie: number) => {
      this.tieOf[next[node]!] = tie;
      this.otherOf[next[node]!++] = other;
    };
    for (let tie = 0; tie < sources.length; tie++) {
      add(sources[tie]!, targets[tie]!, tie);
      add(targets[tie]!, sources[tie]!, tie);
    }
  }

  /** Leaves each tie out with a chance of one in five. */
  leaveOut(sample: number): void {
    const key = combineHash(this.#seed, sample);
    for (let tie = 0; tie < this.weights.length; tie++) {
      const isOut = uniformOf(combineHash(key, this.#keys[tie]!)) < leftOutShare;
      this.weights[tie] = isOut ? 0 : this.part.weights[tie]!;
    }
  }
}

/** Gains below this are rounding. */
const smallestGain = 1e-9;

/**
 * A division with less frustration, from one that is known: people move one by one to where they fit best, alone if nowhere, then
 * factions that like one another more than not become one, and so on until nothing helps.
 */
function divideByMoves(
  ties: ThinnedTies,
  known: Int32Array,
  _sample: number,
  { maxClusters }: DivideOptions,
): Int32Array {
  const { nodeCount, offsets, tieOf, otherOf, weights } = ties;
  const limit = Math.min(maxClusters ?? nodeCount, nodeCount);
  const labels = known.slice();
  const sizes = new Int32Array(nodeCount + 1);
  for (const label of labels) sizes[label]!++;
  const pull = new Float64Array(nodeCount + 1);
  for (let round = 0; round < searchRounds; round++) {
    let moved = false;
    for (let node = 0; node < nodeCount; node++) {
      const own = labels[node]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        pull[labels[otherOf[at]!]!]! += weights[tieOf[at]!]!;
      }
      let best = own;
      let most = pull[own]! + smallestGain;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const label = labels[otherOf[at]!]!;
        if (pull[label]! > most) {
          most = pull[label]!;
          best = label;
        }
      }
      if (most < 0) {
        const empty = sizes.indexOf(0);
        if (empty >= 0 && empty < limit && sizes[own]! > 1) best = empty;
      }
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) pull[labels[otherOf[at]!]!] = 0;
      pull[own] = 0;
      if (best === own) continue;
      sizes[own]!--;
      sizes[best]!++;
      labels[node] = best;
      moved = true;
    }
    if (!joinFactions(ties, labels, sizes) && !moved) break;
  }
  return apart(ties, labels);
}

/** Joins factions with more liking than hostility between them, the two with most first; whether there were any. */
function joinFactions(
  { part: { sources, targets }, weights, nodeCount }: ThinnedTies,
  labels: Int32Array,
  sizes: Int32Array,
) {
  let joined = false;
  for (;;) {
    const between = new Map<number, number>();
    for (let tie = 0; tie < weights.length; tie++) {
      const [a, b] = [labels[sources[tie]!]!, labels[targets[tie]!]!];
      if (a === b || weights[tie] === 0) continue;
      const pair = Math.min(a, b) * (nodeCount + 1) + Math.max(a, b);
      between.set(pair, (between.get(pair) ?? 0) + weights[tie]!);
    }
    let best = -1;
    let most = smallestGain;
    for (const [pair, sum] of between) {
      if (sum > most || (sum === most && pair < best)) {
        most = sum;
        best = pair;
      }
    }
    if (best < 0) return joined;
    joined = true;
    const [into, from] = [Math.floor(best / (nodeCount + 1)), best % (nodeCount + 1)];
    for (let node = 0; node < nodeCount; node++) if (labels[node] === from) labels[node] = into;
    sizes[into]! += sizes[from]!;
    sizes[from] = 0;
  }
}

function divideByModularity(
  { part, weights }: ThinnedTies,
  known: Int32Array,
  sample: number,
  { maxClusters, seed }: DivideOptions,
): Int32Array {
  const signed = signedAdjacency(part.people.length, part.sources, part.targets, [...weights]);
  const limit = Math.min(maxClusters ?? signed.nodeCount, signed.nodeCount);
  const problem = clusterProblem(signed, "modularity");
  return tidyPartition(signed, leiden(problem, known, limit, searchRounds, randomSequence(seed + sample)), "whole");
}

/** Labels by which people without any chain of ties between them are never together. */
function apart({ part: { sources, targets }, weights, nodeCount }: ThinnedTies, labels: Int32Array): Int32Array {
  const root = Int32Array.from(labels, (_, node) => node);
  const find = (node: number): number => {
    let top = node;
    while (root[top] !== top) top = root[top]!;
    for (let at = node; root[at] !== top; ) [at, root[at]] = [root[at]!, top];
    return top;
  };
  for (let tie = 0; tie < weights.length; tie++) {
    if (weights[tie] !== 0) root[find(sources[tie]!)] = find(targets[tie]!);
  }
  return labels.map((label, node) => label * nodeCount + find(node));
}

/** Labels as 0, 1, … by first node. */
function renumbered(labels: Int32Array): Int32Array {
  const names = new Map<number, number>();
  return labels.map((label) => {
    if (!names.has(label)) names.set(label, names.size);
    return names.get(label)!;
  });
}

function aloneInFaction(known: Int32Array): Uint8Array {
  const sizes = new Int32Array(known.length);
  for (const label of known) sizes[label]!++;
  return Uint8Array.from(known, (label) => (sizes[label] === 1 ? 1 : 0));
}

/** Adds to each person how many of their faction stand with them in this sample. */
function countCompanions(
  { people }: SignedPart,
  { offsets, tieOf, weights, nodeCount }: ThinnedTies,
  labels: Int32Array,
  known: Int32Array,
  isAlone: Uint8Array,
  together: Float64Array,
): void {
  const inPlace = new Map<number, number>();
  const withOwn = new Map<number, number>();
  for (let node = 0; node < nodeCount; node++) {
    inPlace.set(labels[node]!, (inPlace.get(labels[node]!) ?? 0) + 1);
    const key = labels[node]! * nodeCount + known[node]!;
    withOwn.set(key, (withOwn.get(key) ?? 0) + 1);
  }
  for (let node = 0; node < nodeCount; node++) {
    const person = people[node]!;
    if (isAlone[node] === 0) {
      together[person] = together[person]! + withOwn.get(labels[node]! * nodeCount + known[node]!)! - 1;
    } else if (inPlace.get(labels[node]!) === 1) {
      let hasTies = false;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) hasTies ||= weights[tieOf[at]!] !== 0;
      together[person] = together[person]! + Number(hasTies);
    }
  }
}
