import type { Adjacency } from "../rows/adjacency.js";

/**
 * All nodes in the order in which breadth-first searches meet them: first from the node with the most arcs, then from nodes
 * that are left. Numbered in this order, neighbors stand near each other, so searches from neighboring numbers share most
 * of their way. O(nodes + arcs) time, O(nodes) space.
 */
export function breadthFirstOrder(adjacency: Adjacency): Int32Array {
  const { nodeCount, offsets, targets } = adjacency;
  const order = new Int32Array(nodeCount);
  const isMet = new Uint8Array(nodeCount);
  let busiest = 0;
  for (let node = 1; node < nodeCount; node++) {
    if (offsets[node + 1] - offsets[node] > offsets[busiest + 1] - offsets[busiest]) busiest = node;
  }
  let head = 0;
  let tail = 0;
  for (let i = -1; i < nodeCount; i++) {
    const start = i === -1 ? busiest : i;
    if (nodeCount === 0 || isMet[start] === 1) continue;
    isMet[start] = 1;
    order[tail++] = start;
    while (head < tail) {
      const node = order[head++];
      const end = offsets[node + 1];
      for (let arc = offsets[node]; arc < end; arc++) {
        const neighbor = targets[arc];
        if (isMet[neighbor] === 1) continue;
        isMet[neighbor] = 1;
        order[tail++] = neighbor;
      }
    }
  }
  return order;
}
