import { randomSequence } from "../../../internal/keyed-random.js";
import { annealClusters } from "./anneal-clusters.js";
import { bestClusters, type ClusterProblem, clusterGain } from "./cluster-problem.js";
import { leiden } from "./leiden.js";

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
 * @param step - Called before each run and each go of polishing; may throw to stop.
 * @returns What each run found, then what polishing kept.
 */
export function searchPartitions(
  problem: ClusterProblem,
  limit: number,
  starts: number,
  seed: number,
  polishes = true,
  step: () => void = () => {},
): Int32Array[] {
  const { nodeCount } = problem;
  const limited = limit < nodeCount;
  const found: Int32Array[] = [];
  for (let start = 0; start < starts; start++) {
    step();
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
  return [...found, ...polishClusters(problem, found, limit, starts, randomSequence(seed + 104_729), step)];
}

/**
 * A go of annealing: how many there are for every start, how often each asks every node, and how hot it begins, in mean sizes
 * of a tie. With a limit, good clusterings lie further apart.
 */
const free = { goes: 2, sweeps: 10, warmth: 0.8 };
const limited = { goes: 4, sweeps: 20, warmth: 1.2 };

/** Rounds of Leiden after each go: the start is nearly as good as it gets. */
const polishRounds = 2;

/**
 * Improves the best of several clusterings step by step: a short, cool annealing shakes it, Leiden climbs again, and what is
 * no worse is kept (an iterated local search).
 *
 * The gain never falls. Seeded and deterministic. Time O(starts · ties).
 *
 * @param problem - The clustering problem.
 * @param starts - Clusterings with labels below `problem.nodeCount`, at least one; not changed.
 * @param limit - The most clusters there may be; the starts must keep to it.
 * @param effort - How many starts' worth of goes to make.
 * @param random - The source of chance.
 * @param step - Called before each go; may throw to stop.
 * @returns What was kept, in order; the last is the best. Empty where nothing as good was found.
 *
 * @see Lourenço, Martin and Stützle 2003, Handbook of Metaheuristics, 320–353, https://doi.org/10.1007/0-306-48056-5_11
 */
export function polishClusters(
  problem: ClusterProblem,
  starts: readonly Int32Array[],
  limit: number,
  effort: number,
  random: () => number,
  step: () => void = () => {},
): Int32Array[] {
  const { goes, sweeps, warmth } = limit < problem.nodeCount ? limited : free;
  let best = bestClusters(problem, starts);
  let bestGain = clusterGain(problem, best);
  const kept: Int32Array[] = [];
  for (let go = 0; go < goes * effort; go++) {
    step();
    const shaken = annealClusters(problem, best, limit, sweeps, random, warmth);
    const climbed = leiden(problem, shaken, limit, polishRounds, random);
    const gain = clusterGain(problem, climbed);
    if (gain < bestGain) continue;
    best = climbed;
    bestGain = gain;
    kept.push(climbed);
  }
  return kept;
}
