import { pow } from "../../internal/portable-math.js";
import type { PathSearch } from "../paths/path-search.js";
import type { Adjacency } from "../rows/adjacency.js";

/** Where the dependencies of a run are added; `null` leaves them out. */
export interface DependencySums {
  /** One number a node: paths that pass through it. */
  readonly nodes: Float64Array | null;
  /** One number an arc: paths that run along it. */
  readonly arcs: Float64Array | null;
}

/** Prepares the second half of Brandes' algorithm for the runs of one search; see {@link sumDependencies}. */
export type DependencySummer = (source: number, reached: number) => void;

/** Beyond this a count of paths may lose its precision or overflow, and counts are kept with exponents instead. */
const largeCount = 2 ** 900;
const exponentStep = 2 ** 500;

/**
 * Prepares the second half of Brandes' algorithm: after each run of a search, adds to every node and arc the share of the
 * shortest paths from the source that pass through it, summed over all ends of paths. Counts of paths may exceed the range
 * of doubles; the shares are right all the same. Each call takes O(nodes reached + arcs on shortest paths).
 *
 * @param copies - How many nodes each node stands for, as source and as end of paths; `null` for one each.
 *
 * @see Brandes (2001), {@link https://doi.org/10.1080/0022250X.2001.9990249}
 */
export function sumDependencies(
  adjacency: Adjacency,
  search: PathSearch,
  copies: Float64Array | null,
  sums: DependencySums,
): DependencySummer {
  const { targets } = adjacency;
  const { order, pathCounts, pathArcs, arcEnds } = search;
  const { nodes, arcs } = sums;
  /** What each path to a node carries: the ends behind it, shared among the paths that lead to it. */
  const perPath = new Float64Array(adjacency.nodeCount);
  let exponents: Int32Array | null = null;

  return (source, reached) => {
    const sourceCopies = copies === null ? 1 : copies[source];
    if (hasLargeCount(reached)) {
      exponents ??= new Int32Array(adjacency.nodeCount);
      recountWithExponents(source, reached, exponents);
      sumLarge(reached, sourceCopies, exponents);
      return;
    }
    for (let rank = reached - 1; rank >= 0; rank--) {
      const node = order[rank];
      const count = pathCounts[node];
      const begin = rank === 0 ? 0 : arcEnds[rank - 1];
      let behind = 0;
      if (arcs === null) {
        for (let i = arcEnds[rank] - 1; i >= begin; i--) behind += perPath[targets[pathArcs[i]]];
        behind *= count;
      } else {
        for (let i = arcEnds[rank] - 1; i >= begin; i--) {
          const arc = pathArcs[i];
          const along = count * perPath[targets[arc]];
          arcs[arc] += along * sourceCopies;
          behind += along;
        }
      }
      perPath[node] = ((copies === null ? 1 : copies[node]) + behind) / count;
      if (nodes !== null && rank > 0) nodes[node] += behind * sourceCopies;
    }
  };

  function hasLargeCount(reached: number): boolean {
    for (let rank = 0; rank < reached; rank++) if (pathCounts[order[rank]] > largeCount) return true;
    return false;
  }

  /** Counts the paths again as `pathCounts * 2 ** (500 * exponents)`. */
  function recountWithExponents(source: number, reached: number, powers: Int32Array): void {
    for (let rank = 0; rank < reached; rank++) {
      pathCounts[order[rank]] = 0;
      powers[order[rank]] = 0;
    }
    pathCounts[source] = 1;
    for (let rank = 0; rank < reached; rank++) {
      const node = order[rank];
      if (pathCounts[node] > exponentStep) {
        pathCounts[node] /= exponentStep;
        powers[node]++;
      }
      const begin = rank === 0 ? 0 : arcEnds[rank - 1];
      for (let i = begin; i < arcEnds[rank]; i++) {
        const next = targets[pathArcs[i]];
        const lift = powers[node] - powers[next];
        if (lift > 0) {
          pathCounts[next] *= pow(exponentStep, -lift);
          powers[next] = powers[node];
        }
        pathCounts[next] += lift < 0 ? pathCounts[node] * pow(exponentStep, lift) : pathCounts[node];
      }
    }
  }

  function sumLarge(reached: number, sourceCopies: number, powers: Int32Array): void {
    for (let rank = reached - 1; rank >= 0; rank--) {
      const node = order[rank];
      const begin = rank === 0 ? 0 : arcEnds[rank - 1];
      let behind = 0;
      for (let i = begin; i < arcEnds[rank]; i++) {
        const arc = pathArcs[i];
        const next = targets[arc];
        const along = pathCounts[node] * perPath[next] * pow(exponentStep, powers[node] - powers[next]);
        if (arcs !== null) arcs[arc] += along * sourceCopies;
        behind += along;
      }
      perPath[node] = ((copies === null ? 1 : copies[node]) + behind) / pathCounts[node];
      if (nodes !== null && rank > 0) nodes[node] += behind * sourceCopies;
    }
  }
}

/** Brandes' algorithm for any search and any number of paths: adds the paths from a source to sums by node. */
export function dependencyAdder(
  adjacency: Adjacency,
  search: PathSearch,
  copies: Float64Array | null,
  sums: Float64Array,
): (source: number) => void {
  const addDependencies = sumDependencies(adjacency, search, copies, { nodes: sums, arcs: null });
  return (source) => addDependencies(source, search.run(source));
}
