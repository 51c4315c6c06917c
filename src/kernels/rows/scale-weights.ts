import { exp2, exponentOf } from "../../internal/portable-math.js";
import type { Adjacency, WeightedAdjacency } from "./adjacency.js";
import { positiveRows } from "./positive-rows.js";

/**
 * Weights divided by the power of two next to the largest, so that squares and sums neither overflow nor vanish. Powers of two
 * round nothing: what does not depend on the unit of the weights stays the same, bit for bit. O(weights).
 *
 * @param weights - Numbers of 0 or more.
 * @returns A copy, or the same array if its largest number is 0 or already between 1 and 2.
 */
export function scaleWeights(weights: Float64Array): Float64Array {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, weight);
  if (largest === 0 || (largest >= 1 && largest < 2)) return weights;
  const exponent = exponentOf(largest);
  // In two halves, because 2 ** 1074 is no double.
  const half = Math.trunc(-exponent / 2);
  const first = exp2(half);
  const second = exp2(-exponent - half);
  return weights.map((weight) => weight * first * second);
}

/** Rows for measures that do not depend on the unit of the weights: weights scaled, and arcs of weight 0 left out. */
export function scaledRows(rows: Adjacency | WeightedAdjacency): Adjacency | WeightedAdjacency {
  return "weights" in rows ? positiveRows({ ...rows, weights: scaleWeights(rows.weights) }) : rows;
}
