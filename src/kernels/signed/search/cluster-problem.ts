import type { WeightedAdjacency } from "../../rows/adjacency.js";
import type { SignedAdjacency } from "../signed-adjacency.js";

/** What a clustering of a signed graph is to achieve. */
export type SignedObjective = "frustration" | "modularity";

/**
 * A clustering problem in one form for both objectives: choose clusters so that the summed gain of all pairs in the same
 * cluster is as large as it can be. The gain of a pair is
 * `weight − positiveScale · a_i a_j + negativeScale · b_i b_j`, with `a` and `b` the summed positive and negative ties of a
 * node. For frustration both scales are 0, and `F = (sum of positive pair weights) − gain + constant`.
 */
export interface ClusterProblem extends WeightedAdjacency {
  readonly positiveStrength: Float64Array;
  readonly negativeStrength: Float64Array;
  readonly positiveScale: number;
  readonly negativeScale: number;
}

/**
 * States the clustering of a signed graph as a {@link ClusterProblem}. Time O(ties).
 *
 * @param signed - The signed graph.
 * @param objective - `"frustration"` (fewest violated ties) or `"modularity"` (Gómez, Jensen and Arenas 2009).
 * @returns The problem; it shares the rows of `signed`.
 */
export function clusterProblem(signed: SignedAdjacency, objective: SignedObjective): ClusterProblem {
  const { nodeCount, offsets, targets, weights } = signed;
  const positiveStrength = new Float64Array(nodeCount);
  const negativeStrength = new Float64Array(nodeCount);
  let positive = 0;
  let negative = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      positiveStrength[node] += signed.positive[arc];
      negativeStrength[node] += signed.negative[arc];
    }
    positive += positiveStrength[node];
    negative += negativeStrength[node];
  }
  const nullModel = objective === "modularity";
  return {
    nodeCount,
    offsets,
    targets,
    weights,
    positiveStrength,
    negativeStrength,
    positiveScale: nullModel && positive > 0 ? 1 / positive : 0,
    negativeScale: nullModel && negative > 0 ? 1 / negative : 0,
  };
}

/** The summed gain of all pairs of nodes that share a cluster; labels below `problem.nodeCount`. Time O(ties + nodes). */
export function clusterGain(problem: ClusterProblem, labels: Int32Array): number {
  const { nodeCount, offsets, targets, weights, positiveStrength, negativeStrength } = problem;
  const positiveOf = new Float64Array(nodeCount);
  const negativeOf = new Float64Array(nodeCount);
  let twice = 0;
  for (let node = 0; node < nodeCount; node++) {
    const label = labels[node];
    const a = positiveStrength[node];
    const b = negativeStrength[node];
    positiveOf[label] += a;
    negativeOf[label] += b;
    twice += problem.positiveScale * a * a - problem.negativeScale * b * b;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (labels[targets[arc]] === label) twice += weights[arc];
    }
  }
  for (let label = 0; label < nodeCount; label++) {
    const a = positiveOf[label];
    const b = negativeOf[label];
    twice += problem.negativeScale * b * b - problem.positiveScale * a * a;
  }
  return twice / 2;
}

/** The clustering with the largest gain, the first among equals. Time O(clusterings · ties). */
export function bestClusters(problem: ClusterProblem, clusterings: readonly Int32Array[]): Int32Array {
  let best = clusterings[0];
  let bestGain = clusterGain(problem, best);
  for (const clustering of clusterings.slice(1)) {
    const gain = clusterGain(problem, clustering);
    if (gain <= bestGain) continue;
    best = clustering;
    bestGain = gain;
  }
  return best;
}

/** What is kept of every cluster while nodes move between them, by label. */
interface ClusterSums {
  readonly sizes: Int32Array;
  readonly positiveOf: Float64Array;
  readonly negativeOf: Float64Array;
}

/** How many nodes every cluster has, and the strengths of their ties. O(nodes). */
export function clusterSums(
  { nodeCount, positiveStrength, negativeStrength }: ClusterProblem,
  labels: Int32Array,
): ClusterSums {
  const sizes = new Int32Array(nodeCount);
  const positiveOf = new Float64Array(nodeCount);
  const negativeOf = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const label = labels[node];
    sizes[label]++;
    positiveOf[label] += positiveStrength[node];
    negativeOf[label] += negativeStrength[node];
  }
  return { sizes, positiveOf, negativeOf };
}

/** Renames labels to 0, 1, 2 … in the order in which they first appear, in place; returns how many there are. */
export function renumber(labels: Int32Array): number {
  const names = new Map<number, number>();
  for (let node = 0; node < labels.length; node++) {
    const label = labels[node];
    let name = names.get(label);
    if (name === undefined) {
      name = names.size;
      names.set(label, name);
    }
    labels[node] = name;
  }
  return names.size;
}
