import type { Adjacency } from "../rows/adjacency.js";

/** What a search from one or several nodes found. */
export interface BreadthFirstSearch {
  /** Hops from the nearest start; -1 for nodes that cannot be reached. */
  readonly distances: Int32Array;
  /** The node before, on the first shortest path that was found; -1 for starts and for nodes that cannot be reached. */
  readonly parents: Int32Array;
  /** The nodes reached, nearest first; the starts come first. */
  readonly order: Int32Array;
}

/**
 * Breadth-first search along the arcs from one or several starts. O(nodes + arcs) time, O(nodes) space.
 *
 * @param starts - Node numbers; a number that is listed twice counts once.
 */
export function breadthFirstSearch(adjacency: Adjacency, starts: ArrayLike<number>): BreadthFirstSearch {
  const { nodeCount, offsets, targets } = adjacency;
  const distances = new Int32Array(nodeCount).fill(-1);
  const parents = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let tail = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i];
    if (distances[start] === 0) continue;
    distances[start] = 0;
    queue[tail++] = start;
  }
  for (let head = 0; head < tail; head++) {
    const node = queue[head];
    const next = distances[node] + 1;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const neighbor = targets[arc];
      if (distances[neighbor] !== -1) continue;
      distances[neighbor] = next;
      parents[neighbor] = node;
      queue[tail++] = neighbor;
    }
  }
  return { distances, parents, order: queue.subarray(0, tail) };
}
