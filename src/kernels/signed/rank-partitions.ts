/** A partition with what it is worth. */
export interface RankedPartition {
  readonly labels: Int32Array;
  /** `null` where the objective is not defined. */
  readonly value: number | null;
}

/**
 * Distinct partitions, the best value first; among equals the one with fewer singletons, then the one whose labels come
 * first. Time O(candidates · nodes).
 *
 * @param candidates - Partitions in tidy form (labels by first node), so that equal ones look equal.
 * @param worth - The value of a partition.
 * @param lessIsBetter - Whether the smallest value is the best.
 */
export function rankPartitions(
  candidates: readonly Int32Array[],
  worth: (labels: Int32Array) => number | null,
  lessIsBetter: boolean,
): RankedPartition[] {
  const distinct = new Map<string, { labels: Int32Array; value: number | null; cost: number; singletons: number }>();
  for (const labels of candidates) {
    const value = worth(labels);
    const cost = value === null ? 0 : lessIsBetter ? value : -value;
    distinct.set(labels.join(), { labels, value, cost, singletons: singletonsOf(labels) });
  }
  return [...distinct.values()].sort((a, b) => {
    // Costs add up sizes of any scale; otherwise values are at most 1 in size, and the rest is rounding.
    const equal = Math.abs(a.cost - b.cost) <= 1e-9 * (lessIsBetter ? Math.max(a.cost, b.cost) : 1);
    return equal ? a.singletons - b.singletons || compareLabels(a.labels, b.labels) : a.cost - b.cost;
  });
}

function singletonsOf(labels: Int32Array): number {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let singletons = 0;
  for (const size of sizes.values()) if (size === 1) singletons++;
  return singletons;
}

function compareLabels(a: Int32Array, b: Int32Array): number {
  for (let node = 0; node < a.length; node++) if (a[node] !== b[node]) return a[node] - b[node];
  return 0;
}
