import type { AbstractGraph } from "graphology-types";
import { biconnectivity } from "../../kernels/structure/biconnectivity.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { undirectedRows } from "../indexing/rows.js";
import { refuseOptions } from "../read-options.js";

/**
 * The nodes without which a connected part of the graph falls into pieces.
 *
 * A node is an articulation point if some two others are connected only through it.
 *
 * Each one in the list is a single point of failure. An empty list: whoever leaves, the rest stays connected.
 *
 * Expects a simple directed or undirected graph; directions and self-loops are ignored. O(nodes + edges) time and space,
 * without recursion.
 *
 * @param graph - Any simple graphology graph.
 * @returns Node ids, sorted.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Hopcroft and Tarjan (1973), {@link https://doi.org/10.1145/362248.362272}
 *
 * @example
 * ```ts
 * import { articulationPoints } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * console.log(articulationPoints(contacts));
 * // prints: [ 'ben' ]
 * ```
 */
export function articulationPoints(graph: AbstractGraph): string[];
export function articulationPoints(graph: AbstractGraph, options?: unknown): string[] {
  refuseOptions(options);
  const indexed = indexGraph(graph);
  const { isArticulationPoint } = biconnectivity(undirectedRows(indexed));
  return indexed.ids.filter((_, node) => isArticulationPoint[node] === 1);
}
