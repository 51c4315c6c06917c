import { combineHash, hashText } from "../../internal/keyed-random.js";
import { clamp } from "../../internal/numbers.js";
import { hypot } from "../../internal/portable-math.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import { plainStanceConfidence, stanceSpread } from "./defaults.js";
import { missingTies } from "./missing-ties.js";
import { normalOf } from "./normal.js";
import { katzSampler } from "./sample-katz.js";
import { purpose, sampleKey } from "./sample-key.js";
import { rightsSampler } from "./sample-rights.js";
import { sharesSampler } from "./sample-shares.js";

/** What the samples gave: one row a sample. */
export interface Samples {
  readonly count: number;
  /** Share of the decision, sample by sample: `shares[sample * people + person]`. */
  readonly shares: Float64Array;
  /** Stance of everybody in scope, known and unknown, sample by sample. */
  readonly stances: Float64Array;
  /** What of everybody's attention goes off the map, sample by sample; all 0 where that is not sampled. */
  readonly unmappedAttention: Float64Array;
  /** Position of the group, sample by sample, all stances sampled. */
  readonly groupStances: Float64Array;
  /** Who held the say of an unknown decider, sample by sample; −1: nobody on the map, or there is none. */
  readonly deciders: Int32Array;
}

/**
 * Reckons influence again and again with every uncertain fact sampled at random: whether ties exist and how strong they are,
 * what is missing, roles, stances, susceptibility and the weights themselves. A sample is keyed by seed, number, entity and
 * purpose, so it depends neither on the order of the input nor on who else is on the map.
 *
 * O(samples · ties) for about twenty rounds a sample.
 */
export function sampleInfluence(
  network: Network,
  influence: Influence,
  options: InfluenceOptions,
  count: number,
  seed: number,
): Samples {
  const { people } = network;
  const size = people.length;
  const missing = missingTies(network, influence);
  const sampleShares = (influence.engine === "katz" ? katzSampler : sharesSampler)(
    network,
    influence,
    missing,
    options,
  );
  const sampleRights = rightsSampler(network, influence.rights);
  const scope = people.filter((person) => person.inScope);
  const keys = Uint32Array.from(people, (person) => hashText(person.id));
  const shares = new Float64Array(count * size);
  const stances = new Float64Array(count * size);
  const unmappedAttention = new Float64Array(count * size);
  const groupStances = new Float64Array(count);
  const deciders = new Int32Array(count).fill(-1);
  for (let sample = 0; sample < count; sample++) {
    const key = sampleKey(seed, sample);
    const rights = sampleRights(combineHash(key, purpose.rights));
    deciders[sample] = rights.decider;
    const sampled = sampleShares(key, rights.shares);
    if (sampled.unmappedAttention !== null) unmappedAttention.set(sampled.unmappedAttention, sample * size);
    const stanceKey = combineHash(key, purpose.stance);
    let position = 0;
    for (const person of scope) {
      const { index } = person;
      const stance = sampleStance(person, combineHash(stanceKey, keys[index]!));
      shares[sample * size + index] = sampled.shares[index]!;
      stances[sample * size + index] = stance;
      position += sampled.shares[index]! * stance;
    }
    groupStances[sample] = position;
  }
  return { count, shares, stances, unmappedAttention, groupStances, deciders };
}

function sampleStance(person: NetworkPerson, key: number): number {
  const chance = normalOf(key);
  if (person.stance === null) return clamp(stanceSpread.unknown * chance, -1, 1);
  const doubt = 1 - Math.min(plainStanceConfidence, person.stanceConfidence);
  const spread = hypot(stanceSpread.perDoubt * doubt + stanceSpread.base, person.stanceSpread);
  return clamp(person.stance + spread * chance, -1, 1);
}
