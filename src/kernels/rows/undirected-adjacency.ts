import type { Adjacency, WeightedAdjacency } from "./adjacency.js";

/**
 * Edges as sparse rows: every edge stands in the rows of both its ends, in the order of the edge list; a self-loop stands
 * once. If the edges are sorted by their ends, with the smaller end first, every row is sorted. O(nodes + edges).
 *
 * @param sources - One end of each edge.
 * @param targets - The other end; of the same length.
 * @param weights - One number an edge.
 */
export function undirectedAdjacency(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
): WeightedAdjacency;
export function undirectedAdjacency(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  weights?: Float64Array | null,
): Adjacency;
export function undirectedAdjacency(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  weights: Float64Array | null = null,
): Adjacency | WeightedAdjacency {
  const edgeCount = sources.length;
  const offsets = new Int32Array(nodeCount + 1);
  for (let edge = 0; edge < edgeCount; edge++) {
    offsets[sources[edge] + 1]++;
    if (sources[edge] !== targets[edge]) offsets[targets[edge] + 1]++;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, nodeCount);
  const rowTargets = new Int32Array(offsets[nodeCount]);
  const rowWeights = weights === null ? null : new Float64Array(rowTargets.length);
  for (let edge = 0; edge < edgeCount; edge++) {
    const source = sources[edge];
    const target = targets[edge];
    const forth = next[source]++;
    rowTargets[forth] = target;
    if (rowWeights !== null) rowWeights[forth] = weights![edge];
    if (source === target) continue;
    const back = next[target]++;
    rowTargets[back] = source;
    if (rowWeights !== null) rowWeights[back] = weights![edge];
  }
  const rows = { nodeCount, offsets, targets: rowTargets };
  return rowWeights === null ? rows : { ...rows, weights: rowWeights };
}
