import type { WeightedAdjacency } from "../../../kernels/rows/adjacency.js";
import { liveTieStrength } from "../../../network/defaults.js";
import type { Network } from "../../../network/network.js";
import type { ContactPair } from "./contact-evidence.js";

/** One end of a pair, seen from the other. */
export interface PairEnd {
  /** Position among the pairs, and so of its strength. */
  readonly pair: number;
  readonly other: number;
}

/** Who is in contact with whom, for strengths that change from draw to draw. */
export interface ContactRows {
  /** By person: pairs with one of our team, or with "our team" without a name (the number of people). */
  readonly ours: readonly (readonly PairEnd[])[];
  /** By person: pairs with people who are not ours. */
  readonly others: readonly (readonly PairEnd[])[];
  /** 1 for everybody not ours to whom contacts that count lead from us, not passing one person. */
  reach(strengths: Float64Array, without?: number): Uint8Array;
  /** 1 for everybody not ours to whom contacts that count lead from a person without us, and for the person. */
  partOf(strengths: Float64Array, person: number): Uint8Array;
  /** All pairs at their strength, both ways. */
  weighted(strengths: Float64Array): WeightedAdjacency;
}

/** Lays out the pairs by person once. O(people + pairs), and so is each question. */
export function contactRows({ people }: Network, pairs: readonly ContactPair[]): ContactRows {
  const us = people.length;
  const isOurs = (node: number) => node === us || people[node]!.side === "us";
  const ours: PairEnd[][] = Array.from({ length: us + 1 }, () => []);
  const others: PairEnd[][] = Array.from({ length: us + 1 }, () => []);
  for (const [pair, { a, b }] of pairs.entries()) {
    (isOurs(b) ? ours : others)[a]!.push({ pair, other: b });
    (isOurs(a) ? ours : others)[b]!.push({ pair, other: a });
  }
  const starts = Array.from({ length: us + 1 }, (_, node) => node).filter(isOurs);
  const spread = (strengths: Float64Array, marks: Uint8Array, open: number[], without: number) => {
    while (open.length > 0) {
      for (const { pair, other } of others[open.pop()!]!) {
        if (marks[other] === 1 || other === without || strengths[pair]! < liveTieStrength) continue;
        marks[other] = 1;
        open.push(other);
      }
    }
    return marks;
  };
  return {
    ours,
    others,
    reach(strengths, without = -1) {
      return spread(
        strengths,
        new Uint8Array(us + 1),
        starts.filter((node) => node !== without),
        without,
      );
    },
    partOf(strengths, person) {
      const marks = new Uint8Array(us + 1);
      marks[person] = 1;
      return spread(strengths, marks, [person], -1);
    },
    weighted: (strengths) => weightedRows(us + 1, ours, others, strengths),
  };
}

function weightedRows(
  nodeCount: number,
  ours: readonly (readonly PairEnd[])[],
  others: readonly (readonly PairEnd[])[],
  strengths: Float64Array,
): WeightedAdjacency {
  const offsets = new Int32Array(nodeCount + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (const { pair, other } of [...ours[node]!, ...others[node]!]) {
      if (strengths[pair] === 0) continue;
      targets.push(other);
      weights.push(strengths[pair]!);
    }
    offsets[node + 1] = targets.length;
  }
  return { nodeCount, offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights) };
}
