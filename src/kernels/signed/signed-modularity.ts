import type { SignedAdjacency } from "./signed-adjacency.js";

/**
 * How much more a partition gathers positive ties and parts negative ones than chance would, given everyone's degrees.
 *
 * `Q = 1/(2w⁺ + 2w⁻) Σ_ij [w_ij − (w_i⁺w_j⁺/2w⁺ − w_i⁻w_j⁻/2w⁻)] δ(c_i, c_j)` (Gómez, Jensen and Arenas 2009). Without
 * negative ties it is Newman's modularity. High: clusters are warm inside and cold outside; 0: no better than chance.
 * Between −1 and 1. Time O(ties + nodes).
 *
 * @param signed - The signed graph.
 * @param labels - The cluster of every node, integers of 0 or more.
 * @returns The modularity, or `null` where there are no ties.
 *
 * @see Gómez, Jensen and Arenas 2009, Physical Review E 80, 016114, https://doi.org/10.1103/PhysRevE.80.016114
 */
export function signedModularityOf(signed: SignedAdjacency, labels: ArrayLike<number>): number | null {
  let clusterCount = 0;
  for (let node = 0; node < signed.nodeCount; node++) clusterCount = Math.max(clusterCount, labels[node] + 1);
  const positiveOf = new Float64Array(clusterCount);
  const negativeOf = new Float64Array(clusterCount);
  let inside = 0;
  for (let node = 0; node < signed.nodeCount; node++) {
    const label = labels[node];
    for (let arc = signed.offsets[node]; arc < signed.offsets[node + 1]; arc++) {
      positiveOf[label] += signed.positive[arc];
      negativeOf[label] += signed.negative[arc];
      if (labels[signed.targets[arc]] === label) inside += signed.weights[arc];
    }
  }
  const positive = total(positiveOf);
  const negative = total(negativeOf);
  if (positive + negative === 0) return null;
  let expected = 0;
  for (let label = 0; label < clusterCount; label++) {
    if (positive > 0) expected += positiveOf[label] * (positiveOf[label] / positive);
    if (negative > 0) expected -= negativeOf[label] * (negativeOf[label] / negative);
  }
  return (inside - expected) / (positive + negative);
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
