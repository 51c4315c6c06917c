import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { effectiveSizes } from "../../kernels/structure/effective-size.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";
import { mutualTies } from "./mutual-ties.js";

/** Options for {@link effectiveSize}. */
export interface EffectiveSizeOptions {
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/**
 * How many of each node's contacts lead somewhere new.
 *
 * `effectiveSize(i) = sum over contacts j of (1 - sum over q of tieShare(i, q) * part(j, q))`, where `tieShare(i, q)` is the
 * strength of the ties between i and q, both directions, over that of all of i's ties, and `part(j, q)` that between j and q
 * over j's strongest. In an undirected graph without strengths it is n - 2t / n, with n contacts and t ties among them.
 *
 * High: many contacts who do not know one another. Near 1: all contacts know one another, so they bring the same news.
 *
 * Range: above 0, at most the number of contacts. `null` for a node without ties, or with ties of strength 0 only.
 *
 * Expects a simple directed or undirected graph. Self-loops are ignored.
 * O(sum over edges of the ends' degrees) time, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link EffectiveSizeOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Burt (1992), Structural Holes, Harvard University Press, chapter 2
 * @see Borgatti (1997), Structural Holes: Unpacking Burt's Redundancy Measures, Connections 20(1), 35-38
 *
 * @example
 * ```ts
 * import { effectiveSize } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ana", "cleo");
 * contacts.mergeEdge("ana", "dan");
 * contacts.mergeEdge("ana", "eve");
 * contacts.mergeEdge("ben", "cleo");
 * console.log(effectiveSize(contacts).ana);
 * // prints: 3.5
 * ```
 */
export function effectiveSize(
  graph: AbstractGraph,
  options: EffectiveSizeOptions = {},
): { [id: string]: number | null } {
  const { strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  return nameNodes(indexed, effectiveSizes(mutualTies(indexed)));
}
