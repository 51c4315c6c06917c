import type { ClusterProblem } from "./cluster-problem.js";

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
  for (let node = 0; node < nodeCount; node++) starts[parts[node]! + 1]!++;
  for (let part = 0; part < count; part++) starts[part + 1]! += starts[part]!;
  const members = new Int32Array(nodeCount);
  const next = starts.slice(0, count);
  for (let node = 0; node < nodeCount; node++) members[next[parts[node]!]!++] = node;
  const offsets = new Int32Array(count + 1);
  const newTargets = new Int32Array(targets.length);
  const newWeights = new Float64Array(targets.length);
  const positiveStrength = new Float64Array(count);
  const negativeStrength = new Float64Array(count);
  const slots = new Int32Array(count).fill(-1);
  let length = 0;
  for (let part = 0; part < count; part++) {
    const start = length;
    for (let index = starts[part]!; index < starts[part + 1]!; index++) {
      const node = members[index]!;
      positiveStrength[part]! += problem.positiveStrength[node]!;
      negativeStrength[part]! += problem.negativeStrength[node]!;
      for (let arc = problem.offsets[node]!; arc < problem.offsets[node + 1]!; arc++) {
        const other = parts[targets[arc]!]!;
        if (other === part) continue;
        if (slots[other]! < start) {
          slots[other] = length;
          newTargets[length++] = other;
        }
        newWeights[slots[other]!]! += weights[arc]!;
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
