import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { scaleWeights } from "../../kernels/rows/scale-weights.js";
import { undirectedAdjacency } from "../../kernels/rows/undirected-adjacency.js";
import type { IndexedGraph } from "../indexing/indexed-graph.js";

/**
 * How much any two nodes have to do with one another: the strengths (1 without an attribute) of the ties between them,
 * directions added up, in a unit in which none overflows. Self-loops and ties without strength are left out; every pair stands once in each other's row.
 */
export function mutualTies(indexed: IndexedGraph): WeightedAdjacency {
  const { nodeCount, edgeCount, sources, targets, strengths } = indexed;
  const {
    offsets,
    targets: listed,
    weights,
  } = undirectedAdjacency(
    nodeCount,
    sources,
    targets,
    strengths === null ? new Float64Array(edgeCount).fill(1) : scaleWeights(strengths),
  );
  const mergedOffsets = new Int32Array(nodeCount + 1);
  const mergedTargets = new Int32Array(listed.length);
  const mergedWeights = new Float64Array(listed.length);
  /** Where a neighbor stands in the row at hand, plus 1. */
  const places = new Int32Array(nodeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    const begin = count;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const neighbor = listed[arc];
      if (neighbor === node || weights[arc] === 0) continue;
      const place = places[neighbor];
      if (place > begin) {
        mergedWeights[place - 1] += weights[arc];
      } else {
        mergedTargets[count] = neighbor;
        mergedWeights[count] = weights[arc];
        places[neighbor] = ++count;
      }
    }
    mergedOffsets[node + 1] = count;
  }
  return {
    nodeCount,
    offsets: mergedOffsets,
    targets: mergedTargets.slice(0, count),
    weights: mergedWeights.slice(0, count),
  };
}
