import { type PairGraph, pairGraph } from "./pair-graph.js";
import { clusterProblem } from "./search/cluster-problem.js";
import type { SignedAdjacency } from "./signed-adjacency.js";

/**
 * The pairs of a signed graph that are for or against each other on balance, and `base`: what pairs that are both cost in
 * any case. The frustration of a partition is `base` plus the cost of the pairs. Time O(ties).
 *
 * @param signed - The signed graph.
 */
export function netPairs(signed: SignedAdjacency): { pairs: PairGraph; base: number } {
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let base = 0;
  for (let node = 0; node < signed.nodeCount; node++) {
    for (let arc = signed.offsets[node]; arc < signed.offsets[node + 1]; arc++) {
      if (signed.targets[arc] < node) continue;
      base += Math.min(signed.positive[arc], signed.negative[arc]);
      if (signed.weights[arc] === 0) continue;
      sources.push(node);
      targets.push(signed.targets[arc]);
      weights.push(signed.weights[arc]);
    }
  }
  return { pairs: pairGraph(signed.nodeCount, sources, targets, weights), base };
}

/**
 * All pairs of nodes with what signed modularity gains if they share a cluster, scaled so that the largest is 1: the
 * partition that costs least here has the highest modularity. Pairs that gain nothing are left out.
 * Time and space O(nodes²).
 *
 * @param signed - The signed graph.
 *
 * @see Grötschel and Wakabayashi 1989, Mathematical Programming 45, 59–96, https://doi.org/10.1007/BF01589097
 */
export function gainPairs(signed: SignedAdjacency): PairGraph {
  const problem = clusterProblem(signed, "modularity");
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const row = new Float64Array(signed.nodeCount);
  let largest = 0;
  for (let node = 0; node < signed.nodeCount; node++) {
    row.fill(0);
    for (let arc = signed.offsets[node]; arc < signed.offsets[node + 1]; arc++) {
      row[signed.targets[arc]] = signed.weights[arc];
    }
    for (let other = node + 1; other < signed.nodeCount; other++) {
      const positive = problem.positiveScale * problem.positiveStrength[node] * problem.positiveStrength[other];
      const negative = problem.negativeScale * problem.negativeStrength[node] * problem.negativeStrength[other];
      const gain = row[other] - positive + negative;
      largest = Math.max(largest, Math.abs(gain));
      sources.push(node);
      targets.push(other);
      weights.push(gain);
    }
  }
  const kept = weights.flatMap((gain, pair) => (Math.abs(gain) > 1e-12 * largest ? [pair] : []));
  const pick = (values: number[]) => kept.map((pair) => values[pair]);
  const scaled = pick(weights).map((gain) => gain / largest);
  return pairGraph(signed.nodeCount, pick(sources), pick(targets), scaled);
}

/**
 * The largest number of which all weights are whole multiples, or 0 if there is none worth knowing. It lets a search round
 * its bounds up: where costs are whole, a bound of 6.2 means 7. Time O(weights).
 *
 * @param weights - Finite numbers.
 * @returns The unit, or 0 where the weights are not multiples of 1, 1/16 or 1/1000 or are larger than a million units.
 */
export function costUnit(weights: ArrayLike<number>): number {
  for (const scale of [1, 16, 1000]) {
    let divisor = 0;
    let fits = true;
    for (let index = 0; index < weights.length && fits; index++) {
      const scaled = Math.abs(weights[index]) * scale;
      const whole = Math.round(scaled);
      fits = Math.abs(scaled - whole) < 1e-7 && whole <= 1e6 && (whole > 0 || scaled === 0);
      divisor = greatestCommonDivisor(divisor, whole);
    }
    if (fits && divisor > 0) return divisor / scale;
  }
  return 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low > 0) [high, low] = [low, high % low];
  return high;
}
