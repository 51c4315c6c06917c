import { type OnProgress, progressReporter } from "../progress.js";
import type { Adjacency } from "../rows/adjacency.js";
import { innerRows } from "../rows/inner-rows.js";
import { closenessInBatches } from "../wasm/closeness-in-batches.js";
import { breadthFirstOrder } from "./breadth-first-order.js";
import type { ClosenessSums } from "./closeness-sums.js";

/** Options for {@link closeness}. */
export interface ClosenessOptions {
  readonly onProgress?: OnProgress | undefined;
}

const wordsPerBatch = 8;
const nodesPerBatch = 32 * wordsPerBatch;

/**
 * Sums of distances in hops, from each node along the arcs. (For distances to each node, pass the reversed graph.)
 * Breadth-first searches toward 256 nodes run at once, one bit each: a node learns in round d which of them are d hops away.
 *
 * O(nodes * arcs * rounds / 256) time with the number of rounds at most the diameter, O(nodes + arcs) space. Beyond 256 nodes
 * the searches run in WebAssembly where there is one, 512 at once; the values agree within 1e-9.
 *
 * @see Then et al. (2014), The More the Merrier: Efficient Multi-Source Graph Traversal,
 * {@link https://doi.org/10.14778/2735496.2735507}
 */
export function closeness(adjacency: Adjacency, options: ClosenessOptions = {}): ClosenessSums {
  const { nodeCount } = adjacency;
  const report = progressReporter(options.onProgress, nodeCount);
  const beforeSource = () => report(1);
  if (nodeCount <= nodesPerBatch) return sumsInBatches(adjacency, beforeSource);
  // Searches toward nodes that are near each other share most of their way.
  const order = breadthFirstOrder(adjacency);
  const rows = innerRows(adjacency, order, new Int32Array(nodeCount).fill(-1));
  const sums = closenessInBatches(rows, beforeSource) ?? sumsInBatches(rows, beforeSource);
  return {
    reached: backInOrder(sums.reached, order),
    distances: backInOrder(sums.distances, order),
    inverseDistances: backInOrder(sums.inverseDistances, order),
  };
}

function backInOrder(values: Float64Array, order: Int32Array): Float64Array {
  const result = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) result[order[i]] = values[i];
  return result;
}

function sumsInBatches(adjacency: Adjacency, beforeSource: () => void): ClosenessSums {
  const { nodeCount, offsets, targets } = adjacency;
  const reached = new Float64Array(nodeCount);
  const distances = new Float64Array(nodeCount);
  const inverseDistances = new Float64Array(nodeCount);
  const seen = new Int32Array(nodeCount * wordsPerBatch);
  let fresh = new Int32Array(nodeCount * wordsPerBatch);
  let next = new Int32Array(nodeCount * wordsPerBatch);
  let isFresh = new Uint8Array(nodeCount);
  let isNext = new Uint8Array(nodeCount);
  /** How many nodes of the batch a node still has to hear of. */
  const missing = new Int32Array(nodeCount);
  const batches = Math.ceil(nodeCount / nodesPerBatch);

  for (let batch = 0; batch < batches; batch++) {
    const first = batch * nodesPerBatch;
    const size = Math.min(nodesPerBatch, nodeCount - first);
    for (let i = 0; i < size; i++) beforeSource();
    const words = (size + 31) >> 5;
    seen.fill(0);
    isFresh.fill(0);
    missing.fill(size);
    for (let i = 0; i < size; i++) {
      const base = (first + i) * wordsPerBatch;
      fresh.fill(0, base, base + words);
      fresh[base + (i >> 5)] = seen[base + (i >> 5)] = 1 << (i & 31);
      isFresh[first + i] = 1;
      missing[first + i]--;
    }
    for (let round = 1, anyFresh = true; anyFresh; round++) {
      anyFresh = false;
      for (let node = 0; node < nodeCount; node++) {
        const base = node * wordsPerBatch;
        isNext[node] = 0;
        if (missing[node] === 0) continue;
        let touched = false;
        const end = offsets[node + 1];
        for (let arc = offsets[node]; arc < end; arc++) {
          const neighbor = targets[arc];
          if (isFresh[neighbor] === 0) continue;
          const from = neighbor * wordsPerBatch;
          if (touched) {
            for (let word = 0; word < words; word++) next[base + word] |= fresh[from + word];
          } else {
            touched = true;
            for (let word = 0; word < words; word++) next[base + word] = fresh[from + word];
          }
        }
        if (!touched) continue;
        let found = 0;
        for (let word = 0; word < words; word++) {
          const bits = next[base + word] & ~seen[base + word];
          next[base + word] = bits;
          seen[base + word] |= bits;
          found += countBits(bits);
        }
        if (found === 0) continue;
        missing[node] -= found;
        reached[node] += found;
        distances[node] += found * round;
        inverseDistances[node] += found / round;
        isNext[node] = 1;
        anyFresh = true;
      }
      [fresh, next] = [next, fresh];
      [isFresh, isNext] = [isNext, isFresh];
    }
  }
  return { reached, distances, inverseDistances };
}

/** How many of 32 bits are set. */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
