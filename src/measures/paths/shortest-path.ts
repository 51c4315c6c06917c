import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { readOptions } from "../read-options.js";
import { type AlternativePathsOptions, alternativePaths, type GraphPath } from "./alternative-paths.js";

/** Options for {@link shortestPath}. */
export interface ShortestPathOptions extends Omit<AlternativePathsOptions, "count"> {}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    source: s.string(),
    target: s.string(),
    maximumSteps: s.optional(s.int().check(s.gte(1))),
    distance: s.optional(s.nullable(s.string())),
  }))();

/**
 * The shortest path between two nodes.
 *
 * Of all paths along the ties the one whose lengths add up to the least; without lengths, the one with the fewest ties.
 *
 * Of equally short paths one is returned, the same one whatever the order in which the graph was built.
 *
 * Range: a length from 0 upwards. `null` if no path leads from the source to the target.
 *
 * Expects a simple directed or undirected graph; directed ties are followed one way. `distance` is a length (far apart =
 * large), not a closeness. Self-loops lie on no path. O((nodes + edges) log nodes) time, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link ShortestPathOptions}.
 * @returns The nodes and ties along the path, and its length.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Dijkstra (1959), {@link https://doi.org/10.1007/BF01386390}
 *
 * @example
 * ```ts
 * import { shortestPath } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdgeWithKey("lunch", "ana", "ben");
 * contacts.mergeEdgeWithKey("project", "ben", "cleo");
 * console.log(shortestPath(contacts, { source: "ana", target: "cleo" }));
 * // prints: { nodes: [ 'ana', 'ben', 'cleo' ], edges: [ 'lunch', 'project' ], length: 2 }
 * ```
 */
export function shortestPath(graph: AbstractGraph, options: ShortestPathOptions): GraphPath | null {
  const checked = readOptions(optionsSchema, options, { source: "ana", target: "ben" });
  return alternativePaths(graph, { ...checked, count: 1 })[0] ?? null;
}
