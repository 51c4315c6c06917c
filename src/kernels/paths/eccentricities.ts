import { type OnProgress, progressReporter } from "../progress.js";
import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { breadthFirstSearch } from "./breadth-first-search.js";
import { distanceSearch } from "./distance-search.js";

/**
 * The distance from each node to the node farthest from it, along the arcs: in hops, or by length if there are weights.
 * One search a node: O(nodes * (nodes + arcs)) time, times log nodes with lengths.
 *
 * @param onProgress - Reports the searches done.
 * @returns One number a node; `NaN` (not defined) for a node from which some other cannot be reached.
 */
export function eccentricities(adjacency: Adjacency | WeightedAdjacency, onProgress?: OnProgress): Float64Array {
  const { nodeCount } = adjacency;
  const result = new Float64Array(nodeCount).fill(Number.NaN);
  const search = "weights" in adjacency ? distanceSearch(adjacency) : null;
  const report = progressReporter(onProgress, nodeCount);
  for (let source = 0; source < nodeCount; source++) {
    report(1);
    if (search !== null) {
      const reached = search.run(source);
      if (reached === nodeCount) result[source] = search.distances[search.order[reached - 1]];
    } else {
      const { distances, order } = breadthFirstSearch(adjacency, [source]);
      if (order.length === nodeCount) result[source] = distances[order[nodeCount - 1]];
    }
  }
  return result;
}
