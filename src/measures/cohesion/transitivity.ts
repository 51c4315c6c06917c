import type { AbstractGraph } from "graphology-types";
import { triangleCounts } from "../../kernels/structure/triangle-counts.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { refuseOptions } from "../read-options.js";
import { simpleNeighbors } from "./simple-neighbors.js";

/**
 * How often two contacts of the same node know one another, in the whole graph.
 *
 * Three times the number of triangles over the number of pairs of ties that meet in a node.
 *
 * Near 1: closed circles. Near 0: open chains and stars. Unlike the mean of {@link clusteringCoefficient}, nodes with many
 * contacts weigh more.
 *
 * Range: 0 to 1; `null` if no two ties meet.
 *
 * Expects a simple directed or undirected graph; directions and self-loops are ignored. O(edges^1.5) time at worst,
 * O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @returns One number.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Newman, Watts and Strogatz (2002), {@link https://doi.org/10.1073/pnas.012582999}
 *
 * @example
 * ```ts
 * import { transitivity } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("cleo", "ana");
 * contacts.mergeEdge("cleo", "dan");
 * console.log(transitivity(contacts));
 * // prints: 0.6
 * ```
 */
export function transitivity(graph: AbstractGraph): number | null;
export function transitivity(graph: AbstractGraph, options?: unknown): number | null {
  refuseOptions(options);
  const neighbors = simpleNeighbors(indexGraph(graph));
  const triangles = triangleCounts(neighbors);
  let corners = 0;
  let pairs = 0;
  for (let node = 0; node < neighbors.nodeCount; node++) {
    const contacts = neighbors.offsets[node + 1] - neighbors.offsets[node];
    corners += triangles[node];
    pairs += (contacts * (contacts - 1)) / 2;
  }
  return pairs === 0 ? null : corners / pairs;
}
