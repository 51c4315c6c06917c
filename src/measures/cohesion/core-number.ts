import type { AbstractGraph } from "graphology-types";
import { undirectedAdjacency } from "../../kernels/rows/undirected-adjacency.js";
import { coreNumbers } from "../../kernels/structure/core-numbers.js";
import { indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { refuseOptions } from "../read-options.js";

/**
 * How deep in the core of the network each node is.
 *
 * The largest k for which the node is in a part of the graph whose nodes all have at least k ties within that part. In a
 * directed graph ties to and from a node both count.
 *
 * High: in the densely tied middle. Low: on the fringe, whatever its degree.
 *
 * Range: whole numbers from 0 to the largest degree.
 *
 * Expects a simple directed or undirected graph; self-loops are ignored. O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Seidman (1983), {@link https://doi.org/10.1016/0378-8733(83)90028-X}
 * @see Batagelj and Zaveršnik (2003), {@link https://doi.org/10.48550/arXiv.cs/0310049}
 *
 * @example
 * ```ts
 * import { coreNumber } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("cleo", "ana");
 * contacts.mergeEdge("cleo", "dan");
 * console.log(coreNumber(contacts));
 * // prints: { ana: 2, ben: 2, cleo: 2, dan: 1 }
 * ```
 */
export function coreNumber(graph: AbstractGraph): { [id: string]: number };
export function coreNumber(graph: AbstractGraph, options?: unknown): { [id: string]: number } {
  refuseOptions(options);
  const indexed = indexGraph(graph);
  const { nodeCount, sources, targets } = indexed;
  const notLoop = (_: number, edge: number) => sources[edge] !== targets[edge];
  const ties = undirectedAdjacency(nodeCount, sources.filter(notLoop), targets.filter(notLoop));
  return nameNumbers(indexed, coreNumbers(ties));
}
