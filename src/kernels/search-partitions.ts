import { randomSequence } from "../internal/keyed-random.js";
import { annealClusters } from "./anneal-clusters.js";
import { type ClusterProblem, clusterGain } from "./cluster-problem.js";
import { leiden } from "./leiden.js";

/** A partition and its summed gain. */
export interface FoundPartition {
  readonly labels: Int32Array;
  readonly gain: number;
}

/** Above this many nodes annealing is left out, and fewer starts are made. */
const smallNodeCount = 2000;

/**
 * Good partitions without proof: several seeded runs of Leiden, annealing and Leiden again. Above 2,000 nodes at most three
 * runs of Leiden alone, so that 100,000 nodes take seconds.
 *
 * Time O(starts · 400 · ties) up to 2,000 nodes, O(ties · levels) a run above.
 *
 * @param problem - The clustering problem.
 * @param limit - The most clusters there may be; at least 1.
 * @param starts - How many runs.
 * @param seed - The seed of the first run.
 * @returns What each run found.
 */
export function searchPartitions(
  problem: ClusterProblem,
  limit: number,
  starts: number,
  seed: number,
): FoundPartition[] {
  const small = problem.nodeCount <= smallNodeCount;
  const found: FoundPartition[] = [];
  for (let start = 0; start < (small ? starts : Math.min(starts, 3)); start++) {
    const random = randomSequence(seed + 7919 * start);
    const limited = limit < problem.nodeCount;
    const begin = new Int32Array(problem.nodeCount);
    for (let node = 0; node < begin.length; node++) begin[node] = limited ? Math.floor(random() * limit) : node;
    let labels = leiden(problem, begin, limit, 10, random);
    if (small) {
      labels = annealClusters(problem, labels, limit, 400, random);
      labels = leiden(problem, labels, limit, 10, random);
    }
    found.push({ labels, gain: clusterGain(problem, labels) });
  }
  return found;
}
