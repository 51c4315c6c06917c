import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { kShortestPaths } from "../../kernels/paths/k-shortest-paths.js";
import { edgesAlong } from "../indexing/edge-between.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { pathEnds } from "../indexing/node-values.js";
import { weightedRows } from "../indexing/rows.js";
import { readOptions } from "../read-options.js";

/** A path in a graph. */
export interface GraphPath {
  /** Ids of the nodes, both ends included. */
  nodes: string[];
  /** Keys of the edges, one fewer than nodes. */
  edges: string[];
  /** The sum of their lengths; their number where no lengths were asked for. */
  length: number;
}

/** Options for {@link alternativePaths}. */
export interface AlternativePathsOptions {
  /** Id of the node where paths start. */
  source: string;
  /** Id of the node where they end. */
  target: string;
  /** How many paths are wanted; at least 1, at most 1,000. @defaultValue 3 */
  count?: number | undefined;
  /** Paths with more ties do not count. @defaultValue no limit */
  maximumSteps?: number | undefined;
  /** Edge attribute with the length of a tie, at least 0; `null` counts hops. @defaultValue null */
  distance?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    source: s.string(),
    target: s.string(),
    count: s.optional(s.int().check(s.gte(1), s.lte(1000))),
    maximumSteps: s.optional(s.int().check(s.gte(1))),
    distance: s.optional(s.nullable(s.string())),
  }))();

/**
 * The shortest paths between two nodes, the best first: the way, and what to do if it is blocked.
 *
 * Paths that visit no node twice, in order of their length, then of their number of ties.
 *
 * One path much shorter than the others: whoever is on it is hard to do without. Many of one length: it hardly matters who is
 * asked. Alternatives may share most of their nodes; `disjointPaths` gives those that share none.
 *
 * Range: lengths from 0 upwards. Empty if no path leads from the source to the target; fewer than `count` if there are fewer.
 *
 * Expects a simple directed or undirected graph; directed ties are followed one way. `distance` is a length (far apart =
 * large), not a closeness. Self-loops lie on no path. O(count * path length) guided searches, each O((nodes + edges) log nodes)
 * at worst and far less as a rule; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link AlternativePathsOptions}.
 * @returns The paths, shortest first.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Yen (1971), {@link https://doi.org/10.1287/mnsc.17.11.712}
 *
 * @example
 * ```ts
 * import { alternativePaths } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * for (const [a, b] of [["ana", "ben"], ["ben", "cleo"], ["ana", "dan"], ["dan", "eve"], ["eve", "cleo"]]) {
 *   contacts.mergeEdge(a, b);
 * }
 * const paths = alternativePaths(contacts, { source: "ana", target: "cleo", count: 2 });
 * console.log(paths.map(({ nodes }) => nodes.join(" ")));
 * // prints: [ 'ana ben cleo', 'ana dan eve cleo' ]
 * ```
 */
export function alternativePaths(graph: AbstractGraph, options: AlternativePathsOptions): GraphPath[] {
  const checked = readOptions(optionsSchema, options, { source: "ana", target: "ben" });
  const { source, target, count = 3, maximumSteps, distance } = checked;
  const indexed = indexGraph(graph, { distance, allowsZeroDistance: true });
  const { from, to } = pathEnds(indexed, source, target);
  const paths = kShortestPaths(weightedRows(indexed, indexed.distances), from, to, { count, maximumSteps });
  return paths.map(({ nodes, length }) => ({
    nodes: nodes.map((node) => indexed.ids[node]),
    edges: edgesAlong(indexed, nodes),
    length: plain(length),
  }));
}
