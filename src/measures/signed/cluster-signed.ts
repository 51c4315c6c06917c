import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { solveSigned } from "../../kernels/signed/solve-signed.js";
import { nameNodes } from "../indexing/indexed-graph.js";
import { readLongOptions } from "../read-options.js";
import { indexSignedGraph } from "./signed-index.js";

/** Options for {@link clusterSigned}. */
export interface ClusterSignedOptions {
  /** Least frustration, or most signed modularity. @defaultValue "frustration" */
  objective?: "frustration" | "modularity" | undefined;
  /** The most clusters there may be, at least 1; `null` for any number. @defaultValue null */
  maxClusters?: number | null | undefined;
  /** Edge attribute with the size of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
  /** Parts of the graph with up to this many nodes, after shrinking, are solved exactly. @defaultValue 200 */
  exactLimit?: number | undefined;
  /** Steps the exact search may take; 200,000 take seconds. @defaultValue 200000 */
  nodeBudget?: number | undefined;
  /** Runs of the heuristic. @defaultValue 10; 1 above 2,000 nodes, for modularity above 500 */
  starts?: number | undefined;
  /** Seed of the heuristic. @defaultValue 1 */
  seed?: number | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

/** Clusters of a signed graph. */
export interface SignedClusters {
  /** The cluster of every node, 0, 1, … by first node in the order of ids. */
  clusters: { [id: string]: number };
  /** How many clusters there are. */
  count: number;
  /** The frustration (less is better) or the signed modularity (more is better; `null` without ties). */
  objective: number | null;
  /** Whether no clustering is better. */
  exact: boolean;
  /** No clustering has less frustration, equal to `objective` where `exact`; `null` for modularity. */
  lowerBound: number | null;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    objective: s.optional(s.enum(["frustration", "modularity"])),
    maxClusters: s.optional(s.nullable(s.int().check(s.gte(1)))),
    strength: s.optional(s.nullable(s.string())),
    exactLimit: s.optional(s.int().check(s.gte(0))),
    nodeBudget: s.optional(s.int().check(s.gte(0))),
    starts: s.optional(s.int().check(s.gte(1), s.lte(1000))),
    seed: s.optional(s.int()),
  }))();

/**
 * Groups the nodes of a signed graph so that friends are together and foes apart, in as many clusters as that takes.
 *
 * `"frustration"` looks for the smallest sum of sizes of positive ties between clusters and negative ties inside them
 * (correlation clustering; Davis 1967, Doreian and Mrvar 1996). `"modularity"` looks for the largest signed modularity
 * (Gómez, Jensen and Arenas 2009). In a directed graph every arc counts.
 *
 * Frustration 0: the clusters explain every tie. Modularity: see {@link signedModularity}. A node without ties, and for
 * frustration also one without friends, is a cluster of its own unless `maxClusters` forbids it.
 *
 * Range: frustration 0 upwards, in ties or units of strength; modularity -1 to 1.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1; self-loops are ignored. Exponential
 * time in the worst case, bounded by `nodeBudget`; milliseconds for 150 nodes, seconds for 100,000 (`exact: false`).
 * Independent of the order of nodes and edges; of equally good clusterings the one with fewer singletons is given, then the
 * first in the order of ids.
 *
 * @param graph - Any simple graphology graph with signs.
 * @param options - See {@link ClusterSignedOptions}.
 * @returns The clusters, their value and what is proven about it.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Doreian and Mrvar (1996), {@link https://doi.org/10.1016/0378-8733(95)00259-6}
 * @see Gómez, Jensen and Arenas (2009), {@link https://doi.org/10.1103/PhysRevE.80.016114}
 *
 * @example
 * ```ts
 * import { clusterSigned } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("cleo", "dan", { sign: 1 });
 * feelings.mergeEdge("ana", "cleo", { sign: -1 });
 * feelings.mergeEdge("ben", "eva", { sign: -1 });
 * feelings.mergeEdge("dan", "eva", { sign: -1 });
 * console.log(clusterSigned(feelings));
 * // prints: { clusters: { ana: 0, ben: 0, cleo: 1, dan: 1, eva: 2 }, count: 3, objective: 0, exact: true, lowerBound: 0 }
 * ```
 */
export function clusterSigned(graph: AbstractGraph, options: ClusterSignedOptions = {}): SignedClusters {
  const { strength, onProgress, ...rest } = readLongOptions(optionsSchema, options);
  const { objective, maxClusters, exactLimit, nodeBudget, starts, seed } = rest;
  const { indexed, signed } = indexSignedGraph(graph, strength);
  const step = stepReporter(onProgress);
  const solved = solveSigned(signed, { objective, maxClusters, exactLimit, nodeBudget, starts, seed, step });
  return {
    clusters: nameNodes(indexed, solved.labels) as { [id: string]: number },
    count: solved.count,
    objective: solved.value,
    exact: solved.exact,
    lowerBound: solved.lowerBound,
  };
}
