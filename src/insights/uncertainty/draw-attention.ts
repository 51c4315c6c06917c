import { hashText, joinKeys, uniformOf } from "../../internal/keyed-random.js";
import { lookUpQuantile } from "../../kernels/beta-quantiles.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { attentionFamilies, hostilityBetween } from "../../network/attention.js";
import { attentionWeight, hostilityDamping } from "../../network/defaults.js";
import type { Network } from "../../network/network.js";
import { weightSpread } from "./defaults.js";
import type { MissingTies } from "./missing-ties.js";
import { normalOf } from "./normal.js";
import { strengthQuantiles, strengthSalt } from "./strength-quantiles.js";
import { tieKeys } from "./tie-keys.js";

/**
 * Draws who listens to whom: each tie may not exist, strengths and weights of evidence vary, missing ties come back. The rows
 * are written over by the next draw.
 */
export type AttentionDraw = (key: number) => WeightedAdjacency;

/**
 * Prepares draws of attention. A tie exists with its probability, its strength follows a Beta distribution around the stated
 * one, the weights λ vary by a log-normal factor; ill feelings stay as they are.
 */
export function attentionDraw(network: Network, missing: MissingTies): AttentionDraw {
  const { ties, attention } = network;
  const { evidence } = attention;
  const size = network.people.length;
  const entries = evidence.row.length;
  const keys = tieKeys(network);
  const used = new Uint8Array(ties.length);
  for (const tie of evidence.tie) used[tie] = 1;
  const quantiles = strengthQuantiles(network, used);
  const drawn = new Float64Array(ties.length);
  const weights = new Float64Array(attentionFamilies.length);
  const damping = pairDamping(network);
  const factors = attentionFamilies.map((name, family) => ({
    family,
    base: attentionWeight[name],
    key: hashText(name),
  }));

  const room = entries + Math.ceil(2 * missing.expected) + 64;
  const rows = new Float64Array(room);
  const columns = new Int32Array(room);
  const listeners = new Int32Array(room);
  const layOut = rowLayout(size, room);

  return (key) => {
    for (const { family, base, key: own } of factors) {
      weights[family] = Math.min(1, base * Math.exp(weightSpread * normalOf(joinKeys(key, own))));
    }
    for (let tie = 0; tie < drawn.length; tie++) {
      if (used[tie] === 0) continue;
      const own = joinKeys(key, keys[tie]!);
      const exists = uniformOf(own) < ties[tie]!.existence;
      const table = quantiles[tie];
      drawn[tie] = !exists
        ? 0
        : table == null
          ? ties[tie]!.current
          : lookUpQuantile(table, uniformOf(own ^ strengthSalt));
    }
    let count = 0;
    for (let entry = 0, pair = 0; entry < entries; pair++) {
      const i = evidence.row[entry]!;
      const j = evidence.target[entry]!;
      let none = 1;
      while (entry < entries && evidence.row[entry] === i && evidence.target[entry] === j) {
        const family = evidence.family[entry]!;
        let strongest = 0;
        for (
          ;
          entry < entries &&
          evidence.row[entry] === i &&
          evidence.target[entry] === j &&
          evidence.family[entry] === family;
          entry++
        ) {
          const strength = drawn[evidence.tie[entry]!]!;
          if (strength > strongest) strongest = strength;
        }
        none *= 1 - weights[family]! * strongest;
      }
      if (none === 1) continue;
      listeners[count] = i;
      columns[count] = j;
      rows[count++] = (1 - none) * damping[pair]!;
    }
    missing.draw(joinKeys(key, 0x51ed270b), (listener, target, attentionPaid) => {
      if (count === room) return;
      listeners[count] = listener;
      columns[count] = target;
      rows[count++] = attentionPaid;
    });
    return layOut(count, listeners, columns, rows);
  };
}

/** What ill feelings leave of attention, pair by pair in the order of the evidence. */
function pairDamping({ attention, signed }: Network): Float64Array {
  const { row, target } = attention.evidence;
  const damping: number[] = [];
  for (let entry = 0; entry < row.length; entry++) {
    if (entry > 0 && row[entry] === row[entry - 1] && target[entry] === target[entry - 1]) continue;
    damping.push(1 - hostilityDamping * hostilityBetween(signed.feelings, row[entry]!, target[entry]!));
  }
  return Float64Array.from(damping);
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
