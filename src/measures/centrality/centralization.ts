import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { betweenness } from "../../kernels/betweenness/betweenness.js";
import { closeness } from "../../kernels/paths/closeness.js";
import { simpleNeighbors } from "../cohesion/simple-neighbors.js";
import { type IndexedGraph, indexGraph } from "../indexing/indexed-graph.js";
import { outgoingRows } from "../indexing/rows.js";
import { readOptions } from "../read-options.js";

/** Options for {@link centralization}. */
export interface CentralizationOptions {
  /** In which sense nodes are central. @defaultValue "degree" */
  measure?: "degree" | "betweenness" | "closeness" | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ measure: s.optional(s.enum(["degree", "betweenness", "closeness"])) }))();

/**
 * How much a network is built around one node: Freeman's centralization.
 *
 * The sum over nodes of the largest centrality less the node's, over what that sum is in a star of the same size, where it is
 * largest.
 *
 * 1: a star, everything goes through one. 0: all are equally central. It says how unequal nodes are, not who is central.
 *
 * Range: 0 to 1. `null` with fewer than three nodes, and for closeness in a graph that is in parts.
 *
 * Expects a simple graph; directions are ignored but for betweenness, and self-loops are. O(nodes + edges) time for degree,
 * else O(nodes * edges); O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link CentralizationOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Freeman (1978), {@link https://doi.org/10.1016/0378-8733(78)90021-7}
 *
 * @example
 * ```ts
 * import { centralization } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * for (const id of ["ben", "cleo", "dan"]) contacts.mergeEdge("ana", id);
 * console.log(centralization(contacts), centralization(contacts, { measure: "betweenness" }));
 * // prints: 1 1
 * ```
 */
export function centralization(graph: AbstractGraph, options: CentralizationOptions = {}): number | null {
  const { measure = "degree" } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph);
  const n = indexed.nodeCount;
  if (n < 3) return null;
  const values = centralities(indexed, measure);
  if (values === null) return null;
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  let sum = 0;
  for (const value of values) sum += largest - value;
  const inStar = { degree: n - 2, betweenness: n - 1, closeness: ((n - 1) * (n - 2)) / (2 * n - 3) };
  return plain(sum / inStar[measure]);
}

/** Normalized, so that the middle of a star has 1. */
function centralities(indexed: IndexedGraph, measure: "degree" | "betweenness" | "closeness"): Float64Array | null {
  const n = indexed.nodeCount;
  if (measure === "betweenness") {
    const { directed } = indexed;
    const values = betweenness(outgoingRows(indexed), { directed });
    return values.map((value) => (value * (directed ? 1 : 2)) / ((n - 1) * (n - 2)));
  }
  const neighbors = simpleNeighbors(indexed);
  if (measure === "degree") {
    return Float64Array.from(
      { length: n },
      (_, node) => (neighbors.offsets[node + 1] - neighbors.offsets[node]) / (n - 1),
    );
  }
  const { reached, distances } = closeness(neighbors);
  return reached.every((count) => count === n - 1) ? distances.map((sum) => (n - 1) / sum) : null;
}
