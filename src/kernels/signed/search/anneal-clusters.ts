import { log, pow } from "../../../internal/portable-math.js";
import { type ClusterProblem, clusterSums } from "./cluster-problem.js";

/** The temperature at the end, in mean sizes of a tie. */
const coolest = 0.12;

/**
 * Improves a clustering by simulated annealing: single nodes move to the cluster of a random neighbor, or to one of their
 * own, also when that loses something, the less likely the more it loses and the later it is. This gets out of optima that
 * no local move leaves.
 *
 * Seeded and deterministic; the work is `sweeps` times the nodes, never a time. Time O(sweeps · ties).
 *
 * @param problem - The clustering problem.
 * @param start - The clustering to begin with, labels below `problem.nodeCount`; not changed.
 * @param limit - The most clusters there may be; `start` must keep to it.
 * @param sweeps - How often every node is asked, on average.
 * @param random - The source of chance.
 * @param hottest - The temperature at the beginning, in mean sizes of a tie: 1.5 forgets the start, .8 shakes it.
 * @returns The labels at the end; they may be worse than the start, and a local move may still improve them.
 */
export function annealClusters(
  problem: ClusterProblem,
  start: Int32Array,
  limit: number,
  sweeps: number,
  random: () => number,
  hottest = 1.5,
): Int32Array {
  const { nodeCount, offsets, targets, weights, positiveStrength, negativeStrength } = problem;
  const labels = start.slice();
  const { sizes, positiveOf, negativeOf } = clusterSums(problem, labels);
  const free: number[] = [];
  for (let label = nodeCount - 1; label >= 0; label--) if (sizes[label] === 0) free.push(label);
  const asksStrangers = limit < nodeCount || problem.negativeScale > 0;
  const scale = meanSize(weights);
  const cooling = sweeps > 1 ? pow(coolest / hottest, 1 / (sweeps - 1)) : 1;
  let temperature = hottest * scale;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let step = 0; step < nodeCount; step++) {
      const node = Math.floor(random() * nodeCount);
      const degree = offsets[node + 1] - offsets[node];
      if (degree === 0) continue;
      const from = labels[node];
      const clusters = nodeCount - free.length;
      let to = -1;
      if (clusters < limit && random() < 0.1) to = sizes[from] === 1 ? -1 : free[free.length - 1];
      else to = labels[targets[offsets[node] + Math.floor(random() * degree)]];
      // All neighbors may share the node's cluster; where the objective expects foes, a random cluster is worth a try too.
      if (to === from && asksStrangers) to = labels[Math.floor(random() * nodeCount)];
      if (to < 0 || to === from) continue;
      let change = 0;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const label = labels[targets[arc]];
        if (label === to) change += weights[arc];
        else if (label === from) change -= weights[arc];
      }
      const a = positiveStrength[node];
      const b = negativeStrength[node];
      change -= problem.positiveScale * a * (positiveOf[to] - positiveOf[from] + a);
      change += problem.negativeScale * b * (negativeOf[to] - negativeOf[from] + b);
      if (change < 0 && -change > -temperature * log(1 - random())) continue;
      if (sizes[to] === 0) free.pop();
      labels[node] = to;
      sizes[from]--;
      sizes[to]++;
      if (sizes[from] === 0) free.push(from);
      positiveOf[from] -= a;
      positiveOf[to] += a;
      negativeOf[from] -= b;
      negativeOf[to] += b;
    }
    temperature *= cooling;
  }
  return labels;
}

function meanSize(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += Math.abs(weight);
  return weights.length > 0 ? sum / weights.length : 0;
}
