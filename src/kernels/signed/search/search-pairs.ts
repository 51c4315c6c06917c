import type { PairGraph } from "../pair-graph.js";
import { bestClusters, type ClusterProblem } from "./cluster-problem.js";
import { searchPartitions } from "./search-partitions.js";

/**
 * A good partition of a signed pair graph, without proof: the best that {@link searchPartitions} finds.
 *
 * @param graph - The signed pairs; at least one node.
 * @param limit - The most clusters there may be.
 * @param starts - How many runs.
 * @param seed - The seed of the first run.
 * @returns The labels of the best run, the first among equals.
 */
export function searchPairs(graph: PairGraph, limit: number, starts: number, seed: number): Int32Array {
  const problem = problemOf(graph);
  return bestClusters(problem, searchPartitions(problem, Math.min(limit, graph.nodeCount), starts, seed));
}

function problemOf(graph: PairGraph): ClusterProblem {
  const { nodeCount, sources, targets, weights, pairsOf } = graph;
  const offsets = new Int32Array(nodeCount + 1);
  const neighbors = new Int32Array(2 * weights.length);
  const arcWeights = new Float64Array(2 * weights.length);
  let length = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (const pair of pairsOf[node]) {
      neighbors[length] = sources[pair] === node ? targets[pair] : sources[pair];
      arcWeights[length++] = weights[pair];
    }
    offsets[node + 1] = length;
  }
  const none = new Float64Array(nodeCount);
  return {
    nodeCount,
    offsets,
    targets: neighbors,
    weights: arcWeights,
    positiveStrength: none,
    negativeStrength: none,
    positiveScale: 0,
    negativeScale: 0,
  };
}
