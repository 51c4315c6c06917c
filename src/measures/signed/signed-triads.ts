import type { AbstractGraph } from "graphology-types";
import { type SignedTriadCounts, signedTriadCounts } from "../../kernels/signed/signed-triads.js";
import { refuseOptions } from "../read-options.js";
import { indexSignedGraph } from "./signed-index.js";

/**
 * How many triangles there are with three, two, one and no positive ties.
 *
 * `+++` (friends of friends are friends) and `+--` (the enemy of my enemy is my friend) are balanced; `++-` (two of my
 * friends fight) and `---` (everyone fights everyone) are not, though a `---` is no error once more than two camps are
 * allowed.
 *
 * Many unbalanced triangles: alliances are under strain and likely to change.
 *
 * Range: whole numbers from 0. In a directed graph the arcs of a pair add up; a pair whose arcs cancel out is no tie.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1. Self-loops are ignored.
 * O(edges^1.5) time at worst, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph with signs.
 * @returns The four counts.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Cartwright and Harary (1956), {@link https://doi.org/10.1037/h0046049}
 *
 * @example
 * ```ts
 * import { signedTriads } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("ana", "cleo", { sign: -1 });
 * feelings.mergeEdge("ben", "cleo", { sign: -1 });
 * console.log(signedTriads(feelings));
 * // prints: { '+++': 0, '++-': 0, '+--': 1, '---': 0 }
 * ```
 */
export function signedTriads(graph: AbstractGraph): SignedTriadCounts;
export function signedTriads(graph: AbstractGraph, options?: unknown): SignedTriadCounts {
  refuseOptions(options);
  return signedTriadCounts(indexSignedGraph(graph, null).signed);
}
