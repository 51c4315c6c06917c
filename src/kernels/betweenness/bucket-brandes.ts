import type { WeightedAdjacency } from "../rows/adjacency.js";
import { type AddFrom, largeCount } from "./hop-brandes.js";

const none = -1;

/**
 * Prepares Brandes' algorithm for lengths that are small whole numbers, which add up without rounding: paths are counted while
 * distances are found, and nodes wait in one list a distance instead of a heap. To every node is added the share of the
 * shortest paths from the source that pass through it. Each run takes O(nodes + arcs + largest distance found).
 *
 * @param lengths - Every weight is a whole number from 1 to `longest`.
 * @param copies - How many nodes each node stands for, as source and as end of paths; `null` for one each.
 *
 * @see Brandes (2001), {@link https://doi.org/10.1080/0022250X.2001.9990249}
 * @see Dial (1969), {@link https://doi.org/10.1145/363269.363610}
 */
export function bucketBrandes(lengths: WeightedAdjacency, longest: number, copies: Float64Array | null): AddFrom {
  const { nodeCount, offsets, targets } = lengths;
  const steps = Int32Array.from(lengths.weights);
  const ends = copies ?? new Float64Array(nodeCount).fill(1);
  const unreached = 2 ** 31 - 1;
  const distances = new Int32Array(nodeCount).fill(unreached);
  const pathCounts = new Float64Array(nodeCount);
  const order = new Int32Array(nodeCount);
  const isSettled = new Uint8Array(nodeCount);
  const carried = new Float64Array(nodeCount);
  /** Lists of waiting nodes by distance; no two that are in use at once are more than `longest` apart, so they go round. */
  const firstEntries = new Int32Array(longest + 1).fill(none);
  const entryNodes = new Int32Array(targets.length + 1);
  const nextEntries = new Int32Array(targets.length + 1);

  return (source, sums) => {
    const reached = search(source);
    let largest = 0;
    for (let rank = 0; rank < reached; rank++) largest = Math.max(largest, pathCounts[order[rank]]);
    if (largest <= largeCount) addShares(source, reached, sums);
    for (let rank = 0; rank < reached; rank++) {
      distances[order[rank]] = unreached;
      isSettled[order[rank]] = 0;
    }
    return largest <= largeCount;
  };

  /** Settles nodes nearest first and counts the shortest paths to each. */
  function search(source: number): number {
    distances[source] = 0;
    pathCounts[source] = 1;
    entryNodes[0] = source;
    nextEntries[0] = none;
    firstEntries[0] = 0;
    let entryCount = 1;
    let waiting = 1;
    let reached = 0;
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
        const count = pathCounts[node];
        const end = offsets[node + 1];
        for (let arc = offsets[node]; arc < end; arc++) {
          const neighbor = targets[arc];
          const through = distance + steps[arc];
          const known = distances[neighbor];
          if (through > known) continue;
          if (through === known) {
            pathCounts[neighbor] += count;
            continue;
          }
          distances[neighbor] = through;
          pathCounts[neighbor] = count;
          const ahead = bucket + steps[arc];
          const list = ahead > longest ? ahead - longest - 1 : ahead;
          entryNodes[entryCount] = neighbor;
          nextEntries[entryCount] = firstEntries[list];
          firstEntries[list] = entryCount++;
          waiting++;
        }
      }
    }
    return reached;
  }

  /** From the farthest node back: what lies behind a node is shared among the paths that lead to it. */
  function addShares(source: number, reached: number, sums: Float64Array): void {
    const sourceCopies = ends[source];
    for (let rank = reached - 1; rank > 0; rank--) {
      const node = order[rank];
      const distance = distances[node];
      const end = offsets[node + 1];
      let behind = 0;
      for (let arc = offsets[node]; arc < end; arc++) {
        const neighbor = targets[arc];
        if (distances[neighbor] === distance + steps[arc]) behind += carried[neighbor];
      }
      const count = pathCounts[node];
      behind *= count;
      carried[node] = (ends[node] + behind) / count;
      sums[node] += behind * sourceCopies;
    }
  }
}
