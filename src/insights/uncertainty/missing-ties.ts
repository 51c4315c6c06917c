import { combineHash, hashText, uniformOf } from "../../internal/keyed-random.js";
import { clamp } from "../../internal/numbers.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import {
  largestMissingShare,
  largestPairChance,
  largestSampledShare,
  leastMissingShare,
  pairwiseSize,
  unseenTies,
} from "./defaults.js";
import { missingLines } from "./missing-lines.js";
import { pickBySum } from "./pick-by-sum.js";

/** Ties that may be missing from the map: samples put some of them back. */
export interface MissingTies {
  /** Samples missing ties one after another: who listens to whom, and how much. */
  sample(key: number, add: (listener: number, target: number, attention: number) => void): void;
  /** How many are expected at the most, for buffers. */
  readonly expected: number;
}

/**
 * What the map leaves out: as many ties as its completeness says, between people who already have many, with strengths like
 * those observed, and reporting lines of people without a boss. Where the author gave no estimate of completeness, the
 * mean unmapped attention stands for what is missing, a map is never taken as complete, and the share that is missing is sampled
 * itself: from nothing to twice as much.
 */
export function missingTies(network: Network, influence: Influence): MissingTies {
  const { attention, account } = network;
  const scope = network.people.filter((person) => person.inScope && person.status !== "vacant");
  if (scope.length < 2) return nothing;
  const isTold = account.mapCompleteness != null;
  const share = missingShare(
    account.mapCompleteness ?? null,
    scope.map((person) => influence.unmappedAttention[person.index]!),
  );
  const lines = missingLines(network, share);
  const observed = arcsBesideLines(network);
  const expected = (observed.length * share) / (1 - share);
  if (expected === 0) return { expected: lines.most, sample: lines.sample };
  const hashes = Uint32Array.from(network.people, (person) => hashText(person.id));
  const out = new Float64Array(network.people.length);
  const into = new Float64Array(network.people.length);
  for (let i = 0; i < network.people.length; i++) out[i] = attention.offsets[i + 1]! - attention.offsets[i]!;
  for (const target of attention.targets) into[target] = into[target]! + 1;
  const members = Int32Array.from(scope, (person) => person.index);
  const observedWeights = Float64Array.from(observed, (arc) => attention.weights[arc]!).sort();
  const state: PairState = { network, members, hashes, out, into, observedWeights, expected };
  const sampleTies = scope.length <= pairwiseSize ? pairwise(state) : bySampling(state);
  const odds = (missing: number) => missing / (1 - missing);
  return {
    expected: expected * (isTold ? 1 : odds(Math.min(2 * share, largestSampledShare)) / odds(share)) + lines.most,
    sample(key, add) {
      lines.sample(combineHash(key, lineSalt), add);
      if (isTold) return sampleTies(key, 1, add);
      const missing = Math.min(2 * share * uniformOf(combineHash(key, shareSalt)), largestSampledShare);
      sampleTies(key, odds(missing) / odds(share), add);
    },
  };
}

const nothing: MissingTies = { expected: 0, sample: () => undefined };

const lineSalt = 0x2c1b3c6d;
const shareSalt = 0x297a2d39;

/** Places of the rows of attention that do not rest on reporting lines alone. */
function arcsBesideLines({ attention, ties }: Network): Int32Array {
  const { row, target, tie } = attention.evidence;
  const besideLines = new Set<number>();
  const size = attention.nodeCount;
  for (let entry = 0; entry < row.length; entry++) {
    if (ties[tie[entry]!]!.kind !== "reports_to") besideLines.add(row[entry]! * size + target[entry]!);
  }
  const places: number[] = [];
  for (let from = 0; from < size; from++) {
    for (let arc = attention.offsets[from]!; arc < attention.offsets[from + 1]!; arc++) {
      if (besideLines.has(from * size + attention.targets[arc]!)) places.push(arc);
    }
  }
  return Int32Array.from(places);
}

/** Samples ties: as many as are expected, times a factor. */
type TieSampler = (
  key: number,
  factor: number,
  add: (listener: number, target: number, attention: number) => void,
) => void;

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
function pairwise({ network, members, hashes, out, into, observedWeights, expected }: PairState): TieSampler {
  const pairs: { listener: number; target: number; key: number; odds: number }[] = [];
  let total = 0;
  const { offsets, targets } = network.attention;
  for (const listener of members) {
    const heard = new Set(targets.subarray(offsets[listener]!, offsets[listener + 1]!));
    for (const target of members) {
      if (target === listener || heard.has(target)) continue;
      const odds = (out[listener]! + unseenTies) * (into[target]! + unseenTies);
      total += odds;
      pairs.push({ listener, target, key: combineHash(hashes[listener]!, hashes[target]!), odds });
    }
  }
  const listeners = Int32Array.from(pairs, (pair) => pair.listener);
  const heardOnes = Int32Array.from(pairs, (pair) => pair.target);
  const keys = Uint32Array.from(pairs, (pair) => pair.key);
  const chances = Float64Array.from(pairs, (pair) => (expected * pair.odds) / total);
  return (key, factor, add) => {
    for (let pair = 0; pair < keys.length; pair++) {
      const own = combineHash(key, keys[pair]!);
      if (uniformOf(own) >= Math.min(largestPairChance, factor * chances[pair]!)) continue;
      add(listeners[pair]!, heardOnes[pair]!, pickWeight(observedWeights, uniformOf(own ^ 0x3c6ef372)));
    }
  };
}

/** Large maps: as many pairs as are expected, sampled from lists in the order of the people's hashes. */
function bySampling({ network, members, hashes, out, into, observedWeights, expected }: PairState): TieSampler {
  const order = Int32Array.from(members).sort((a, b) => hashes[a]! - hashes[b]! || a - b);
  const outSums = cumulate(order, out);
  const intoSums = cumulate(order, into);
  const { offsets, targets } = network.attention;
  const isObserved = (listener: number, target: number) => {
    for (let arc = offsets[listener]!; arc < offsets[listener + 1]!; arc++) if (targets[arc] === target) return true;
    return false;
  };
  return (key, factor, add) => {
    const wanted = Math.round(factor * expected);
    for (let tie = 0; tie < wanted; tie++) {
      const own = combineHash(key, tie);
      const listener = order[pickBySum(outSums, uniformOf(own))]!;
      const target = order[pickBySum(intoSums, uniformOf(own ^ 0x1b873593))]!;
      if (listener === target || isObserved(listener, target)) continue;
      add(listener, target, pickWeight(observedWeights, uniformOf(own ^ 0x3c6ef372)));
    }
  };
}

function cumulate(order: Int32Array, degree: Float64Array): Float64Array {
  const sums = new Float64Array(order.length);
  let total = 0;
  for (let place = 0; place < order.length; place++) {
    total += degree[order[place]!]! + unseenTies;
    sums[place] = total;
  }
  return sums;
}

function pickWeight(sorted: Float64Array, uniform: number): number {
  return sorted[Math.floor(uniform * sorted.length)]!;
}
