import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { multiply } from "../rows/multiply.js";

const maximumSteps = 3000;
const tolerance = 1e-13;

/**
 * Solves `x = factor * matrix * x + constants` for a symmetric matrix by conjugate gradients, which few small eigenvalues
 * hardly slow. O(nodes + arcs) a step.
 *
 * @param factor - Below one over the largest eigenvalue of the matrix.
 * @returns `null` if it did not settle within 3,000 steps.
 *
 * @see Hestenes and Stiefel (1952), {@link https://doi.org/10.6028/jres.049.044}
 */
export function conjugateGradient(
  matrix: Adjacency | WeightedAdjacency,
  factor: number,
  constants: Float64Array,
  beforeStep: () => void,
): Float64Array | null {
  const size = constants.length;
  const values = new Float64Array(size);
  const residual = constants.slice();
  const direction = constants.slice();
  const product = new Float64Array(size);
  let squares = dot(residual, residual);
  const enough = squares * tolerance * tolerance;
  for (let step = 0; step < maximumSteps; step++) {
    if (squares <= enough) return values;
    beforeStep();
    multiply(matrix, direction, product);
    for (let i = 0; i < size; i++) product[i] = direction[i] - factor * product[i];
    const length = squares / dot(direction, product);
    for (let i = 0; i < size; i++) {
      values[i] += length * direction[i];
      residual[i] -= length * product[i];
    }
    const before = squares;
    squares = dot(residual, residual);
    for (let i = 0; i < size; i++) direction[i] = residual[i] + (squares / before) * direction[i];
  }
  return null;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
