import type { Adjacency } from "../rows/adjacency.js";
import type { PathSearch } from "./path-search.js";

/** Prepares searches for all paths with the fewest hops. Each run takes O(nodes reached + their arcs). */
export function hopPathSearch(adjacency: Adjacency): PathSearch {
  const { nodeCount, offsets, targets } = adjacency;
  const distances = new Int32Array(nodeCount).fill(-1);
  const pathCounts = new Float64Array(nodeCount);
  const order = new Int32Array(nodeCount);
  const pathArcs = new Int32Array(targets.length);
  const arcEnds = new Int32Array(nodeCount);

  function run(source: number): number {
    order[0] = source;
    distances[source] = 0;
    pathCounts[source] = 1;
    let reached = 1;
    let arcCount = 0;
    for (let head = 0; head < reached; head++) {
      const node = order[head];
      const next = distances[node] + 1;
      const count = pathCounts[node];
      const end = offsets[node + 1];
      for (let arc = offsets[node]; arc < end; arc++) {
        const neighbor = targets[arc];
        const distance = distances[neighbor];
        if (distance === next) {
          pathCounts[neighbor] += count;
          pathArcs[arcCount++] = arc;
        } else if (distance === -1) {
          distances[neighbor] = next;
          pathCounts[neighbor] = count;
          order[reached++] = neighbor;
          pathArcs[arcCount++] = arc;
        }
      }
      arcEnds[head] = arcCount;
    }
    for (let i = 0; i < reached; i++) distances[order[i]] = -1;
    return reached;
  }

  return { run, order, pathCounts, pathArcs, arcEnds };
}
