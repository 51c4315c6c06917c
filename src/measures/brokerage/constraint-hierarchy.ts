import type { AbstractGraph } from "graphology-types";
import { log } from "../../internal/portable-math.js";
import * as s from "../../internal/schema.js";
import { burtConstraint } from "../../kernels/structure/burt-constraint.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";
import { mutualTies } from "./mutual-ties.js";

/** Options for {@link constraintHierarchy}. */
export interface ConstraintHierarchyOptions {
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/**
 * Whether one contact accounts for most of a node's constraint, or all alike.
 *
 * The Coleman-Theil index of the dyadic constraints of a node: with N contacts, `r = part of a contact / (constraint / N)`, the
 * sum over contacts of `r ln r`, divided by `N ln N`.
 *
 * Near 1: one contact holds the node. 0: all contacts hold it alike.
 *
 * Range: 0 to 1; 1 for a node with one contact. `null` for a node without ties.
 *
 * Expects a simple directed or undirected graph. Self-loops are ignored. The unit of the strengths does not matter.
 * O(sum over edges of the ends' degrees) time, O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link ConstraintHierarchyOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Burt (1992), Structural Holes, Harvard University Press, chapter 2
 *
 * @example
 * ```ts
 * import { constraintHierarchy } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben", { hours: 9 });
 * contacts.mergeEdge("ana", "cleo", { hours: 1 });
 * const { ana, ben } = constraintHierarchy(contacts, { strength: "hours" });
 * console.log(ana?.toFixed(2), ben);
 * // prints: 0.90 1
 * ```
 */
export function constraintHierarchy(
  graph: AbstractGraph,
  options: ConstraintHierarchyOptions = {},
): { [id: string]: number | null } {
  const { strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const parts: number[][] = indexed.ids.map(() => []);
  const whole = burtConstraint(mutualTies(indexed), (node, _, value) => parts[node].push(value));
  return nameNodes(
    indexed,
    parts.map((values, node) => inequality(values, whole[node])),
  );
}

/** `NaN` (not defined) of nothing, 1 of a single part. */
function inequality(parts: readonly number[], whole: number): number {
  const count = parts.length;
  if (count <= 1) return count === 1 ? 1 : Number.NaN;
  let sum = 0;
  for (const part of parts) {
    const ratio = (part / whole) * count;
    if (ratio > 0) sum += ratio * log(ratio);
  }
  return Math.min(1, Math.max(0, sum / (count * log(count))));
}
