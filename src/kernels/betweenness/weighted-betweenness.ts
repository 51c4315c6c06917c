import { longestBucket } from "../paths/distance-search.js";
import { weightedPathSearch } from "../paths/weighted-path-search.js";
import { type OnProgress, progressReporter } from "../progress.js";
import type { WeightedAdjacency } from "../rows/adjacency.js";
import { splitIntoBlocks } from "../structure/split-into-blocks.js";
import { bucketBrandes } from "./bucket-brandes.js";
import { dependencyAdder } from "./sum-dependencies.js";

/** Options for {@link weightedBetweenness}. */
export interface WeightedBetweennessOptions {
  /** Whether arcs lead one way. An undirected graph holds each edge twice, and pairs are counted once. @defaultValue false */
  readonly directed?: boolean | undefined;
  /**
   * Sources to search from. The result is then an estimate: the sum over these sources, scaled up to all nodes; the more
   * sources, sampled at random, the nearer. Absent: all nodes, and the result is exact.
   */
  readonly sources?: ArrayLike<number> | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Betweenness by length, not normalized: for every node the sum over pairs of other nodes (s, t) of the share of the
 * shortest paths from s to t that pass through it. Paths whose lengths agree within a relative 1e-12 tie. Brandes' algorithm
 * over Dijkstra searches; an undirected graph is first cut at its articulation points unless it is sampled.
 *
 * O(nodes * (nodes + arcs) * log nodes) time, O(nodes + arcs) space. Self-loops change nothing.
 *
 * @param lengths - Every weight is a length greater than 0.
 *
 * @see Brandes (2001), {@link https://doi.org/10.1080/0022250X.2001.9990249}
 * @see Brandes and Pich (2007), on sampled sources, {@link https://doi.org/10.1142/S0218127407018403}
 */
export function weightedBetweenness(
  lengths: WeightedAdjacency,
  options: WeightedBetweennessOptions = {},
): Float64Array {
  const { nodeCount } = lengths;
  const orders = options.directed === true ? 1 : 2;
  if (options.sources !== undefined || options.directed === true) {
    const sources = options.sources ?? Int32Array.from({ length: nodeCount }, (_, node) => node);
    const report = progressReporter(options.onProgress, sources.length);
    const sums = orderedPairs(lengths, null, sources, () => report(1));
    const scale = sources.length === 0 ? 0 : nodeCount / sources.length / orders;
    for (let node = 0; node < nodeCount; node++) sums[node] *= scale;
    return sums;
  }
  const { blocks, separatedPairs } = splitIntoBlocks(lengths);
  let work = 0;
  for (const block of blocks) work += block.nodes.length * block.adjacency.targets.length;
  const report = progressReporter(options.onProgress, work);
  const result = separatedPairs;
  for (const { adjacency, nodes, copies } of blocks) {
    const inner = adjacency as WeightedAdjacency;
    const all = Int32Array.from(nodes, (_, place) => place);
    const inside = orderedPairs(inner, copies, all, () => report(inner.targets.length));
    for (let i = 0; i < nodes.length; i++) result[nodes[i]] += inside[i];
  }
  for (let node = 0; node < nodeCount; node++) result[node] /= 2;
  return result;
}

/** Both orders of every pair; each source and each end counts as often as it has copies. */
function orderedPairs(
  lengths: WeightedAdjacency,
  copies: Float64Array | null,
  sources: ArrayLike<number>,
  beforeSource: () => void,
): Float64Array {
  const sums = new Float64Array(lengths.nodeCount);
  const longest = longestBucket(lengths);
  const addQuickly = longest === null ? null : bucketBrandes(lengths, longest, copies);
  let addExactly: ((source: number) => void) | null = null;
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i];
    beforeSource();
    if (addQuickly?.(source, sums)) continue;
    addExactly ??= dependencyAdder(lengths, weightedPathSearch(lengths), copies, sums);
    addExactly(source);
  }
  return sums;
}
