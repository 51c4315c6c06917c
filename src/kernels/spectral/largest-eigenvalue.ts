import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { innerRows } from "../rows/inner-rows.js";
import { multiply } from "../rows/multiply.js";
import { positiveRows } from "../rows/positive-rows.js";
import { partsInOrder } from "../structure/parts-in-order.js";
import { perronPair } from "./perron-pair.js";
import { symmetricEigenvector } from "./symmetric-eigenvector.js";

/**
 * The largest eigenvalue of a matrix without negative numbers: that of its strongest strongly connected part; 0 without a
 * cycle. Cost as for {@link symmetricEigenvector} or {@link perronPair} on each part.
 *
 * @param isSymmetric - Whether every arc is listed both ways.
 * @throws AccountError `not_converged`.
 */
export function largestEigenvalue(
  rows: Adjacency | WeightedAdjacency,
  isSymmetric: boolean,
  beforeStep: () => void,
): number {
  const matrix = positiveRows(rows);
  const parts = partsInOrder(matrix);
  const places = new Int32Array(matrix.nodeCount).fill(-1);
  let largest = 0;
  for (let part = 0; part < parts.count; part++) {
    const inner = innerRows(matrix, parts.subarray(part), places);
    if (inner.targets.length === 0) continue;
    const pair = isSymmetric
      ? symmetricEigenvector(inner.nodeCount, (vector, product) => multiply(inner, vector, product), beforeStep)
      : perronPair(inner, beforeStep);
    largest = Math.max(largest, pair?.value ?? 0);
  }
  return largest;
}
