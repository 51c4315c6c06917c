import type { Adjacency, WeightedAdjacency } from "./adjacency.js";

/** Multiplies a sparse matrix by a vector: `product[i]` is the sum over row i of weight (1 without weights) times value. */
export function multiply(matrix: Adjacency | WeightedAdjacency, vector: Float64Array, product: Float64Array): void {
  const { nodeCount, offsets, targets } = matrix;
  const weights = "weights" in matrix ? matrix.weights : null;
  for (let row = 0; row < nodeCount; row++) {
    const end = offsets[row + 1];
    let sum = 0;
    if (weights === null) {
      for (let arc = offsets[row]; arc < end; arc++) sum += vector[targets[arc]];
    } else {
      for (let arc = offsets[row]; arc < end; arc++) sum += weights[arc] * vector[targets[arc]];
    }
    product[row] = sum;
  }
}
