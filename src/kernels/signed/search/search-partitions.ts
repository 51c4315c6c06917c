import { randomSequence } from "../../../internal/keyed-random.js";
import { annealClusters } from "./anneal-clusters.js";
import type { ClusterProblem } from "./cluster-problem.js";
import { leiden } from "./leiden.js";

/** Above this many nodes annealing is left out, and fewer starts are made. */
const smallNodeCount = 2000;

/** How often annealing asks every node. */
export const defaultSweeps = 400;

/**
 * Good partitions without proof: several seeded runs of Leiden, annealing and Leiden again. Above 2,000 nodes at most two
 * runs of Leiden alone, so that 100,000 nodes take seconds.
 *
 * Time O(starts · sweeps · ties) up to 2,000 nodes, O(ties · levels) a run above.
 *
 * @param problem - The clustering problem.
 * @param limit - The most clusters there may be; at least 1.
 * @param starts - How many runs.
 * @param seed - The seed of the first run.
 * @param sweeps - How often annealing asks every node, on average; 0: no annealing.
 * @returns What each run found, before and after annealing.
 */
export function searchPartitions(
  problem: ClusterProblem,
  limit: number,
  starts: number,
  seed: number,
  sweeps = defaultSweeps,
): Int32Array[] {
  const small = problem.nodeCount <= smallNodeCount;
  const found: Int32Array[] = [];
  for (let start = 0; start < (small ? starts : Math.min(starts, 2)); start++) {
    const random = randomSequence(seed + 7919 * start);
    const limited = limit < problem.nodeCount;
    const begin = new Int32Array(problem.nodeCount);
    // With a limit the first run begins with all together, which suits graphs with few negative ties; the others at random.
    for (let node = 0; node < begin.length; node++) {
      if (!limited) begin[node] = node;
      else if (start > 0) begin[node] = Math.floor(random() * limit);
    }
    const quick = leiden(problem, begin, limit, 10, random);
    found.push(quick);
    if (!small || sweeps === 0) continue;
    const annealed = annealClusters(problem, quick, limit, sweeps, random);
    found.push(leiden(problem, annealed, limit, 10, random));
  }
  return found;
}
