/** Turns negative zero into zero, so that results survive JSON. */
export function plain(value: number): number {
  return value === 0 ? 0 : value;
}

/** `value`, but not below `low` nor above `high`. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : Math.min(value, high);
}

/** Rounds shares to whole points so that the printed parts sum to the rounded whole (largest remainder; ties by position). */
export function roundToSum(parts: readonly number[], whole: number): number[] {
  const rounded = parts.map(Math.floor);
  let left = whole - rounded.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts.map((part, index) => ({ index, remainder: part - Math.floor(part) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    rounded[index] = rounded[index]! + 1;
    left--;
  }
  return rounded;
}

/** A range from the lower to the upper end, both included. */
export type Interval = [low: number, high: number];
