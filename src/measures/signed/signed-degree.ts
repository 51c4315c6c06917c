import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { readOptions } from "../read-options.js";

/** Options for {@link signedDegree}. */
export interface SignedDegreeOptions {
  /** Which ties of a directed graph count: those to a node, from it, or all. @defaultValue "all" */
  direction?: "all" | "in" | "out" | undefined;
  /** Positive ties, negative ties, their difference, or the positive share. @defaultValue "net" */
  type?: "positive" | "negative" | "net" | "ratio" | undefined;
  /** Edge attribute to sum, at least 0; `null` counts ties. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    direction: s.optional(s.enum(["all", "in", "out"])),
    type: s.optional(s.enum(["positive", "negative", "net", "ratio"])),
    strength: s.optional(s.nullable(s.string())),
  }))();

/**
 * How many friends and how many foes each node has.
 *
 * With `p` positive and `n` negative ties at a node (or the sums of their strengths): `"positive"` is `p`, `"negative"` is
 * `n`, `"net"` is `p - n` and `"ratio"` is `p / (p + n)`. A self-loop counts twice, once for either end.
 *
 * High net: liked on balance. Below 0: more foes than friends. Net 0 may mean no one, or as many friends as foes: read the
 * ratio beside it.
 *
 * Range: positive and negative 0 upwards, net any number, all in ties or units of strength; ratio 0 to 1, `null` for a node
 * without ties.
 *
 * Expects a simple directed or undirected graph whose edges have a `sign` of 1 or -1. O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph with signs.
 * @param options - See {@link SignedDegreeOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Everett and Borgatti (2014), {@link https://doi.org/10.1016/j.socnet.2014.03.005}
 *
 * @example
 * ```ts
 * import { signedDegree } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("ana", "cleo", { sign: -1 });
 * feelings.mergeEdge("ana", "dan", { sign: 1 });
 * console.log(signedDegree(feelings));
 * // prints: { ana: 1, ben: 1, cleo: -1, dan: 1 }
 * ```
 */
export function signedDegree(graph: AbstractGraph, options: SignedDegreeOptions = {}): { [id: string]: number | null } {
  const { direction = "all", type = "net", strength } = readOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength, sign: "sign" });
  const positive = new Float64Array(indexed.nodeCount);
  const negative = new Float64Array(indexed.nodeCount);
  for (let edge = 0; edge < indexed.edgeCount; edge++) {
    const sums = indexed.signs![edge] > 0 ? positive : negative;
    const amount = indexed.strengths === null ? 1 : indexed.strengths[edge];
    if (!indexed.directed || direction !== "in") sums[indexed.sources[edge]] += amount;
    if (!indexed.directed || direction !== "out") sums[indexed.targets[edge]] += amount;
  }
  if (type === "positive") return nameNodes(indexed, positive);
  if (type === "negative") return nameNodes(indexed, negative);
  if (type === "net")
    return nameNodes(
      indexed,
      positive.map((friends, node) => friends - negative[node]),
    );
  // Of a node without ties the division of 0 by 0 gives NaN, which is named null.
  return nameNodes(
    indexed,
    positive.map((friends, node) => friends / (friends + negative[node])),
  );
}
