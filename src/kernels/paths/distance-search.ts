import type { WeightedAdjacency } from "../rows/adjacency.js";
import { bucketSearch } from "./bucket-search.js";
import { type DijkstraSearch, dijkstraSearch } from "./dijkstra-search.js";
import { longestBucket } from "./longest-bucket.js";

/**
 * Prepares searches for shortest distances, by lists for lengths that are small whole numbers and else by a heap.
 *
 * @param lengths - Every weight is a length greater than 0.
 */
export function distanceSearch(lengths: WeightedAdjacency): DijkstraSearch {
  const longest = longestBucket(lengths);
  return longest === null ? dijkstraSearch(lengths) : bucketSearch(lengths, longest);
}
