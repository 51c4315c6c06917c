import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import type { OnProgress } from "../../kernels/progress.js";
import { indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { readLongOptions } from "../read-options.js";
import { distanceSums } from "./distance-sums.js";

/** Options for {@link closenessCentrality}. */
export interface ClosenessCentralityOptions {
  /** In a directed graph: distances to a node, or from it. @defaultValue "in" */
  direction?: "in" | "out" | undefined;
  /** Multiply by the share of the other nodes that are reached (Wasserman and Faust). @defaultValue true */
  componentScaling?: boolean | undefined;
  /** Edge attribute with the length of a tie, greater than 0; `null` counts hops. @defaultValue null */
  distance?: string | null | undefined;
  /** Called with the fraction done, 0 to 1, once in 256 searches; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    direction: s.optional(s.enum(["in", "out"])),
    componentScaling: s.optional(s.boolean()),
    distance: s.optional(s.nullable(s.string())),
  }))();

/**
 * How near each node is to the others.
 *
 * `closeness(v)` is r / (sum of the distances to the r other nodes that are reached): one over the mean distance. With
 * `componentScaling` it is multiplied by r / (n - 1), so that a node in a small part does not look central.
 *
 * High: few steps from everyone. Low: at the edge, or in a small part.
 *
 * Range: 0 to 1 in hops, else 0 to one over the shortest length; 0 for a node that reaches no one.
 *
 * Expects a simple directed or undirected graph. `distance` is a length (far apart = large), not a closeness. Self-loops are
 * ignored. O(nodes * edges) time at worst, in hops about a hundredth of it; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link ClosenessCentralityOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Freeman (1978), {@link https://doi.org/10.1016/0378-8733(78)90021-7}
 * @see Wasserman and Faust (1994), page 201, {@link https://doi.org/10.1017/CBO9780511815478}
 *
 * @example
 * ```ts
 * import { closenessCentrality } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.addNode("dan");
 * console.log(closenessCentrality(contacts, { componentScaling: false }).ben);
 * // prints: 1
 * console.log(closenessCentrality(contacts).ben, closenessCentrality(contacts).dan);
 * // prints: 0.6666666666666666 0
 * ```
 */
export function closenessCentrality(
  graph: AbstractGraph,
  options: ClosenessCentralityOptions = {},
): { [id: string]: number } {
  const { direction = "in", componentScaling = true, distance, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { distance });
  const { reached, distances } = distanceSums(indexed, direction, onProgress);
  const values = reached.map((count, node) => {
    if (count === 0) return 0;
    const closeness = count / distances[node];
    return componentScaling ? (closeness * count) / (indexed.nodeCount - 1) : closeness;
  });
  return nameNumbers(indexed, values);
}
