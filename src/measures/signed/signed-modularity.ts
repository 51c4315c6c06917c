import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { signedModularityOf } from "../../kernels/signed/signed-modularity.js";
import { partitionLabels } from "../groups/partition-labels.js";
import { readOptions } from "../read-options.js";
import { indexSignedGraph } from "./signed-index.js";

/** Options for {@link signedModularity}. */
export interface SignedModularityOptions {
  /** The cluster of every node, by id; any names or numbers. */
  communities: { [id: string]: string | number };
  /** Edge attribute with the size of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    communities: s.record(s.string(), s.union([s.string(), s.number()])),
    strength: s.optional(s.nullable(s.string())),
  }))();

/**
 * How much better than chance a partition gathers friends and parts foes, given everyone's numbers of friends and foes.
 *
 * `Q = 1/(2w⁺ + 2w⁻) Σ_ij [w_ij - (w_i⁺ w_j⁺ / 2w⁺ - w_i⁻ w_j⁻ / 2w⁻)] δ(c_i, c_j)` over all ordered pairs. Without
 * negative ties it is the usual modularity. In a directed graph the arcs of a pair add up.
 *
 * High: warm inside, cold outside. 0: no better than chance. Negative: worse, as if foes were put together.
 *
 * Range: -1 to 1; `null` without ties.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1; self-loops are ignored.
 * O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph with signs.
 * @param options - See {@link SignedModularityOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Gómez, Jensen and Arenas (2009), {@link https://doi.org/10.1103/PhysRevE.80.016114}
 *
 * @example
 * ```ts
 * import { signedModularity } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("cleo", "dan", { sign: 1 });
 * feelings.mergeEdge("ben", "cleo", { sign: -1 });
 * console.log(signedModularity(feelings, { communities: { ana: 1, ben: 1, cleo: 2, dan: 2 } }));
 * // prints: 0.5
 * ```
 */
export function signedModularity(graph: AbstractGraph, options: SignedModularityOptions): number | null {
  const { communities, strength } = readOptions(optionsSchema, options, { communities: { ana: 0, ben: 1 } });
  const { indexed, signed } = indexSignedGraph(graph, strength);
  const value = signedModularityOf(signed, partitionLabels(indexed, "communities", communities));
  return value === null ? null : plain(value);
}
