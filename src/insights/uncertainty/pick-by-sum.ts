/**
 * The first place whose cumulated sum passes a share of the whole: a choice with odds. O(log places).
 *
 * @param sums - Sums up to and with each place, rising.
 * @param uniform - From 0 to below 1.
 */
export function pickBySum(sums: Float64Array, uniform: number): number {
  const wanted = uniform * sums[sums.length - 1]!;
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
