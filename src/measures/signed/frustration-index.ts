import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { solveSigned } from "../../kernels/signed/solve-signed.js";
import { nameNodes } from "../indexing/indexed-graph.js";
import { readLongOptions } from "../read-options.js";
import { indexSignedGraph } from "./signed-index.js";

/** Options for {@link frustrationIndex}. */
export interface FrustrationIndexOptions {
  /** Edge attribute with the size of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
  /** Parts of the graph with up to this many nodes, after shrinking, are solved exactly. @defaultValue 200 */
  exactLimit?: number | undefined;
  /** Steps the exact search may take; 200,000 take seconds. @defaultValue 200000 */
  nodeBudget?: number | undefined;
  /** Runs of the heuristic. @defaultValue 10; 1 above 2,000 nodes */
  starts?: number | undefined;
  /** Seed of the heuristic. @defaultValue 1 */
  seed?: number | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

/** How far a signed graph is from two camps. */
export interface FrustrationIndex {
  /** The summed size of the ties that the best split into two camps violates. */
  value: number;
  /** `value` over the summed size of all ties, 0 to ½; `null` without ties. */
  normalized: number | null;
  /** Whether `value` is proven to be the smallest. */
  exact: boolean;
  /** No split violates less; equal to `value` where `exact`. */
  lowerBound: number;
  /** The camp of every node, 0 or 1; the first node by id of each component is in camp 0. */
  partition: { [id: string]: number };
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    strength: s.optional(s.nullable(s.string())),
    exactLimit: s.optional(s.int().check(s.gte(0))),
    nodeBudget: s.optional(s.int().check(s.gte(0))),
    starts: s.optional(s.int().check(s.gte(1), s.lte(1000))),
    seed: s.optional(s.int()),
  }))();

/**
 * How much must change until two camps explain every tie: friends inside the camps, foes across.
 *
 * The smallest sum of sizes of positive ties between the camps and negative ties inside them, over all splits into two
 * camps (one may be empty). In a directed graph every arc counts.
 *
 * 0: balanced, the two camps are plain. High: no split into two fits; try {@link clusterSigned}, which allows more camps.
 *
 * Range: 0 to half of the summed sizes, in ties or units of strength.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1; self-loops are ignored. Exponential
 * time in the worst case, bounded by `nodeBudget`; milliseconds for the alliances of 150 states. Where the budget or
 * `exactLimit` does not reach, `value` is the best split found and `exact` is `false`.
 *
 * @param graph - Any simple graphology graph with signs.
 * @param options - See {@link FrustrationIndexOptions}.
 * @returns The index, what is proven about it, and a split that has it.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Aref and Wilson (2018), {@link https://doi.org/10.1093/comnet/cny015}
 *
 * @example
 * ```ts
 * import { frustrationIndex } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("ben", "cleo", { sign: -1 });
 * feelings.mergeEdge("cleo", "dan", { sign: 1 });
 * feelings.mergeEdge("dan", "ana", { sign: 1 });
 * console.log(frustrationIndex(feelings));
 * // prints: { value: 1, normalized: 0.25, exact: true, lowerBound: 1, partition: { ana: 0, ben: 0, cleo: 0, dan: 0 } }
 * ```
 */
export function frustrationIndex(graph: AbstractGraph, options: FrustrationIndexOptions = {}): FrustrationIndex {
  const { strength, exactLimit, nodeBudget, starts, seed, onProgress } = readLongOptions(optionsSchema, options);
  const { indexed, signed } = indexSignedGraph(graph, strength);
  const step = stepReporter(onProgress);
  const solved = solveSigned(signed, { maxClusters: 2, exactLimit, nodeBudget, starts, seed, step });
  let total = 0;
  for (let arc = 0; arc < signed.targets.length; arc++) total += (signed.positive[arc] + signed.negative[arc]) / 2;
  return {
    value: solved.value!,
    normalized: total === 0 ? null : solved.value! / total,
    exact: solved.exact,
    lowerBound: solved.lowerBound!,
    partition: nameNodes(indexed, solved.labels) as { [id: string]: number },
  };
}
