import type { WeightedAdjacency } from "../rows/adjacency.js";
import type { DijkstraSearch } from "./dijkstra-search.js";

const none = -1;

/**
 * Prepares Dijkstra searches for lengths that are small whole numbers: nodes wait in one list a distance instead of a heap
 * (Dial 1969). Each run takes O(nodes + arcs + largest distance found).
 *
 * @param lengths - Every weight is a whole number from 1 to `longest`.
 *
 * @see Dial (1969), {@link https://doi.org/10.1145/363269.363610}
 */
export function bucketSearch(lengths: WeightedAdjacency, longest: number): DijkstraSearch {
  const { nodeCount, offsets, targets, weights } = lengths;
  const distances = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const parents = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount);
  const isSettled = new Uint8Array(nodeCount);
  /** Lists of waiting nodes by distance; no two that are in use at once are more than `longest` apart, so they go round. */
  const firstEntries = new Int32Array(longest + 1).fill(none);
  /** An arc shortens a distance at most once, and a node that waits twice is skipped the second time. */
  const entryNodes = new Int32Array(targets.length + 1);
  const nextEntries = new Int32Array(targets.length + 1);
  let reached = 0;

  function run(source: number): number {
    for (let i = 0; i < reached; i++) {
      distances[order[i]] = Number.POSITIVE_INFINITY;
      isSettled[order[i]] = 0;
    }
    reached = 0;
    distances[source] = 0;
    parents[source] = -1;
    entryNodes[0] = source;
    nextEntries[0] = none;
    firstEntries[0] = 0;
    let entryCount = 1;
    let waiting = 1;
    for (let distance = 0, bucket = 0; waiting > 0; distance++, bucket = bucket === longest ? 0 : bucket + 1) {
      let entry = firstEntries[bucket];
      firstEntries[bucket] = none;
      while (entry !== none) {
        const node = entryNodes[entry];
        entry = nextEntries[entry];
        waiting--;
        if (isSettled[node] === 1) continue;
        isSettled[node] = 1;
        order[reached++] = node;
        const end = offsets[node + 1];
        for (let arc = offsets[node]; arc < end; arc++) {
          const neighbor = targets[arc];
          const through = distance + weights[arc];
          if (through >= distances[neighbor]) continue;
          distances[neighbor] = through;
          parents[neighbor] = node;
          const ahead = bucket + weights[arc];
          const target = ahead > longest ? ahead - longest - 1 : ahead;
          entryNodes[entryCount] = neighbor;
          nextEntries[entryCount] = firstEntries[target];
          firstEntries[target] = entryCount++;
          waiting++;
        }
      }
    }
    return reached;
  }

  return { run, distances, parents, order };
}
