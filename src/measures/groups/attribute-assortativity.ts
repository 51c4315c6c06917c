import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { readOptions } from "../read-options.js";
import { mixingMatrix } from "./mixing-matrix.js";

/** Options for {@link attributeAssortativity}. */
export interface AttributeAssortativityOptions {
  /** Node attribute that names the group: a text, a number, or true or false. */
  attribute: string;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ attribute: s.string() }))();

/**
 * Whether nodes are tied to nodes of their own group.
 *
 * The share of ties within groups, less the share that chance would give, over the most by which it could exceed chance:
 * `(sum of e(i, i) - sum of a(i) b(i)) / (1 - sum of a(i) b(i))` with the shares of {@link mixingMatrix}, a its row sums and
 * b its column sums.
 *
 * 1: every tie is within a group. 0: groups make no difference. Below 0: ties run between groups.
 *
 * Range: -1 to 1, with a lower bound above -1 for most graphs; `null` without ties or if all ends are in one group.
 *
 * Expects a simple directed or undirected graph; ties with an end whose group is not known are left out.
 * A self-loop is one tie of its group with itself.
 * O(nodes + edges + groups^2) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link AttributeAssortativityOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, also if no node has the attribute; `invalid_options`.
 *
 * @see Newman (2003), {@link https://doi.org/10.1103/PhysRevE.67.026126}
 *
 * @example
 * ```ts
 * import { attributeAssortativity } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.addNode("ana", { team: "sales" });
 * contacts.addNode("ben", { team: "sales" });
 * contacts.addNode("cleo", { team: "legal" });
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * console.log(attributeAssortativity(contacts, { attribute: "team" })?.toFixed(3));
 * // prints: -0.333
 * ```
 */
export function attributeAssortativity(graph: AbstractGraph, options: AttributeAssortativityOptions): number | null {
  const { attribute } = readOptions(optionsSchema, options, { attribute: "department" });
  const { groups, ties } = mixingMatrix(graph, { attribute });
  const rows = new Float64Array(groups.length);
  const columns = new Float64Array(groups.length);
  let total = 0;
  let within = 0;
  for (let row = 0; row < groups.length; row++) {
    within += ties[row][row];
    for (let column = 0; column < groups.length; column++) {
      rows[row] += ties[row][column];
      columns[column] += ties[row][column];
      total += ties[row][column];
    }
  }
  let byChance = 0;
  for (let group = 0; group < groups.length; group++) byChance += rows[group] * columns[group];
  if (byChance === total * total) return null;
  return plain((within * total - byChance) / (total * total - byChance));
}
