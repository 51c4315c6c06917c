import { closeness } from "../../kernels/paths/closeness.js";
import type { ClosenessSums } from "../../kernels/paths/closeness-sums.js";
import { weightedCloseness } from "../../kernels/paths/weighted-closeness.js";
import type { OnProgress } from "../../kernels/progress.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import type { IndexedGraph } from "../indexing/indexed-graph.js";
import { incomingRows, outgoingRows } from "../indexing/rows.js";

/** Sums of distances to each node (`in`) or from it (`out`), by length if the graph was indexed with distances, else in hops. */
export function distanceSums(
  indexed: IndexedGraph,
  direction: "in" | "out",
  onProgress: OnProgress | undefined,
): ClosenessSums {
  const rows = direction === "in" ? incomingRows(indexed, indexed.distances) : outgoingRows(indexed, indexed.distances);
  return indexed.distances === null
    ? closeness(rows, { onProgress })
    : weightedCloseness(rows as WeightedAdjacency, { onProgress });
}
