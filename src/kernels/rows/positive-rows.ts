import type { Adjacency, WeightedAdjacency } from "./adjacency.js";

/** The same rows without arcs of weight 0: nothing flows along them, so they connect nothing. O(nodes + arcs). */
export function positiveRows(rows: Adjacency | WeightedAdjacency): Adjacency | WeightedAdjacency {
  if (!("weights" in rows) || rows.weights.every((weight) => weight > 0)) return rows;
  const { nodeCount, offsets, targets, weights } = rows;
  const keptOffsets = new Int32Array(nodeCount + 1);
  const keptTargets = targets.slice();
  const keptWeights = weights.slice();
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (weights[arc] === 0) continue;
      keptTargets[count] = targets[arc];
      keptWeights[count++] = weights[arc];
    }
    keptOffsets[node + 1] = count;
  }
  return {
    nodeCount,
    offsets: keptOffsets,
    targets: keptTargets.subarray(0, count),
    weights: keptWeights.subarray(0, count),
  };
}
