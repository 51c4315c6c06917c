import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { frustrationOf } from "../../kernels/signed/signed-frustration.js";
import { readOptions } from "../read-options.js";
import { indexSignedGraph } from "../signed/signed-index.js";
import { partitionLabels } from "./partition-labels.js";

/** Options for {@link partitionErrors}. */
export interface PartitionErrorsOptions {
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
 * How much of a signed graph a given partition gets wrong.
 *
 * The summed size of positive ties between clusters and negative ties inside them; in a directed graph every arc counts.
 * What {@link clusterSigned} makes as small as it can.
 *
 * 0: the partition explains every tie. High: it parts friends or keeps foes together.
 *
 * Range: 0 to the summed size of all ties, in ties or units of strength.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1; self-loops are ignored.
 * O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph with signs.
 * @param options - See {@link PartitionErrorsOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Doreian and Mrvar (1996), {@link https://doi.org/10.1016/0378-8733(95)00259-6}
 *
 * @example
 * ```ts
 * import { partitionErrors } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("ana", "cleo", { sign: -1 });
 * feelings.mergeEdge("ben", "cleo", { sign: 1 });
 * console.log(partitionErrors(feelings, { communities: { ana: "a", ben: "a", cleo: "b" } }));
 * // prints: 1
 * ```
 */
export function partitionErrors(graph: AbstractGraph, options: PartitionErrorsOptions): number {
  const { communities, strength } = readOptions(optionsSchema, options, { communities: { ana: 0, ben: 1 } });
  const { indexed, signed } = indexSignedGraph(graph, strength);
  return frustrationOf(signed, partitionLabels(indexed, "communities", communities));
}
