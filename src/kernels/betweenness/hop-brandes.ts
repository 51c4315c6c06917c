import type { Adjacency } from "../rows/adjacency.js";

/** Adds the paths from one source to sums by node; `false` if there are too many to count, and then nothing is added. */
export type AddFrom = (source: number, sums: Float64Array) => boolean;

/** Beyond this a count of paths may lose its precision or overflow. */
export const largeCount = 2 ** 900;

/**
 * Prepares Brandes' algorithm by hops in its leanest form: to every node is added the share of the shortest paths from the
 * source that pass through it, summed over all ends. Each run takes O(nodes reached + their arcs).
 *
 * @param copies - How many nodes each node stands for, as source and as end of paths; `null` for one each.
 *
 * @see Brandes (2001), {@link https://doi.org/10.1080/0022250X.2001.9990249}
 */
export function hopBrandes(adjacency: Adjacency, copies: Float64Array | null): AddFrom {
  const { nodeCount, offsets, targets } = adjacency;
  const ends = copies ?? new Float64Array(nodeCount).fill(1);
  const distances = new Int32Array(nodeCount).fill(-1);
  const pathCounts = new Float64Array(nodeCount);
  const order = new Int32Array(nodeCount);
  /** What each path to a node carries: the ends behind it, shared among the paths that lead to it. */
  const carried = new Float64Array(nodeCount);
  /** The next nodes on shortest paths, node by node in `order`; those of `order[i]` end before `nextEnds[i]`. */
  const nextNodes = new Int32Array(targets.length);
  const nextEnds = new Int32Array(nodeCount);

  return (source, sums) => {
    order[0] = source;
    distances[source] = 0;
    pathCounts[source] = 1;
    let reached = 1;
    let nextCount = 0;
    let largest = 1;
    for (let head = 0; head < reached; head++) {
      const node = order[head];
      const beyond = distances[node] + 1;
      const count = pathCounts[node];
      if (count > largest) largest = count;
      const end = offsets[node + 1];
      for (let arc = offsets[node]; arc < end; arc++) {
        const neighbor = targets[arc];
        const distance = distances[neighbor];
        if (distance === beyond) {
          pathCounts[neighbor] += count;
          nextNodes[nextCount++] = neighbor;
        } else if (distance === -1) {
          distances[neighbor] = beyond;
          pathCounts[neighbor] = count;
          order[reached++] = neighbor;
          nextNodes[nextCount++] = neighbor;
        }
      }
      nextEnds[head] = nextCount;
    }
    for (let rank = 0; rank < reached; rank++) distances[order[rank]] = -1;
    if (largest > largeCount) return false;
    const sourceCopies = ends[source];
    for (let rank = reached - 1; rank > 0; rank--) {
      const node = order[rank];
      const begin = nextEnds[rank - 1];
      let behind = 0;
      for (let i = nextEnds[rank] - 1; i >= begin; i--) behind += carried[nextNodes[i]];
      const count = pathCounts[node];
      behind *= count;
      carried[node] = (ends[node] + behind) / count;
      sums[node] += behind * sourceCopies;
    }
    return true;
  };
}
