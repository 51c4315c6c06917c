import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { minimumArcCut } from "../../kernels/flow/minimum-arc-cut.js";
import { edgesAlong } from "../indexing/edge-between.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { pathEnds } from "../indexing/node-values.js";
import { outgoingRows } from "../indexing/rows.js";
import { readOptions } from "../read-options.js";

/** Options for {@link minimumTieCut}. */
export interface MinimumTieCutOptions {
  /** Id of the node where paths start. */
  source: string;
  /** Id of the node where they end. */
  target: string;
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

/** Ties without which two nodes are cut off from one another. */
export interface TieCut {
  /** Their summed strength, which is also how much can flow; their number where no strengths were asked for. */
  value: number;
  /** Keys of the edges. */
  edges: string[];
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ source: s.string(), target: s.string(), strength: s.optional(s.nullable(s.string())) }))();

/**
 * The ties of least summed strength that stand between two nodes: without them no path is left.
 *
 * Their summed strength is the largest flow from the source to the target. Of several such sets the one nearest to the source
 * is returned.
 *
 * Low: a few weak ties hold the two together. 0, without ties: the target is out of reach as it is.
 *
 * Range: from 0 to the strength of all ties of either end.
 *
 * Expects a simple directed or undirected graph; directed ties are followed one way. Self-loops are ignored. At worst
 * O(nodes² * edges) time with strengths and O(edges^1.5) without; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link MinimumTieCutOptions}.
 * @returns The ties, in the order of their ends' ids, and what they add up to.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Ford and Fulkerson (1956), {@link https://doi.org/10.4153/CJM-1956-045-5}
 *
 * @example
 * ```ts
 * import { minimumTieCut } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdgeWithKey("lunch", "ana", "ben", { strength: 0.9 });
 * contacts.mergeEdgeWithKey("project", "ben", "cleo", { strength: 0.2 });
 * console.log(minimumTieCut(contacts, { source: "ana", target: "cleo", strength: "strength" }));
 * // prints: { value: 0.2, edges: [ 'project' ] }
 * ```
 */
export function minimumTieCut(graph: AbstractGraph, options: MinimumTieCutOptions): TieCut {
  const { source, target, strength } = readOptions(optionsSchema, options, { source: "ana", target: "ben" });
  const indexed = indexGraph(graph, { strength });
  const { from, to } = pathEnds(indexed, source, target);
  const rows = outgoingRows(indexed, indexed.strengths);
  const { value, arcs } = minimumArcCut(rows, from, to);
  const edges: string[] = [];
  let node = 0;
  for (const arc of arcs) {
    while (arc >= rows.offsets[node + 1]) node++;
    edges.push(...edgesAlong(indexed, [node, rows.targets[arc]]));
  }
  return { value: plain(value), edges };
}
