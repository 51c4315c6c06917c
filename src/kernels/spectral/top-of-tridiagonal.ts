/** The largest eigenvalue and a unit eigenvector of it. */
export interface TopEigenpair {
  readonly value: number;
  readonly coordinates: Float64Array;
}

/**
 * The largest eigenvalue of a small symmetric tridiagonal matrix by bisection with Sturm counts, and its eigenvector by
 * inverse iteration. O(size) a step.
 *
 * @param offDiagonal - One number fewer than the diagonal; none is 0.
 *
 * @see Parlett (1998), The Symmetric Eigenvalue Problem, {@link https://doi.org/10.1137/1.9781611971163}
 */
export function topOfTridiagonal(diagonal: Float64Array, offDiagonal: Float64Array): TopEigenpair {
  const size = diagonal.length;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < size; row++) {
    const before = row > 0 ? offDiagonal[row - 1] : 0;
    const after = row < size - 1 ? offDiagonal[row] : 0;
    low = Math.max(low, diagonal[row]);
    high = Math.max(high, diagonal[row] + before + after);
  }
  const precision = 1e-15 * Math.max(Math.abs(low), Math.abs(high));
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (allBelow(diagonal, offDiagonal, middle)) high = middle;
    else low = middle;
  }
  const coordinates = new Float64Array(size).fill(1);
  for (let round = 0; round < 3; round++) solveShifted(diagonal, offDiagonal, high + 4 * precision, coordinates);
  return { value: high, coordinates };
}

/** Whether every eigenvalue is below a bound: no pivot of the shifted matrix is positive. */
function allBelow(diagonal: Float64Array, offDiagonal: Float64Array, bound: number): boolean {
  let pivot = diagonal[0] - bound;
  for (let row = 1; row < diagonal.length; row++) {
    if (pivot >= 0) return false;
    pivot = diagonal[row] - bound - (offDiagonal[row - 1] * offDiagonal[row - 1]) / pivot;
  }
  return pivot < 0;
}

/** Solves (matrix - shift) x = vector by elimination and replaces the vector by the solution, scaled to length 1. */
function solveShifted(diagonal: Float64Array, offDiagonal: Float64Array, shift: number, vector: Float64Array): void {
  const size = diagonal.length;
  const ratios = new Float64Array(size);
  const smallest = 1e-300;
  let pivot = diagonal[0] - shift || -smallest;
  vector[0] /= pivot;
  for (let row = 1; row < size; row++) {
    ratios[row - 1] = offDiagonal[row - 1] / pivot;
    pivot = diagonal[row] - shift - offDiagonal[row - 1] * ratios[row - 1] || -smallest;
    vector[row] = (vector[row] - offDiagonal[row - 1] * vector[row - 1]) / pivot;
  }
  for (let row = size - 2; row >= 0; row--) vector[row] -= ratios[row] * vector[row + 1];
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  let squares = 0;
  for (let row = 0; row < size; row++) {
    vector[row] /= largest;
    squares += vector[row] * vector[row];
  }
  for (let row = 0; row < size; row++) vector[row] /= Math.sqrt(squares);
}
