import type { SignedAdjacency } from "./signed-adjacency.js";

/**
 * How a partition is tidied: `"split"` splits clusters that no positive ties hold together; `"components"` renames labels
 * within each component, where which camp of one is which camp of another means nothing; `"whole"` only renumbers.
 */
export type Tidying = "split" | "components" | "whole";

/**
 * Writes a partition in one form, so that equal partitions look equal: clusters are numbered by their first node.
 * Neither splitting nor renaming within components adds a violated tie. Time O(ties).
 *
 * @param signed - The signed graph.
 * @param labels - The cluster of every node; not changed.
 * @param tidying - See {@link Tidying}; only `"split"` can make more clusters.
 * @returns The labels 0, 1, …
 */
export function tidyPartition(signed: SignedAdjacency, labels: Int32Array, tidying: Tidying): Int32Array {
  const tidy = new Int32Array(signed.nodeCount);
  const seen = new Uint8Array(signed.nodeCount);
  const isFriendInside = (from: number, arc: number) =>
    signed.weights[arc] > 0 && labels[signed.targets[arc]] === labels[from];
  const isTie = (_: number, arc: number) => signed.weights[arc] !== 0;
  let names = new Map<number, number>();
  let parts = 0;
  for (let root = 0; root < signed.nodeCount; root++) {
    if (seen[root] === 1) continue;
    if (tidying === "split") {
      for (const node of reached(signed, root, seen, isFriendInside)) tidy[node] = parts;
      parts++;
      continue;
    }
    if (tidying === "components") names = new Map();
    const members = tidying === "components" ? reached(signed, root, seen, isTie).sort((a, b) => a - b) : [root];
    for (const node of members) {
      if (!names.has(labels[node])) names.set(labels[node], names.size);
      tidy[node] = names.get(labels[node])!;
    }
  }
  return tidy;
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
    const node = found[head];
    for (let arc = signed.offsets[node]; arc < signed.offsets[node + 1]; arc++) {
      const other = signed.targets[arc];
      if (seen[other] === 1 || !passes(node, arc)) continue;
      seen[other] = 1;
      found.push(other);
    }
  }
  return found;
}
