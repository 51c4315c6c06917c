import type { AbstractGraph } from "graphology-types";
import { randomSequence } from "../../internal/keyed-random.js";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { type IndexedGraph, indexGraph } from "../indexing/indexed-graph.js";
import { DirectedGraph, detailedLouvain, UndirectedGraph } from "../peers.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link communities}. */
export interface CommunitiesOptions {
  /** Seed of the random moves: the same seed gives the same communities; a whole number. @defaultValue 1 */
  seed?: number | undefined;
  /** Above 1 favors small communities, below 1 large ones; above 0. @defaultValue 1 */
  resolution?: number | undefined;
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
  /** Called before each start with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    seed: s.optional(s.int()),
    resolution: s.optional(s.number().check(s.refine((value) => value > 0, "% is out of range (above 0)"))),
    strength: s.optional(s.nullable(s.string())),
  }))();

/** How many nodes and edges all starts together may visit, roughly: small graphs get many starts, large ones a few. */
const effort = 20_000;
const fewestStarts = 3;
const mostStarts = 40;

/**
 * Communities: groups of nodes with more ties among them than chance would give.
 *
 * A division of the nodes that makes {@link modularity} large, found by Louvain's method from several shuffled starts, of
 * which the best is kept. The largest modularity of all is not guaranteed: on small graphs (up to some hundred ties) it is
 * usually reached.
 *
 * Nodes with the same number belong together. A node without ties is a community of its own.
 *
 * Range: whole numbers from 0, numbered by the smallest id in each community.
 *
 * Expects a simple directed or undirected graph; a self-loop is a tie within, as in {@link modularity}. The result depends on the seed, not on the order of the graph. Computed by
 * graphology-communities-louvain. O(nodes + edges) a pass, with a few passes a start and 3 to 40 starts; O(nodes + edges)
 * space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link CommunitiesOptions}.
 * @returns One community number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Blondel et al. (2008), {@link https://doi.org/10.1088/1742-5468/2008/10/P10008}
 * @see Dugué and Perez (2022), directed, {@link https://doi.org/10.1016/j.physa.2022.127798}
 *
 * @example
 * ```ts
 * import { communities } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("cleo", "ana");
 * contacts.mergeEdge("dan", "eve");
 * console.log(communities(contacts));
 * // prints: { ana: 0, ben: 0, cleo: 0, dan: 1, eve: 1 }
 * ```
 */
export function communities(graph: AbstractGraph, options: CommunitiesOptions = {}): { [id: string]: number } {
  const { seed = 1, resolution = 1, strength, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph, { strength });
  let best: number[] = Array.from(indexed.ids, (_, node) => node);
  if (strongestTie(indexed) > 0) {
    const random = randomSequence(seed);
    const affordable = Math.round(effort / (indexed.nodeCount + indexed.edgeCount));
    const starts = Math.min(mostStarts, Math.max(fewestStarts, affordable));
    const report = stepReporter(onProgress, starts);
    let highest = Number.NEGATIVE_INFINITY;
    for (let start = 0; start < starts; start++) {
      report();
      const found = detailedLouvain(shuffledCopy(indexed, random), {
        getEdgeWeight: "strength",
        resolution,
        randomWalk: false,
      });
      if (found.modularity <= highest + 1e-12) continue;
      highest = found.modularity;
      best = best.map((_, node) => found.communities[node]);
    }
  }
  return nameCommunities(indexed, best);
}

function strongestTie({ edgeCount, strengths }: IndexedGraph): number {
  if (strengths === null) return edgeCount > 0 ? 1 : 0;
  let strongest = 0;
  for (const strength of strengths) strongest = Math.max(strongest, strength);
  return strongest;
}

/** The graph with nodes and edges in random order and the strongest tie 1: Louvain's tolerance knows no other scale. */
function shuffledCopy(indexed: IndexedGraph, random: () => number): AbstractGraph {
  const { directed, nodeCount, edgeCount, sources, targets, strengths } = indexed;
  const copy = directed ? new DirectedGraph() : new UndirectedGraph();
  const strongest = strongestTie(indexed);
  for (const node of shuffled(nodeCount, random)) copy.addNode(node);
  for (const edge of shuffled(edgeCount, random)) {
    const strength = strengths === null ? 1 : strengths[edge] / strongest;
    if (strength > 0) copy.addEdge(sources[edge], targets[edge], { strength });
  }
  return copy;
}

/** 0 to count - 1 in random order (Fisher and Yates). */
function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last];
    order[last] = order[other];
    order[other] = moved;
  }
  return order;
}

/** Numbers communities by their smallest id, and names them by node in the graph's own order. */
function nameCommunities(indexed: IndexedGraph, found: readonly number[]): { [id: string]: number } {
  const numbers = new Map<number, number>();
  for (const community of found) if (!numbers.has(community)) numbers.set(community, numbers.size);
  const named: { [id: string]: number } = {};
  for (const node of indexed.graphOrder) named[indexed.ids[node]] = numbers.get(found[node])!;
  return named;
}
