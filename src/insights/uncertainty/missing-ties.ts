import { combineHash, hashText, uniformOf } from "../../internal/keyed-random.js";
import { clamp } from "../../internal/numbers.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import { largestMissingShare, largestPairChance, leastMissingShare, pairwiseSize } from "./defaults.js";

/** Ties that may be missing from the map: samples put some of them back. */
export interface MissingTies {
  /** Samples missing ties one after another: who listens to whom, and how much. */
  sample(key: number, add: (listener: number, target: number, attention: number) => void): void;
  /** How many are expected at the most, for buffers. */
  readonly expected: number;
}

/**
 * What the map leaves out: as many ties as its completeness says, between people who already have many, with strengths like
 * those observed. Where the author gave no estimate of completeness, the mean unmapped attention stands for what is missing, and
 * a map is never taken as complete.
 */
export function missingTies(network: Network, influence: Influence): MissingTies {
  const { attention, account } = network;
  const scope = network.people.filter((person) => person.inScope && person.status !== "vacant");
  if (scope.length < 2) return nothing;
  const share = missingShare(
    account.mapCompleteness ?? null,
    scope.map((person) => influence.unmappedAttention[person.index]!),
  );
  const expected = (attention.targets.length * share) / (1 - share);
  if (expected === 0) return nothing;
  const hashes = Uint32Array.from(network.people, (person) => hashText(person.id));
  const out = new Float64Array(network.people.length);
  const into = new Float64Array(network.people.length);
  for (let i = 0; i < network.people.length; i++) out[i] = attention.offsets[i + 1]! - attention.offsets[i]!;
  for (const target of attention.targets) into[target] = into[target]! + 1;
  const members = Int32Array.from(scope, (person) => person.index);
  const observedWeights = Float64Array.from(attention.weights).sort();
  const state: PairState = { network, members, hashes, out, into, observedWeights, expected };
  return { expected, sample: scope.length <= pairwiseSize ? pairwise(state) : bySampling(state) };
}

const nothing: MissingTies = { expected: 0, sample: () => undefined };

interface PairState {
  readonly network: Network;
  readonly members: Int32Array;
  readonly hashes: Uint32Array;
  readonly out: Float64Array;
  readonly into: Float64Array;
  readonly observedWeights: Float64Array;
  readonly expected: number;
}

function missingShare(completeness: number | null, unmapped: readonly number[]): number {
  if (completeness !== null) return Math.min(1 - completeness, 0.95);
  let total = 0;
  for (const one of unmapped) total += one;
  return clamp(total / unmapped.length, leastMissingShare, largestMissingShare);
}

/** Small maps: every unobserved pair has its own chance, keyed by the two people. */
function pairwise({
  network,
  members,
  hashes,
  out,
  into,
  observedWeights,
  expected,
}: PairState): MissingTies["sample"] {
  const pairs: { listener: number; target: number; key: number; odds: number }[] = [];
  let total = 0;
  const { offsets, targets } = network.attention;
  for (const listener of members) {
    const heard = new Set(targets.subarray(offsets[listener]!, offsets[listener + 1]!));
    for (const target of members) {
      if (target === listener || heard.has(target)) continue;
      const odds = (out[listener]! + 0.5) * (into[target]! + 0.5);
      total += odds;
      pairs.push({ listener, target, key: combineHash(hashes[listener]!, hashes[target]!), odds });
    }
  }
  const listeners = Int32Array.from(pairs, (pair) => pair.listener);
  const heardOnes = Int32Array.from(pairs, (pair) => pair.target);
  const keys = Uint32Array.from(pairs, (pair) => pair.key);
  const chances = Float64Array.from(pairs, (pair) => Math.min(largestPairChance, (expected * pair.odds) / total));
  return (key, add) => {
    for (let pair = 0; pair < keys.length; pair++) {
      const own = combineHash(key, keys[pair]!);
      const sample = uniformOf(own);
      if (sample >= chances[pair]!) continue;
      add(listeners[pair]!, heardOnes[pair]!, pickWeight(observedWeights, uniformOf(own ^ 0x3c6ef372)));
    }
  };
}

/** Large maps: as many pairs as are expected, sampled from lists in the order of the people's hashes. */
function bySampling({
  network,
  members,
  hashes,
  out,
  into,
  observedWeights,
  expected,
}: PairState): MissingTies["sample"] {
  const order = Int32Array.from(members).sort((a, b) => hashes[a]! - hashes[b]! || a - b);
  const outSums = cumulate(order, out);
  const intoSums = cumulate(order, into);
  const { offsets, targets } = network.attention;
  const isObserved = (listener: number, target: number) => {
    for (let arc = offsets[listener]!; arc < offsets[listener + 1]!; arc++) if (targets[arc] === target) return true;
    return false;
  };
  const wanted = Math.round(expected);
  return (key, add) => {
    for (let tie = 0; tie < wanted; tie++) {
      const own = combineHash(key, tie);
      const listener = order[pick(outSums, uniformOf(own))]!;
      const target = order[pick(intoSums, uniformOf(own ^ 0x1b873593))]!;
      if (listener === target || isObserved(listener, target)) continue;
      add(listener, target, pickWeight(observedWeights, uniformOf(own ^ 0x3c6ef372)));
    }
  };
}

function cumulate(order: Int32Array, degree: Float64Array): Float64Array {
  const sums = new Float64Array(order.length);
  let total = 0;
  for (let place = 0; place < order.length; place++) {
    total += degree[order[place]!]! + 0.5;
    sums[place] = total;
  }
  return sums;
}

/** The first place whose cumulated sum passes a share of the whole. */
function pick(sums: Float64Array, uniform: number): number {
  const wanted = uniform * sums[sums.length - 1]!;
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pickWeight(sorted: Float64Array, uniform: number): number {
  return sorted[Math.floor(uniform * sorted.length)]!;
}
