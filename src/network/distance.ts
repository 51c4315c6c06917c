/**
 * The length of a tie of a given strength: 1 / strength. The stronger a tie, the shorter; strength 1 has length 1. This is
 * the one place where strength becomes distance, so that measures of paths agree everywhere. (A logarithm would give the
 * strongest ties length 0, which breaks the counting of shortest paths.)
 *
 * @param strength - Greater than 0: a tie of strength 0 is no tie and has no length.
 * @returns Greater than 0; 1 or more for strengths up to 1.
 */
export function strengthToDistance(strength: number): number {
  return 1 / strength;
}
