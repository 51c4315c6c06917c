import type { AbstractGraph } from "graphology-types";
import { triangleCounts } from "../../kernels/structure/triangle-counts.js";
import { indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { refuseOptions } from "../read-options.js";
import { simpleNeighbors } from "./simple-neighbors.js";

/**
 * How many of each node's contacts know one another.
 *
 * The number of ties among the node's contacts over the number of pairs of them.
 *
 * Near 1: a closed circle. Near 0: contacts who do not know one another.
 *
 * Range: 0 to 1; 0 for a node with fewer than two contacts.
 *
 * Expects a simple directed or undirected graph; directions and self-loops are ignored. O(edges^1.5) time at worst,
 * O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Watts and Strogatz (1998), {@link https://doi.org/10.1038/30918}
 *
 * @example
 * ```ts
 * import { clusteringCoefficient } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("cleo", "ana");
 * contacts.mergeEdge("cleo", "dan");
 * console.log(clusteringCoefficient(contacts));
 * // prints: { ana: 1, ben: 1, cleo: 0.3333333333333333, dan: 0 }
 * ```
 */
export function clusteringCoefficient(graph: AbstractGraph): { [id: string]: number };
export function clusteringCoefficient(graph: AbstractGraph, options?: unknown): { [id: string]: number } {
  refuseOptions(options);
  const indexed = indexGraph(graph);
  const neighbors = simpleNeighbors(indexed);
  const shares = triangleCounts(neighbors).map((triangles, node) => {
    const contacts = neighbors.offsets[node + 1] - neighbors.offsets[node];
    return contacts < 2 ? 0 : (2 * triangles) / (contacts * (contacts - 1));
  });
  return nameNumbers(indexed, shares);
}
