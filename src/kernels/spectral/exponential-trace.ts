import { exp2, log } from "../../internal/portable-math.js";
/** A number that may be too large to write down: `value · exp(logScale)`. */
export interface ScaledNumber {
  readonly value: number;
  readonly logScale: number;
}

/**
 * The trace of `exp(M)` of any square matrix, by scaling, a Taylor polynomial and repeated squaring.
 *
 * Accurate to about 1e-12 relative to the trace of `exp(|M|)`. Time O(n³ · (14 + log₂ of the norm)), space O(n²).
 *
 * @param matrix - The n × n matrix by rows.
 * @param size - n.
 * @param step - Called before each product of matrices; may throw to stop.
 * @returns The trace.
 *
 * @see Moler and Van Loan 2003, SIAM Review 45(1), 3–49, https://doi.org/10.1137/S00361445024180
 */
export function exponentialTrace(matrix: Float64Array, size: number, step: () => void = () => {}): ScaledNumber {
  const scaled = matrix.slice();
  let norm = 0;
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++) sum += Math.abs(scaled[row * size + column]);
    norm = Math.max(norm, sum);
  }
  let halvings = 0;
  while (norm > 0.5) {
    norm /= 2;
    halvings++;
  }
  for (let entry = 0; entry < scaled.length; entry++) scaled[entry] /= exp2(halvings);
  // Horner: I + X/1 (I + X/2 (I + … (I + X/14))).
  let power = identity(size);
  for (let term = 14; term > 0; term--) {
    step();
    power = product(scaled, power, size);
    for (let entry = 0; entry < power.length; entry++) power[entry] /= term;
    for (let row = 0; row < size; row++) power[row * size + row] += 1;
  }
  let logScale = 0;
  for (let halving = 0; halving < halvings; halving++) {
    step();
    power = product(power, power, size);
    let largest = 0;
    for (const entry of power) largest = Math.max(largest, Math.abs(entry));
    for (let entry = 0; entry < power.length; entry++) power[entry] /= largest;
    logScale = 2 * logScale + log(largest);
  }
  let value = 0;
  for (let row = 0; row < size; row++) value += power[row * size + row];
  return { value, logScale };
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row++) matrix[row * size + row] = 1;
  return matrix;
}

function product(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let middle = 0; middle < size; middle++) {
      const factor = left[row * size + middle];
      if (factor === 0) continue;
      for (let column = 0; column < size; column++) {
        result[row * size + column] += factor * right[middle * size + column];
      }
    }
  }
  return result;
}
