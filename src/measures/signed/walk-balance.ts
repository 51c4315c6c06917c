import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { directedAdjacency } from "../../kernels/rows/directed-adjacency.js";
import { undirectedAdjacency } from "../../kernels/rows/undirected-adjacency.js";
import { walkBalanceOf } from "../../kernels/signed/walk-balance.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link walkBalance}. */
export interface WalkBalanceOptions {
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({}))();

/**
 * How balanced a signed graph is, judged by all its closed walks, the long ones counting less.
 *
 * `trace exp(A) / trace exp(|A|)` with `A` the matrix of signs: a closed walk of length k counts 1/k!, and above the line
 * with the product of its signs.
 *
 * 1: two camps explain every tie. Near 0: as many walks come home contradicted as confirmed. Stricter than
 * {@link triangleBalance}: one bad tie in a dense group spoils many walks.
 *
 * Range: above 0 in an undirected graph and at most 1; in a directed one between -1 and 1; `null` without ties. The signs
 * are used, strengths are not.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1; arcs are walked along their direction,
 * self-loops are ignored. O(nodes³) time within a strong component (about .2 s for 500 nodes, undirected), O(nodes²) space.
 *
 * @param graph - Any simple graphology graph with signs.
 * @param options - See {@link WalkBalanceOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Estrada and Benzi (2014), {@link https://doi.org/10.1103/PhysRevE.90.042802}
 *
 * @example
 * ```ts
 * import { walkBalance } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("ana", "cleo", { sign: 1 });
 * feelings.mergeEdge("ben", "cleo", { sign: -1 });
 * console.log(walkBalance(feelings));
 * // prints: 0.6857877936909439
 * ```
 */
export function walkBalance(graph: AbstractGraph, options: WalkBalanceOptions = {}): number | null {
  const { onProgress } = readLongOptions(optionsSchema, options);
  const { directed, nodeCount, edgeCount, sources, targets, signs } = indexGraph(graph, { sign: "sign" });
  const kept = signs!.map((sign, edge) => (sources[edge] === targets[edge] ? 0 : sign));
  if (edgeCount === 0 || kept.every((sign) => sign === 0)) return null;
  const rows = directed ? directedAdjacency : undirectedAdjacency;
  return walkBalanceOf(rows(nodeCount, sources, targets, kept), stepReporter(onProgress));
}
