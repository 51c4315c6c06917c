import { hopPathSearch } from "../paths/hop-path-search.js";
import { weightedPathSearch } from "../paths/weighted-path-search.js";
import { type OnProgress, progressReporter } from "../progress.js";
import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { sumDependencies } from "./sum-dependencies.js";

/** Options for {@link edgeBetweenness}. */
export interface EdgeBetweennessOptions {
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Betweenness of every arc, not normalized: the sum over ordered pairs of nodes (s, t) of the share of the shortest paths
 * from s to t that run along it. Paths are shortest by hops, or by length if there are weights. For an undirected graph the
 * two arcs of an edge each have the paths that cross it that way: their mean counts every pair once.
 *
 * O(nodes * arcs) time, times log nodes with lengths; O(nodes + arcs) space.
 *
 * @returns One number an arc, at the same position as its target.
 *
 * @see Brandes (2008), {@link https://doi.org/10.1016/j.socnet.2007.11.001}
 */
export function edgeBetweenness(
  adjacency: Adjacency | WeightedAdjacency,
  options: EdgeBetweennessOptions = {},
): Float64Array {
  const { nodeCount } = adjacency;
  const arcs = new Float64Array(adjacency.targets.length);
  const search = "weights" in adjacency ? weightedPathSearch(adjacency) : hopPathSearch(adjacency);
  const addDependencies = sumDependencies(adjacency, search, null, { nodes: null, arcs });
  const report = progressReporter(options.onProgress, nodeCount);
  for (let source = 0; source < nodeCount; source++) {
    report(1);
    addDependencies(source, search.run(source));
  }
  return arcs;
}
