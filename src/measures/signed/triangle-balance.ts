import type { AbstractGraph } from "graphology-types";
import { signedTriadCounts } from "../../kernels/signed/signed-triads.js";
import { refuseOptions } from "../read-options.js";
import { indexSignedGraph } from "./signed-index.js";

/**
 * The share of triangles that are balanced: those with three positive ties or exactly one.
 *
 * 1: every friend of a friend is a friend, every enemy of an enemy too; two camps explain all triangles. Half: no better
 * than chance with as many friends as foes. 0: every triangle is under strain.
 *
 * Range: 0 to 1; `null` without triangles.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1. In a directed graph the arcs of a pair
 * add up; self-loops are ignored. O(edges^1.5) time at worst, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph with signs.
 * @returns One number.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Cartwright and Harary (1956), {@link https://doi.org/10.1037/h0046049}
 *
 * @example
 * ```ts
 * import { triangleBalance } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("ana", "cleo", { sign: -1 });
 * feelings.mergeEdge("ben", "cleo", { sign: -1 });
 * console.log(triangleBalance(feelings));
 * // prints: 1
 * ```
 */
export function triangleBalance(graph: AbstractGraph): number | null;
export function triangleBalance(graph: AbstractGraph, options?: unknown): number | null {
  refuseOptions(options);
  const counts = signedTriadCounts(indexSignedGraph(graph, null).signed);
  const balanced = counts["+++"] + counts["+--"];
  const all = balanced + counts["++-"] + counts["---"];
  return all === 0 ? null : balanced / all;
}
