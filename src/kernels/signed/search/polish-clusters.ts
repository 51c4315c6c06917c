import { annealClusters } from "./anneal-clusters.js";
import { bestClusters } from "./best-clusters.js";
import { type ClusterProblem, clusterGain } from "./cluster-problem.js";
import { leiden } from "./leiden.js";

/**
 * A go of annealing: how many there are for every start, how often each asks every node, and how hot it begins, in mean sizes
 * of a tie. With a limit, good clusterings lie further apart.
 */
const free = { goes: 2, sweeps: 10, warmth: 0.8 };
const limited = { goes: 4, sweeps: 20, warmth: 1.2 };

/** Rounds of Leiden after each go: the start is nearly as good as it gets. */
const leidenRounds = 2;

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
): Int32Array[] {
  const { goes, sweeps, warmth } = limit < problem.nodeCount ? limited : free;
  let best = bestClusters(problem, starts);
  let bestGain = clusterGain(problem, best);
  const kept: Int32Array[] = [];
  for (let go = 0; go < goes * effort; go++) {
    const shaken = annealClusters(problem, best, limit, sweeps, random, warmth);
    const climbed = leiden(problem, shaken, limit, leidenRounds, random);
    const gain = clusterGain(problem, climbed);
    if (gain < bestGain) continue;
    best = climbed;
    bestGain = gain;
    kept.push(climbed);
  }
  return kept;
}
