import type { Adjacency, WeightedAdjacency } from "./adjacency.js";
import { directedAdjacency } from "./directed-adjacency.js";

/** Turns every arc round: row `i` of the result lists where the arcs to node `i` come from, sorted. O(nodes + arcs). */
export function reverseAdjacency(adjacency: WeightedAdjacency): WeightedAdjacency;
export function reverseAdjacency(adjacency: Adjacency): Adjacency;
export function reverseAdjacency(adjacency: Adjacency | WeightedAdjacency): Adjacency | WeightedAdjacency {
  const { nodeCount, offsets, targets } = adjacency;
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < nodeCount; node++) sources.fill(node, offsets[node], offsets[node + 1]);
  return directedAdjacency(nodeCount, targets, sources, "weights" in adjacency ? adjacency.weights : null);
}
