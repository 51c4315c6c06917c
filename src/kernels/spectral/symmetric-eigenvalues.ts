import { hypot } from "../../internal/portable-math.js";
/**
 * All eigenvalues of a symmetric matrix: Householder reflections to three diagonals, then QL steps with implicit shifts.
 *
 * Accurate to about 1e-14 times the largest eigenvalue. Time O(n³) (a second for 1,000 rows), space O(n²).
 *
 * @param matrix - The n × n matrix by rows; only its lower half is read. It is overwritten.
 * @param size - n.
 * @param step - Called before each reflection; may throw to stop.
 * @returns The n eigenvalues in no particular order.
 *
 * @see Golub and Van Loan 2013, Matrix Computations, 4th edition, sections 8.3.1 and 8.3.3
 */
export function symmetricEigenvalues(matrix: Float64Array, size: number, step: () => void = () => {}): Float64Array {
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(size);
  reduce(matrix, size, diagonal, beside, step);
  for (let first = 0; first < size; first++) {
    for (;;) {
      const last = endOfBlock(diagonal, beside, first);
      if (last === first) break;
      stepUp(diagonal, beside, first, last);
    }
  }
  return diagonal;
}

/** Leaves the diagonal and, at position i, the entry between i and i + 1. */
function reduce(
  matrix: Float64Array,
  size: number,
  diagonal: Float64Array,
  beside: Float64Array,
  step: () => void,
): void {
  const direction = new Float64Array(size);
  const image = new Float64Array(size);
  for (let row = size - 1; row > 0; row--) {
    step();
    const start = row * size;
    let squares = 0;
    for (let column = 0; column < row; column++) squares += matrix[start + column] * matrix[start + column];
    const last = matrix[start + row - 1];
    diagonal[row] = matrix[start + row];
    if (squares === last * last) {
      beside[row - 1] = last;
      continue;
    }
    // The reflection along `direction` turns the row into a multiple of its last entry.
    const length = last > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
    beside[row - 1] = length;
    for (let column = 0; column < row; column++) direction[column] = matrix[start + column];
    direction[row - 1] = last - length;
    const half = squares - last * length;
    let overlap = 0;
    for (let i = 0; i < row; i++) {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += matrix[i * size + j] * direction[j];
      for (let j = i + 1; j < row; j++) sum += matrix[j * size + i] * direction[j];
      image[i] = sum / half;
      overlap += image[i] * direction[i];
    }
    const share = overlap / (2 * half);
    for (let i = 0; i < row; i++) image[i] -= share * direction[i];
    for (let i = 0; i < row; i++) {
      for (let j = 0; j <= i; j++) matrix[i * size + j] -= direction[i] * image[j] + image[i] * direction[j];
    }
  }
  if (size > 0) diagonal[0] = matrix[0];
}

/** The first position from `first` on after which the matrix falls apart. */
function endOfBlock(diagonal: Float64Array, beside: Float64Array, first: number): number {
  for (let at = first; at < diagonal.length - 1; at++) {
    const scale = Math.abs(diagonal[at]) + Math.abs(diagonal[at + 1]);
    if (Math.abs(beside[at]) <= Number.EPSILON * scale || Math.abs(beside[at]) < 1e-290) return at;
  }
  return diagonal.length - 1;
}

/** One QL step on the block from `first` to `last` with Wilkinson's shift. */
function stepUp(diagonal: Float64Array, beside: Float64Array, first: number, last: number): void {
  const gap = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first]);
  const reach = hypot(gap, 1);
  let carried =
    diagonal[last] - diagonal[first] + beside[first] / (gap + (gap >= 0 ? Math.abs(reach) : -Math.abs(reach)));
  let sine = 1;
  let cosine = 1;
  let shift = 0;
  for (let at = last - 1; at >= first; at--) {
    const across = sine * beside[at];
    const along = cosine * beside[at];
    const length = hypot(across, carried);
    beside[at + 1] = length;
    if (length === 0) {
      diagonal[at + 1] -= shift;
      beside[last] = 0;
      return;
    }
    sine = across / length;
    cosine = carried / length;
    const corner = diagonal[at + 1] - shift;
    const turn = (diagonal[at] - corner) * sine + 2 * cosine * along;
    shift = sine * turn;
    diagonal[at + 1] = corner + shift;
    carried = cosine * turn - along;
  }
  diagonal[first] -= shift;
  beside[first] = carried;
  beside[last] = 0;
}
