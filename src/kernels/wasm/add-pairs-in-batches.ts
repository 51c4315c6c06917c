import { breadthFirstOrder } from "../paths/breadth-first-order.js";
import type { Adjacency } from "../rows/adjacency.js";
import { innerRows } from "../rows/inner-rows.js";
import { fitsKernels, useKernels } from "./use-kernels.js";

const sourcesPerBatch = 8;
/** Measured: at 32 nodes even, at 50 a third faster, at 64 twice as fast. */
const fewestNodes = 40;

/** Where the results go, and what is done in between. */
export interface PairSums {
  /** One number a node: the paths that pass through it are added. */
  readonly sums: Float64Array;
  /** Called once before each source. */
  readonly beforeSource: () => void;
  /** Adds the paths from one source; called instead, once there were more paths from a source than a double counts. */
  readonly addFrom: (source: number) => void;
}

/**
 * Brandes' algorithm from all nodes, eight sources at once, in WebAssembly. Nodes are numbered breadth-first, so that the
 * eight searches of a batch meet the same nodes in the same round.
 *
 * O(nodes * arcs) time, some 800 bytes a node of space.
 *
 * @param copies - How many nodes each node stands for, as source and as end of paths; `null` for one each.
 * @returns `false` if nothing was done: the graph is too small for it to pay, or there is no WebAssembly.
 */
export function addPairsInBatches(adjacency: Adjacency, copies: Float64Array | null, pairs: PairSums): boolean {
  const { nodeCount } = adjacency;
  const { sums, beforeSource, addFrom } = pairs;
  if (!fitsKernels(nodeCount, adjacency.targets.length, fewestNodes)) return false;
  const done = useKernels((kernels) => {
    const { memory } = kernels;
    if (!kernels.reserveBetweenness(nodeCount, adjacency.targets.length)) return null;
    const order = breadthFirstOrder(adjacency);
    const { offsets, targets } = innerRows(adjacency, order, new Int32Array(nodeCount).fill(-1));
    new Int32Array(memory.buffer, kernels.pathOffsets.value, offsets.length).set(offsets);
    new Int32Array(memory.buffer, kernels.pathTargets.value, targets.length).set(targets);
    const ownCopies = new Float64Array(memory.buffer, kernels.copies.value, nodeCount);
    for (let i = 0; i < nodeCount; i++) ownCopies[i] = copies === null ? 1 : copies[order[i]];
    let areCountable = true;
    for (let first = 0; first < nodeCount; first += sourcesPerBatch) {
      const end = Math.min(first + sourcesPerBatch, nodeCount);
      for (let i = first; i < end; i++) beforeSource();
      areCountable &&= kernels.addDependencies(first) !== 0;
      for (let i = first; i < end && !areCountable; i++) addFrom(order[i]);
    }
    const found = new Float64Array(memory.buffer, kernels.nodeSums.value, nodeCount);
    for (let i = 0; i < nodeCount; i++) sums[order[i]] += found[i];
    return true;
  });
  return done === true;
}
