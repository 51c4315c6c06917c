import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { eccentricities } from "../../kernels/paths/eccentricities.js";
import type { OnProgress } from "../../kernels/progress.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { incomingRows, outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link eccentricity}. */
export interface EccentricityOptions {
  /** In a directed graph: distances to a node, or from it. @defaultValue "out" */
  direction?: "in" | "out" | undefined;
  /** Edge attribute with the length of a tie, at least 0; `null` counts hops. @defaultValue null */
  distance?: string | null | undefined;
  /** Called before each 256th node with the share of nodes done; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    direction: s.optional(s.enum(["in", "out"])),
    distance: s.optional(s.nullable(s.string())),
  }))();

/**
 * How far each node is from the node farthest from it.
 *
 * The largest of the shortest distances from the node to the others.
 *
 * Low: in the middle, everyone is within a few steps. High: at one end of the network.
 *
 * Range: 0 (a single node) to n - 1 in hops, else to the sum of the lengths. `null` for a node from which some other cannot
 * be reached; so for all nodes of an undirected graph that is in parts.
 *
 * Expects a simple directed or undirected graph. `distance` is a length (far apart = large), not a closeness. Self-loops
 * are ignored. O(nodes *
 * (nodes + edges)) time, times log nodes with lengths; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link EccentricityOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Harary (1969), Graph Theory, {@link https://doi.org/10.1201/9780429493768}
 *
 * @example
 * ```ts
 * import { eccentricity } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * console.log(eccentricity(contacts));
 * // prints: { ana: 2, ben: 1, cleo: 2 }
 * ```
 */
export function eccentricity(graph: AbstractGraph, options: EccentricityOptions = {}): { [id: string]: number | null } {
  const { direction = "out", distance, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { distance, allowsZeroDistance: true });
  const rows = direction === "in" ? incomingRows(indexed, indexed.distances) : outgoingRows(indexed, indexed.distances);
  return nameNodes(indexed, eccentricities(rows, onProgress));
}
