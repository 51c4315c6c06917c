import type { WeightedAdjacency } from "../kernels/rows/adjacency.js";

/** Collects weights by ordered pair, then lays them out as rows with sorted targets. */
export interface RowBuilder {
  /** Keeps the largest weight of a pair. */
  raise(row: number, target: number, weight: number): void;
  delete(row: number, target: number): void;
  get(row: number, target: number): number;
  build(): WeightedAdjacency;
}

/** Starts empty rows for people 0 … nodeCount − 1. */
export function rowBuilder(nodeCount: number): RowBuilder {
  const weights = new Map<number, number>();
  return {
    raise(row, target, weight) {
      const key = row * nodeCount + target;
      const before = weights.get(key);
      if (before === undefined || weight > before) weights.set(key, weight);
    },
    delete(row, target) {
      weights.delete(row * nodeCount + target);
    },
    get(row, target) {
      return weights.get(row * nodeCount + target) ?? 0;
    },
    build() {
      const keys = Float64Array.from(weights.keys()).sort();
      const offsets = new Int32Array(nodeCount + 1);
      const targets = new Int32Array(keys.length);
      const values = new Float64Array(keys.length);
      for (let entry = 0; entry < keys.length; entry++) {
        const key = keys[entry]!;
        const row = Math.floor(key / nodeCount);
        offsets[row + 1] = offsets[row + 1]! + 1;
        targets[entry] = key - row * nodeCount;
        values[entry] = weights.get(key)!;
      }
      for (let row = 0; row < nodeCount; row++) offsets[row + 1] = offsets[row + 1]! + offsets[row]!;
      return { nodeCount, offsets, targets, weights: values };
    },
  };
}

/** The weight at a row and target, 0 where there is none. */
export function weightAt(rows: WeightedAdjacency, row: number, target: number): number {
  const position = positionOf(rows, row, target);
  return position < 0 ? 0 : rows.weights[position]!;
}

/** Where a target stands in a row with sorted targets; −1 where it does not. */
export function positionOf(
  rows: { readonly offsets: Int32Array; readonly targets: Int32Array },
  row: number,
  target: number,
): number {
  let low = rows.offsets[row]!;
  let high = rows.offsets[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows.targets[middle]!;
    if (found === target) return middle;
    if (found < target) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

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
