import type { AbstractGraph } from "graphology-types";
import { compareIds } from "../../internal/compare-ids.js";
import { biconnectivity } from "../../kernels/structure/biconnectivity.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { undirectedRows } from "../indexing/rows.js";
import { refuseOptions } from "../read-options.js";

/**
 * The parts of the graph that hold together whichever single node leaves.
 *
 * A biconnected component is a largest set of nodes that no one of them cuts: any two of its ties lie on a common cycle. A
 * bridge is a component of two; an articulation point is in several components; a node without ties is in none.
 *
 * Large: a robust core. Pairs: threads that hang on two nodes.
 *
 * Expects a simple directed or undirected graph; directions and self-loops are ignored. O(nodes + edges) time and space,
 * without recursion.
 *
 * @param graph - Any simple graphology graph.
 * @returns Lists of node ids, each sorted; the largest list first, then by first id.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Hopcroft and Tarjan (1973), {@link https://doi.org/10.1145/362248.362272}
 *
 * @example
 * ```ts
 * import { biconnectedComponents } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("cleo", "ana");
 * contacts.mergeEdge("cleo", "dan");
 * console.log(biconnectedComponents(contacts));
 * // prints: [ [ 'ana', 'ben', 'cleo' ], [ 'cleo', 'dan' ] ]
 * ```
 */
export function biconnectedComponents(graph: AbstractGraph): string[][];
export function biconnectedComponents(graph: AbstractGraph, options?: unknown): string[][] {
  refuseOptions(options);
  const indexed = indexGraph(graph);
  const { blockCount, blockOffsets, blockNodes } = biconnectivity(undirectedRows(indexed));
  const lists: string[][] = [];
  for (let block = 0; block < blockCount; block++) {
    const nodes = blockNodes.slice(blockOffsets[block], blockOffsets[block + 1]).sort();
    lists.push(Array.from(nodes, (node) => indexed.ids[node]));
  }
  // Two components share at most one node, so the first two ids tell any two apart.
  return lists.sort((a, b) => b.length - a.length || compareIds(a[0], b[0]) || compareIds(a[1], b[1]));
}
