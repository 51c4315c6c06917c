import type { AbstractGraph } from "graphology-types";
import { stronglyConnectedComponents as componentsOf } from "../../kernels/structure/strongly-connected-components.js";
import { indexGraph, nameComponents } from "../indexing/indexed-graph.js";
import { outgoingRows } from "../indexing/rows.js";
import { refuseOptions } from "../read-options.js";

/**
 * The parts of a directed graph in which everyone reaches everyone along the arcs.
 *
 * Lists of more than one node are loops: what starts at one of them comes back. In a hierarchy every list has one node.
 *
 * Expects a simple graph, usually directed; in an undirected one they are the connected components. Self-loops change
 * nothing. O(nodes + edges) time
 * and space, without recursion.
 *
 * @param graph - Any simple graphology graph.
 * @returns Lists of node ids, each sorted; the largest list first, then by first id.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Tarjan (1972), {@link https://doi.org/10.1137/0201010}
 *
 * @example
 * ```ts
 * import { stronglyConnectedComponents } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const asksForAdvice = new DirectedGraph();
 * asksForAdvice.mergeEdge("ana", "ben");
 * asksForAdvice.mergeEdge("ben", "ana");
 * asksForAdvice.mergeEdge("ana", "cleo");
 * console.log(stronglyConnectedComponents(asksForAdvice));
 * // prints: [ [ 'ana', 'ben' ], [ 'cleo' ] ]
 * ```
 */
export function stronglyConnectedComponents(graph: AbstractGraph): string[][];
export function stronglyConnectedComponents(graph: AbstractGraph, options?: unknown): string[][] {
  refuseOptions(options);
  const indexed = indexGraph(graph);
  return nameComponents(indexed, componentsOf(outgoingRows(indexed)));
}
