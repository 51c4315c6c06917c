import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { betweenness } from "../../kernels/betweenness/betweenness.js";
import { weightedBetweenness } from "../../kernels/betweenness/weighted-betweenness.js";
import { closeness } from "../../kernels/paths/closeness.js";
import type { OnProgress } from "../../kernels/progress.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { type IndexedGraph, indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { incomingRows, outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link betweennessCentrality}. */
export interface BetweennessCentralityOptions {
  /** Divide by the number of pairs of other nodes. @defaultValue true */
  normalized?: boolean | undefined;
  /** Count the ends of a path as lying on it. @defaultValue false */
  endpoints?: boolean | undefined;
  /** Edge attribute with the length of a tie, greater than 0; `null` counts hops. @defaultValue null */
  distance?: string | null | undefined;
  /** Called with the fraction done, 0 to 1, once in 256 searches; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    normalized: s.optional(s.boolean()),
    endpoints: s.optional(s.boolean()),
    distance: s.optional(s.nullable(s.string())),
  }))();

/**
 * How often each node lies on the shortest paths between others.
 *
 * `betweenness(v)` is the sum over pairs of other nodes (s, t) of the share of the shortest paths from s to t that pass
 * through v. In an undirected graph a pair counts once. Normalized, it is divided by the number of pairs: (n - 1)(n - 2) / 2,
 * directed (n - 1)(n - 2); with `endpoints`, n(n - 1) / 2 or n(n - 1). Paths whose lengths agree within a relative 1e-12 tie.
 *
 * High: a go-between; much of what passes between others passes through this node. 0: nothing has to.
 *
 * Range: 0 to 1 normalized, else 0 to the number of pairs. A graph with fewer than three nodes has no pairs: 0.
 *
 * Expects a simple directed or undirected graph. `distance` is a length (far apart = large), not a closeness. Self-loops are
 * ignored. O(nodes * edges) time, times log nodes with lengths; O(nodes + edges) space. What is attached to an undirected graph as
 * a tree costs nothing.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link BetweennessCentralityOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Freeman (1977), {@link https://doi.org/10.2307/3033543}
 * @see Brandes (2001), {@link https://doi.org/10.1080/0022250X.2001.9990249}
 *
 * @example
 * ```ts
 * import { betweennessCentrality } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("ben", "dan");
 * contacts.mergeEdge("cleo", "dan");
 * console.log(betweennessCentrality(contacts, { normalized: false }));
 * // prints: { ana: 0, ben: 2, cleo: 0, dan: 0 }
 * ```
 */
export function betweennessCentrality(
  graph: AbstractGraph,
  options: BetweennessCentralityOptions = {},
): { [id: string]: number } {
  const { normalized = true, endpoints = false, distance, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { distance });
  const { directed, nodeCount } = indexed;
  const rows = outgoingRows(indexed, indexed.distances);
  const values =
    indexed.distances === null
      ? betweenness(rows, { directed, onProgress })
      : weightedBetweenness(rows as WeightedAdjacency, { directed, onProgress });
  if (endpoints) addEndpoints(indexed, values);
  const pairs = endpoints ? nodeCount * (nodeCount - 1) : (nodeCount - 1) * (nodeCount - 2);
  if (normalized && pairs > 0) {
    for (let node = 0; node < nodeCount; node++) values[node] *= (directed ? 1 : 2) / pairs;
  }
  return nameNumbers(indexed, values);
}

/** Adds the paths that begin or end at each node; of an undirected path only one of both. */
function addEndpoints(indexed: IndexedGraph, values: Float64Array): void {
  const from = closeness(outgoingRows(indexed)).reached;
  const to = indexed.directed ? closeness(incomingRows(indexed)).reached : null;
  for (let node = 0; node < indexed.nodeCount; node++) values[node] += from[node] + (to === null ? 0 : to[node]);
}
