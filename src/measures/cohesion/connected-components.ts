import type { AbstractGraph } from "graphology-types";
import { connectedComponents as componentsOf } from "../../kernels/structure/connected-components.js";
import { indexGraph, nameComponents } from "../indexing/indexed-graph.js";
import { undirectedRows } from "../indexing/rows.js";
import { refuseOptions } from "../read-options.js";

/**
 * The parts into which the graph falls: nodes that are joined by some path, directions aside.
 *
 * One list: everyone can be reached through someone. Several: parts that have nothing to do with one another. A node
 * without ties is a part of its own.
 *
 * Expects a simple directed or undirected graph; self-loops change nothing. O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @returns Lists of node ids, each sorted; the largest list first, then by first id.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Hopcroft and Tarjan (1973), {@link https://doi.org/10.1145/362248.362272}
 *
 * @example
 * ```ts
 * import { connectedComponents } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.addNode("ana");
 * contacts.mergeEdge("ben", "cleo");
 * console.log(connectedComponents(contacts));
 * // prints: [ [ 'ben', 'cleo' ], [ 'ana' ] ]
 * ```
 */
export function connectedComponents(graph: AbstractGraph): string[][];
export function connectedComponents(graph: AbstractGraph, options?: unknown): string[][] {
  refuseOptions(options);
  const indexed = indexGraph(graph);
  return nameComponents(indexed, componentsOf(undirectedRows(indexed)));
}
