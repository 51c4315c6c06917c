import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";

/** How shares pass from those who listen: c(j) = kept(j) · (d(j) + Σ visits(i) · passing(i) · w(i, j)). */
export interface ShareFlow {
  /** w, by listener. */
  readonly links: WeightedAdjacency;
  readonly passing: Float64Array;
  readonly kept: Float64Array;
  readonly visits: Float64Array;
}
