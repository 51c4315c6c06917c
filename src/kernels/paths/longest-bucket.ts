import type { WeightedAdjacency } from "../rows/adjacency.js";

/** Longest length for which lists by distance beat a heap. */
const longestForBuckets = 64;

/** The longest length, if all are whole numbers small enough for lists by distance to beat a heap; else `null`. O(arcs). */
export function longestBucket(lengths: WeightedAdjacency): number | null {
  let longest = 0;
  for (const length of lengths.weights) {
    if (length > longestForBuckets || !Number.isInteger(length)) return null;
    longest = Math.max(longest, length);
  }
  return longest;
}
