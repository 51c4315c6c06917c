import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../../internal/account-error.js";
import * as s from "../../internal/schema.js";
import { groupBetweenness } from "../../kernels/betweenness/group-betweenness.js";
import { breadthFirstSearch } from "../../kernels/paths/breadth-first-search.js";
import { type OnProgress, progressReporter } from "../../kernels/progress.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { nodeNumber } from "../indexing/node-values.js";
import { incomingRows, outgoingRows, undirectedRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link groupCentrality}. */
export interface GroupCentralityOptions {
  /** Ids of the members; at least one. */
  group: readonly string[];
  /** In which sense the group is central. @defaultValue "degree" */
  measure?: "degree" | "closeness" | "betweenness" | undefined;
  /** Called with the fraction done, 0 to 1, once in 256 searches; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    group: s.array(s.string()),
    measure: s.optional(s.enum(["degree", "closeness", "betweenness"])),
  }))();

/**
 * How central a group is as a whole: a contact whom two members share counts once.
 *
 * Degree: the share of outsiders who are tied to a member. Closeness: the number of outsiders over the sum of their distances to
 * the nearest member. Betweenness: the share of pairs of outsiders, of whom one reaches the other, whose shortest paths pass
 * through a member.
 *
 * Near 1: the group touches, is next to, or stands between nearly everyone.
 *
 * Range: 0 to 1. `null` if everyone is a member, for closeness also if an outsider cannot reach the group, and for betweenness
 * if no two outsiders reach one another.
 *
 * Expects a simple graph. In a directed one degree ignores directions, closeness counts distances to the group. Self-loops are
 * ignored. O(nodes + edges) time, for betweenness O(nodes * edges); O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link GroupCentralityOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Everett and Borgatti (1999), {@link https://doi.org/10.1080/0022250X.1999.9990219}
 *
 * @example
 * ```ts
 * import { groupCentrality } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * for (const [a, b] of [["ana", "cleo"], ["ben", "cleo"], ["ben", "dan"], ["dan", "eve"]]) contacts.mergeEdge(a, b);
 * console.log(groupCentrality(contacts, { group: ["ana", "ben"] })?.toFixed(3));
 * // prints: 0.667
 * ```
 */
export function groupCentrality(graph: AbstractGraph, options: GroupCentralityOptions): number | null {
  const { group, measure = "degree", onProgress } = readLongOptions(optionsSchema, options, { group: ["ana", "ben"] });
  const indexed = indexGraph(graph);
  const { nodeCount } = indexed;
  if (group.length === 0) {
    const message = "expected at least one id, got none";
    throw new AccountError("invalid_options", [
      { severity: "error", code: "out_of_range", path: ["options", "group"], message },
    ]);
  }
  const members = [...new Set(group.map((id) => nodeNumber(indexed, "group", id)))];
  const outsiders = nodeCount - members.length;
  if (outsiders === 0) return null;
  if (measure === "betweenness") {
    const isMember = new Uint8Array(nodeCount);
    for (const member of members) isMember[member] = 1;
    const report = progressReporter(onProgress, nodeCount);
    const rows = outgoingRows(indexed);
    const pairs = reachingPairs(indexed.nodeCount, rows, isMember);
    return pairs === 0 ? null : groupBetweenness(rows, isMember, () => report(1)) / pairs;
  }
  const rows = measure === "degree" ? undirectedRows(indexed) : incomingRows(indexed);
  const { distances } = breadthFirstSearch(rows, members);
  let near = 0;
  let sum = 0;
  for (const distance of distances) {
    if (distance === -1 && measure === "closeness") return null;
    if (distance === 1) near++;
    sum += distance;
  }
  return measure === "degree" ? near / outsiders : outsiders / sum;
}

/** Ordered pairs of outsiders of whom the first reaches the second. */
function reachingPairs(
  nodeCount: number,
  rows: Parameters<typeof breadthFirstSearch>[0],
  isMember: Uint8Array,
): number {
  let pairs = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (isMember[node] === 1) continue;
    for (const reached of breadthFirstSearch(rows, [node]).order) if (isMember[reached] === 0) pairs++;
    pairs--;
  }
  return pairs;
}
