import type { WeightedAdjacency } from "../rows/adjacency.js";

/**
 * Burt's constraint: how far a node's ties are spent on contacts who are tied to one another.
 *
 * `constraint(i) = sum over contacts j of (share(i, j) + sum over q of share(i, q) * share(q, j))^2`, where `share(i, j)` is
 * the strength of the tie between i and j over the strength of all of i's ties. j runs over i's own contacts.
 *
 * O(sum over edges of the ends' degrees) time, O(nodes) space.
 *
 * @param ties - An undirected graph with the strength of each tie, both directions added up, every tie in both rows.
 * Self-loops are ignored, and parallel entries add up.
 * @param meet - Called with the part of each contact in the constraint of a node; with parallel entries at the first of them.
 * @returns One number a node; `NaN` (not defined) for a node whose ties have no strength.
 *
 * @see Burt (1992), Structural Holes, Harvard University Press, chapter 2
 */
export function burtConstraint(
  ties: WeightedAdjacency,
  meet: (node: number, contact: number, constraint: number) => void = () => {},
): Float64Array {
  const { nodeCount, offsets, targets, weights } = ties;
  const total = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (targets[arc] !== node) total[node] += weights[arc];
    }
  }
  const result = new Float64Array(nodeCount);
  /** Direct and indirect share of one node's ties that each other node holds. */
  const held = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    if (total[node] === 0) {
      result[node] = Number.NaN;
      continue;
    }
    const from = offsets[node];
    const to = offsets[node + 1];
    for (let arc = from; arc < to; arc++) held[targets[arc]] = 0;
    for (let arc = from; arc < to; arc++) {
      const contact = targets[arc];
      if (contact === node || weights[arc] === 0) continue;
      const share = weights[arc] / total[node];
      held[contact] += share;
      for (let onward = offsets[contact]; onward < offsets[contact + 1]; onward++) {
        const other = targets[onward];
        if (other !== contact) held[other] += (share * weights[onward]) / total[contact];
      }
    }
    let sum = 0;
    for (let arc = from; arc < to; arc++) {
      const contact = targets[arc];
      if (contact === node || weights[arc] === 0) continue;
      meet(node, contact, held[contact] * held[contact]);
      sum += held[contact] * held[contact];
      held[contact] = 0;
    }
    result[node] = sum;
  }
  return result;
}
