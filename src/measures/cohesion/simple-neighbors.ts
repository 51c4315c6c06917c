import type { Adjacency } from "../../kernels/rows/adjacency.js";
import { undirectedAdjacency } from "../../kernels/rows/undirected-adjacency.js";
import type { IndexedGraph } from "../indexing/indexed-graph.js";

/**
 * Who is tied to whom, directions and self-loops aside: every two tied nodes stand once in each other's sorted row, also if
 * arcs lead both ways.
 */
export function simpleNeighbors(indexed: IndexedGraph): Adjacency {
  const { nodeCount, sources, targets } = indexed;
  const { offsets, targets: listed } = undirectedAdjacency(nodeCount, sources, targets);
  const simpleOffsets = new Int32Array(nodeCount + 1);
  const simpleTargets = new Int32Array(listed.length);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    const row = listed
      .subarray(offsets[node], offsets[node + 1])
      .slice()
      .sort();
    let previous = -1;
    for (const neighbor of row) {
      if (neighbor === previous || neighbor === node) continue;
      simpleTargets[count++] = neighbor;
      previous = neighbor;
    }
    simpleOffsets[node + 1] = count;
  }
  return { nodeCount, offsets: simpleOffsets, targets: simpleTargets.slice(0, count) };
}
