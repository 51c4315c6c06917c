import { combineHash, hashText, uniformOf } from "../../internal/keyed-random.js";
import { exp } from "../../internal/portable-math.js";
import { lookUpQuantile } from "../../kernels/beta-quantiles.js";
import { attentionFamilies, hostilityBetween } from "../../network/attention.js";
import { hostilityDamping } from "../../network/defaults.js";
import type { Network } from "../../network/network.js";
import { weightSpread } from "./defaults.js";
import { normalOf } from "./normal.js";
import { type QuantileTables, strengthQuantiles, strengthSalt } from "./strength-quantiles.js";
import { tieKeys } from "./tie-keys.js";

/** Samples who listens to whom, pair by pair: all of them, or the rows that somebody asks for. */
export interface PairSampler {
  /** Begins a sample; what was sampled before is void. */
  begin(key: number): void;
  /** Samples all pairs, sorted by listener, then by who is heard; pairs of which no tie exists are left out. */
  all(tell: TellPair): void;
  /** Samples whom one person listens to. */
  row(listener: number, tell: TellPair): void;
}

export type TellPair = (listener: number, target: number, attention: number) => void;

/**
 * Prepares samples of pairs. A tie exists with its probability, its strength follows a Beta distribution around the stated
 * one, the weights λ vary by a log-normal factor; ill feelings stay as they are.
 *
 * @param tables - Of quantiles, to share with other samples of the same ties.
 */
export function pairSampler(network: Network, tables?: QuantileTables): PairSampler {
  const { ties, attention } = network;
  const { row, target, family, tie } = attention.evidence;
  const entries = row.length;
  const used = new Uint8Array(ties.length);
  for (const one of tie) used[one] = 1;
  const quantiles = strengthQuantiles(network, used, tables);
  const keys = tieKeys(network);
  const damping = dampingOf(network);
  const starts = rowStarts(row, network.people.length);
  const factors = attentionFamilies.map((name, of) => ({
    of,
    base: attention.evidence.weightOf[of]!,
    key: hashText(name),
  }));
  const weights = new Float64Array(attentionFamilies.length);
  const strengths = new Float64Array(ties.length);
  let sampleKey = 0;

  const sampleTie = (one: number): void => {
    const own = combineHash(sampleKey, keys[one]!);
    const table = quantiles[one];
    if (uniformOf(own) >= ties[one]!.existence) strengths[one] = 0;
    else strengths[one] = table == null ? ties[one]!.current : lookUpQuantile(table, uniformOf(own ^ strengthSalt));
  };

  const between = (first: number, end: number, tell: TellPair): void => {
    for (let entry = first; entry < end; ) {
      const i = row[entry]!;
      const j = target[entry]!;
      const pair = entry;
      let none = 1;
      while (entry < end && row[entry] === i && target[entry] === j) {
        const of = family[entry]!;
        let strongest = 0;
        for (; entry < end && row[entry] === i && target[entry] === j && family[entry] === of; entry++) {
          const strength = strengths[tie[entry]!]!;
          if (strength > strongest) strongest = strength;
        }
        none *= 1 - weights[of]! * strongest;
      }
      if (none !== 1) tell(i, j, (1 - none) * damping[pair]!);
    }
  };

  return {
    begin(key) {
      sampleKey = key;
      for (const { of, base, key: own } of factors) {
        weights[of] = Math.min(1, base * exp(weightSpread * normalOf(combineHash(key, own))));
      }
    },
    all(tell) {
      for (let one = 0; one < used.length; one++) if (used[one] === 1) sampleTie(one);
      between(0, entries, tell);
    },
    row(listener, tell) {
      const end = starts[listener + 1]!;
      for (let entry = starts[listener]!; entry < end; entry++) sampleTie(tie[entry]!);
      between(starts[listener]!, end, tell);
    },
  };
}

/** What ill feelings leave of attention, at the first entry of every pair. */
function dampingOf({ attention, signed }: Network): Float64Array {
  const { row, target } = attention.evidence;
  const damping = new Float64Array(row.length);
  for (let entry = 0; entry < row.length; entry++) {
    if (entry > 0 && row[entry] === row[entry - 1] && target[entry] === target[entry - 1]) continue;
    damping[entry] = 1 - hostilityDamping * hostilityBetween(signed.feelings, row[entry]!, target[entry]!);
  }
  return damping;
}

/** Where the entries of every listener begin; the last number is how many there are. */
function rowStarts(row: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const listener of row) starts[listener + 1]!++;
  for (let listener = 0; listener < size; listener++) starts[listener + 1]! += starts[listener]!;
  return starts;
}
