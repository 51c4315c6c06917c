import { progressReporter } from "../progress.js";
import type { WeightedAdjacency } from "../rows/adjacency.js";
import type { ClosenessOptions } from "./closeness.js";
import type { ClosenessSums } from "./closeness-sums.js";
import { distanceSearch } from "./distance-search.js";

/**
 * Sums of distances by length, from each node along the arcs, by one search a node.
 *
 * O(nodes * (nodes + arcs) * log nodes) time, O(nodes) space.
 *
 * @param lengths - Every weight is a length greater than 0.
 */
export function weightedCloseness(lengths: WeightedAdjacency, options: ClosenessOptions = {}): ClosenessSums {
  const { nodeCount } = lengths;
  const reached = new Float64Array(nodeCount);
  const distances = new Float64Array(nodeCount);
  const inverseDistances = new Float64Array(nodeCount);
  const search = distanceSearch(lengths);
  const report = progressReporter(options.onProgress, nodeCount);
  for (let source = 0; source < nodeCount; source++) {
    report(1);
    const found = search.run(source);
    let sum = 0;
    let inverse = 0;
    for (let i = 1; i < found; i++) {
      const distance = search.distances[search.order[i]];
      sum += distance;
      inverse += 1 / distance;
    }
    reached[source] = found - 1;
    distances[source] = sum;
    inverseDistances[source] = inverse;
  }
  return { reached, distances, inverseDistances };
}
