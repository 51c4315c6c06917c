import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { disjointPaths as pathsWithoutCommonNodes } from "../../kernels/flow/disjoint-paths.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { pathEnds } from "../indexing/node-values.js";
import { outgoingRows } from "../indexing/rows.js";
import { readOptions } from "../read-options.js";

/** Options for {@link disjointPaths}. */
export interface DisjointPathsOptions {
  /** Id of the node where paths start. */
  source: string;
  /** Id of the node where they end. */
  target: string;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ source: s.string(), target: s.string() }))();

/**
 * As many paths between two nodes as there can be without two of them sharing a node in between.
 *
 * Their number is the connectivity of the two nodes: so many of the nodes in between must be lost before the two are cut off
 * from one another (Menger). A direct tie is a path of its own.
 *
 * One path: a single node, or the direct tie, carries everything; `minimumNodeCut` names it. Three and more: robust.
 *
 * Empty if no path leads from the source to the target.
 *
 * Expects a simple directed or undirected graph; directed ties are followed one way. Self-loops are ignored.
 * O(edges * √nodes) time, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link DisjointPathsOptions}.
 * @returns Lists of ids with both ends, shorter ones first.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Menger (1927), {@link https://doi.org/10.4064/fm-10-1-96-115}
 *
 * @example
 * ```ts
 * import { disjointPaths } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("ana", "dan");
 * contacts.mergeEdge("dan", "cleo");
 * console.log(disjointPaths(contacts, { source: "ana", target: "cleo" }));
 * // prints: [ [ 'ana', 'ben', 'cleo' ], [ 'ana', 'dan', 'cleo' ] ]
 * ```
 */
export function disjointPaths(graph: AbstractGraph, options: DisjointPathsOptions): string[][] {
  const { source, target } = readOptions(optionsSchema, options, { source: "ana", target: "ben" });
  const indexed = indexGraph(graph);
  const { from, to } = pathEnds(indexed, source, target);
  const paths = pathsWithoutCommonNodes(outgoingRows(indexed), from, to);
  return paths.map((nodes) => nodes.map((node) => indexed.ids[node]));
}
