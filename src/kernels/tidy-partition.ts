import type { SignedAdjacency } from "./signed-adjacency.js";

/**
 * Writes a partition in the one form in which equal partitions look equal, and splits clusters that no positive ties hold
 * together while that keeps to the limit. Splitting never adds a violated tie.
 *
 * Without a limit clusters are numbered by their first node. With one, labels are first renamed within each component (its
 * clusters take 0, 1, … by first node), because which camp of one component is which camp of another means nothing.
 * Time O(ties).
 *
 * @param signed - The signed graph.
 * @param labels - The cluster of every node; not changed.
 * @param limit - The most clusters there may be; `Infinity` for any number.
 * @param split - Whether clusters that no positive ties hold together are split; only without a limit.
 * @returns The labels 0 … clusters − 1 and how many clusters there are.
 */
export function tidyPartition(
  signed: SignedAdjacency,
  labels: Int32Array,
  limit: number,
  split: boolean,
): { labels: Int32Array; count: number } {
  const free = limit === Number.POSITIVE_INFINITY;
  const tidy = new Int32Array(signed.nodeCount).fill(-1);
  const seen = new Uint8Array(signed.nodeCount);
  let count = 0;
  if (free && split) {
    for (let root = 0; root < signed.nodeCount; root++) {
      if (tidy[root] !== -1) continue;
      for (const node of reached(signed, root, seen, (from, arc) => {
        return signed.weights[arc]! > 0 && labels[signed.targets[arc]!] === labels[from];
      })) {
        tidy[node] = count;
      }
      count++;
    }
    return { labels: tidy, count };
  }
  let names = new Map<number, number>();
  for (let root = 0; root < signed.nodeCount; root++) {
    if (seen[root] === 1) continue;
    if (!free) names = new Map();
    const component = free
      ? [root]
      : reached(signed, root, seen, (_, arc) => signed.weights[arc] !== 0).sort((a, b) => a - b);
    for (const node of component) {
      if (!names.has(labels[node]!)) names.set(labels[node]!, names.size);
      tidy[node] = names.get(labels[node]!)!;
      count = Math.max(count, names.size);
    }
  }
  return { labels: tidy, count };
}

/** The nodes that can be reached from `root` over arcs that pass, marked as seen. */
function reached(
  signed: SignedAdjacency,
  root: number,
  seen: Uint8Array,
  passes: (from: number, arc: number) => boolean,
): number[] {
  const found = [root];
  seen[root] = 1;
  for (let head = 0; head < found.length; head++) {
    const node = found[head]!;
    for (let arc = signed.offsets[node]!; arc < signed.offsets[node + 1]!; arc++) {
      const other = signed.targets[arc]!;
      if (seen[other] === 1 || !passes(node, arc)) continue;
      seen[other] = 1;
      found.push(other);
    }
  }
  return found;
}
