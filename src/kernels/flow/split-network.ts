import type { Adjacency } from "../rows/adjacency.js";
import type { FlowNetwork } from "./maximum-flow.js";

/** A {@link FlowNetwork} in which every node between two ends lets one unit through. */
export interface SplitNetwork extends FlowNetwork {
  readonly from: number[];
  readonly to: number[];
}

/**
 * Splits every node between a source and a target in two, `node` and `nodeCount + node`, with an arc of capacity 1 from the
 * first to the second: flows of 1 are then paths that share no node (Menger). Arcs into the source, out of the target and
 * self-loops are left out. O(nodes + arcs).
 *
 * @param arcCapacity - What an arc of the graph lets through; `Infinity` for a cut that consists of nodes only.
 */
export function splitNetwork(
  { nodeCount, offsets, targets }: Adjacency,
  source: number,
  target: number,
  arcCapacity: number,
): SplitNetwork {
  const from: number[] = [];
  const to: number[] = [];
  const capacity: number[] = [];
  const add = (tail: number, head: number, room: number): void => {
    from.push(tail);
    to.push(head);
    capacity.push(room);
  };
  for (let node = 0; node < nodeCount; node++) {
    if (node === target) continue;
    if (node !== source) add(node, nodeCount + node, 1);
    const leave = node === source ? node : nodeCount + node;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const neighbor = targets[arc];
      if (neighbor !== source && neighbor !== node) add(leave, neighbor, arcCapacity);
    }
  }
  return { nodeCount: 2 * nodeCount, from, to, capacity };
}
