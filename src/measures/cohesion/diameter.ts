import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { eccentricities } from "../../kernels/paths/eccentricities.js";
import type { OnProgress } from "../../kernels/progress.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link diameter}. */
export interface DiameterOptions {
  /** Edge attribute with the length of a tie, at least 0; `null` counts hops. @defaultValue null */
  distance?: string | null | undefined;
  /** Called before each 256th node with the share of nodes done; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ distance: s.optional(s.nullable(s.string())) }))();

/**
 * The largest distance between any two nodes.
 *
 * The largest of the shortest distances over all ordered pairs of nodes.
 *
 * Low: everyone is within a few steps of everyone. High: long chains.
 *
 * Range: 0 (a single node) to n - 1 in hops, else to the sum of the lengths. `null` without nodes, and if some node cannot
 * reach some other: see {@link connectedComponents}.
 *
 * Expects a simple directed or undirected graph. `distance` is a length (far apart = large), not a closeness. Self-loops
 * are ignored. O(nodes *
 * (nodes + edges)) time, times log nodes with lengths; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link DiameterOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Harary (1969), Graph Theory, {@link https://doi.org/10.1201/9780429493768}
 *
 * @example
 * ```ts
 * import { diameter } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * console.log(diameter(contacts));
 * // prints: 2
 * ```
 */
export function diameter(graph: AbstractGraph, options: DiameterOptions = {}): number | null {
  const { distance, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { distance, allowsZeroDistance: true });
  let largest: number | null = null;
  for (const value of eccentricities(outgoingRows(indexed, indexed.distances), onProgress)) {
    if (Number.isNaN(value)) return null;
    largest = Math.max(largest ?? 0, value);
  }
  return largest;
}
