import { randomSequence } from "../../../src/internal/keyed-random.js";
import { type PairGraph, pairGraph } from "../../../src/kernels/signed/pair-graph.js";
import { type SignedAdjacency, signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";

/** A list of signed ties between numbered nodes. */
export interface SignedTies {
  readonly nodeCount: number;
  readonly sources: number[];
  readonly targets: number[];
  readonly weights: number[];
}

/** How a random signed graph is drawn. */
export interface SignedSample {
  readonly nodeCount: number;
  readonly ties: number;
  /** Planted factions, and the share of ties with the wrong sign. */
  readonly factions: number;
  readonly wrong: number;
  /** Sizes of .3 to 1 instead of 1. */
  readonly valued?: boolean;
  readonly seed: number;
}

/** A seeded signed graph with planted factions, without self-loops and parallel ties; and the faction of every node. */
export function plantedTies(sample: SignedSample): SignedTies & { factions: number[] } {
  const { nodeCount, ties, wrong, valued = false, seed } = sample;
  const random = randomSequence(seed);
  const factions = Array.from({ length: nodeCount }, () => Math.floor(random() * sample.factions));
  const seen = new Set<string>();
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const most = Math.min(ties, (nodeCount * (nodeCount - 1)) / 2);
  while (sources.length < most) {
    const a = Math.floor(random() * nodeCount);
    const b = Math.floor(random() * nodeCount);
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    const fits = random() >= wrong;
    sources.push(a);
    targets.push(b);
    weights.push(((factions[a] === factions[b]) === fits ? 1 : -1) * (valued ? 0.3 + 0.7 * random() : 1));
  }
  return { nodeCount, sources, targets, weights, factions };
}

export function signedOf(ties: SignedTies): SignedAdjacency {
  return signedAdjacency(ties.nodeCount, ties.sources, ties.targets, ties.weights);
}

export function pairsOf(ties: SignedTies): PairGraph {
  return pairGraph(ties.nodeCount, ties.sources, ties.targets, ties.weights);
}

/** Ties such as `"0 1 -0.5"`; without a number the weight is 1. */
export function tiesOf(nodeCount: number, ...ties: readonly string[]): SignedTies {
  const parts = ties.map((tie) => tie.split(" ").map(Number));
  return {
    nodeCount,
    sources: parts.map(([source]) => source!),
    targets: parts.map(([, target]) => target!),
    weights: parts.map(([, , weight = 1]) => weight),
  };
}

/** The least cost of all partitions into at most `limit` clusters, by trying each (Bell numbers: at most 9 nodes). */
export function leastCost(nodeCount: number, limit: number, cost: (labels: Int32Array) => number): number {
  const labels = new Int32Array(nodeCount);
  let least = Number.POSITIVE_INFINITY;
  const visit = (node: number, used: number): void => {
    if (node === nodeCount) {
      least = Math.min(least, cost(labels));
      return;
    }
    for (let label = 0; label < Math.min(limit, used + 1); label++) {
      labels[node] = label;
      visit(node + 1, Math.max(used, label + 1));
    }
  };
  visit(0, 0);
  return least;
}
