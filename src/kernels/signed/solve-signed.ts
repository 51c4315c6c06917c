import type { SearchBudget } from "./pair-graph.js";
import { packTriangles } from "./proof/pack-triangles.js";
import { provePartition } from "./proof/prove-partition.js";
import { rankPartitions } from "./rank-partitions.js";
import { clusterProblem, type SignedObjective } from "./search/cluster-problem.js";
import { searchPartitions } from "./search/search-partitions.js";
import type { SignedAdjacency } from "./signed-adjacency.js";
import { frustrationOf } from "./signed-frustration.js";
import { signedModularityOf } from "./signed-modularity.js";
import { costUnit, gainPairs, netPairs } from "./signed-pairs.js";
import { tidyPartition } from "./tidy-partition.js";

/** Options for {@link solveSigned}. */
export interface SolveSignedOptions {
  /** What is optimized: least frustration, or most signed modularity. @defaultValue 'frustration' */
  objective?: SignedObjective | undefined;
  /** The most clusters there may be; absent or `null` for any number. */
  maxClusters?: number | null | undefined;
  /** Parts of the graph with up to this many nodes, after shrinking, are solved exactly; 0 for none. @defaultValue 200 */
  exactLimit?: number | undefined;
  /** Steps the exact search may take: nodes of its tree and pivots of its linear programs; 200,000 take seconds. @defaultValue 200000 */
  nodeBudget?: number | undefined;
  /** Runs of the heuristic. @defaultValue 10; 1 above 2,000 nodes, for modularity above 500 */
  starts?: number | undefined;
  /** Whether the best run is polished; not needed for graphs that the exact search will solve anyway. @defaultValue true */
  polishes?: boolean | undefined;
  /** Seed of the heuristic. @defaultValue 1 */
  seed?: number | undefined;
  /** Called before each run and now and then during the exact search; may throw to stop. */
  step?: (() => void) | undefined;
}

/** A clustering of a signed graph. */
export interface SignedSolution {
  /** The cluster of every node, numbered 0, 1, … */
  labels: Int32Array;
  count: number;
  /** Frustration (less is better) or signed modularity (more is better; `null` without ties). */
  value: number | null;
  /** Whether the value is proven to be the best there is, to seven digits. */
  exact: boolean;
  /** No partition has less frustration than this; `null` for modularity. */
  lowerBound: number | null;
  /** Steps of the exact search. */
  nodes: number;
  /** Other partitions met whose value is within 1 % of the best, best first; at most ten. */
  alternatives: { labels: Int32Array; value: number }[];
}

/** Above this many nodes only the heuristic runs. */
const provableNodeCount = 200_000;

/** The same for modularity, which ties everyone to everyone. */
const densePairLimit = 60;

/**
 * Clusters a signed graph: people who like each other together, people who fight apart.
 *
 * A multi-start heuristic (Leiden moves, then short annealing of the best) and an exact search share the work; see {@link provePartition} for
 * what is proven. Of equally good partitions the one with fewer singletons is taken, then the one whose labels come first.
 * A cluster that no positive ties hold together is split where any number of clusters is allowed.
 *
 * Deterministic for a seed. Milliseconds for a hundred nodes, seconds for 100,000; parts of more than
 * `exactLimit` nodes are only searched.
 *
 * @param signed - The signed graph; its nodes in canonical order if the result must not depend on the order of the input.
 * @param options - See {@link SolveSignedOptions}.
 * @returns The best clustering found, what is proven about it, and others nearly as good.
 *
 * @see Doreian and Mrvar 1996, Social Networks 18(2), 149–168, https://doi.org/10.1016/0378-8733(95)00259-6
 */
export function solveSigned(signed: SignedAdjacency, options: SolveSignedOptions = {}): SignedSolution {
  const { objective = "frustration", exactLimit = 200, nodeBudget = 200_000, seed = 1, polishes, step } = options;
  const starts = options.starts ?? defaultStarts(signed.nodeCount, objective);
  const free = Number.POSITIVE_INFINITY;
  const limit = options.maxClusters ?? free;
  const problem = clusterProblem(signed, objective);
  const frustration = objective === "frustration";
  const worth = (labels: Int32Array) =>
    frustration ? frustrationOf(signed, labels) : signedModularityOf(signed, labels);
  const tidying = frustration ? (limit === free ? "split" : "components") : "whole";
  const tidy = (labels: Int32Array) => tidyPartition(signed, labels, tidying);

  const runs =
    limit === 1 ? [] : searchPartitions(problem, Math.min(limit, signed.nodeCount), starts, seed, polishes, step);
  const candidates = runs.map(tidy);
  if (limit === 1 || candidates.length === 0) candidates.push(new Int32Array(signed.nodeCount));

  const budget: SearchBudget = { left: nodeBudget, step };
  let lowerBound = frustration ? packTriangles(signed, limit === 2 ? "two" : "any") : 0;
  let proven = limit === 1;
  const provable = signed.nodeCount <= (frustration ? provableNodeCount : Math.min(exactLimit, densePairLimit));
  if (provable && exactLimit > 0 && limit !== 1) {
    const { pairs, base } = frustration ? netPairs(signed) : { pairs: gainPairs(signed), base: 0 };
    const unit = frustration ? costUnit(pairs.weights) : 0;
    const found = provePartition(pairs, limit, unit, exactLimit, starts, seed, budget);
    candidates.push(tidy(found.labels));
    lowerBound = Math.max(lowerBound, found.lowerBound + base);
    proven = found.proven;
  }
  const ranked = rankPartitions(candidates, worth, frustration);
  const best = ranked[0];
  const value = best.value;
  const nodes = nodeBudget - budget.left;
  let count = 0;
  for (const label of best.labels) count = Math.max(count, label + 1);
  const alternatives = ranked.slice(1, 11).flatMap((other) => {
    const near =
      value !== null &&
      other.value !== null &&
      Math.abs(other.value - value) <= 0.01 * Math.abs(value) + (frustration ? 0 : 1e-9);
    return near ? [{ labels: other.labels, value: other.value }] : [];
  });
  if (!frustration) return { labels: best.labels, count, value, exact: proven, lowerBound: null, nodes, alternatives };
  const exact = proven || lowerBound >= value! * (1 - 1e-9);
  return { labels: best.labels, count, value, exact, lowerBound: exact ? value : lowerBound, nodes, alternatives };
}

/** One run where another would take long and gain little: for modularity usually less than one percent. */
function defaultStarts(nodeCount: number, objective: SignedObjective): number {
  return nodeCount > (objective === "modularity" ? 500 : 2000) ? 1 : 10;
}
