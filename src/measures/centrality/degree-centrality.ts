import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";

/** Options for {@link degreeCentrality}. */
export interface DegreeCentralityOptions {
  /** Which ties of a directed graph count: those to a node, from it, or all. @defaultValue "all" */
  direction?: "all" | "in" | "out" | undefined;
  /** Divide by the number of other nodes. @defaultValue false */
  normalized?: boolean | undefined;
  /** Edge attribute to sum, at least 0; `null` counts ties. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    direction: s.optional(s.enum(["all", "in", "out"])),
    normalized: s.optional(s.boolean()),
    strength: s.optional(s.nullable(s.string())),
  }))();

/**
 * How many ties each node has, or how strong they are together.
 *
 * `degree(i)` is the number of ties at node i, or the sum of their strengths; normalized, it is divided by n - 1. A self-loop
 * counts twice, once for either end.
 *
 * High: many direct contacts, whoever they are. Low: few. It says nothing about where in the network they are.
 *
 * Range: 0 upwards, in ties or in units of strength. Normalized and without strengths 0 to 1 (to 2 if both directions of a
 * directed graph count); `null` for a node that is alone in its graph.
 *
 * Expects a simple directed or undirected graph. O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link DegreeCentralityOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Freeman (1978), {@link https://doi.org/10.1016/0378-8733(78)90021-7}
 * @see Barrat et al. (2004), on strengths, {@link https://doi.org/10.1073/pnas.0400087101}
 *
 * @example
 * ```ts
 * import { degreeCentrality } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben", { strength: 0.9 });
 * contacts.mergeEdge("ben", "cleo", { strength: 0.5 });
 * console.log(degreeCentrality(contacts));
 * // prints: { ana: 1, ben: 2, cleo: 1 }
 * console.log(degreeCentrality(contacts, { strength: "strength" }));
 * // prints: { ana: 0.9, ben: 1.4, cleo: 0.5 }
 * ```
 */
export function degreeCentrality(
  graph: AbstractGraph,
  options: DegreeCentralityOptions = {},
): { [id: string]: number | null } {
  const { direction = "all", normalized = false, strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const { directed, nodeCount, edgeCount, sources, targets, strengths } = indexed;
  const degrees = new Float64Array(nodeCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    const amount = strengths === null ? 1 : strengths[edge];
    if (!directed || direction !== "in") degrees[sources[edge]] += amount;
    if (!directed || direction !== "out") degrees[targets[edge]] += amount;
  }
  // Of a single node, the division by no other nodes gives NaN, which is named null.
  return nameNodes(
    indexed,
    normalized ? degrees.map((degree) => (nodeCount > 1 ? degree / (nodeCount - 1) : Number.NaN)) : degrees,
  );
}
