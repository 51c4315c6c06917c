/**
 * A sparse graph or matrix in compressed sparse row form: the neighbors of node `i` stand in
 * `targets[offsets[i]] … targets[offsets[i + 1] - 1]`. Nodes are 0 … nodeCount − 1. An undirected graph holds every edge
 * twice, once from either end. Kernels read it and never write to it.
 */
export interface Adjacency {
  readonly nodeCount: number;
  /** Length nodeCount + 1; `offsets[0]` is 0. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** An {@link Adjacency} with one number an arc, at the same position as its target. */
export interface WeightedAdjacency extends Adjacency {
  readonly weights: Float64Array;
}
