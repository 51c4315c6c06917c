import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import { multiply } from "../../kernels/rows/multiply.js";
import { symmetricEigenvector } from "../../kernels/spectral/symmetric-eigenvector.js";
import { indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { incomingRows, outgoingRows } from "../indexing/rows.js";
import { rescale } from "./rescale.js";

/** Options for {@link hits}. */
export interface HitsOptions {
  /** What is made 1 in either list: the sum of all values, or their Euclidean length. @defaultValue "l1" */
  scale?: "l1" | "l2" | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ scale: s.optional(s.enum(["l1", "l2"])) }))();

/** Two numbers a node, by id. */
export interface HitsResult {
  hubs: { [id: string]: number | null };
  authorities: { [id: string]: number | null };
}

/**
 * Who points to the right nodes (hubs), and who is pointed to by the right nodes (authorities).
 *
 * Two vectors that define one another: an authority's value is in proportion to the sum of the values of the hubs that point
 * to it, a hub's to the sum of the values of the authorities that it points to. They are the leading singular vectors of the
 * adjacency matrix.
 *
 * High authority: those who know where to look point here. High hub: points to those who matter. In an undirected graph both
 * are the same.
 *
 * Range: 0 to 1. `null` for every node if there are no ties.
 *
 * Expects a simple graph, usually directed. O(nodes + edges) for each of some 20 to 100 steps; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link HitsOptions}.
 * @returns Two lists of one number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`; `not_converged` if two parts of the graph are almost equally strong.
 *
 * @see Kleinberg (1999), {@link https://doi.org/10.1145/324133.324140}
 *
 * @example
 * ```ts
 * import { hits } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const asksForAdvice = new DirectedGraph();
 * asksForAdvice.mergeEdge("ana", "cleo");
 * asksForAdvice.mergeEdge("ben", "cleo");
 * const { hubs, authorities } = hits(asksForAdvice);
 * console.log(authorities.cleo, hubs.ana?.toFixed(3), hubs.cleo);
 * // prints: 1 0.500 0
 * ```
 */
export function hits(graph: AbstractGraph, options: HitsOptions = {}): HitsResult {
  const { scale = "l1" } = validate(optionsSchema, options, "invalid_options", ["options"]);
  const indexed = indexGraph(graph);
  const { nodeCount } = indexed;
  const outgoing = outgoingRows(indexed);
  const incoming = incomingRows(indexed);
  const hubs = new Float64Array(nodeCount);
  // The square of a symmetric matrix has the same leading eigenvector; if it is bipartite, only the matrix itself tells which.
  const authorities = symmetricEigenvector(nodeCount, (values, product) => {
    multiply(outgoing, values, indexed.directed ? hubs : product);
    if (indexed.directed) multiply(incoming, hubs, product);
  });
  if (authorities === null) {
    const undefinedValues = new Float64Array(nodeCount).fill(Number.NaN);
    return { hubs: nameNodes(indexed, undefinedValues), authorities: nameNodes(indexed, undefinedValues) };
  }
  multiply(outgoing, authorities, hubs);
  return {
    hubs: nameNodes(indexed, rescale(hubs, scale)),
    authorities: nameNodes(indexed, rescale(authorities, scale)),
  };
}
