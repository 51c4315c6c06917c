import type { PairGraph, SearchBudget } from "../pair-graph.js";
import { coveringProgram } from "./covering-program.js";
import { type ClusterMode, signPaths } from "./sign-paths.js";

/** What the linear program of the cycles says about a signed graph. */
export interface RelaxedSigns {
  /** How much every pair counts as violated, 0 … 1. */
  readonly violations: Float64Array;
  /** No partition costs less than this. */
  readonly bound: number;
  /** How much more than the bound a partition costs that violates the pair. */
  readonly reducedCosts: Float64Array;
  /** Whether no broken cycle is left. */
  readonly complete: boolean;
}

/** A search for cycles visits every pair from every node; so many visits take about the time of a step. */
const visitsPerStep = 1000;

/**
 * The fractional relaxation of the cheapest partition: shares of violation, as cheap as they can be, that sum to 1 or more on
 * every cycle that forces an error. Its dual packs such cycles into the sizes of the pairs. Cycles are added until none is
 * broken, the bound is enough, it no longer moves or the budget is used up.
 *
 * @param graph - The signed pairs; at least one.
 * @param mode - `"any"` number of clusters or `"two"`.
 * @param isEnough - Whether a bound is all that is needed.
 * @param budget - Steps left: pivots, and the search for cycles by its size.
 * @returns The shares, the bound and the reduced costs.
 */
export function relaxCycles(
  graph: PairGraph,
  mode: ClusterMode,
  isEnough: (bound: number) => boolean,
  budget: SearchBudget,
): RelaxedSigns {
  const program = coveringProgram(graph.weights.map(Math.abs));
  let violations: Float64Array = new Float64Array(graph.weights.length);
  let bound = program.bound();
  let stale = 0;
  for (;;) {
    const cycles = signCycles(graph, violations, mode);
    budget.step?.();
    budget.left -= Math.floor((graph.nodeCount * graph.weights.length) / visitsPerStep);
    if (cycles.length === 0)
      return { violations, bound: bound.value, reducedCosts: bound.reducedCosts, complete: true };
    addSpread(program.addRow, cycles, graph.weights.length);
    budget.left -= program.solve(Math.max(1, budget.left));
    const next = program.bound();
    stale = next.value > bound.value + 1e-4 * Math.max(1, bound.value) ? 0 : stale + 1;
    if (next.value > bound.value) bound = next;
    violations = program.solution();
    const stop = isEnough(bound.value) || budget.left <= 0 || stale >= 12;
    if (stop) return { violations, bound: bound.value, reducedCosts: bound.reducedCosts, complete: false };
    program.dropSlackRows(3);
  }
}

/** Adds cycles, the least paid for first, but few that share a pair, so that one round asks for different things. */
function addSpread(addRow: (pairs: readonly number[]) => void, cycles: readonly number[][], pairCount: number): void {
  const uses = new Uint8Array(pairCount);
  let added = 0;
  for (const cycle of cycles) {
    if (added >= 200) return;
    if (cycle.some((pair) => uses[pair] >= 3)) continue;
    for (const pair of cycle) uses[pair]++;
    addRow(cycle);
    added++;
  }
}

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
    for (const pair of pairs) paid += violations[pair];
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
    for (const pair of graph.pairsOf[node]) {
      if (graph.weights[pair] > 0 || graph.sources[pair] !== node) continue;
      const path = search.path(node, graph.targets[pair]);
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
