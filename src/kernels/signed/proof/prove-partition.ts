import { clamp } from "../../../internal/numbers.js";
import { exp2, exponentOf } from "../../../internal/portable-math.js";
import { type PairGraph, pairCost, type SearchBudget } from "../pair-graph.js";
import { renumber } from "../search/cluster-problem.js";
import { searchPairs } from "../search/search-pairs.js";
import { branchAndCut, type ExactPartition } from "./branch-and-cut.js";
import { labelSearch } from "./label-search.js";
import { shrinkSigns } from "./shrink-signs.js";
import { joinBlocks, signedBlocks } from "./signed-blocks.js";

/** Parts with more nodes are searched once. */
const largeNodeCount = 2000;

/**
 * Finds the cheapest partition of a signed pair graph into at most `limit` clusters, part by part, and proves what it can.
 *
 * The graph is shrunk ({@link shrinkSigns}) and split at cut nodes. Parts of up to
 * `exactLimit` nodes are solved exactly while the budget lasts: by {@link branchAndCut}, and for limits of three and more,
 * where the best free partition has too many clusters, by {@link labelSearch}. The others keep the best partition that
 * the search finds, and add nothing to the lower bound.
 *
 * @param graph - The signed pairs.
 * @param limit - The most clusters there may be; `Infinity` for any number.
 * @param unit - All costs are multiples of this; 0 if there is no such number.
 * @param exactLimit - The most nodes of a part that is solved exactly.
 * @param starts - Runs of the search in a part that is not solved exactly; small parts get two, large ones one.
 * @param seed - The seed of the first run.
 * @param budget - The steps left; counted down.
 * @returns The best partition found, a lower bound on the cost of any, and whether every part is proven to seven digits.
 */
export function provePartition(
  graph: PairGraph,
  limit: number,
  unit: number,
  exactLimit: number,
  starts: number,
  seed: number,
  budget: SearchBudget,
): ExactPartition & { readonly labels: Int32Array; readonly proven: boolean } {
  const mode = limit === 2 ? "two" : "any";
  const { graph: small, cost: spent, expand } = shrinkSigns(graph, mode, { limit });
  const blocks = signedBlocks(small);
  const parts: Int32Array[] = [];
  let cost = spent;
  let lowerBound = spent;
  let proven = true;
  for (const block of blocks) {
    const { nodeCount } = block.graph;
    // Tolerances are made for ties of about 1; powers of two change no digit.
    const scale = unit > 0 ? 1 : powerOfTwoNear(block.graph.weights);
    const scaled = scale === 1 ? block.graph : scaledPairs(block.graph, 1 / scale);
    const isExact = nodeCount <= exactLimit;
    const isLarge = nodeCount > largeNodeCount;
    const runs = isExact ? 2 : isLarge ? 1 : starts;
    const start = searchPairs(scaled, limit, runs, seed);
    const startCost = pairCost(scaled, start);
    let part: ExactPartition = { labels: start, cost: startCost, lowerBound: 0 };
    if (startCost === 0) part = { labels: start, cost: 0, lowerBound: 0 };
    else if (isExact) part = proveBlock(scaled, limit, part, unit, budget);
    parts.push(part.labels!);
    cost += part.cost * scale;
    lowerBound += part.lowerBound * scale;
    proven &&= part.lowerBound >= part.cost - 1e-7 * Math.max(1, part.cost);
  }
  const labels = joinBlocks(small.nodeCount, blocks, parts, limit);
  return { labels: expand(labels), cost, lowerBound, proven };
}

function powerOfTwoNear(weights: Float64Array): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return exp2(clamp(exponentOf(largest), -1000, 1000));
}

function scaledPairs(graph: PairGraph, factor: number): PairGraph {
  return { ...graph, weights: graph.weights.map((weight) => weight * factor) };
}

/** The start, or something cheaper, with the bound that was proven. */
function proveBlock(
  block: PairGraph,
  limit: number,
  start: ExactPartition,
  unit: number,
  budget: SearchBudget,
): ExactPartition {
  const mode = limit === 2 ? "two" : "any";
  if (budget.left <= 0) return start;
  const capped = limit !== 2 && limit < block.nodeCount;
  // With a limit of three or more, the optimum without one is a bound, and the answer if it has few enough clusters.
  const free = branchAndCut(block, mode, start.cost, unit, budget);
  const fits = free.labels !== null && (renumber(free.labels) <= limit || !capped);
  const best = fits ? free : start;
  const lowerBound = Math.min(free.lowerBound, best.cost);
  if (!capped || best !== start || lowerBound >= start.cost || budget.left <= 0) return { ...best, lowerBound };
  const found = labelSearch(block, limit, start.cost, unit, budget);
  const cheapest = found.labels === null ? start : found;
  return { ...cheapest, lowerBound: Math.max(lowerBound, Math.min(found.lowerBound, cheapest.cost)) };
}
