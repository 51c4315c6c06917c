/**
 * The largest number of which all weights are whole multiples, or 0 if there is none worth knowing. It lets a search round
 * its bounds up: where costs are whole, a bound of 6.2 means 7. Time O(weights).
 *
 * @param weights - Finite numbers.
 * @returns The unit, or 0 where the weights are not multiples of 1, 1/16 or 1/1000 or are larger than a million units.
 */
export function costUnit(weights: ArrayLike<number>): number {
  for (const scale of [1, 16, 1000]) {
    let divisor = 0;
    let fits = true;
    for (let index = 0; index < weights.length && fits; index++) {
      const scaled = Math.abs(weights[index]!) * scale;
      const whole = Math.round(scaled);
      fits = Math.abs(scaled - whole) < 1e-7 && whole <= 1e6 && (whole > 0 || scaled === 0);
      divisor = greatestCommonDivisor(divisor, whole);
    }
    if (fits && divisor > 0) return divisor / scale;
  }
  return 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low > 0) [high, low] = [low, high % low];
  return high;
}
