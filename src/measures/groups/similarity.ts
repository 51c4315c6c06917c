import type { AbstractGraph } from "graphology-types";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { type OnProgress, progressReporter } from "../../kernels/progress.js";
import { directedAdjacency } from "../../kernels/rows/directed-adjacency.js";
import { pairSimilarity, type SimilarityMethod } from "../../kernels/structure/pair-similarity.js";
import { simpleNeighbors } from "../cohesion/simple-neighbors.js";
import { type IndexedGraph, indexGraph } from "../indexing/indexed-graph.js";
import { nodeNumber } from "../indexing/node-values.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link similarity}. */
export interface SimilarityOptions {
  /**
   * `"jaccard"`: contacts in common over all contacts of the two. `"adamic_adar"`: contacts in common, each worth the more the
   * fewer contacts it has. `"structural_equivalence"`: the correlation of their ties to everyone else. @defaultValue "jaccard"
   */
  method?: SimilarityMethod | undefined;
  /** Only pairs with this node, by id. @defaultValue pairs of any two nodes */
  node?: string | undefined;
  /** How many pairs are wanted; at least 1, at most 10,000. @defaultValue 20 */
  count?: number | undefined;
  /** Called with the fraction done, 0 to 1, once in 256 nodes; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

/** Two nodes and how alike they are. */
export interface SimilarPair {
  /** Ids of the two, in their order. */
  nodes: [string, string];
  value: number;
  /** Whether the two are tied to one another. */
  tied: boolean;
  /** How many contacts they have in common. */
  common: number;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    method: s.optional(s.enum(["jaccard", "adamic_adar", "structural_equivalence"])),
    node: s.optional(s.string()),
    count: s.optional(s.int().check(s.gte(1), s.lte(10_000))),
  }))();

/**
 * The pairs of nodes that are most alike in whom they are tied to. Pairs that are not tied yet are likely ties: missing on the
 * map, or easily made.
 *
 * With N(i) the contacts of i: Jaccard `|N(a) ∩ N(b)| / |N(a) ∪ N(b)|`; Adamic and Adar the sum
 * over contacts in common of `1 / ln(their contacts)`; structural equivalence Pearson's correlation, over all other nodes, of
 * being tied to them (in a directed graph, of ties to them and from them).
 *
 * High: the two move in the same circles, and could stand in for one another. Low: different circles.
 *
 * Range: Jaccard 0 to 1; Adamic and Adar above 0; structural equivalence -1 to 1. Only pairs with a contact in common are
 * listed, for all others are unlike; structural equivalence leaves out nodes tied to everyone.
 *
 * Expects a simple directed or undirected graph; for contacts directions are ignored. Self-loops are ignored. O(sum of squared
 * degrees) pairs, each at the cost of its degrees; O(nodes + edges + count) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link SimilarityOptions}.
 * @returns Pairs, most alike first, then by ids.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Adamic and Adar (2003), {@link https://doi.org/10.1016/S0378-8733(03)00009-1}
 * @see Lorrain and White (1971), {@link https://doi.org/10.1080/0022250X.1971.9989788}
 *
 * @example
 * ```ts
 * import { similarity } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * for (const [a, b] of [["ana", "cleo"], ["ana", "dan"], ["ben", "cleo"], ["ben", "dan"], ["ben", "eve"]]) {
 *   contacts.mergeEdge(a, b);
 * }
 * console.log(similarity(contacts, { count: 1 }));
 * // prints: [ { nodes: [ 'cleo', 'dan' ], value: 1, tied: false, common: 2 } ]
 * ```
 */
export function similarity(graph: AbstractGraph, options: SimilarityOptions = {}): SimilarPair[] {
  const { method = "jaccard", node, count = 20, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph);
  const { nodeCount, ids } = indexed;
  const neighbors = simpleNeighbors(indexed);
  const { out, into } = tiesByDirection(indexed);
  const compare = pairSimilarity(neighbors, indexed.directed ? out : neighbors, into, method);
  const only = node === undefined ? null : nodeNumber(indexed, "node", node);
  const report = progressReporter(onProgress, nodeCount);
  const best: { a: number; b: number; value: number; common: number }[] = [];
  const commonWith = new Int32Array(nodeCount);
  for (let a = 0; a < nodeCount; a++) {
    report(1);
    if (only !== null && a !== only) continue;
    for (const b of sharing(a)) {
      const value = compare(Math.min(a, b), Math.max(a, b));
      if (!Number.isNaN(value)) best.push({ a: Math.min(a, b), b: Math.max(a, b), value, common: commonWith[b] });
      commonWith[b] = 0;
    }
    if (best.length > 50 * count + 1000) keepBest();
  }
  keepBest();
  return best.map(({ a, b, value, common }) => ({
    nodes: [ids[a], ids[b]],
    value: plain(value),
    tied: isTied(a, b),
    common,
  }));

  /** The nodes that have contacts in common with one, each pair once; counts them in `commonWith`. */
  function sharing(a: number): number[] {
    const found: number[] = [];
    const { offsets, targets } = neighbors;
    for (let arc = offsets[a]; arc < offsets[a + 1]; arc++) {
      for (let onward = offsets[targets[arc]]; onward < offsets[targets[arc] + 1]; onward++) {
        const b = targets[onward];
        if (b === a || (only === null && b < a)) continue;
        if (commonWith[b]++ === 0) found.push(b);
      }
    }
    return found;
  }

  function keepBest(): void {
    best.sort((x, y) => y.value - x.value || x.a - y.a || x.b - y.b);
    best.length = Math.min(best.length, count);
  }

  function isTied(a: number, b: number): boolean {
    const { offsets, targets } = neighbors;
    return targets.subarray(offsets[a], offsets[a + 1]).includes(b);
  }
}

/** Rows of the ties from each node and, in a directed graph, to each node, without self-loops. */
function tiesByDirection({ directed, nodeCount, sources, targets }: IndexedGraph) {
  const isTie = (_: number, edge: number) => sources[edge] !== targets[edge];
  const from = sources.filter(isTie);
  const to = targets.filter(isTie);
  const out = directedAdjacency(nodeCount, from, to);
  if (!directed) return { out, into: null };
  // Edges are sorted by their ends, so rows are, whichever end they are grouped by.
  return { out, into: directedAdjacency(nodeCount, to, from) };
}
