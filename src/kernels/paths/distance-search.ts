import type { WeightedAdjacency } from "../rows/adjacency.js";
import { bucketSearch } from "./bucket-search.js";
import { type DijkstraSearch, dijkstraSearch } from "./dijkstra-search.js";

/**
 * Prepares searches for shortest distances, by lists for lengths that are small whole numbers and else by a heap.
 *
 * @param lengths - Every weight is a length of 0 or more.
 */
export function distanceSearch(lengths: WeightedAdjacency): DijkstraSearch {
  const longest = longestBucket(lengths);
  return longest === null ? dijkstraSearch(lengths) : bucketSearch(lengths, longest);
}

/** Longest length for which lists by distance beat a heap. */
const longestForBuckets = 64;

/** The longest length, if all are whole numbers from 1, small enough for lists by distance to beat a heap; else `null`. O(arcs). */
export function longestBucket(lengths: WeightedAdjacency): number | null {
  let longest = 0;
  for (const length of lengths.weights) {
    if (length < 1 || length > longestForBuckets || !Number.isInteger(length)) return null;
    longest = Math.max(longest, length);
  }
  return longest;
}
