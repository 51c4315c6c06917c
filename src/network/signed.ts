import { largerShare } from "./defaults.js";
import type { Feelings, Signed } from "./network.js";
import { positionOf, rowBuilder } from "./rows.js";

const ambivalentFrom = 0.3;

/**
 * Who stands with or against whom: both directions of a pair become one signed weight. Signs that agree, or one that is
 * missing: .75 of the larger and .25 of the smaller. Opposite signs: .75 of their sum, and the pair is named as asymmetric.
 *
 * @param takesPart - Whose feelings count: customers and externals who are there.
 */
export function buildSigned(feelings: Feelings, takesPart: (index: number) => boolean): Signed {
  const size = feelings.nodeCount;
  const rows = rowBuilder(size);
  const asymmetric: [number, number][] = [];
  const ambivalent: [number, number][] = [];
  for (let i = 0; i < size; i++) {
    if (!takesPart(i)) continue;
    for (let position = feelings.offsets[i]!; position < feelings.offsets[i + 1]!; position++) {
      const j = feelings.targets[position]!;
      if (!takesPart(j)) continue;
      if (Math.min(feelings.liking[position]!, feelings.hostility[position]!) >= ambivalentFrom)
        ambivalent.push([i, j]);
      const back = positionOf(feelings, j, i);
      if (back >= 0 && j < i) continue;
      const there = feelings.sign[position]!;
      const here = back < 0 ? 0 : feelings.sign[back]!;
      if (there * here < 0) asymmetric.push(i < j ? [i, j] : [j, i]);
      const weight = bothWays(there, here);
      if (weight === 0) continue;
      rows.raise(i, j, weight);
      rows.raise(j, i, weight);
    }
  }
  asymmetric.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { ...rows.build(), feelings, asymmetric, ambivalent };
}

/** One weight from two one-sided signs. */
export function bothWays(a: number, b: number): number {
  if (a * b < 0) return largerShare * (a + b);
  const [larger, smaller] = Math.abs(a) >= Math.abs(b) ? [a, b] : [b, a];
  return largerShare * larger + (1 - largerShare) * smaller;
}
