import { type PairGraph, pairCost, type SearchBudget } from "../pair-graph.js";
import { searchPairs } from "../search/search-pairs.js";
import { relaxCycles } from "./relax-cycles.js";
import { type PairDecision, shrinkSigns } from "./shrink-signs.js";
import type { ClusterMode } from "./sign-paths.js";
import { joinBlocks, signedBlocks } from "./signed-blocks.js";

/** What an exact search found. */
export interface ExactPartition {
  /** A partition that costs less than the cutoff, or `null` if none was found. */
  readonly labels: Int32Array | null;
  /** The cost of `labels`; `Infinity` without. */
  readonly cost: number;
  /** No partition costs less than this, or than the cutoff. */
  readonly lowerBound: number;
}

/** Shrinking a graph with so many pairs takes about the time of a step. */
const pairsPerStep = 20;

/**
 * Finds the cheapest partition of a signed graph into any number of clusters, or into two camps, and proves it.
 *
 * A search tree whose bound is a linear program: every cycle that forces an error (one negative tie, or with two camps an
 * odd number) must hold at least one violated pair; cycles are added as they are found to be broken. This is the packing of
 * negative cycles and triangles in its strongest, fractional form. Around it: the graph is shrunk ({@link shrinkSigns}) and
 * split at cut nodes; pairs whose violation would cost too much by the program's reduced costs are settled; the rest
 * branches on the pair that is most in doubt. Both camps of a pair are alike to it, so there is no symmetry to break.
 *
 * A step is a node of the tree or a pivot of its program, or several steps where graph and program are large. Deterministic. Time grows exponentially in the worst case; the
 * budget bounds it.
 *
 * @param graph - The signed pairs.
 * @param mode - `"any"` number of clusters or `"two"`.
 * @param cutoff - Only partitions that cost less are of interest: the cost of the best one known.
 * @param unit - All costs are multiples of this; 0 if there is no such number.
 * @param budget - The steps left; counted down.
 * @returns The best partition below the cutoff and a lower bound.
 *
 * @see Aref, Mason and Wilson 2020, Networks 75(1), 95–110, https://doi.org/10.1002/net.21907
 * @see Grötschel and Wakabayashi 1989, Mathematical Programming 45, 59–96, https://doi.org/10.1007/BF01589097
 */
export function branchAndCut(
  graph: PairGraph,
  mode: ClusterMode,
  cutoff: number,
  unit: number,
  budget: SearchBudget,
): ExactPartition {
  const roundUp = (bound: number) => (unit > 0 ? Math.ceil(bound / unit - 1e-5) * unit : bound);
  const enough = (bound: number, limit: number) => bound >= limit - (unit > 0 ? unit / 2 : 1e-9 * Math.max(1, limit));

  function solve(whole: PairGraph, decisions: readonly PairDecision[], limit: number): ExactPartition {
    budget.step?.();
    budget.left -= 1 + Math.floor(whole.weights.length / pairsPerStep);
    const apartWeight = unit > 0 ? roundUp(limit) + unit : 2 * limit + 1;
    const { graph: small, cost, expand } = shrinkSigns(whole, mode, { decisions, apartWeight });
    const blocks = signedBlocks(small);
    const inside = blocks.length > 1 ? solveBlocks(small, blocks, limit - cost) : solveBlock(small, limit - cost);
    const lowerBound = inside.lowerBound + cost;
    const found = inside.cost + cost;
    if (inside.labels === null || enough(found, limit))
      return { labels: null, cost: Number.POSITIVE_INFINITY, lowerBound };
    return { labels: expand(inside.labels), cost: found, lowerBound };
  }

  function solveBlocks(small: PairGraph, blocks: ReturnType<typeof signedBlocks>, limit: number): ExactPartition {
    const parts: Int32Array[] = [];
    let cost = 0;
    let lowerBound = 0;
    for (const block of blocks) {
      const start = searchPairs(block.graph, mode === "two" ? 2 : block.graph.nodeCount, 2, 1);
      const room = limit - lowerBound;
      const startCost = pairCost(block.graph, start);
      const found = solve(block.graph, [], Math.min(startCost, room));
      parts.push(found.labels ?? start);
      cost += found.labels === null ? startCost : found.cost;
      lowerBound += Math.min(found.lowerBound, startCost);
      if (enough(lowerBound, limit)) return { labels: null, cost: Number.POSITIVE_INFINITY, lowerBound };
    }
    const labels = joinBlocks(small.nodeCount, blocks, parts, mode === "two" ? 2 : Number.POSITIVE_INFINITY);
    return { labels, cost, lowerBound };
  }

  function solveBlock(block: PairGraph, limit: number): ExactPartition {
    if (block.weights.length === 0) {
      return {
        labels: Int32Array.from({ length: block.nodeCount }, (_, n) => (mode === "two" ? 0 : n)),
        cost: 0,
        lowerBound: 0,
      };
    }
    const nothing = (lowerBound: number) => ({ labels: null, cost: Number.POSITIVE_INFINITY, lowerBound });
    if (enough(0, limit)) return nothing(0);
    const relaxed = relaxCycles(block, mode, (bound) => enough(roundUp(bound), limit), budget);
    const lowerBound = Math.max(0, roundUp(relaxed.bound));
    if (enough(lowerBound, limit) || budget.left <= 0) return nothing(lowerBound);
    if (relaxed.complete && relaxed.violations.every((value) => value < 1e-6 || value > 1 - 1e-6)) {
      const labels = labelsOf(block, relaxed.violations, mode);
      const cost = pairCost(block, labels);
      if (enough(lowerBound, cost)) return { labels, cost, lowerBound };
    }
    const settled: PairDecision[] = [];
    for (let pair = 0; pair < block.weights.length; pair++) {
      if (!enough(roundUp(relaxed.bound + relaxed.reducedCosts[pair]), limit)) continue;
      if (relaxed.violations[pair] < 0.5) settled.push(decide(block, pair, false, mode));
    }
    const joins = settled.reduce((count, { decision }) => count + (decision === "apart" ? 0 : 1), 0);
    if (4 * joins >= block.nodeCount) {
      const again = solve(block, settled, limit);
      return { ...again, lowerBound: Math.max(again.lowerBound, lowerBound) };
    }
    return branch(block, relaxed.violations, settled, limit, lowerBound);
  }

  function branch(
    block: PairGraph,
    violations: Float64Array,
    settled: readonly PairDecision[],
    limit: number,
    floor: number,
  ): ExactPartition {
    const pair = mostDoubtful(block, violations);
    const likely = violations[pair] >= 0.5;
    const first = solve(block, [...settled, decide(block, pair, likely, mode)], limit);
    let best = first;
    let lowerBound = first.lowerBound;
    if (budget.left <= 0) lowerBound = Math.min(lowerBound, floor);
    else {
      const second = solve(block, [...settled, decide(block, pair, !likely, mode)], Math.min(limit, first.cost));
      if (second.labels !== null) best = second;
      lowerBound = Math.min(lowerBound, second.lowerBound);
    }
    return { labels: best.labels, cost: best.cost, lowerBound: Math.max(floor, Math.min(lowerBound, limit)) };
  }

  return solve(graph, [], cutoff);
}

/** The decision that a pair is violated, or not. */
function decide(graph: PairGraph, pair: number, violated: boolean, mode: ClusterMode): PairDecision {
  const together = graph.weights[pair] > 0 !== violated;
  return { pair, decision: together ? "together" : mode === "two" ? "opposite" : "apart" };
}

function mostDoubtful(graph: PairGraph, violations: Float64Array): number {
  let best = 0;
  let bestDoubt = -1;
  for (let pair = 0; pair < violations.length; pair++) {
    const doubt = Math.min(violations[pair], 1 - violations[pair]) * Math.abs(graph.weights[pair]);
    if (doubt <= bestDoubt + 1e-9) continue;
    bestDoubt = doubt;
    best = pair;
  }
  return best;
}

/** The partition in which exactly the violated pairs are violated: every other pair is together or apart as its sign says. */
function labelsOf(graph: PairGraph, violations: Float64Array, mode: ClusterMode): Int32Array {
  const labels = new Int32Array(graph.nodeCount).fill(-1);
  let fresh = 0;
  const stack: number[] = [];
  for (let root = 0; root < graph.nodeCount; root++) {
    if (labels[root] !== -1) continue;
    labels[root] = mode === "two" ? 0 : fresh++;
    stack.push(root);
    while (stack.length > 0) {
      const node = stack.pop()!;
      for (const pair of graph.pairsOf[node]) {
        const together = graph.weights[pair] > 0 !== violations[pair] > 0.5;
        if (!together && mode === "any") continue;
        const other = graph.sources[pair] === node ? graph.targets[pair] : graph.sources[pair];
        if (labels[other] !== -1) continue;
        labels[other] = together ? labels[node] : 1 - labels[node];
        stack.push(other);
      }
    }
  }
  return labels;
}
