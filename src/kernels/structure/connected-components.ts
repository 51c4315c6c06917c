import type { Adjacency } from "../rows/adjacency.js";

/** Which component each node belongs to. Components are numbered by their smallest node. */
export interface Components {
  readonly count: number;
  /** One component number a node. */
  readonly componentOf: Int32Array;
}

/**
 * Connected components of an undirected graph by breadth-first search. For the weak components of a directed graph, pass
 * its arcs as undirected edges. O(nodes + arcs) time, O(nodes) space.
 */
export function connectedComponents(adjacency: Adjacency): Components {
  const { nodeCount, offsets, targets } = adjacency;
  const componentOf = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  let count = 0;
  for (let start = 0; start < nodeCount; start++) {
    if (componentOf[start] !== -1) continue;
    componentOf[start] = count;
    queue[0] = start;
    let head = 0;
    let tail = 1;
    while (head < tail) {
      const node = queue[head++];
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const neighbor = targets[arc];
        if (componentOf[neighbor] !== -1) continue;
        componentOf[neighbor] = count;
        queue[tail++] = neighbor;
      }
    }
    count++;
  }
  return { count, componentOf };
}
