import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { katz } from "../../kernels/spectral/katz.js";
import { indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { incomingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";
import { rescale } from "./rescale.js";

/** Options for {@link katzCentrality}. */
export interface KatzCentralityOptions {
  /** How much each further step is worth: at least 0, below one over the largest eigenvalue of the graph. */
  attenuation: number;
  /** What is made 1: the Euclidean length of all values, or the largest of them. @defaultValue "l2" */
  scale?: "l2" | "max" | undefined;
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    attenuation: s.number().check(s.gte(0)),
    scale: s.optional(s.enum(["l2", "max"])),
    strength: s.optional(s.nullable(s.string())),
  }))();

/**
 * How many walks end at each node, the longer the less they count.
 *
 * The solution of `x = attenuation * (strengths of the ties to a node) * x + 1`: everyone has a status of 1, and a part of
 * the status of whoever is tied to them.
 *
 * High: many, or highly placed, nodes lead here directly or in a few steps. Low: hardly anybody does. A small attenuation
 * comes near to degree, one near its upper bound to the eigenvector.
 *
 * Range: above 0, at most 1.
 *
 * Expects a simple directed or undirected graph. A self-loop adds a part of the node's own status. O(nodes + edges) a sweep, more of them as `attenuation` nears its bound;
 * O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link KatzCentralityOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`; `not_converged`, with the bound, if `attenuation` is too large.
 *
 * @see Katz (1953), {@link https://doi.org/10.1007/BF02289026}
 *
 * @example
 * ```ts
 * import { katzCentrality } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const asksForAdvice = new DirectedGraph();
 * asksForAdvice.mergeEdge("ana", "ben");
 * asksForAdvice.mergeEdge("ben", "cleo");
 * const values = katzCentrality(asksForAdvice, { attenuation: 0.5, scale: "max" });
 * console.log(values.ana?.toFixed(3), values.ben?.toFixed(3), values.cleo);
 * // prints: 0.571 0.857 1
 * ```
 */
export function katzCentrality(graph: AbstractGraph, options: KatzCentralityOptions): { [id: string]: number } {
  const {
    attenuation,
    scale = "l2",
    strength,
    onProgress,
  } = readLongOptions(optionsSchema, options, { attenuation: 0.1 });
  const indexed = indexGraph(graph, { strength });
  const rows = incomingRows(indexed, indexed.strengths);
  return nameNumbers(indexed, rescale(katz(rows, attenuation, !indexed.directed, stepReporter(onProgress)), scale));
}
