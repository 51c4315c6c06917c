import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { maximumFlow } from "./maximum-flow.js";

/** Arcs without which a target is out of reach. */
export interface MinimumArcCut {
  /** Their summed weights: the largest flow from source to target. */
  readonly value: number;
  /** Positions in `targets`, in increasing order. */
  readonly arcs: number[];
}

/**
 * The arcs of least summed weight without which no path leads from a source to a target; without weights, the fewest arcs.
 * Of several such sets the one nearest to the source is returned, which is unique. At worst O(nodes² * arcs) time with
 * weights and O(arcs^1.5) without; O(nodes + arcs) space.
 *
 * @param rows - Weights of 0 or more; an undirected graph holds each edge twice. Arcs of weight 0 are never listed.
 * @param source - Where paths start.
 * @param target - Where they end; not the source.
 *
 * @see Ford and Fulkerson (1956), {@link https://doi.org/10.4153/CJM-1956-045-5}
 */
export function minimumArcCut(rows: Adjacency | WeightedAdjacency, source: number, target: number): MinimumArcCut {
  const { nodeCount, offsets, targets } = rows;
  const from = new Int32Array(targets.length);
  for (let node = 0; node < nodeCount; node++) from.fill(node, offsets[node], offsets[node + 1]);
  const capacity = "weights" in rows ? rows.weights : new Float64Array(targets.length).fill(1);
  const { value, sourceSide } = maximumFlow({ nodeCount, from, to: targets, capacity }, source, target);
  const arcs: number[] = [];
  for (let arc = 0; arc < targets.length; arc++) {
    if (sourceSide[from[arc]] === 1 && sourceSide[targets[arc]] === 0 && capacity[arc] > 0) arcs.push(arc);
  }
  return { value, arcs };
}
