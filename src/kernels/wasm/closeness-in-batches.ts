import type { ClosenessSums } from "../paths/closeness-sums.js";
import type { Adjacency } from "../rows/adjacency.js";
import { fitsKernels, useKernels } from "./use-kernels.js";

const nodesPerBatch = 512;
const fewestNodes = 256;

/**
 * Sums of distances in hops, from each node along the arcs, by searches toward 512 nodes at once in WebAssembly.
 *
 * O(nodes * arcs * rounds / 512) time with the number of rounds at most the diameter, some 220 bytes a node of space.
 *
 * @param beforeSource - Called once for each node.
 * @returns `null` if nothing was done: the graph is too small for it to pay, or there is no WebAssembly.
 */
export function closenessInBatches(adjacency: Adjacency, beforeSource: () => void): ClosenessSums | null {
  const { nodeCount, offsets, targets } = adjacency;
  if (!fitsKernels(nodeCount, targets.length, fewestNodes)) return null;
  return useKernels((kernels) => {
    const { memory } = kernels;
    if (!kernels.reserveCloseness(nodeCount, targets.length)) return null;
    new Int32Array(memory.buffer, kernels.distanceOffsets.value, offsets.length).set(offsets);
    new Int32Array(memory.buffer, kernels.distanceTargets.value, targets.length).set(targets);
    for (let first = 0; first < nodeCount; first += nodesPerBatch) {
      const end = Math.min(first + nodesPerBatch, nodeCount);
      for (let i = first; i < end; i++) beforeSource();
      kernels.addDistances(first);
    }
    const read = (place: { readonly value: number }) => new Float64Array(memory.buffer, place.value, nodeCount).slice();
    return {
      reached: read(kernels.reached),
      distances: read(kernels.distances),
      inverseDistances: read(kernels.inverseDistances),
    };
  });
}
