import type { WeightedAdjacency } from "../rows/adjacency.js";

/** The strongest path to every node; a path is as strong as the product of its arcs. */
export interface StrongestPaths {
  /** 1 for starts, 0 for nodes out of reach. */
  readonly strength: Float64Array;
  /** The nodes of one strongest path, a start first; empty for nodes out of reach. */
  pathTo(node: number): number[];
}

/**
 * Strongest paths from any of several starts, by rounds: after k rounds the best with at most k arcs are known, so that a
 * limit on the length is exact. Stops as soon as nothing improves. O(nodes + arcs) a round.
 *
 * @param rows - Strengths of 0..1 along the arcs.
 * @param starts - Node numbers.
 * @param maximumSteps - Longer paths do not count.
 */
export function strongestPaths(
  rows: WeightedAdjacency,
  starts: Iterable<number>,
  maximumSteps: number = Number.POSITIVE_INFINITY,
): StrongestPaths {
  const { nodeCount, offsets, targets, weights } = rows;
  const strength = new Float64Array(nodeCount);
  /** Every improvement is kept with the one it grew from: a path found in round k must not change in round k + 1. */
  const reached: number[] = [];
  const grewFrom: number[] = [];
  const latest = new Int32Array(nodeCount).fill(-1);
  let frontier: number[] = [];
  for (const start of starts) {
    if (strength[start] === 1) continue;
    strength[start] = 1;
    latest[start] = reached.length;
    frontier.push(reached.length);
    reached.push(start);
    grewFrom.push(-1);
  }
  for (let step = 0; step < maximumSteps && frontier.length > 0; step++) {
    const strengths = frontier.map((entry) => strength[reached[entry]]);
    const improved = new Set<number>();
    for (const [position, entry] of frontier.entries()) {
      const node = reached[entry];
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const target = targets[arc];
        const through = strengths[position] * weights[arc];
        if (through <= strength[target]) continue;
        strength[target] = through;
        latest[target] = reached.length;
        improved.add(target);
        reached.push(target);
        grewFrom.push(entry);
      }
    }
    frontier = Array.from(improved, (node) => latest[node]);
  }
  return {
    strength,
    pathTo(node) {
      const path: number[] = [];
      for (let entry = latest[node]; entry !== -1; entry = grewFrom[entry]) path.push(reached[entry]);
      return path.reverse();
    },
  };
}
