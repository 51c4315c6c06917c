import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { minimumVertexCut } from "../../kernels/flow/minimum-vertex-cut.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { pathEnds } from "../indexing/node-values.js";
import { outgoingRows } from "../indexing/rows.js";
import { readOptions } from "../read-options.js";

/** Options for {@link minimumNodeCut}. */
export interface MinimumNodeCutOptions {
  /** Id of the node where paths start. */
  source: string;
  /** Id of the node where they end. */
  target: string;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ source: s.string(), target: s.string() }))();

/**
 * The fewest nodes that stand between two others: without them no path is left.
 *
 * There are as many of them as there are disjoint paths (Menger). Of several sets of that size the one nearest to the source
 * is returned.
 *
 * One node: a gatekeeper. Empty: the target is out of reach as it is. `null` if a tie leads directly from the source to the
 * target, for then no other nodes can part them.
 *
 * Expects a simple directed or undirected graph; directed ties are followed one way. Self-loops are ignored.
 * O(edges * √nodes) time, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link MinimumNodeCutOptions}.
 * @returns Ids, sorted.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Menger (1927), {@link https://doi.org/10.4064/fm-10-1-96-115}
 *
 * @example
 * ```ts
 * import { minimumNodeCut } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("we", "ana");
 * contacts.mergeEdge("we", "ben");
 * contacts.mergeEdge("ana", "assistant");
 * contacts.mergeEdge("ben", "assistant");
 * contacts.mergeEdge("assistant", "chief");
 * console.log(minimumNodeCut(contacts, { source: "we", target: "chief" }));
 * // prints: [ 'assistant' ]
 * ```
 */
export function minimumNodeCut(graph: AbstractGraph, options: MinimumNodeCutOptions): string[] | null {
  const { source, target } = readOptions(optionsSchema, options, { source: "ana", target: "ben" });
  const indexed = indexGraph(graph);
  const { from, to } = pathEnds(indexed, source, target);
  const cut = minimumVertexCut(outgoingRows(indexed), from, to);
  return cut === null ? null : cut.map((node) => indexed.ids[node]);
}
