import type { Adjacency } from "../rows/adjacency.js";

/**
 * The number of nodes in the largest connected part after 0, 1, 2 … nodes have left, computed backward: nodes come back one by
 * one, and parts are joined. O((nodes + edges) * inverse Ackermann) time, O(nodes) space.
 *
 * @param adjacency - An undirected graph: every edge in the rows of both its ends.
 * @param order - Nodes in the order in which they leave, without repetition.
 */
export function removalCurve({ nodeCount, offsets, targets }: Adjacency, order: Int32Array): Float64Array {
  const parents = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const sizes = new Int32Array(nodeCount);
  const isPresent = new Uint8Array(nodeCount).fill(1);
  for (const node of order) isPresent[node] = 0;
  let largest = 0;
  const rootOf = (node: number): number => {
    let root = node;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  };
  const enter = (node: number): void => {
    isPresent[node] = 1;
    sizes[node] = 1;
    largest = Math.max(largest, 1);
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const neighbor = targets[arc];
      if (isPresent[neighbor] === 0 || sizes[rootOf(neighbor)] === 0) continue;
      const a = rootOf(node);
      const b = rootOf(neighbor);
      if (a === b) continue;
      const [small, large] = sizes[a] < sizes[b] ? [a, b] : [b, a];
      parents[small] = large;
      sizes[large] += sizes[small];
      largest = Math.max(largest, sizes[large]);
    }
  };
  for (let node = 0; node < nodeCount; node++) if (isPresent[node] === 1) enter(node);
  const curve = new Float64Array(order.length + 1);
  for (let left = order.length; left >= 0; left--) {
    curve[left] = largest;
    if (left > 0) enter(order[left - 1]);
  }
  return curve;
}
