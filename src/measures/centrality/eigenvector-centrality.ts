import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { directedEigenvector } from "../../kernels/spectral/directed-eigenvector.js";
import { leadingEigenvector } from "../../kernels/spectral/leading-eigenvector.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { incomingRows, outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";
import { rescale } from "./rescale.js";

/** Options for {@link eigenvectorCentrality}. */
export interface EigenvectorCentralityOptions {
  /** What is made 1: the Euclidean length of all values, or the largest of them. @defaultValue "l2" */
  scale?: "l2" | "max" | undefined;
  /** In a directed graph: a node is raised by the ties to it, or by the ties from it. @defaultValue "in" */
  direction?: "in" | "out" | undefined;
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    scale: s.optional(s.enum(["l2", "max"])),
    direction: s.optional(s.enum(["in", "out"])),
    strength: s.optional(s.nullable(s.string())),
  }))();

/**
 * How well connected each node is to the well connected.
 *
 * The eigenvector of the adjacency matrix that belongs to its largest eigenvalue: each value is in proportion to the sum of
 * the values of the node's neighbors, times the strength of the ties to them.
 *
 * High: tied to nodes that are high themselves. Near 0: far from the dominant part of the network. In a graph that falls into
 * parts only the part with the largest eigenvalue has values above 0; there PageRank or Katz say more. In a directed graph
 * the values begin in the strongest circle of ties and flow on from there; of circles that are equally strong and feed one
 * another the last counts. Equally strong parts that do not feed one another all have values, as far as equal values lead there.
 *
 * Range: 0 to 1. `null` for every node if there are no ties, or if a directed graph has no cycle (all eigenvalues are 0).
 *
 * Expects a simple directed or undirected graph, bipartite ones included. Self-loops
 * raise their node by its own value. The unit of the strengths does not matter. O(nodes + edges) for each of some 20 to 100
 * steps (Lanczos), on a path for twice as many steps as nodes; if directed, O(size³) for each strongly connected part of up to
 * 200 nodes, above that power iterations, and sparse elimination where the part is long and thin; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link EigenvectorCentralityOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`; `not_converged` if parts of the graph are so nearly of one
 * strength that the largest eigenvalue cannot be determined.
 *
 * @see Bonacich (1972), {@link https://doi.org/10.1080/0022250X.1972.9989806}
 *
 * @example
 * ```ts
 * import { eigenvectorCentrality } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * const values = eigenvectorCentrality(contacts, { scale: "max" });
 * console.log(values.ben, values.ana?.toFixed(4));
 * // prints: 1 0.7071
 * ```
 */
export function eigenvectorCentrality(
  graph: AbstractGraph,
  options: EigenvectorCentralityOptions = {},
): { [id: string]: number | null } {
  const { scale = "l2", direction = "in", strength, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const rows = direction === "in" ? incomingRows(indexed, indexed.strengths) : outgoingRows(indexed, indexed.strengths);
  const beforeStep = stepReporter(onProgress);
  const vector = indexed.directed ? directedEigenvector(rows, beforeStep) : leadingEigenvector(rows, null, beforeStep);
  if (vector === null) return nameNodes(indexed, new Float64Array(indexed.nodeCount).fill(Number.NaN));
  return nameNodes(indexed, rescale(vector, scale));
}
