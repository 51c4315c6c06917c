import type { IndexedGraph } from "./indexed-graph.js";

/** The keys of the edges along a path of nodes that follow one another. O(path * log edges): edges are sorted by their ends. */
export function edgesAlong(indexed: IndexedGraph, nodes: readonly number[]): string[] {
  const keys: string[] = [];
  for (let step = 1; step < nodes.length; step++) {
    keys.push(indexed.edgeKeys[edgeBetween(indexed, nodes[step - 1], nodes[step])]);
  }
  return keys;
}

/** The position of the edge from one node to another that it leads to; in an undirected graph in either order. */
function edgeBetween({ directed, edgeCount, sources, targets }: IndexedGraph, from: number, to: number): number {
  const source = directed ? from : Math.min(from, to);
  const target = directed ? to : Math.max(from, to);
  let low = 0;
  let high = edgeCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sources[middle] < source || (sources[middle] === source && targets[middle] < target)) low = middle + 1;
    else high = middle;
  }
  return low;
}
