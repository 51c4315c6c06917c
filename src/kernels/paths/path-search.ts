/** All shortest paths from one source, as the directed acyclic graph that they form. The arrays are reused by the next run. */
export interface PathSearch {
  /** Searches from a node and returns how many nodes it reaches, itself included. */
  run(source: number): number;
  /** The nodes reached, nearest first. */
  readonly order: Int32Array;
  /** How many shortest paths lead to each node reached; `Infinity` beyond the largest double. */
  readonly pathCounts: Float64Array;
  /**
   * The arcs on shortest paths, as positions in `targets`, grouped by the node they leave in the order of `order`: those of
   * `order[i]` end before `arcEnds[i]` and begin at `arcEnds[i - 1]` (0 for the source).
   */
  readonly pathArcs: Int32Array;
  readonly arcEnds: Int32Array;
}
