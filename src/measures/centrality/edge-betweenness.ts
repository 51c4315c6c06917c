import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { edgeBetweenness as betweennessOfArcs } from "../../kernels/betweenness/edge-betweenness.js";
import type { OnProgress } from "../../kernels/progress.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link edgeBetweenness}. */
export interface EdgeBetweennessOptions {
  /** Divide by the number of pairs of nodes. @defaultValue true */
  normalized?: boolean | undefined;
  /** Edge attribute with the length of a tie, greater than 0; `null` counts hops. @defaultValue null */
  distance?: string | null | undefined;
  /** Called with the fraction done, 0 to 1, once in 256 searches; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ normalized: s.optional(s.boolean()), distance: s.optional(s.nullable(s.string())) }))();

/**
 * How often each tie lies on the shortest paths between nodes.
 *
 * The sum over pairs of nodes (s, t) of the share of the shortest paths from s to t that run along the edge. In an undirected
 * graph a pair counts once. Normalized, it is divided by the number of pairs: n(n - 1) / 2, directed n(n - 1).
 *
 * High: the tie holds parts of the network together. Low: there are other ways round it.
 *
 * Range: 0 to 1 normalized, else 0 to the number of pairs; a self-loop has 0.
 *
 * Expects a simple directed or undirected graph. `distance` is a length (far apart = large), not a closeness.
 * O(nodes * edges) time, times log nodes with lengths; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link EdgeBetweennessOptions}.
 * @returns One number an edge, by edge key.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Girvan and Newman (2002), {@link https://doi.org/10.1073/pnas.122653799}
 * @see Brandes (2008), {@link https://doi.org/10.1016/j.socnet.2007.11.001}
 *
 * @example
 * ```ts
 * import { edgeBetweenness } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdgeWithKey("lunch", "ana", "ben");
 * contacts.mergeEdgeWithKey("project", "ben", "cleo");
 * contacts.mergeEdgeWithKey("chess", "cleo", "dan");
 * console.log(edgeBetweenness(contacts, { normalized: false }));
 * // prints: { lunch: 3, project: 4, chess: 3 }
 * ```
 */
export function edgeBetweenness(graph: AbstractGraph, options: EdgeBetweennessOptions = {}): { [key: string]: number } {
  const { normalized = true, distance, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { distance });
  const { directed, nodeCount, edgeCount, edgeKeys, sources, targets } = indexed;
  const rows = outgoingRows(indexed, indexed.distances);
  const alongArcs = betweennessOfArcs(rows, { onProgress });
  const pairs = (nodeCount * (nodeCount - 1)) / (directed ? 1 : 2);
  const scale = (normalized && pairs > 0 ? 1 / pairs : 1) / (directed ? 1 : 2);
  // The rows were filled in the order of the edges, so walking the edges once more finds the arcs of each.
  const next = rows.offsets.slice();
  const values = new Float64Array(edgeCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    let sum = alongArcs[next[sources[edge]]++];
    if (!directed && sources[edge] !== targets[edge]) sum += alongArcs[next[targets[edge]]++];
    values[edge] = plain(sum * scale);
  }
  const named: { [key: string]: number } = {};
  for (const edge of indexed.graphEdgeOrder) named[edgeKeys[edge]] = values[edge];
  return named;
}
