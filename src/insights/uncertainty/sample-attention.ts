import { combineHash } from "../../internal/keyed-random.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import type { Network } from "../../network/network.js";
import type { MissingTies } from "./missing-ties.js";
import { pairSampler } from "./sample-pairs.js";

/**
 * Samples who listens to whom: each tie may not exist, strengths and weights of evidence vary, missing ties come back. The rows
 * are written over by the next sample.
 */
export type AttentionSampler = (key: number) => WeightedAdjacency;

/** Prepares samples of attention among all people: see {@link pairSampler}, and ties that are missing from the map. */
export function attentionSampler(network: Network, missing: MissingTies): AttentionSampler {
  const room = network.attention.evidence.row.length + Math.ceil(2 * missing.expected) + 64;
  const pairs = pairSampler(network);
  const listeners = new Int32Array(room);
  const columns = new Int32Array(room);
  const rows = new Float64Array(room);
  const layOut = rowLayout(network.people.length, room);
  let count = 0;
  const add = (listener: number, target: number, attention: number) => {
    if (count === room) return;
    listeners[count] = listener;
    columns[count] = target;
    rows[count++] = attention;
  };
  return (key) => {
    count = 0;
    pairs.begin(key);
    pairs.all(add);
    missing.sample(combineHash(key, 0x51ed270b), add);
    return layOut(count, listeners, columns, rows);
  };
}

/** Sorts entries into rows by counting. */
function rowLayout(size: number, room: number) {
  const offsets = new Int32Array(size + 1);
  const next = new Int32Array(size);
  const targets = new Int32Array(room);
  const weights = new Float64Array(room);
  return (count: number, listeners: Int32Array, columns: Int32Array, values: Float64Array): WeightedAdjacency => {
    offsets.fill(0);
    for (let entry = 0; entry < count; entry++) offsets[listeners[entry]! + 1]!++;
    for (let row = 0; row < size; row++) {
      next[row] = offsets[row]!;
      offsets[row + 1]! += offsets[row]!;
    }
    for (let entry = 0; entry < count; entry++) {
      const place = next[listeners[entry]!]!++;
      targets[place] = columns[entry]!;
      weights[place] = values[entry]!;
    }
    return { nodeCount: size, offsets, targets: targets.subarray(0, count), weights: weights.subarray(0, count) };
  };
}
