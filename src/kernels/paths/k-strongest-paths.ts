import { exp, log } from "../../internal/portable-math.js";
import type { WeightedAdjacency } from "../rows/adjacency.js";
import { type KShortestPathsOptions, kShortestPaths } from "./k-shortest-paths.js";

/** A path and its strength. */
export interface StrongPath {
  /** The nodes, both ends included. */
  readonly nodes: readonly number[];
  /** Product of the strengths of its arcs. */
  readonly strength: number;
}

/**
 * The strongest paths from a source to a target that visit no node twice, at most `count` of them; a path is as strong as the
 * product of its arcs. Cost as for {@link kShortestPaths}.
 *
 * @param rows - Strengths of 0 to 1 along the arcs; arcs of strength 0 lead nowhere, of parallel arcs the strongest counts.
 * @param source - Where paths start.
 * @param target - Where they end; not the source.
 * @returns Strongest first, then by fewer arcs, then by their nodes; empty if the target is out of reach.
 */
export function kStrongestPaths(
  rows: WeightedAdjacency,
  source: number,
  target: number,
  options: KShortestPathsOptions,
): StrongPath[] {
  return kShortestPaths(strongArcs(rows), source, target, options).map(({ nodes, length }) => ({
    nodes,
    strength: exp(-length),
  }));
}

/** The arcs with a strength, each as long as minus the logarithm of its strength: lengths add up where strengths multiply. */
function strongArcs({ nodeCount, offsets, targets, weights }: WeightedAdjacency): WeightedAdjacency {
  const kept = new Int32Array(nodeCount + 1);
  const keptTargets: number[] = [];
  const lengths: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (!(weights[arc] > 0)) continue;
      keptTargets.push(targets[arc]);
      lengths.push(Math.max(0, -log(weights[arc])));
    }
    kept[node + 1] = keptTargets.length;
  }
  return { nodeCount, offsets: kept, targets: Int32Array.from(keptTargets), weights: Float64Array.from(lengths) };
}
