import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { breadthFirstSearch } from "../../kernels/paths/breadth-first-search.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { nodeNumber } from "../indexing/node-values.js";
import { incomingRows, outgoingRows, undirectedRows } from "../indexing/rows.js";
import { readOptions } from "../read-options.js";

/** Options for {@link egoNetwork}. */
export interface EgoNetworkOptions {
  /** Id of the node in the middle. */
  node: string;
  /** How many steps away nodes may be. @defaultValue 1 */
  radius?: number | undefined;
  /** In a directed graph: follow ties from the node, to it, or both. @defaultValue "all" */
  direction?: "all" | "in" | "out" | undefined;
}

/** A node and those around it. */
export interface EgoNetwork {
  /** Steps from the node in the middle, by id; the nearest first, then by id. */
  steps: { [id: string]: number };
  /** Keys of the edges among these nodes, in the graph's order. */
  edges: string[];
  /** Share of the possible ties among the others that exist; `null` with fewer than two others. */
  density: number | null;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    node: s.string(),
    radius: s.optional(s.int().check(s.gte(1))),
    direction: s.optional(s.enum(["all", "in", "out"])),
  }))();

/**
 * A node, those within some steps of it, and the ties among them.
 *
 * `density` is the number of ties among the others, the node itself left out, over the number of pairs of them (of ordered
 * pairs in a directed graph).
 *
 * Density near 1: a closed circle around the node. Near 0: they know one another only through it.
 *
 * Range: density 0 to 1.
 *
 * Expects a simple directed or undirected graph. Self-loops are among the edges and do not count for the density.
 * O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link EgoNetworkOptions}.
 * @returns Who is near, the ties among them, and how closed the circle is.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Everett and Borgatti (2005), {@link https://doi.org/10.1016/j.socnet.2004.11.007}
 *
 * @example
 * ```ts
 * import { egoNetwork } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdgeWithKey("lunch", "ana", "ben");
 * contacts.mergeEdgeWithKey("project", "ben", "cleo");
 * contacts.mergeEdgeWithKey("chess", "cleo", "dan");
 * console.log(egoNetwork(contacts, { node: "ben" }));
 * // prints: { steps: { ben: 0, ana: 1, cleo: 1 }, edges: [ 'lunch', 'project' ], density: 0 }
 * ```
 */
export function egoNetwork(graph: AbstractGraph, options: EgoNetworkOptions): EgoNetwork {
  const { node, radius = 1, direction = "all" } = readOptions(optionsSchema, options, { node: "ana" });
  const indexed = indexGraph(graph);
  const ego = nodeNumber(indexed, "node", node);
  const rows = { all: undirectedRows, in: incomingRows, out: outgoingRows }[direction](indexed);
  const { distances, order } = breadthFirstSearch(rows, [ego]);
  const near = order.filter((other) => distances[other] <= radius).sort((a, b) => distances[a] - distances[b] || a - b);
  const steps: { [id: string]: number } = {};
  for (const other of near) steps[indexed.ids[other]] = distances[other];
  const isNear = (other: number) => distances[other] !== -1 && distances[other] <= radius;
  const edges: string[] = [];
  let among = 0;
  for (const edge of indexed.graphEdgeOrder) {
    const source = indexed.sources[edge];
    const target = indexed.targets[edge];
    if (!isNear(source) || !isNear(target)) continue;
    edges.push(indexed.edgeKeys[edge]);
    if (source !== ego && target !== ego && source !== target) among++;
  }
  const others = near.length - 1;
  const pairs = (others * (others - 1)) / (indexed.directed ? 1 : 2);
  return { steps, edges, density: pairs === 0 ? null : among / pairs };
}
