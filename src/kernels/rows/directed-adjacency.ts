import type { Adjacency, WeightedAdjacency } from "./adjacency.js";

/**
 * Arcs as sparse rows: row `i` lists where the arcs of node `i` lead, in the order of the arc list. Parallel arcs and
 * self-loops stand as often as they are listed. O(nodes + arcs).
 *
 * @param sources - Where each arc begins.
 * @param targets - Where each arc ends; of the same length.
 * @param weights - One number an arc.
 */
export function directedAdjacency(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
): WeightedAdjacency;
export function directedAdjacency(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  weights?: Float64Array | null,
): Adjacency;
export function directedAdjacency(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  weights: Float64Array | null = null,
): Adjacency | WeightedAdjacency {
  const arcCount = sources.length;
  const offsets = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < arcCount; arc++) offsets[sources[arc] + 1]++;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, nodeCount);
  const rowTargets = new Int32Array(arcCount);
  if (weights === null) {
    for (let arc = 0; arc < arcCount; arc++) rowTargets[next[sources[arc]]++] = targets[arc];
    return { nodeCount, offsets, targets: rowTargets };
  }
  const rowWeights = new Float64Array(arcCount);
  for (let arc = 0; arc < arcCount; arc++) {
    const position = next[sources[arc]]++;
    rowTargets[position] = targets[arc];
    rowWeights[position] = weights[arc];
  }
  return { nodeCount, offsets, targets: rowTargets, weights: rowWeights };
}
