import type { Adjacency, WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { directedAdjacency } from "../../kernels/rows/directed-adjacency.js";
import { undirectedAdjacency } from "../../kernels/rows/undirected-adjacency.js";
import type { IndexedGraph } from "./indexed-graph.js";

type Rows = Adjacency | WeightedAdjacency;

/** Rows along the arcs: where each node's ties lead. Undirected ties lead both ways. */
export function outgoingRows(indexed: IndexedGraph, weights: Float64Array | null = null): Rows {
  const { directed, nodeCount, sources, targets } = indexed;
  return directed
    ? directedAdjacency(nodeCount, sources, targets, weights)
    : undirectedAdjacency(nodeCount, sources, targets, weights);
}

/** Rows against the arcs: where the ties to each node come from. Undirected ties come from both ends. */
export function incomingRows(indexed: IndexedGraph, weights: Float64Array | null = null): Rows {
  const { directed, nodeCount, sources, targets } = indexed;
  return directed
    ? directedAdjacency(nodeCount, targets, sources, weights)
    : undirectedAdjacency(nodeCount, sources, targets, weights);
}

/** Rows with directions ignored: every arc stands in the rows of both its ends. */
export function undirectedRows(indexed: IndexedGraph, weights: Float64Array): WeightedAdjacency;
export function undirectedRows(indexed: IndexedGraph, weights?: Float64Array | null): Rows;
export function undirectedRows(indexed: IndexedGraph, weights: Float64Array | null = null): Rows {
  return undirectedAdjacency(indexed.nodeCount, indexed.sources, indexed.targets, weights);
}

/** {@link outgoingRows} with a number at every arc: 1 where there are none. */
export function weightedRows(indexed: IndexedGraph, weights: Float64Array | null): WeightedAdjacency {
  return outgoingRows(indexed, weights ?? new Float64Array(indexed.edgeCount).fill(1)) as WeightedAdjacency;
}
