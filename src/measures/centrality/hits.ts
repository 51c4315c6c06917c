import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import type { Adjacency } from "../../kernels/rows/adjacency.js";
import { undirectedAdjacency } from "../../kernels/rows/undirected-adjacency.js";
import { leadingEigenvector } from "../../kernels/spectral/leading-eigenvector.js";
import { type IndexedGraph, indexGraph, nameNodes } from "../indexing/indexed-graph.js";
import { outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";
import { rescale } from "./rescale.js";

/** Options for {@link hits}. */
export interface HitsOptions {
  /** What is made 1 in either list: the sum of all values, or their Euclidean length. @defaultValue "l1" */
  scale?: "l1" | "l2" | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
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
 * Equally strong parts that share neither hubs nor authorities all have values, in proportion to their size.
 *
 * Expects a simple graph, usually directed. A self-loop makes a node point to itself. O(nodes + edges) for each of some 20 to 100 steps; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link HitsOptions}.
 * @returns Two lists of one number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`; `cancelled`; `not_converged` if two halves of a
 * part of the graph are almost equally strong.
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
  const { scale = "l1", onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph);
  const { nodeCount } = indexed;
  const beforeStep = stepReporter(onProgress);
  if (!indexed.directed) {
    const both = leadingEigenvector(outgoingRows(indexed), null, beforeStep);
    return { hubs: named(indexed, both, scale), authorities: named(indexed, both, scale) };
  }
  const authoritiesFirst = Float64Array.from({ length: 2 * nodeCount }, (_, copy) => (copy < nodeCount ? 0 : 1));
  const both = leadingEigenvector(hubsAndAuthorities(indexed), authoritiesFirst, beforeStep);
  return {
    hubs: named(indexed, both?.slice(0, nodeCount) ?? null, scale),
    authorities: named(indexed, both?.slice(nodeCount) ?? null, scale),
  };
}

/** Every node twice, as a hub and, `nodeCount` further, as an authority: its leading eigenvector is the two singular vectors. */
function hubsAndAuthorities({ nodeCount, sources, targets }: IndexedGraph): Adjacency {
  return undirectedAdjacency(
    2 * nodeCount,
    sources,
    targets.map((target) => nodeCount + target),
  );
}

function named(
  indexed: IndexedGraph,
  values: Float64Array | null,
  scale: "l1" | "l2",
): { [id: string]: number | null } {
  const undefinedValues = () => new Float64Array(indexed.nodeCount).fill(Number.NaN);
  return nameNodes(indexed, values === null ? undefinedValues() : rescale(values.slice(), scale));
}
