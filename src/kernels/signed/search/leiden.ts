import { type ClusterProblem, clusterGain, renumber } from "./cluster-problem.js";
import { moveNodes } from "./move-nodes.js";
import { refineClusters } from "./refine-clusters.js";

/**
 * Improves a clustering by moving nodes, then well-knit parts of clusters, then parts of parts, and so on, until a whole
 * round changes nothing (the Leiden algorithm with greedy refinement).
 *
 * The gain never falls. Seeded and deterministic. Time O(ties) a level, a handful of levels a round, at most `rounds` rounds.
 *
 * @param problem - The clustering problem.
 * @param start - The clustering to improve, labels below `problem.nodeCount`; not changed.
 * @param limit - The most clusters there may be; `start` must keep to it.
 * @param rounds - The most rounds.
 * @param random - The source of the shuffles and of choices among equals.
 * @returns The labels 0 … clusters − 1 in the order of the nodes.
 *
 * @see Traag, Waltman and van Eck 2019, Scientific Reports 9, 5233, https://doi.org/10.1038/s41598-019-41695-z
 */
export function leiden(
  problem: ClusterProblem,
  start: Int32Array,
  limit: number,
  rounds: number,
  random: () => number,
): Int32Array {
  let labels: Int32Array = start.slice();
  renumber(labels);
  let gain = clusterGain(problem, labels);
  for (let round = 0; round < rounds; round++) {
    const improved = climb(problem, labels, limit, random);
    const improvedGain = clusterGain(problem, improved);
    if (improvedGain <= gain + 1e-12 * Math.abs(gain)) break;
    gain = improvedGain;
    labels = improved;
  }
  return labels;
}

/** One round up through the levels and the labels it leaves for the nodes at the bottom. */
function climb(problem: ClusterProblem, start: Int32Array, limit: number, random: () => number): Int32Array {
  const levels: Int32Array[] = [];
  let level = problem;
  let labels: Int32Array = start.slice();
  for (;;) {
    const order = shuffled(level.nodeCount, random);
    moveNodes(level, labels, limit, order);
    const { parts, count } = refineClusters(level, labels, order, random);
    if (count === level.nodeCount) break;
    levels.push(parts);
    const lifted = new Int32Array(count);
    for (let node = 0; node < level.nodeCount; node++) lifted[parts[node]] = labels[node];
    level = aggregateClusters(level, parts, count);
    renumber(lifted);
    labels = lifted;
  }
  for (let index = levels.length - 1; index >= 0; index--) {
    const parts = levels[index];
    const lower = new Int32Array(parts.length);
    for (let node = 0; node < parts.length; node++) lower[node] = labels[parts[node]];
    labels = lower;
  }
  renumber(labels);
  return labels;
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = new Int32Array(count);
  for (let index = 0; index < count; index++) order[index] = index;
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = order[index];
    order[index] = order[other];
    order[other] = held;
  }
  return order;
}

/**
 * The same clustering problem one level up: every part becomes one node, ties between parts add up and ties inside vanish.
 * A clustering of the parts has the gain of the same clustering of the nodes, less a constant. Time O(ties + nodes).
 *
 * @param problem - The clustering problem.
 * @param parts - The part of every node, 0 … count − 1.
 * @param count - How many parts there are.
 * @returns The problem whose nodes are the parts.
 */
export function aggregateClusters(problem: ClusterProblem, parts: Int32Array, count: number): ClusterProblem {
  const { nodeCount, targets, weights } = problem;
  const starts = new Int32Array(count + 1);
  for (let node = 0; node < nodeCount; node++) starts[parts[node] + 1]++;
  for (let part = 0; part < count; part++) starts[part + 1] += starts[part];
  const members = new Int32Array(nodeCount);
  const next = starts.slice(0, count);
  for (let node = 0; node < nodeCount; node++) members[next[parts[node]]++] = node;
  const offsets = new Int32Array(count + 1);
  const newTargets = new Int32Array(targets.length);
  const newWeights = new Float64Array(targets.length);
  const positiveStrength = new Float64Array(count);
  const negativeStrength = new Float64Array(count);
  const slots = new Int32Array(count).fill(-1);
  let length = 0;
  for (let part = 0; part < count; part++) {
    const start = length;
    for (let index = starts[part]; index < starts[part + 1]; index++) {
      const node = members[index];
      positiveStrength[part] += problem.positiveStrength[node];
      negativeStrength[part] += problem.negativeStrength[node];
      for (let arc = problem.offsets[node]; arc < problem.offsets[node + 1]; arc++) {
        const other = parts[targets[arc]];
        if (other === part) continue;
        if (slots[other] < start) {
          slots[other] = length;
          newTargets[length++] = other;
        }
        newWeights[slots[other]] += weights[arc];
      }
    }
    offsets[part + 1] = length;
  }
  return {
    nodeCount: count,
    offsets,
    targets: newTargets.slice(0, length),
    weights: newWeights.slice(0, length),
    positiveStrength,
    negativeStrength,
    positiveScale: problem.positiveScale,
    negativeScale: problem.negativeScale,
  };
}
