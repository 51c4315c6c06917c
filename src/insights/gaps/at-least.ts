/** Sums and products of shares differ in their last digits. */
const tolerance = 1e-12;

/** Whether a computed share or strength is at least a threshold, up to rounding. */
export function atLeast(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}
