/**
 * Share of the variance of one quantity that a straight line through another explains: r², less what chance alone would give,
 * 1 − (1 − r²)(n − 1)/(n − 2), at least 0. 0 where either does not vary.
 *
 * @param values - Drawn values of the unknown, of the same length as `outcome`.
 */
export function explainedByValue(values: ArrayLike<number>, outcome: ArrayLike<number>): number {
  const count = values.length;
  if (count < 3) return 0;
  const meanValue = meanOf(values);
  const meanOutcome = meanOf(outcome);
  let both = 0;
  let own = 0;
  let other = 0;
  for (let draw = 0; draw < count; draw++) {
    const value = values[draw]! - meanValue;
    const result = outcome[draw]! - meanOutcome;
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
  for (let draw = 0; draw < count; draw++) {
    const group = sums.get(groups[draw]!) ?? { total: 0, size: 0 };
    group.total += outcome[draw]!;
    group.size++;
    sums.set(groups[draw]!, group);
  }
  if (sums.size < 2 || count <= sums.size) return 0;
  const mean = meanOf(outcome);
  let all = 0;
  let inside = 0;
  for (let draw = 0; draw < count; draw++) {
    const { total, size } = sums.get(groups[draw]!)!;
    all += (outcome[draw]! - mean) ** 2;
    inside += (outcome[draw]! - total / size) ** 2;
  }
  if (all < smallest) return 0;
  return Math.max(0, 1 - ((inside / all) * (count - 1)) / (count - sums.size));
}

const smallest = 1e-12;

function meanOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let draw = 0; draw < values.length; draw++) total += values[draw]!;
  return total / values.length;
}
