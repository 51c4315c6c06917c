import { type PairGraph, pairGraph } from "./pair-graph.js";
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
    for (let arc = signed.offsets[node]!; arc < signed.offsets[node + 1]!; arc++) {
      if (signed.targets[arc]! < node) continue;
      base += Math.min(signed.positive[arc]!, signed.negative[arc]!);
      if (signed.weights[arc] === 0) continue;
      sources.push(node);
      targets.push(signed.targets[arc]!);
      weights.push(signed.weights[arc]!);
    }
  }
  return { pairs: pairGraph(signed.nodeCount, sources, targets, weights), base };
}
