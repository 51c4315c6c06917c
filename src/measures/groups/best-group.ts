import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { breadthFirstSearch } from "../../kernels/paths/breadth-first-search.js";
import { type OnProgress, progressReporter } from "../../kernels/progress.js";
import type { Adjacency } from "../../kernels/rows/adjacency.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { incomingRows, undirectedRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link bestGroup}. */
export interface BestGroupOptions {
  /** How many members are wanted; at least 1. */
  size: number;
  /** What the group is to do: be tied to as many as it can, or be near to all. @defaultValue "degree" */
  measure?: "degree" | "closeness" | undefined;
  /** Called with the fraction done, 0 to 1, once in 256 searches; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

/** Members in the order in which they were chosen. */
export interface BestGroup {
  group: string[];
  /**
   * What each member added. Degree: nodes that are members or tied to one, over all nodes. Closeness: the sum of one over each
   * node's steps to the group plus 1, over all nodes.
   */
  gains: number[];
  /** Whether no other group of this size does better: so with one member. */
  exact: boolean;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    size: s.int().check(s.gte(1)),
    measure: s.optional(s.enum(["degree", "closeness"])),
  }))();

/**
 * Whom to win so as to reach as many as possible: a group chosen one by one, each time the node that adds most.
 *
 * What is made large counts members themselves, so that it never falls as members join: the share of nodes that are members or
 * tied to one (`degree`), or the mean of `1 / (1 + steps to the nearest member)` (`closeness`). Each member adds less than it
 * would have added before, so the greedy group reaches at least 63% of what the best group would.
 *
 * Gains that fall fast: few people reach nearly everyone. Steady gains: separate circles, each with its own door.
 *
 * Range: gains 0 to 1, never rising, at most 1 in all.
 *
 * Expects a simple graph. In a directed one degree ignores directions, closeness counts steps to the group. Self-loops are
 * ignored. O(size * edges) time for degree; for closeness O(nodes * edges) for the first member and, as few candidates must be
 * looked at again, usually little more for the others.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link BestGroupOptions}.
 * @returns The members and what each added.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Nemhauser, Wolsey and Fisher (1978), {@link https://doi.org/10.1007/BF01588971}
 * @see Everett and Borgatti (1999), {@link https://doi.org/10.1080/0022250X.1999.9990219}
 *
 * @example
 * ```ts
 * import { bestGroup } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * for (const [a, b] of [["ana", "ben"], ["ana", "cleo"], ["dan", "eve"]]) contacts.mergeEdge(a, b);
 * console.log(bestGroup(contacts, { size: 2 }));
 * // prints: { group: [ 'ana', 'dan' ], gains: [ 0.6, 0.4 ], exact: false }
 * ```
 */
export function bestGroup(graph: AbstractGraph, options: BestGroupOptions): BestGroup {
  const { size, measure = "degree", onProgress } = readLongOptions(optionsSchema, options, { size: 3 });
  const indexed = indexGraph(graph);
  const { nodeCount, ids } = indexed;
  const wanted = Math.min(size, nodeCount);
  const rows = measure === "degree" ? undirectedRows(indexed) : incomingRows(indexed);
  const farthest = measure === "degree" ? 1 : Number.POSITIVE_INFINITY;
  const report = progressReporter(onProgress, nodeCount + wanted);
  /** What each node is worth already: 1 for a member, less with every step from one. */
  const worth = new Float64Array(nodeCount);
  const gainOf = gainFinder(rows, worth, farthest, measure);
  /** What each candidate would have added when it was last looked at; never too little, as gains only fall. */
  const bounds = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    report(1);
    bounds[node] = gainOf(node, false);
  }
  const group: number[] = [];
  const gains: number[] = [];
  while (group.length < wanted) {
    report(1);
    let best = -1;
    for (const node of Int32Array.from(bounds.keys()).sort((a, b) => bounds[b] - bounds[a] || a - b)) {
      if (bounds[node] === -1) continue;
      if (best !== -1 && bounds[node] <= bounds[best]) break;
      bounds[node] = gainOf(node, false);
      if (best === -1 || bounds[node] > bounds[best]) best = node;
    }
    gains.push(gainOf(best, true) / nodeCount);
    group.push(best);
    bounds[best] = -1;
  }
  return { group: group.map((node) => ids[node]), gains, exact: wanted === 1 || wanted === nodeCount };
}

/** Prepares to say what a node would add to the group, and to let it join. */
function gainFinder(
  rows: Adjacency,
  worth: Float64Array,
  farthest: number,
  measure: "degree" | "closeness",
): (node: number, joins: boolean) => number {
  const valueAt = (steps: number) => (measure === "degree" ? 1 : 1 / (1 + steps));
  return (node, joins) => {
    let gain = 0;
    const meet = (other: number, steps: number): void => {
      const value = valueAt(steps);
      if (value <= worth[other]) return;
      gain += value - worth[other];
      if (joins) worth[other] = value;
    };
    if (farthest === 1) {
      meet(node, 0);
      // A neighbor that is listed twice is worth 1 the second time only if it joins; count it once.
      const seen = new Set([node]);
      for (let arc = rows.offsets[node]; arc < rows.offsets[node + 1]; arc++) {
        const other = rows.targets[arc];
        if (seen.has(other)) continue;
        seen.add(other);
        meet(other, 1);
      }
      return gain;
    }
    const { order, distances } = breadthFirstSearch(rows, [node]);
    for (const other of order) meet(other, distances[other]);
    return gain;
  };
}
