/** A share in whole percent; more than nothing is never 0%. */
export function sharePercent(share: number): string {
  return share > 0 && share < 0.005 ? "<1%" : `${Math.round(100 * share)}%`;
}
