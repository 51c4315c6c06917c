import { randomSequence } from "../../../internal/keyed-random.js";
import { type PairGraph, pairCost } from "../pair-graph.js";
import { annealClusters } from "./anneal-clusters.js";
import type { ClusterProblem } from "./cluster-problem.js";
import { leiden } from "./leiden.js";

/**
 * A good partition of a signed pair graph, without proof: the best of several runs of annealing and Leiden.
 * Time O(starts · sweeps · pairs).
 *
 * @param graph - The signed pairs.
 * @param limit - The most clusters there may be.
 * @param starts - How many runs.
 * @param sweeps - How long each run anneals.
 * @param seed - The seed of the first run; the next runs take the next seeds.
 * @returns The labels of the best run, the first among equals.
 */
export function annealPairs(graph: PairGraph, limit: number, starts: number, sweeps: number, seed: number): Int32Array {
  const problem = problemOf(graph);
  let best = new Int32Array(graph.nodeCount);
  let bestCost = Number.POSITIVE_INFINITY;
  for (let start = 0; start < starts; start++) {
    const random = randomSequence(seed + start);
    const begin = Int32Array.from(best, (_, node) => (limit < graph.nodeCount ? Math.floor(random() * limit) : node));
    const annealed = annealClusters(problem, begin, limit, sweeps, random);
    const labels = leiden(problem, annealed, limit, 4, random);
    const cost = pairCost(graph, labels);
    if (cost >= bestCost) continue;
    best = labels.slice();
    bestCost = cost;
  }
  return best;
}

function problemOf(graph: PairGraph): ClusterProblem {
  const { nodeCount, sources, targets, weights, pairsOf } = graph;
  const offsets = new Int32Array(nodeCount + 1);
  const neighbours = new Int32Array(2 * weights.length);
  const arcWeights = new Float64Array(2 * weights.length);
  let length = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (const pair of pairsOf[node]!) {
      neighbours[length] = sources[pair] === node ? targets[pair]! : sources[pair]!;
      arcWeights[length++] = weights[pair]!;
    }
    offsets[node + 1] = length;
  }
  const none = new Float64Array(nodeCount);
  return {
    nodeCount,
    offsets,
    targets: neighbours,
    weights: arcWeights,
    positiveStrength: none,
    negativeStrength: none,
    positiveScale: 0,
    negativeScale: 0,
  };
}
