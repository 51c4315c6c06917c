import type { PairGraph } from "../pair-graph.js";
import { coveringProgram } from "./covering-program.js";
import type { SearchBudget } from "./search-budget.js";
import { signCycles } from "./sign-cycles.js";
import type { ClusterMode } from "./sign-paths.js";

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
    if (cycle.some((pair) => uses[pair]! >= 3)) continue;
    for (const pair of cycle) uses[pair]!++;
    addRow(cycle);
    added++;
  }
}
