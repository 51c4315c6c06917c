import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { scaleWeights } from "../../kernels/rows/scale-weights.js";
import { stronglyConnectedComponents } from "../../kernels/structure/strongly-connected-components.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { outgoingRows } from "../indexing/rows.js";
import { readOptions } from "../read-options.js";

/** Options for {@link flowHierarchy}. */
export interface FlowHierarchyOptions {
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/**
 * How far a directed graph is a hierarchy: the share of its ties that lie on no directed cycle.
 *
 * The strength (or number) of the arcs between different strongly connected components, over that of all arcs.
 *
 * 1: whoever follows the arcs never comes back, as in a chart of reporting lines. 0: every tie is part of a loop.
 *
 * Range: 0 to 1; `null` without ties, or if all have strength 0. A self-loop is a cycle, and so is an undirected tie.
 *
 * Expects a simple graph, usually directed. O(nodes + edges) time and space, without recursion.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link FlowHierarchyOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Luo and Magee (2011), {@link https://doi.org/10.1002/cplx.20368}
 *
 * @example
 * ```ts
 * import { flowHierarchy } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const asksForAdvice = new DirectedGraph();
 * asksForAdvice.mergeEdge("ana", "ben");
 * asksForAdvice.mergeEdge("ben", "ana");
 * asksForAdvice.mergeEdge("ana", "cleo");
 * asksForAdvice.mergeEdge("ben", "cleo");
 * console.log(flowHierarchy(asksForAdvice));
 * // prints: 0.5
 * ```
 */
export function flowHierarchy(graph: AbstractGraph, options: FlowHierarchyOptions = {}): number | null {
  const { strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const { componentOf } = stronglyConnectedComponents(outgoingRows(indexed));
  const strengths = indexed.strengths === null ? null : scaleWeights(indexed.strengths);
  let all = 0;
  let between = 0;
  for (let edge = 0; edge < indexed.edgeCount; edge++) {
    const amount = strengths === null ? 1 : strengths[edge];
    all += amount;
    if (componentOf[indexed.sources[edge]] !== componentOf[indexed.targets[edge]]) between += amount;
  }
  return all === 0 ? null : between / all;
}
