import { type ClusterProblem, renumber } from "./cluster-problem.js";

/**
 * Splits every cluster into well-knit parts: starting alone, each node joins the part of its own cluster in which it gains
 * most, if it gains at all; of equally good ones chance picks one, so that each round sees other parts. Parts are what the
 * next level of aggregation moves as a whole (Traag, Waltman and van Eck 2019).
 * Time O(ties).
 *
 * @param problem - The clustering problem.
 * @param labels - The cluster of every node, below `problem.nodeCount`.
 * @param order - The order in which nodes choose.
 * @param random - The source of chance.
 * @returns The part of every node, 0 … parts − 1 in the order of the nodes, and how many parts there are.
 */
export function refineClusters(
  problem: ClusterProblem,
  labels: Int32Array,
  order: Int32Array,
  random: () => number,
): { parts: Int32Array; count: number } {
  const { nodeCount, offsets, targets, weights } = problem;
  const parts = Int32Array.from(labels, (_, node) => node);
  const sizes = new Int32Array(nodeCount).fill(1);
  const positiveOf = problem.positiveStrength.slice();
  const negativeOf = problem.negativeStrength.slice();
  const inPart = new Float64Array(nodeCount);
  const met = new Uint8Array(nodeCount);
  const candidates = new Int32Array(nodeCount);
  for (const node of order) {
    const own = parts[node];
    if (sizes[own] !== 1) continue;
    let candidateCount = 0;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const other = targets[arc];
      if (labels[other] !== labels[node]) continue;
      const part = parts[other];
      if (met[part] === 0) {
        met[part] = 1;
        candidates[candidateCount++] = part;
        inPart[part] = 0;
      }
      inPart[part] += weights[arc];
    }
    const a = problem.positiveStrength[node];
    const b = problem.negativeStrength[node];
    let best = own;
    let bestGain = 0;
    let equals = 0;
    for (let index = 0; index < candidateCount; index++) {
      const part = candidates[index];
      met[part] = 0;
      const expected = problem.positiveScale * a * positiveOf[part] - problem.negativeScale * b * negativeOf[part];
      const gain = inPart[part] - expected;
      if (part === own || gain <= 0 || gain < bestGain) continue;
      equals = gain > bestGain ? 1 : equals + 1;
      if (equals > 1 && random() * equals >= 1) continue;
      bestGain = gain;
      best = part;
    }
    if (best === own) continue;
    parts[node] = best;
    sizes[own] = 0;
    sizes[best]++;
    positiveOf[best] += a;
    negativeOf[best] += b;
  }
  return { parts, count: renumber(parts) };
}
