import type { SignedAdjacency } from "./signed-adjacency.js";

/**
 * What a partition gets wrong: the weight of positive ties between clusters plus the size of negative ties inside them.
 *
 * `F(p) = Σ w⁺ (between) + Σ w⁻ (within)`, every tie once (Doreian and Mrvar 1996). 0 means that the signs fit the partition
 * perfectly; the most it can be is the sum of all sizes. Time O(ties).
 *
 * @param signed - The signed graph.
 * @param labels - The cluster of every node; any numbers.
 * @returns The cost, 0 or more, in units of weight.
 *
 * @see Doreian and Mrvar 1996, Social Networks 18(2), 149–168, https://doi.org/10.1016/0378-8733(95)00259-6
 */
export function frustrationOf(signed: SignedAdjacency, labels: ArrayLike<number>): number {
  let cost = 0;
  for (let node = 0; node < signed.nodeCount; node++) {
    for (let arc = signed.offsets[node]; arc < signed.offsets[node + 1]; arc++) {
      const other = signed.targets[arc];
      if (other < node) continue;
      cost += labels[node] === labels[other] ? signed.negative[arc] : signed.positive[arc];
    }
  }
  return cost;
}
