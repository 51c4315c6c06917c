import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";
import { correlateEnds } from "./correlate-ends.js";
import { readNodeAttribute } from "./read-node-attribute.js";

/** Options for {@link numericAssortativity}. */
export interface NumericAssortativityOptions {
  /** Node attribute with a finite number. */
  attribute: string;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ attribute: s.string() }))();

/**
 * Whether nodes are tied to nodes with similar values.
 *
 * The correlation over ties between the value of the source and the value of the target; an undirected tie is read both ways.
 *
 * Above 0: like is tied to like (levels, ages). Below 0: high is tied to low, as from level to level in a hierarchy.
 *
 * Range: -1 to 1; `null` if the values at either end do not vary, or without ties.
 *
 * Expects a simple directed or undirected graph; ties with an end whose value is not known are left out.
 * A self-loop is one tie between equals. O(nodes + edges)
 * time and space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link NumericAssortativityOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, also if no node has the attribute; `invalid_options`.
 *
 * @see Newman (2003), {@link https://doi.org/10.1103/PhysRevE.67.026126}
 *
 * @example
 * ```ts
 * import { numericAssortativity } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.addNode("ana", { level: 1 });
 * contacts.addNode("ben", { level: 2 });
 * contacts.addNode("cleo", { level: 2 });
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * console.log(numericAssortativity(contacts, { attribute: "level" })?.toFixed(3));
 * // prints: -0.333
 * ```
 */
export function numericAssortativity(graph: AbstractGraph, options: NumericAssortativityOptions): number | null {
  const { attribute } = readOptions(optionsSchema, options, { attribute: "level" });
  const indexed = indexGraph(graph);
  const values = Float64Array.from(readNodeAttribute(graph, indexed, attribute, ["number"]), (value) =>
    value === null ? Number.NaN : (value as number),
  );
  const correlation = correlateEnds(indexed, values, values);
  return correlation === null ? null : plain(correlation);
}
