import type { WeightedAdjacency } from "./adjacency.js";
import { bucketSearch } from "./bucket-search.js";
import { type DijkstraSearch, dijkstraSearch } from "./dijkstra-search.js";

/** Longest length for which lists by distance beat a heap. */
const longestForBuckets = 64;

/**
 * Prepares searches for shortest distances, by lists for lengths that are small whole numbers and else by a heap.
 *
 * @param lengths - Every weight is a length greater than 0.
 */
export function distanceSearch(lengths: WeightedAdjacency): DijkstraSearch {
  let longest = 0;
  for (const length of lengths.weights) {
    if (length > longestForBuckets || !Number.isInteger(length)) return dijkstraSearch(lengths);
    longest = Math.max(longest, length);
  }
  return bucketSearch(lengths, longest);
}
