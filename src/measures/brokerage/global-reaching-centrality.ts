import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { closeness } from "../../kernels/paths/closeness.js";
import type { OnProgress } from "../../kernels/progress.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link globalReachingCentrality}. */
export interface GlobalReachingCentralityOptions {
  /** Called with the fraction done, 0 to 1, once in 256 searches; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({}))();

/**
 * How hierarchical a network is: whether few nodes reach everyone and most reach hardly anyone.
 *
 * A node's reach is the share of the other nodes that it reaches along the arcs; in an undirected graph, where everyone reaches
 * the same, the mean of one over the distance to the others. The result is the sum over nodes of the largest reach less the
 * node's, over n - 1.
 *
 * 1: one node reaches all, and no other reaches any. 0: all reach equally far.
 *
 * Range: 0 to 1. `null` with fewer than two nodes.
 *
 * Expects a simple graph, usually directed from the top down. Self-loops are ignored. O(nodes * edges) time at worst, usually a
 * hundredth of it; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link GlobalReachingCentralityOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Mones, Vicsek and Vicsek (2012), {@link https://doi.org/10.1371/journal.pone.0033799}
 *
 * @example
 * ```ts
 * import { globalReachingCentrality } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const manages = new DirectedGraph();
 * manages.mergeEdge("ana", "ben");
 * manages.mergeEdge("ana", "cleo");
 * console.log(globalReachingCentrality(manages));
 * // prints: 1
 * ```
 */
export function globalReachingCentrality(
  graph: AbstractGraph,
  options: GlobalReachingCentralityOptions = {},
): number | null {
  const { onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph);
  const others = indexed.nodeCount - 1;
  if (others < 1) return null;
  const { reached, inverseDistances } = closeness(outgoingRows(indexed), { onProgress });
  const reach = indexed.directed ? reached : inverseDistances;
  let largest = 0;
  for (const value of reach) largest = Math.max(largest, value);
  let sum = 0;
  for (const value of reach) sum += largest - value;
  return plain(sum / others / others);
}
