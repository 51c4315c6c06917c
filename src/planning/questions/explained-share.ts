import { pow } from "../../internal/portable-math.js";
/**
 * Share of the variance of one quantity that a straight line through another explains: r², less what chance alone would give,
 * 1 − (1 − r²)(n − 1)/(n − 2), at least 0. 0 where either does not vary.
 *
 * @param values - Sampled values of the unknown, of the same length as `outcome`.
 */
export function explainedByValue(values: ArrayLike<number>, outcome: ArrayLike<number>): number {
  const count = values.length;
  if (count < 3) return 0;
  const meanValue = meanOf(values);
  const meanOutcome = meanOf(outcome);
  let both = 0;
  let own = 0;
  let other = 0;
  for (let sample = 0; sample < count; sample++) {
    const value = values[sample]! - meanValue;
    const result = outcome[sample]! - meanOutcome;
    both += value * result;
    own += value * value;
    other += result * result;
  }
  if (own < smallest || other < smallest) return 0;
  return Math.max(0, 1 - ((1 - (both * both) / (own * other)) * (count - 1)) / (count - 2));
}

/**
 * The same for an unknown that is one of several: variance between the means of the groups over all variance, less what chance
 * alone would give, 1 − (1 − η²)(n − 1)/(n − groups).
 */
export function explainedByGroup(groups: ArrayLike<number>, outcome: ArrayLike<number>): number {
  const count = groups.length;
  const sums = new Map<number, { total: number; size: number }>();
  for (let sample = 0; sample < count; sample++) {
    const group = sums.get(groups[sample]!) ?? { total: 0, size: 0 };
    group.total += outcome[sample]!;
    group.size++;
    sums.set(groups[sample]!, group);
  }
  if (sums.size < 2 || count <= sums.size) return 0;
  const mean = meanOf(outcome);
  let all = 0;
  let inside = 0;
  for (let sample = 0; sample < count; sample++) {
    const { total, size } = sums.get(groups[sample]!)!;
    all += pow(outcome[sample]! - mean, 2);
    inside += pow(outcome[sample]! - total / size, 2);
  }
  if (all < smallest) return 0;
  return Math.max(0, 1 - ((inside / all) * (count - 1)) / (count - sums.size));
}

const smallest = 1e-12;

function meanOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let sample = 0; sample < values.length; sample++) total += values[sample]!;
  return total / values.length;
}
