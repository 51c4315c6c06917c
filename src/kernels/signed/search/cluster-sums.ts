import type { ClusterProblem } from "./cluster-problem.js";

/** What is kept of every cluster while nodes move between them, by label. */
export interface ClusterSums {
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
    const label = labels[node]!;
    sizes[label]!++;
    positiveOf[label]! += positiveStrength[node]!;
    negativeOf[label]! += negativeStrength[node]!;
  }
  return { sizes, positiveOf, negativeOf };
}
