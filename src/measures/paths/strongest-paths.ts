import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../../internal/account-error.js";
import * as s from "../../internal/schema.js";
import { kStrongestPaths } from "../../kernels/paths/k-strongest-paths.js";
import { edgesAlong } from "../indexing/edge-between.js";
import { type IndexedGraph, indexGraph } from "../indexing/indexed-graph.js";
import { pathEnds } from "../indexing/node-values.js";
import { weightedRows } from "../indexing/rows.js";
import { readOptions } from "../read-options.js";

/** A path in a graph, and how strong it is. */
export interface StrongPath {
  /** Ids of the nodes, both ends included. */
  nodes: string[];
  /** Keys of the edges, one fewer than nodes. */
  edges: string[];
  /** The product of their strengths. */
  strength: number;
}

/** Options for {@link strongestPaths}. */
export interface StrongestPathsOptions {
  /** Id of the node where paths start. */
  source: string;
  /** Id of the node where they end. */
  target: string;
  /** How many paths are wanted; at least 1, at most 1,000. @defaultValue 1 */
  count?: number | undefined;
  /** Paths with more ties do not count. @defaultValue no limit */
  maximumSteps?: number | undefined;
  /** Edge attribute with the strength of a tie, 0 to 1; a tie of 0 leads nowhere. */
  strength: string;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    source: s.string(),
    target: s.string(),
    count: s.optional(s.int().check(s.gte(1), s.lte(1000))),
    maximumSteps: s.optional(s.int().check(s.gte(1))),
    strength: s.string(),
  }))();

/**
 * The strongest paths between two nodes, the best first: a chain in which every tie must hold.
 *
 * A path is as strong as the product of the strengths of its ties, so that two good ties beat one poor one, and every further
 * tie costs. Paths visit no node twice.
 *
 * Near 1: a short chain of close ties. Near 0: long, or with a weak link.
 *
 * Range: above 0, at most 1. Empty if no path leads from the source to the target; fewer than `count` if there are fewer.
 *
 * Expects a simple directed or undirected graph whose strengths are at most 1; directed ties are followed one way. Self-loops
 * lie on no path. Cost as for `alternativePaths`.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link StrongestPathsOptions}.
 * @returns The paths, strongest first.
 * @throws AccountError `invalid_graph`, also for a strength above 1; `invalid_options`.
 *
 * @see Yen (1971), {@link https://doi.org/10.1287/mnsc.17.11.712}
 *
 * @example
 * ```ts
 * import { strongestPaths } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "cleo", { strength: 0.3 });
 * contacts.mergeEdge("ana", "ben", { strength: 0.9 });
 * contacts.mergeEdge("ben", "cleo", { strength: 0.8 });
 * const [best] = strongestPaths(contacts, { source: "ana", target: "cleo", strength: "strength" });
 * console.log(best?.nodes.join(" "), best?.strength.toFixed(2));
 * // prints: ana ben cleo 0.72
 * ```
 */
export function strongestPaths(graph: AbstractGraph, options: StrongestPathsOptions): StrongPath[] {
  const examples = { source: "ana", target: "ben", strength: "strength" };
  const { source, target, count = 1, maximumSteps, strength } = readOptions(optionsSchema, options, examples);
  const indexed = indexGraph(graph, { strength });
  refuseAboveOne(indexed, strength);
  const { from, to } = pathEnds(indexed, source, target);
  const paths = kStrongestPaths(weightedRows(indexed, indexed.strengths), from, to, { count, maximumSteps });
  return paths.map((path) => ({
    nodes: path.nodes.map((node) => indexed.ids[node]),
    edges: edgesAlong(indexed, path.nodes),
    strength: path.strength,
  }));
}

function refuseAboveOne({ strengths, edgeKeys }: IndexedGraph, attribute: string): void {
  const edge = strengths!.findIndex((value) => value > 1);
  if (edge === -1) return;
  const path = ["graph", "edges", edgeKeys[edge], attribute];
  const message = `expected a strength of at most 1, got ${strengths![edge]} (strengths along a path multiply)`;
  throw new AccountError("invalid_graph", [{ severity: "error", code: "out_of_range", path, message }]);
}
