import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import type { OnProgress } from "../../kernels/progress.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { readLongOptions } from "../read-options.js";
import { distanceSums } from "./distance-sums.js";

/** Options for {@link harmonicCentrality}. */
export interface HarmonicCentralityOptions {
  /** In a directed graph: distances to a node, or from it. @defaultValue "in" */
  direction?: "in" | "out" | undefined;
  /** Divide by the number of other nodes. @defaultValue true */
  normalized?: boolean | undefined;
  /** Edge attribute with the length of a tie, greater than 0; `null` counts hops. @defaultValue null */
  distance?: string | null | undefined;
  /** Called with the fraction done, 0 to 1, once in 256 searches; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    direction: s.optional(s.enum(["in", "out"])),
    normalized: s.optional(s.boolean()),
    distance: s.optional(s.nullable(s.string())),
  }))();

/**
 * How near each node is to the others, with no special case for those it cannot reach.
 *
 * `harmonic(v)` is the sum over the other nodes of one over their distance; out of reach adds 0. Normalized, it is divided by
 * n - 1.
 *
 * High: near to many. Low: far from most, or cut off. Unlike closeness it needs no correction in a graph that is in parts.
 *
 * Range: 0 to 1 normalized in hops, else 0 to (n - 1) over the shortest length; normalized, `null` for a node that is alone
 * in its graph.
 *
 * Expects a simple directed or undirected graph. `distance` is a length (far apart = large), not a closeness. Self-loops are
 * ignored. O(nodes * edges) time at worst, in hops about a hundredth of it; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link HarmonicCentralityOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Marchiori and Latora (2000), {@link https://doi.org/10.1016/S0378-4371(00)00311-3}
 * @see Boldi and Vigna (2014), {@link https://doi.org/10.1080/15427951.2013.865686}
 *
 * @example
 * ```ts
 * import { harmonicCentrality } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * console.log(harmonicCentrality(contacts));
 * // prints: { ana: 0.75, ben: 1, cleo: 0.75 }
 * ```
 */
export function harmonicCentrality(
  graph: AbstractGraph,
  options: HarmonicCentralityOptions = {},
): { [id: string]: number | null } {
  const { direction = "in", normalized = true, distance, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { distance });
  const { inverseDistances } = distanceSums(indexed, direction, onProgress);
  // Of a single node, 0 / 0 is NaN, which is named null.
  return nameNodes(
    indexed,
    normalized ? inverseDistances.map((sum) => sum / (indexed.nodeCount - 1)) : inverseDistances,
  );
}
