import type { WeightedAdjacency } from "../rows/adjacency.js";

/**
 * Burt's effective size: the number of a node's contacts, less what they repeat of one another.
 *
 * `effective size(i) = sum over contacts j of (1 - sum over q of share(i, q) * part(j, q))`, where `share(i, q)` is the
 * strength of the tie between i and q over the strength of all of i's ties, and `part(j, q)` that between j and q over the
 * strongest tie of j.
 *
 * O(sum over edges of the ends' degrees) time, O(nodes) space.
 *
 * @param ties - An undirected graph with the strength of each tie, greater than 0, both directions added up, every tie in
 * both rows, without parallel entries and self-loops.
 * @returns One number a node; `NaN` (not defined) for a node without ties.
 *
 * @see Burt (1992), Structural Holes, Harvard University Press, chapter 2
 */
export function effectiveSizes(ties: WeightedAdjacency): Float64Array {
  const { nodeCount, offsets, targets, weights } = ties;
  const total = new Float64Array(nodeCount);
  const strongest = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      total[node] += weights[arc];
      strongest[node] = Math.max(strongest[node], weights[arc]);
    }
  }
  const result = new Float64Array(nodeCount);
  /** The share that one node's tie to each other node has of all its ties. */
  const shares = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const from = offsets[node];
    const to = offsets[node + 1];
    if (from === to) {
      result[node] = Number.NaN;
      continue;
    }
    for (let arc = from; arc < to; arc++) shares[targets[arc]] = weights[arc] / total[node];
    let size = 0;
    for (let arc = from; arc < to; arc++) {
      const contact = targets[arc];
      let repeated = 0;
      for (let onward = offsets[contact]; onward < offsets[contact + 1]; onward++) {
        repeated += shares[targets[onward]] * weights[onward];
      }
      size += 1 - repeated / strongest[contact];
    }
    for (let arc = from; arc < to; arc++) shares[targets[arc]] = 0;
    result[node] = size;
  }
  return result;
}
