import type { PairGraph } from "../pair-graph.js";
import { type ClusterMode, signPaths } from "./sign-paths.js";

/**
 * Finds cycles that force an error and that the given share-out of errors does not yet pay for: the violations on the cycle
 * sum to less than 1.
 *
 * With any number of clusters these are the cycles with exactly one negative tie (Davis 1967), with two camps those with an
 * odd number of them (Cartwright and Harary 1956). Shortest paths find the cheapest one through every negative tie, or
 * every node. If none is returned, no such cycle exists. Time O(nodes · ties · log nodes).
 *
 * @param graph - The signed pairs.
 * @param violations - How much every pair counts as violated, 0 … 1.
 * @param mode - `"any"` or `"two"`.
 * @returns Lists of pair numbers, the least paid for first, each list at most once.
 */
export function signCycles(graph: PairGraph, violations: Float64Array, mode: ClusterMode): number[][] {
  const search = signPaths(graph, violations, mode);
  const found: { pairs: number[]; paid: number }[] = [];
  const seen = new Set<string>();
  const keep = (pairs: number[]) => {
    let paid = 0;
    for (const pair of pairs) paid += violations[pair]!;
    if (paid > 1 - 1e-5) return;
    pairs.sort((a, b) => a - b);
    const key = pairs.join();
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ pairs, paid });
  };
  for (let node = 0; node < graph.nodeCount; node++) {
    if (mode === "two") {
      const path = search.path(node, node + graph.nodeCount);
      if (path !== null) keep(withoutRepeats(path));
      continue;
    }
    for (const pair of graph.pairsOf[node]!) {
      if (graph.weights[pair]! > 0 || graph.sources[pair] !== node) continue;
      const path = search.path(node, graph.targets[pair]!);
      if (path !== null) keep([...path, pair]);
    }
  }
  found.sort((a, b) => a.paid - b.paid || a.pairs.length - b.pairs.length);
  return found.map((cycle) => cycle.pairs);
}

/** A closed walk may use a pair twice; the two uses cancel, and what is left still forces an error. */
function withoutRepeats(walk: number[]): number[] {
  const odd = new Set<number>();
  for (const pair of walk) {
    if (odd.has(pair)) odd.delete(pair);
    else odd.add(pair);
  }
  return [...odd];
}
