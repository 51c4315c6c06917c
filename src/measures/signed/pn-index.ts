import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { undirectedAdjacency } from "../../kernels/rows/undirected-adjacency.js";
import { pnIndexOf } from "../../kernels/spectral/pn-index.js";
import { type IndexedGraph, indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link pnIndex}. */
export interface PnIndexOptions {
  /** In a directed graph: a node is raised and lowered by the ties to it, or by those from it. @defaultValue "in" */
  direction?: "in" | "out" | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ direction: s.optional(s.enum(["in", "out"])) }))();

/**
 * Status where some ties are friendly and some hostile: raised by friends of high status, lowered by foes of high status.
 *
 * `x = (I - M / (2n - 2))^-1 1` with M = 1 for a positive and -2 for a negative tie. In a directed graph two vectors define one
 * another: `in = 1 + M' out / (2n - 2)`, `out = 1 + M in / (2n - 2)`.
 *
 * Above 1: liked on balance, by those who are liked themselves. 1: no ties, or they cancel out. Below 1: disliked on balance.
 *
 * Range: -1 to 2.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1. Self-loops are ignored; strengths are not
 * part of the definition. O(nodes + edges) for each of some 10 to 30 steps; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph with signs.
 * @param options - See {@link PnIndexOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Everett and Borgatti (2014), {@link https://doi.org/10.1016/j.socnet.2014.02.005}
 *
 * @example
 * ```ts
 * import { pnIndex } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("ben", "cleo", { sign: -1 });
 * const { ana, ben, cleo } = pnIndex(feelings);
 * console.log(ana?.toFixed(2), ben?.toFixed(2), cleo?.toFixed(2));
 * // prints: 1.27 1.09 0.45
 * ```
 */
export function pnIndex(graph: AbstractGraph, options: PnIndexOptions = {}): { [id: string]: number } {
  const { direction = "in", onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { sign: "sign" });
  const { directed, nodeCount } = indexed;
  const { sources, targets, weights } = tiesBetween(indexed);
  // A directed graph is solved on every node twice: as one that gives, and as one that gets.
  const rows = directed
    ? undirectedAdjacency(
        2 * nodeCount,
        sources,
        targets.map((target) => nodeCount + target),
        weights,
      )
    : undirectedAdjacency(nodeCount, sources, targets, weights);
  const solved = pnIndexOf(rows, nodeCount, stepReporter(onProgress));
  return nameNumbers(indexed, directed && direction === "in" ? solved.subarray(nodeCount) : solved);
}

function tiesBetween({ sources, targets, signs }: IndexedGraph) {
  const isTie = (_: number, edge: number) => sources[edge] !== targets[edge];
  const weights = signs!.map((sign) => (sign > 0 ? 1 : -2)).filter(isTie);
  return { sources: sources.filter(isTie), targets: targets.filter(isTie), weights };
}
