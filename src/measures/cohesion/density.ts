import type { AbstractGraph } from "graphology-types";
import { indexGraph } from "../indexing/indexed-graph.js";
import { refuseOptions } from "../read-options.js";

/**
 * What share of the possible ties is there.
 *
 * The number of ties over the number of pairs of nodes, n(n - 1) / 2; in a directed graph n(n - 1).
 *
 * 1: everyone is tied to everyone. Near 0: sparse, as large networks are. Compare graphs of similar size only.
 *
 * Range: 0 to 1; `null` with fewer than two nodes.
 *
 * Expects a simple directed or undirected graph; self-loops are ignored. O(nodes log nodes + edges) time.
 *
 * @param graph - Any simple graphology graph.
 * @returns One number.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Wasserman and Faust (1994), chapter 4, {@link https://doi.org/10.1017/CBO9780511815478}
 *
 * @example
 * ```ts
 * import { density } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("cleo", "dan");
 * console.log(density(contacts)?.toFixed(3));
 * // prints: 0.333
 * ```
 */
export function density(graph: AbstractGraph): number | null;
export function density(graph: AbstractGraph, options?: unknown): number | null {
  refuseOptions(options);
  const { directed, nodeCount, edgeCount, sources, targets } = indexGraph(graph);
  if (nodeCount < 2) return null;
  let ties = 0;
  for (let edge = 0; edge < edgeCount; edge++) if (sources[edge] !== targets[edge]) ties++;
  return ties / ((nodeCount * (nodeCount - 1)) / (directed ? 1 : 2));
}
