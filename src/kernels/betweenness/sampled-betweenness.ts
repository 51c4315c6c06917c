import { hopPathSearch } from "../paths/hop-path-search.js";
import { weightedPathSearch } from "../paths/weighted-path-search.js";
import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { dependencyAdder } from "./sum-dependencies.js";

/** Estimates of betweenness over ordered pairs, and how far they may be off. */
export interface SampledBetweenness {
  readonly values: Float64Array;
  /** Standard errors; 0 where all nodes were sources, `NaN` (not known) with a single source. */
  readonly errors: Float64Array;
}

/**
 * Betweenness estimated from some sources, drawn at random without repetition: what paths from these sources give, scaled up to
 * all nodes, with the standard error from how much the sources differ. O(sources * (nodes + arcs)) time, times log nodes with
 * lengths; O(nodes + arcs) space.
 *
 * @param rows - With weights, these are lengths greater than 0.
 *
 * @see Brandes and Pich (2007), {@link https://doi.org/10.1142/S0218127407018403}
 */
export function sampledBetweenness(
  rows: Adjacency | WeightedAdjacency,
  sources: ArrayLike<number>,
  beforeSource: () => void,
): SampledBetweenness {
  const { nodeCount } = rows;
  const count = sources.length;
  const search = "weights" in rows ? weightedPathSearch(rows) : hopPathSearch(rows);
  const once = new Float64Array(nodeCount);
  const addFrom = dependencyAdder(rows, search, null, once);
  const means = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  for (let i = 0; i < count; i++) {
    beforeSource();
    once.fill(0);
    addFrom(sources[i]);
    // Welford's updates: the squares are those of differences to the mean.
    for (let node = 0; node < nodeCount; node++) {
      const difference = once[node] - means[node];
      means[node] += difference / (i + 1);
      squares[node] += difference * (once[node] - means[node]);
    }
  }
  const left = 1 - count / nodeCount;
  const errors = squares.map((sum) =>
    left === 0 ? 0 : nodeCount * Math.sqrt((Math.max(0, sum) / (count - 1) / count) * left),
  );
  return { values: means.map((mean) => mean * nodeCount), errors };
}
