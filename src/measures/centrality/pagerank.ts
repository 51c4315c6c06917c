import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../../internal/account-error.js";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { scaleWeights } from "../../kernels/rows/scale-weights.js";
import { pagerankWithRestart } from "../../kernels/spectral/pagerank-with-restart.js";
import { type IndexedGraph, indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { nodeValues } from "../indexing/node-values.js";
import { incomingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link pagerank}. */
export interface PagerankOptions {
  /** Chance that the walk follows a tie rather than starting again; 0 to below 1. @defaultValue 0.85 */
  damping?: number | undefined;
  /** Where the walk starts again: weights by node id, at least 0; nodes left out have 0. @defaultValue the same for all */
  restart?: { [id: string]: number } | undefined;
  /** Where the walk goes on from a node that leads nowhere: weights by node id. @defaultValue as `restart` */
  dangling?: { [id: string]: number } | undefined;
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => {
  const weights = () => s.optional(s.record(s.string(), s.number().check(s.gte(0))));
  return s.strictObject({
    damping: s.optional(
      s.number().check(s.refine((value) => value >= 0 && value < 1, "% is out of range (0 to below 1)")),
    ),
    restart: weights(),
    dangling: weights(),
    strength: s.optional(s.nullable(s.string())),
  });
})();

/**
 * The share of its time that a random walk along the ties spends at each node.
 *
 * At every step the walk follows one of the ties of its node, with a chance in proportion to their strengths, or, with chance
 * 1 - damping, starts again at a node sampled by `restart`. From a node that leads nowhere it goes on as `dangling` says.
 *
 * High: many, or much visited, nodes lead here. Low: no one does. With `restart`, near the nodes where the walk starts.
 *
 * Range: 0 to 1; all values sum to 1. An undirected tie can be walked both ways.
 *
 * Expects a simple directed or undirected graph. A self-loop leads the walk back to its node; an undirected one counts once.
 * The unit of the strengths does not matter. O(nodes + edges) a sweep, some 100 sweeps at the default damping;
 * O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link PagerankOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`; `not_converged` if `damping` is too near 1.
 *
 * @see Brin and Page (1998), {@link https://doi.org/10.1016/S0169-7552(98)00110-X}
 * @see Gleich (2015), {@link https://doi.org/10.1137/140976649}
 *
 * @example
 * ```ts
 * import { pagerank } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const asksForAdvice = new DirectedGraph();
 * asksForAdvice.mergeEdge("ana", "cleo");
 * asksForAdvice.mergeEdge("ben", "cleo");
 * const shares = pagerank(asksForAdvice);
 * console.log(shares.ana?.toFixed(3), shares.ben?.toFixed(3), shares.cleo?.toFixed(3));
 * // prints: 0.213 0.213 0.574
 * ```
 */
export function pagerank(graph: AbstractGraph, options: PagerankOptions = {}): { [id: string]: number } {
  const { damping, restart, dangling, strength, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const strengths = indexed.strengths === null ? null : scaleWeights(indexed.strengths);
  const shares = pagerankWithRestart(incomingRows(indexed, strengths), {
    damping,
    beforeSweep: stepReporter(onProgress),
    restart: restart === undefined ? null : toVector(indexed, "restart", restart),
    dangling: dangling === undefined ? null : toVector(indexed, "dangling", dangling),
  });
  return nameNumbers(indexed, shares);
}

function toVector(indexed: IndexedGraph, option: string, weights: { [id: string]: number }): Float64Array {
  const vector = Float64Array.from(nodeValues(indexed, option, weights), (weight) => weight ?? 0);
  if (indexed.nodeCount > 0 && !vector.some((weight) => weight > 0)) {
    throw new AccountError("invalid_options", [
      {
        severity: "error",
        code: "out_of_range",
        path: ["options", option],
        message: "no weight is greater than 0 (at least one node must have one)",
      },
    ]);
  }
  return vector;
}
