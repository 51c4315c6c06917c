import type { AbstractGraph } from "graphology-types";
import { compareIds } from "../../internal/compare-ids.js";
import * as s from "../../internal/schema.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";
import { type GroupValue, readNodeAttribute } from "./read-node-attribute.js";

/** Options for {@link mixingMatrix}. */
export interface MixingMatrixOptions {
  /** Node attribute that names the group: a text, a number, or true or false. */
  attribute: string;
  /** Edge attribute to sum, at least 0; `null` counts ties. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ attribute: s.string(), strength: s.optional(s.nullable(s.string())) }))();

/** Ties from group to group. */
export interface MixingMatrixResult {
  /** The groups: numbers first, then false and true, then texts, each sorted. */
  groups: GroupValue[];
  /** `ties[i][j]`: ties from nodes of `groups[i]` to nodes of `groups[j]`. */
  ties: number[][];
  /** Ties with an end whose group is not known; they are counted nowhere else. */
  unmapped: number;
}

/**
 * Who is tied to whom, group by group.
 *
 * A table with a row and a column a group: the number, or the strength, of the ties from nodes of the row's group to nodes of
 * the column's. An undirected tie is read both ways, so the table of an undirected graph is symmetric and a tie within a
 * group counts twice; a self-loop counts once.
 *
 * A heavy diagonal: groups keep to themselves. Large numbers off it: groups that work together.
 *
 * Range: 0 upwards, in ties or in units of strength.
 *
 * Expects a simple directed or undirected graph; nodes without the attribute count as unmapped. O(nodes + edges + groups^2)
 * time and space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link MixingMatrixOptions}.
 * @returns The groups and the table.
 * @throws AccountError `invalid_graph`, also if no node has the attribute; `invalid_options`.
 *
 * @see Newman (2003), {@link https://doi.org/10.1103/PhysRevE.67.026126}
 *
 * @example
 * ```ts
 * import { mixingMatrix } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const asksForAdvice = new DirectedGraph();
 * asksForAdvice.addNode("ana", { team: "sales" });
 * asksForAdvice.addNode("ben", { team: "sales" });
 * asksForAdvice.addNode("cleo", { team: "legal" });
 * asksForAdvice.mergeEdge("ana", "cleo");
 * asksForAdvice.mergeEdge("ben", "cleo");
 * const { groups, ties } = mixingMatrix(asksForAdvice, { attribute: "team" });
 * console.log(groups, ties);
 * // prints: [ 'legal', 'sales' ] [ [ 0, 0 ], [ 2, 0 ] ]
 * ```
 */
export function mixingMatrix(graph: AbstractGraph, options: MixingMatrixOptions): MixingMatrixResult {
  const { attribute, strength } = readOptions(optionsSchema, options, { attribute: "department" });
  const indexed = indexGraph(graph, { strength });
  const { directed, edgeCount, sources, targets, strengths } = indexed;
  const values = readNodeAttribute(graph, indexed, attribute, ["string", "number", "boolean"]);
  const groups = [...new Set(values)].filter((value) => value !== null).sort(compareGroups);
  const numbers = new Map<GroupValue | null, number>(groups.map((group, number) => [group, number]));
  const groupOf = values.map((value) => numbers.get(value) ?? -1);
  const ties = groups.map(() => new Array<number>(groups.length).fill(0));
  let unmapped = 0;
  for (let edge = 0; edge < edgeCount; edge++) {
    const amount = strengths === null ? 1 : strengths[edge];
    const row = groupOf[sources[edge]];
    const column = groupOf[targets[edge]];
    if (row === -1 || column === -1) {
      unmapped += amount;
      continue;
    }
    ties[row][column] += amount;
    if (!directed && sources[edge] !== targets[edge]) ties[column][row] += amount;
  }
  return { groups, ties, unmapped };
}

const typeOrder = ["number", "boolean", "string"];

function compareGroups(a: GroupValue, b: GroupValue): number {
  if (typeof a !== typeof b) return typeOrder.indexOf(typeof a) - typeOrder.indexOf(typeof b);
  return typeof a === "string" ? compareIds(a, b as string) : Number(a) - Number(b);
}
