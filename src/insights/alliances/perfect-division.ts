import type { SignedAdjacency } from "../../kernels/signed/signed-adjacency.js";

/**
 * The division without any frustrated tie, if there is one: friends of friends together, nobody beside an enemy (Davis 1967).
 * With two camps also: the enemies of one's enemies are one's own (Harary 1953). Most small maps have one, and it is found
 * in O(ties), without a search.
 *
 * @param signed - A graph of one connected part.
 * @param twoCamps - Whether there may be two camps only.
 * @returns The faction of every person, numbered by first member; `null` when some tie has to be frustrated.
 *
 * @see Davis 1967, Human Relations 20(2), 181–187, https://doi.org/10.1177/001872676702000206
 */
export function perfectDivision(signed: SignedAdjacency, twoCamps: boolean): Int32Array | null {
  const { nodeCount, offsets, targets, positive, negative } = signed;
  const labels = new Int32Array(nodeCount).fill(-1);
  let count = 0;
  for (let start = 0; start < nodeCount; start++) {
    if (labels[start] !== -1) continue;
    labels[start] = count++;
    const queue = [start];
    for (const node of queue) {
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
        const other = targets[arc]!;
        if (labels[other] !== -1 || (negative[arc]! > 0 && !twoCamps)) continue;
        labels[other] = negative[arc]! > 0 ? 1 - labels[node]! : labels[node]!;
        queue.push(other);
      }
    }
  }
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const together = labels[node] === labels[targets[arc]!];
      if (together ? negative[arc]! > 0 : positive[arc]! > 0) return null;
    }
  }
  return labels;
}
