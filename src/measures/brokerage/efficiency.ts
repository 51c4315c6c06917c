import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { effectiveSizes } from "../../kernels/structure/effective-size.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";
import { mutualTies } from "./mutual-ties.js";

/** Options for {@link efficiency}. */
export interface EfficiencyOptions {
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/**
 * How much of a node's network brings news: its effective size over the number of its contacts.
 *
 * 1: no two contacts know one another. Low: most contacts repeat one another, and fewer would do.
 *
 * Range: above 0, at most 1. `null` for a node without ties, or with ties of strength 0 only.
 *
 * Expects a simple directed or undirected graph. Self-loops are ignored. The unit of the strengths does not matter.
 * O(sum over edges of the ends' degrees) time, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link EfficiencyOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Burt (1992), Structural Holes, Harvard University Press, chapter 2
 *
 * @example
 * ```ts
 * import { efficiency } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ana", "cleo");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("ana", "dan");
 * console.log(efficiency(contacts).ana?.toFixed(3));
 * // prints: 0.778
 * ```
 */
export function efficiency(graph: AbstractGraph, options: EfficiencyOptions = {}): { [id: string]: number | null } {
  const { strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const ties = mutualTies(indexed);
  const sizes = effectiveSizes(ties);
  return nameNodes(
    indexed,
    sizes.map((size, node) => size / (ties.offsets[node + 1] - ties.offsets[node])),
  );
}
