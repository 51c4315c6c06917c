import { hopPathSearch } from "../paths/hop-path-search.js";
import type { Adjacency } from "../rows/adjacency.js";

/**
 * How many ordered pairs of outsiders a group stands between: the sum over pairs of the share of their shortest paths, by hops,
 * that pass through a member. O(nodes * (nodes + arcs)) time, O(nodes + arcs) space.
 *
 * @param isMember - 1 for members.
 *
 * @see Everett and Borgatti (1999), {@link https://doi.org/10.1080/0022250X.1999.9990219}
 */
export function groupBetweenness(rows: Adjacency, isMember: Uint8Array, beforeSource: () => void): number {
  const search = hopPathSearch(rows);
  const { order, pathCounts, pathArcs, arcEnds } = search;
  /** Share of the paths to each node that pass through no member. */
  const free = new Float64Array(rows.nodeCount);
  let sum = 0;
  for (let source = 0; source < rows.nodeCount; source++) {
    beforeSource();
    if (isMember[source] === 1) continue;
    const reached = search.run(source);
    for (let rank = 0; rank < reached; rank++) free[order[rank]] = 0;
    free[source] = 1;
    for (let rank = 0; rank < reached; rank++) {
      const node = order[rank];
      if (isMember[node] === 1) continue;
      if (rank > 0) sum += 1 - Math.min(1, free[node]);
      for (let at = rank === 0 ? 0 : arcEnds[rank - 1]; at < arcEnds[rank]; at++) {
        const next = rows.targets[pathArcs[at]];
        free[next] += free[node] * (pathCounts[node] / pathCounts[next]);
      }
    }
  }
  return sum;
}
