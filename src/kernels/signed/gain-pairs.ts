import { type PairGraph, pairGraph } from "./pair-graph.js";
import { clusterProblem } from "./search/cluster-problem.js";
import type { SignedAdjacency } from "./signed-adjacency.js";

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
    for (let arc = signed.offsets[node]!; arc < signed.offsets[node + 1]!; arc++) {
      row[signed.targets[arc]!] = signed.weights[arc]!;
    }
    for (let other = node + 1; other < signed.nodeCount; other++) {
      const positive = problem.positiveScale * problem.positiveStrength[node]! * problem.positiveStrength[other]!;
      const negative = problem.negativeScale * problem.negativeStrength[node]! * problem.negativeStrength[other]!;
      const gain = row[other]! - positive + negative;
      largest = Math.max(largest, Math.abs(gain));
      sources.push(node);
      targets.push(other);
      weights.push(gain);
    }
  }
  const kept = weights.flatMap((gain, pair) => (Math.abs(gain) > 1e-12 * largest ? [pair] : []));
  const pick = (values: number[]) => kept.map((pair) => values[pair]!);
  const scaled = pick(weights).map((gain) => gain / largest);
  return pairGraph(signed.nodeCount, pick(sources), pick(targets), scaled);
}
