import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { burtConstraint } from "../../kernels/structure/burt-constraint.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";
import { mutualTies } from "./mutual-ties.js";

/** Options for {@link constraint}. */
export interface ConstraintOptions {
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/**
 * How far each node's ties are spent on contacts who are tied to one another.
 *
 * `constraint(i) = sum over contacts j of (tieShare(i, j) + sum over q of tieShare(i, q) * tieShare(q, j))^2`, where
 * `tieShare(i, j)` is the strength of the ties between i and j, both directions, over that of all of i's ties.
 *
 * Low: contacts in circles that do not know one another; room to broker. High: one contact, or contacts who all know one
 * another; no way round them.
 *
 * Range: above 0. It is 1 with a single contact, and exceeds 1 in small closed circles: 9/8 in a triangle. `null` for a node
 * without ties, or with ties of strength 0 only.
 *
 * Expects a simple directed or undirected graph. Self-loops are ignored.
 * O(sum over edges of the ends' degrees) time, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link ConstraintOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Burt (1992), Structural Holes, Harvard University Press, chapter 2
 * @see Burt (2004), {@link https://doi.org/10.1086/421787}
 *
 * @example
 * ```ts
 * import { constraint } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ana", "cleo");
 * contacts.addNode("dan");
 * console.log(constraint(contacts));
 * // prints: { ana: 0.5, ben: 1, cleo: 1, dan: null }
 * ```
 */
export function constraint(graph: AbstractGraph, options: ConstraintOptions = {}): { [id: string]: number | null } {
  const { strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  return nameNodes(indexed, burtConstraint(mutualTies(indexed)));
}
