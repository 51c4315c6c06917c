import type { Adjacency, WeightedAdjacency } from "./adjacency.js";

/**
 * The rows of some nodes with the arcs among them; the nodes are renumbered in the order given. With all nodes of a graph
 * it is the same graph in another order. O(nodes given + their arcs) time and space.
 *
 * @param nodes - Without repetition.
 * @param places - One number for every node of the whole graph, all -1, before and after.
 */
export function innerRows(
  adjacency: Adjacency | WeightedAdjacency,
  nodes: Int32Array,
  places: Int32Array,
): Adjacency | WeightedAdjacency {
  const { offsets, targets } = adjacency;
  const weights = "weights" in adjacency ? adjacency.weights : null;
  const nodeCount = nodes.length;
  for (let place = 0; place < nodeCount; place++) places[nodes[place]] = place;
  const innerOffsets = new Int32Array(nodeCount + 1);
  for (let place = 0; place < nodeCount; place++) {
    const node = nodes[place];
    let count = innerOffsets[place];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) if (places[targets[arc]] !== -1) count++;
    innerOffsets[place + 1] = count;
  }
  const innerTargets = new Int32Array(innerOffsets[nodeCount]);
  const innerWeights = weights === null ? null : new Float64Array(innerTargets.length);
  let position = 0;
  for (let i = 0; i < nodeCount; i++) {
    const node = nodes[i];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const place = places[targets[arc]];
      if (place === -1) continue;
      innerTargets[position] = place;
      if (innerWeights !== null) innerWeights[position] = weights![arc];
      position++;
    }
  }
  for (let i = 0; i < nodeCount; i++) places[nodes[i]] = -1;
  const rows = { nodeCount, offsets: innerOffsets, targets: innerTargets };
  return innerWeights === null ? rows : { ...rows, weights: innerWeights };
}
