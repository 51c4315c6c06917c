import { type PairGraph, pairGraph, type SearchBudget } from "../pair-graph.js";
import { branchAndCut, type ExactPartition } from "./branch-and-cut.js";

/**
 * Finds the cheapest partition of a signed graph into at most `limit` clusters, for limits of three and more, and proves it.
 *
 * Nodes get labels one after the other, each a label in use or the next new one, so that no partition is seen twice (which
 * removes the symmetry of the labels). Nodes stand in the order of their ties to those before them. The bound is the cost so
 * far, plus what each later node pays at least to those that have labels, plus the optimum of the later nodes among
 * themselves with any number of clusters ({@link branchAndCut}).
 *
 * Deterministic; exponential in the worst case, bounded by the budget, of which every label given takes one step.
 *
 * @param graph - The signed pairs, in one component.
 * @param limit - The most clusters.
 * @param cutoff - Only partitions that cost less are of interest.
 * @param unit - All costs are multiples of this; 0 if there is no such number.
 * @param budget - The steps left; counted down.
 * @returns The best partition below the cutoff and a lower bound.
 */
export function labelSearch(
  graph: PairGraph,
  limit: number,
  cutoff: number,
  unit: number,
  budget: SearchBudget,
): ExactPartition {
  const { nodeCount } = graph;
  const order = searchOrder(graph);
  const rest = restBounds(graph, order, unit, budget);
  const floor = rest[0];
  const tolerance = unit > 0 ? unit / 2 : 1e-9 * Math.max(1, cutoff);
  const labels = new Int32Array(nodeCount).fill(-1);
  /** `costs[node * limit + label]`: what the node pays to labeled nodes if it takes the label. */
  const costs = new Float64Array(nodeCount * limit);
  let best: Int32Array | null = null;
  let bestCost = cutoff;
  let complete = true;

  const give = (node: number, label: number, sign: number) => {
    labels[node] = sign > 0 ? label : -1;
    for (const pair of graph.pairsOf[node]) {
      const other = graph.sources[pair] === node ? graph.targets[pair] : graph.sources[pair];
      const weight = graph.weights[pair];
      if (weight < 0) costs[other * limit + label] -= sign * weight;
      else for (let each = 0; each < limit; each++) if (each !== label) costs[other * limit + each] += sign * weight;
    }
  };

  const cheapest = (node: number) => {
    let least = costs[node * limit];
    for (let label = 1; label < limit; label++) least = Math.min(least, costs[node * limit + label]);
    return least;
  };

  const search = (depth: number, used: number, cost: number): void => {
    if (depth === nodeCount) {
      best = labels.slice();
      bestCost = cost;
      return;
    }
    const node = order[depth];
    const choices: number[] = [];
    for (let label = 0; label < Math.min(limit, used + 1); label++) choices.push(label);
    choices.sort((a, b) => costs[node * limit + a] - costs[node * limit + b] || a - b);
    for (const label of choices) {
      if ((budget.left & 1023) === 0) budget.step?.();
      if (budget.left-- <= 0) {
        complete = false;
        return;
      }
      const paid = cost + costs[node * limit + label];
      give(node, label, 1);
      let bound = paid + rest[depth + 1];
      for (let later = depth + 1; later < nodeCount && bound < bestCost - tolerance; later++) {
        bound += cheapest(order[later]);
      }
      if (bound < bestCost - tolerance) search(depth + 1, Math.max(used, label + 1), paid);
      give(node, label, -1);
    }
  };

  if (floor < cutoff - tolerance) search(0, 0, 0);
  const proven = complete ? bestCost : Math.min(floor, bestCost);
  return { labels: best, cost: best === null ? Number.POSITIVE_INFINITY : bestCost, lowerBound: proven };
}

/** Heaviest node first, then always the node with most weight to those before it. */
function searchOrder(graph: PairGraph): Int32Array {
  const order = new Int32Array(graph.nodeCount);
  const total = new Float64Array(graph.nodeCount);
  const toEarlier = new Float64Array(graph.nodeCount);
  const placed = new Uint8Array(graph.nodeCount);
  for (let pair = 0; pair < graph.weights.length; pair++) {
    total[graph.sources[pair]] += Math.abs(graph.weights[pair]);
    total[graph.targets[pair]] += Math.abs(graph.weights[pair]);
  }
  for (let depth = 0; depth < graph.nodeCount; depth++) {
    let best = -1;
    for (let node = 0; node < graph.nodeCount; node++) {
      if (placed[node] === 1) continue;
      if (best === -1 || toEarlier[node] > toEarlier[best]) best = node;
      else if (toEarlier[node] === toEarlier[best] && total[node] > total[best]) best = node;
    }
    order[depth] = best;
    placed[best] = 1;
    for (const pair of graph.pairsOf[best]) {
      const other = graph.sources[pair] === best ? graph.targets[pair] : graph.sources[pair];
      toEarlier[other] += Math.abs(graph.weights[pair]);
    }
  }
  return order;
}

/** For every depth a lower bound on what the nodes from there on pay among themselves. */
function restBounds(graph: PairGraph, order: Int32Array, unit: number, budget: SearchBudget): Float64Array {
  const depthOf = new Int32Array(graph.nodeCount);
  for (const [depth, node] of order.entries()) depthOf[node] = depth;
  const bounds = new Float64Array(graph.nodeCount + 1);
  for (let depth = graph.nodeCount - 2; depth >= 0; depth--) {
    const sources: number[] = [];
    const targets: number[] = [];
    const weights: number[] = [];
    for (let pair = 0; pair < graph.weights.length; pair++) {
      const source = depthOf[graph.sources[pair]] - depth;
      const target = depthOf[graph.targets[pair]] - depth;
      if (source < 0 || target < 0) continue;
      sources.push(source);
      targets.push(target);
      weights.push(graph.weights[pair]);
    }
    const part = pairGraph(graph.nodeCount - depth, sources, targets, weights);
    // At most half of what is left goes into bounds.
    const share = { left: Math.floor(budget.left / 2), step: budget.step };
    const before = share.left;
    const total = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
    const { lowerBound } = branchAndCut(part, "any", total + 1, unit, share);
    budget.left -= before - share.left;
    bounds[depth] = Math.max(bounds[depth + 1], lowerBound);
  }
  return bounds;
}
