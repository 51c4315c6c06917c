import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { burtConstraint } from "../../kernels/structure/burt-constraint.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";
import { mutualTies } from "./mutual-ties.js";

/** Options for {@link dyadicConstraint}. */
export interface DyadicConstraintOptions {
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/**
 * Which contact holds a node: the part of every contact in its constraint.
 *
 * `(share(i, j) + sum over others q of share(i, q) * share(q, j))^2`, where `share(i, j)` is the strength of the ties between
 * i and j, both directions, over that of all of i's ties. The parts of a node add up to its `constraint`.
 *
 * High: much of i's time goes to j, directly and through contacts who are tied to j; hard to get round. Low: one of many.
 *
 * Range: above 0; up to 1 for an only contact, and 9/16 for either contact in a triangle. A node without ties has no parts.
 *
 * Expects a simple directed or undirected graph. Self-loops are ignored. The unit of the strengths does not matter.
 * O(sum over edges of the ends' degrees) time, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link DyadicConstraintOptions}.
 * @returns For every node one number a contact, by ids; contacts sorted by id.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Burt (1992), Structural Holes, Harvard University Press, chapter 2
 *
 * @example
 * ```ts
 * import { dyadicConstraint } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben", { hours: 3 });
 * contacts.mergeEdge("ana", "cleo", { hours: 1 });
 * console.log(dyadicConstraint(contacts, { strength: "hours" }).ana);
 * // prints: { ben: 0.5625, cleo: 0.0625 }
 * ```
 */
export function dyadicConstraint(
  graph: AbstractGraph,
  options: DyadicConstraintOptions = {},
): { [id: string]: { [contact: string]: number } } {
  const { strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const { ids } = indexed;
  const named: { [id: string]: { [contact: string]: number } } = {};
  for (const node of indexed.graphOrder) named[ids[node]] = {};
  const parts: { node: number; contact: number; value: number }[] = [];
  burtConstraint(mutualTies(indexed), (node, contact, value) => parts.push({ node, contact, value }));
  parts.sort((a, b) => a.contact - b.contact);
  for (const { node, contact, value } of parts) named[ids[node]][ids[contact]] = value;
  return named;
}
