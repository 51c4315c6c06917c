import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import type { Triads } from "./alliance-clustering.js";

/**
 * Counts the triangles of signed ties by how many of their ties are friendly. Balanced are three friends, and two friends
 * with a common enemy (Heider 1946; Cartwright and Harary 1956).
 *
 * O(ties · √ties): every triangle is met once, from the two of its ends with fewest ties.
 *
 * @see Cartwright and Harary 1956, Psychological Review 63(5), 277–293, https://doi.org/10.1037/h0046049
 */
export function triads(rows: WeightedAdjacency): Triads {
  const { nodeCount, offsets, targets, weights } = rows;
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  const before = (a: number, b: number) => degree(a) < degree(b) || (degree(a) === degree(b) && a < b);
  const signTo = new Int8Array(nodeCount);
  const counts = [0, 0, 0, 0];
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      if (before(node, targets[arc]!)) signTo[targets[arc]!] = weights[arc]! > 0 ? 1 : -1;
    }
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const second = targets[arc]!;
      if (!before(node, second)) continue;
      for (let next = offsets[second]!; next < offsets[second + 1]!; next++) {
        const third = targets[next]!;
        if (signTo[third] === 0 || !before(second, third)) continue;
        const hostile = Number(weights[arc]! < 0) + Number(weights[next]! < 0) + Number(signTo[third]! < 0);
        counts[hostile] = counts[hostile]! + 1;
      }
    }
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) signTo[targets[arc]!] = 0;
  }
  const [friends, oneQuarrel, commonEnemy, enemies] = counts as [number, number, number, number];
  const total = friends + oneQuarrel + commonEnemy + enemies;
  const balanced = total === 0 ? null : (friends + commonEnemy) / total;
  return { "+++": friends, "++-": oneQuarrel, "+--": commonEnemy, "---": enemies, balanced };
}
