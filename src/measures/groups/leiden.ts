import type { AbstractGraph } from "graphology-types";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { scaleWeights } from "../../kernels/rows/scale-weights.js";
import { clusterProblem } from "../../kernels/signed/search/cluster-problem.js";
import { searchPartitions } from "../../kernels/signed/search/search-partitions.js";
import { signedAdjacency } from "../../kernels/signed/signed-adjacency.js";
import { indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { readLongOptions } from "../read-options.js";
import { modularityOfPartition } from "./modularity-of-partition.js";

/** Options for {@link leiden}. */
export interface LeidenOptions {
  /** Seed of the random moves: the same seed gives the same communities; a whole number. @defaultValue 1 */
  seed?: number | undefined;
  /** Above 1 favors small communities, below 1 large ones; above 0. @defaultValue 1 */
  resolution?: number | undefined;
  /** Runs, of which the best is given; at least 1, at most 100. @defaultValue 10, 1 above 20,000 nodes */
  starts?: number | undefined;
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

/** Communities and how good they are. */
export interface LeidenResult {
  /** 0, 1, … by node id, numbered by their first id. */
  communities: { [id: string]: number };
  count: number;
  /** Modularity at the resolution asked for, directions and self-loops ignored; `null` without ties. */
  modularity: number | null;
  /** Good, and rarely the best there is. */
  exact: false;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    seed: s.optional(s.int()),
    resolution: s.optional(s.number().check(s.gt(0))),
    starts: s.optional(s.int().check(s.gte(1), s.lte(100))),
    strength: s.optional(s.nullable(s.string())),
  }))();

/**
 * Groups that are tied more within than chance would have it, by the Leiden algorithm: as Louvain, but every community holds
 * together, and parts of communities may still move.
 *
 * Maximizes Newman's modularity: the share of tie strength inside communities less `resolution` times what chance would put
 * there, given everyone's strength.
 *
 * Modularity above about 0.3: clear groups. Near 0: none to speak of.
 *
 * Expects a simple directed or undirected graph; directions and self-loops are ignored, the ties of a pair add up. The unit of
 * the strengths does not matter. Independent of the order of nodes and edges. O(edges) for each level of each round of each
 * run: milliseconds for a hundred nodes, seconds for 100,000.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link LeidenOptions}.
 * @returns The communities and how good they are.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Traag, Waltman and van Eck (2019), {@link https://doi.org/10.1038/s41598-019-41695-z}
 *
 * @example
 * ```ts
 * import { leiden } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * for (const [a, b] of [["ana", "ben"], ["ben", "cleo"], ["cleo", "ana"], ["dan", "eve"], ["eve", "fay"], ["fay", "dan"]]) {
 *   contacts.mergeEdge(a, b);
 * }
 * contacts.mergeEdge("cleo", "dan");
 * const { communities, modularity } = leiden(contacts);
 * console.log(communities, modularity?.toFixed(3));
 * // prints: { ana: 0, ben: 0, cleo: 0, dan: 1, eve: 1, fay: 1 } 0.357
 * ```
 */
export function leiden(graph: AbstractGraph, options: LeidenOptions = {}): LeidenResult {
  const { seed = 1, resolution = 1, strength, onProgress, ...rest } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  const { nodeCount, edgeCount, sources, targets } = indexed;
  const strengths = indexed.strengths === null ? new Float64Array(edgeCount).fill(1) : scaleWeights(indexed.strengths);
  const problem = clusterProblem(signedAdjacency(nodeCount, sources, targets, strengths), "modularity");
  const starts = rest.starts ?? (nodeCount > 20_000 ? 1 : 10);
  const scaled = { ...problem, positiveScale: resolution * problem.positiveScale };
  const found = searchPartitions(scaled, Number.POSITIVE_INFINITY, starts, seed, true, stepReporter(onProgress));
  const simple = { ...indexed, directed: false, strengths: withoutLoops(sources, targets, strengths) };
  let best = Int32Array.from({ length: nodeCount }, (_, node) => node);
  let highest = modularityOfPartition(simple, best, resolution);
  for (const labels of found) {
    const reached = modularityOfPartition(simple, labels, resolution);
    if (highest === null || reached === null || reached <= highest + 1e-12) continue;
    highest = reached;
    best = Int32Array.from(labels);
  }
  const count = numberByFirst(best);
  return { communities: nameNumbers(indexed, best), count, modularity: highest, exact: false };
}

function withoutLoops(sources: Int32Array, targets: Int32Array, strengths: Float64Array): Float64Array {
  return strengths.map((strength, edge) => (sources[edge] === targets[edge] ? 0 : strength));
}

/** Numbers communities by their first node, in place, and counts them. */
function numberByFirst(labels: Int32Array): number {
  const numbers = new Map<number, number>();
  for (let node = 0; node < labels.length; node++) {
    const known = numbers.get(labels[node]);
    const number = known ?? numbers.size;
    if (known === undefined) numbers.set(labels[node], number);
    labels[node] = number;
  }
  return numbers.size;
}
