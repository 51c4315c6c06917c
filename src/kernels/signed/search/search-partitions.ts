import { randomSequence } from "../../../internal/keyed-random.js";
import type { ClusterProblem } from "./cluster-problem.js";
import { leiden } from "./leiden.js";
import { polishClusters } from "./polish-clusters.js";

/** Above this many nodes annealing is left out. */
const annealableNodeCount = 20_000;

/** Rounds of Leiden in a run. */
const leidenRounds = 10;

/**
 * Good partitions without proof: seeded runs of Leiden, the best of which is polished ({@link polishClusters}), some goes for
 * every run. Short goes from the best that is known find more than long annealing from anywhere. Graphs of more than 20,000
 * nodes are not polished, so that 100,000 nodes take seconds.
 *
 * Time O(starts · ties · levels).
 *
 * @param problem - The clustering problem.
 * @param limit - The most clusters there may be; at least 1.
 * @param starts - How many runs.
 * @param seed - The seed of the first run.
 * @param polishes - Whether to polish; not needed where the exact search will find what is left to gain.
 * @returns What each run found, then what polishing kept.
 */
export function searchPartitions(
  problem: ClusterProblem,
  limit: number,
  starts: number,
  seed: number,
  polishes = true,
): Int32Array[] {
  const { nodeCount } = problem;
  const limited = limit < nodeCount;
  const found: Int32Array[] = [];
  for (let start = 0; start < starts; start++) {
    const random = randomSequence(seed + 7919 * start);
    const begin = new Int32Array(nodeCount);
    // With a limit the first run begins with all together, which suits graphs with few negative ties; the others at random.
    for (let node = 0; node < nodeCount; node++) {
      if (!limited) begin[node] = node;
      else if (start > 0) begin[node] = Math.floor(random() * limit);
    }
    found.push(leiden(problem, begin, limit, leidenRounds, random));
  }
  if (!polishes || nodeCount > annealableNodeCount) return found;
  return [...found, ...polishClusters(problem, found, limit, starts, randomSequence(seed + 104_729))];
}
