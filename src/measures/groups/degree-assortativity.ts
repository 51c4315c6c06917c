import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { scaleWeights } from "../../kernels/rows/scale-weights.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";
import { correlateEnds } from "./correlate-ends.js";

/** Options for {@link degreeAssortativity}. */
export interface DegreeAssortativityOptions {
  /** Edge attribute to sum into degrees, at least 0; `null` counts ties. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/**
 * Whether the well connected are tied to the well connected.
 *
 * The correlation over ties between the degrees of their ends; in a directed graph between the out-degree of the source and
 * the in-degree of the target. With `strength`, degrees are sums of strengths; every tie counts as one pair all the same.
 *
 * Above 0: hubs are tied to hubs, as among friends. Below 0: hubs are tied to nodes with few ties, as in a hierarchy.
 *
 * Range: -1 to 1; `null` if the degrees at either end do not vary (a ring, a complete graph, no ties).
 *
 * Expects a simple directed or undirected graph; a self-loop adds 2 to its node's degree. O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link DegreeAssortativityOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Newman (2003), {@link https://doi.org/10.1103/PhysRevE.67.026126}
 *
 * @example
 * ```ts
 * import { degreeAssortativity } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("cleo", "dan");
 * console.log(degreeAssortativity(contacts)?.toFixed(2));
 * // prints: -0.50
 * ```
 */
export function degreeAssortativity(graph: AbstractGraph, options: DegreeAssortativityOptions = {}): number | null {
  const { strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const { directed, nodeCount, edgeCount, sources, targets } = indexed;
  const strengths = indexed.strengths === null ? null : scaleWeights(indexed.strengths);
  const out = new Float64Array(nodeCount);
  const into = directed ? new Float64Array(nodeCount) : out;
  for (let edge = 0; edge < edgeCount; edge++) {
    const amount = strengths === null ? 1 : strengths[edge];
    out[sources[edge]] += amount;
    into[targets[edge]] += amount;
  }
  const correlation = correlateEnds(indexed, out, into);
  return correlation === null ? null : plain(correlation);
}
