import type { WeightedAdjacency } from "../rows/adjacency.js";
import { distanceSearch } from "./distance-search.js";
import { exactPathSearch } from "./exact-path-search.js";
import type { PathSearch } from "./path-search.js";

/** Two path lengths that differ by less than this part of them are the same length: sums of decimals round. */
const relativeTolerance = 1e-12;
/** Where the longest length is more times the shortest, short ones are lost in such tolerance, and sums are kept exact. */
const largestSpan = 1e6;

/**
 * Prepares searches for all shortest paths by length. Distances are settled first and paths counted afterwards, so which
 * paths tie does not depend on the order in which they were found. Each run takes O((nodes + arcs) log nodes).
 *
 * @param lengths - Every weight is a length greater than 0.
 */
export function weightedPathSearch(lengths: WeightedAdjacency): PathSearch {
  const { nodeCount, offsets, targets, weights } = lengths;
  if (spanOf(weights) > largestSpan) return exactPathSearch(lengths);
  const search = distanceSearch(lengths);
  const { distances, order } = search;
  const pathCounts = new Float64Array(nodeCount);
  const ranks = new Int32Array(nodeCount);
  const pathArcs = new Int32Array(targets.length);
  const arcEnds = new Int32Array(nodeCount);

  function run(source: number): number {
    const reached = search.run(source);
    for (let rank = 0; rank < reached; rank++) {
      ranks[order[rank]] = rank;
      pathCounts[order[rank]] = 0;
    }
    pathCounts[source] = 1;
    let arcCount = 0;
    for (let rank = 0; rank < reached; rank++) {
      const node = order[rank];
      const distance = distances[node];
      const count = pathCounts[node];
      const end = offsets[node + 1];
      for (let arc = offsets[node]; arc < end; arc++) {
        const neighbor = targets[arc];
        const shortest = distances[neighbor];
        if (distance + weights[arc] - shortest > relativeTolerance * shortest || ranks[neighbor] <= rank) continue;
        pathCounts[neighbor] += count;
        pathArcs[arcCount++] = arc;
      }
      arcEnds[rank] = arcCount;
    }
    return reached;
  }

  return { run, order, pathCounts, pathArcs, arcEnds };
}

function spanOf(lengths: Float64Array): number {
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const length of lengths) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  return longest / shortest;
}
