import type { AbstractGraph } from "graphology-types";
import { indexGraph } from "../indexing/indexed-graph.js";
import { refuseOptions } from "../read-options.js";

/**
 * What share of the ties of a directed graph is returned.
 *
 * The number of arcs whose opposite is there too, over the number of arcs.
 *
 * Near 1: what one gives to another comes back. Near 0: one-way traffic, as in a hierarchy.
 *
 * Range: 0 to 1; `null` without ties. An undirected tie counts as returned, so an undirected graph has 1.
 *
 * Expects a simple graph, usually directed; self-loops are ignored. O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @returns One number.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Wasserman and Faust (1994), chapter 13, {@link https://doi.org/10.1017/CBO9780511815478}
 *
 * @example
 * ```ts
 * import { reciprocity } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const asksForAdvice = new DirectedGraph();
 * asksForAdvice.mergeEdge("ana", "ben");
 * asksForAdvice.mergeEdge("ben", "ana");
 * asksForAdvice.mergeEdge("ana", "cleo");
 * asksForAdvice.mergeEdge("ben", "cleo");
 * console.log(reciprocity(asksForAdvice));
 * // prints: 0.5
 * ```
 */
export function reciprocity(graph: AbstractGraph): number | null;
export function reciprocity(graph: AbstractGraph, options?: unknown): number | null {
  refuseOptions(options);
  const { directed, nodeCount, edgeCount, sources, targets } = indexGraph(graph);
  const arcs = new Set<number>();
  for (let edge = 0; edge < edgeCount; edge++) {
    if (sources[edge] !== targets[edge]) arcs.add(sources[edge] * nodeCount + targets[edge]);
  }
  if (arcs.size === 0) return null;
  if (!directed) return 1;
  let returned = 0;
  for (const arc of arcs) {
    if (arcs.has((arc % nodeCount) * nodeCount + Math.floor(arc / nodeCount))) returned++;
  }
  return returned / arcs.size;
}
