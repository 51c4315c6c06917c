import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";

/**
 * Share of the signed triangles around a person that are balanced (an even number of hostile ties), each weighted by the
 * product of its three strengths. 1: friends of friends are friends; 0: the person stands between people who do not get on.
 * O(Σ of the neighbours' degrees).
 *
 * @returns 0..1; `null` when the person is in no triangle.
 */
export function personBalance(rows: WeightedAdjacency, person: number): number | null {
  const { offsets, targets, weights } = rows;
  const weightTo = new Map<number, number>();
  for (let arc = offsets[person]!; arc < offsets[person + 1]!; arc++) weightTo.set(targets[arc]!, weights[arc]!);
  let balanced = 0;
  let total = 0;
  for (const [second, there] of weightTo) {
    for (let arc = offsets[second]!; arc < offsets[second + 1]!; arc++) {
      const third = targets[arc]!;
      const back = weightTo.get(third);
      if (back === undefined || third < second) continue;
      const product = there * weights[arc]! * back;
      total += Math.abs(product);
      if (product > 0) balanced += product;
    }
  }
  return total === 0 ? null : balanced / total;
}
