import type { Adjacency } from "../rows/adjacency.js";

/**
 * How many triangles each node is part of. Every edge is looked at from its end of smaller degree.
 * O(edges^1.5) time at worst, O(nodes + edges) space.
 *
 * @param adjacency - A simple undirected graph: every edge in the rows of both its ends, no parallel edges, no self-loops.
 *
 * @see Latapy (2008), {@link https://doi.org/10.1016/j.tcs.2008.07.017}
 */
export function triangleCounts(adjacency: Adjacency): Float64Array {
  const { nodeCount, offsets, targets } = adjacency;
  const degree = (node: number) => offsets[node + 1] - offsets[node];
  const isUpward = (from: number, to: number) =>
    degree(from) < degree(to) || (degree(from) === degree(to) && from < to);
  const counts = new Float64Array(nodeCount);
  /** The node whose upward neighbor a node was last found to be, plus 1. */
  const markedBy = new Int32Array(nodeCount);
  for (let low = 0; low < nodeCount; low++) {
    for (let arc = offsets[low]; arc < offsets[low + 1]; arc++) {
      if (isUpward(low, targets[arc])) markedBy[targets[arc]] = low + 1;
    }
    for (let arc = offsets[low]; arc < offsets[low + 1]; arc++) {
      const middle = targets[arc];
      if (markedBy[middle] !== low + 1) continue;
      for (let onward = offsets[middle]; onward < offsets[middle + 1]; onward++) {
        const high = targets[onward];
        if (markedBy[high] !== low + 1 || !isUpward(middle, high)) continue;
        counts[low]++;
        counts[middle]++;
        counts[high]++;
      }
    }
  }
  return counts;
}
