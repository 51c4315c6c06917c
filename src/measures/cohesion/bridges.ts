import type { AbstractGraph } from "graphology-types";
import { biconnectivity } from "../../kernels/structure/biconnectivity.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { undirectedRows } from "../indexing/rows.js";
import { refuseOptions } from "../read-options.js";

/** A tie by its edge key and its ends. */
export interface Bridge {
  edge: string;
  source: string;
  target: string;
}

/**
 * The ties without which a connected part of the graph falls into pieces.
 *
 * An edge is a bridge if it lies on no cycle: its ends are connected only through it.
 *
 * Each one in the list is a single thread. An empty list: whichever tie breaks, everyone stays connected.
 *
 * Expects a simple directed or undirected graph; directions and self-loops are ignored, and two arcs between the same nodes
 * are two ties, so neither is a bridge. O(nodes + edges) time and space, without recursion.
 *
 * @param graph - Any simple graphology graph.
 * @returns Bridges sorted by source, then target; of an undirected tie the end with the smaller id is the source.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Tarjan (1974), {@link https://doi.org/10.1016/0020-0190(74)90003-9}
 *
 * @example
 * ```ts
 * import { bridges } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdgeWithKey("project", "ben", "ana");
 * console.log(bridges(contacts));
 * // prints: [ { edge: 'project', source: 'ana', target: 'ben' } ]
 * ```
 */
export function bridges(graph: AbstractGraph): Bridge[];
export function bridges(graph: AbstractGraph, options?: unknown): Bridge[] {
  refuseOptions(options);
  const indexed = indexGraph(graph);
  const { nodeCount, edgeCount, edgeKeys, ids, sources, targets } = indexed;
  const found = biconnectivity(undirectedRows(indexed)).bridges;
  const isBridge = new Set<number>();
  for (let i = 0; i < found.length; i += 2) {
    isBridge.add(found[i] * nodeCount + found[i + 1]);
    isBridge.add(found[i + 1] * nodeCount + found[i]);
  }
  const result: Bridge[] = [];
  for (let edge = 0; edge < edgeCount; edge++) {
    if (!isBridge.has(sources[edge] * nodeCount + targets[edge])) continue;
    result.push({ edge: edgeKeys[edge], source: ids[sources[edge]], target: ids[targets[edge]] });
  }
  return result;
}
