/**
 * Solves a system of linear equations by elimination with pivots. O(size³) time; meant for a few hundred equations.
 *
 * @param matrix - Row by row; overwritten.
 * @param values - The right-hand side; overwritten by the solution.
 * @returns `false` if the matrix is singular.
 */
export function denseSolve(matrix: Float64Array, values: Float64Array): boolean {
  const size = values.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row * size + column]) > Math.abs(matrix[pivot * size + column])) pivot = row;
    }
    const largest = matrix[pivot * size + column];
    if (largest === 0) return false;
    if (pivot !== column) swapRows(matrix, values, pivot, column);
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row * size + column] / largest;
      if (factor === 0) continue;
      for (let at = column + 1; at < size; at++) matrix[row * size + at] -= factor * matrix[column * size + at];
      values[row] -= factor * values[column];
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = values[row];
    for (let at = row + 1; at < size; at++) sum -= matrix[row * size + at] * values[at];
    values[row] = sum / matrix[row * size + row];
  }
  return true;
}

function swapRows(matrix: Float64Array, values: Float64Array, a: number, b: number): void {
  const size = values.length;
  for (let column = 0; column < size; column++) {
    const kept = matrix[a * size + column];
    matrix[a * size + column] = matrix[b * size + column];
    matrix[b * size + column] = kept;
  }
  const kept = values[a];
  values[a] = values[b];
  values[b] = kept;
}
