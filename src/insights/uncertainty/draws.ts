import { combineHash, hashText } from "../../internal/keyed-random.js";
import { clamp } from "../../internal/numbers.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import { plainStanceConfidence, stanceSpread } from "./defaults.js";
import { katzDraw } from "./draw-katz.js";
import { drawKey, purpose } from "./draw-key.js";
import { rightsDraw } from "./draw-rights.js";
import { sharesDraw } from "./draw-shares.js";
import { missingTies } from "./missing-ties.js";
import { normalOf } from "./normal.js";

/** What the draws gave: one row a draw. */
export interface Draws {
  readonly count: number;
  /** Share of the decision, draw by draw: `shares[draw * people + person]`. */
  readonly shares: Float64Array;
  /** Stance of everybody in scope, known and unknown, draw by draw. */
  readonly stances: Float64Array;
  /** What of everybody's attention goes off the map, draw by draw; all 0 where that is not drawn. */
  readonly unmappedAttention: Float64Array;
  /** Position of the group, draw by draw, all stances drawn. */
  readonly groupStances: Float64Array;
  /** Who held the say of an unknown decider, draw by draw; −1: nobody on the map, or there is none. */
  readonly deciders: Int32Array;
}

/**
 * Reckons influence again and again with every uncertain fact drawn at random: whether ties exist and how strong they are,
 * what is missing, roles, stances, susceptibility and the weights themselves. A draw is keyed by seed, number, entity and
 * purpose, so it depends neither on the order of the input nor on who else is on the map.
 *
 * O(draws · ties) for about twenty rounds a draw.
 */
export function drawInfluence(
  network: Network,
  influence: Influence,
  options: InfluenceOptions,
  count: number,
  seed: number,
): Draws {
  const { people } = network;
  const size = people.length;
  const missing = missingTies(network, influence);
  const drawShares = (options.engine === "katz" ? katzDraw : sharesDraw)(network, influence, missing, options);
  const drawRights = rightsDraw(network, influence.rights);
  const scope = people.filter((person) => person.inScope);
  const keys = Uint32Array.from(people, (person) => hashText(person.id));
  const shares = new Float64Array(count * size);
  const stances = new Float64Array(count * size);
  const unmappedAttention = new Float64Array(count * size);
  const groupStances = new Float64Array(count);
  const deciders = new Int32Array(count).fill(-1);
  for (let draw = 0; draw < count; draw++) {
    const key = drawKey(seed, draw);
    const rights = drawRights(combineHash(key, purpose.rights));
    deciders[draw] = rights.decider;
    const drawn = drawShares(key, rights.shares);
    if (drawn.unmappedAttention !== null) unmappedAttention.set(drawn.unmappedAttention, draw * size);
    const stanceKey = combineHash(key, purpose.stance);
    let position = 0;
    for (const person of scope) {
      const { index } = person;
      const stance = drawStance(person, combineHash(stanceKey, keys[index]!));
      shares[draw * size + index] = drawn.shares[index]!;
      stances[draw * size + index] = stance;
      position += drawn.shares[index]! * stance;
    }
    groupStances[draw] = position;
  }
  return { count, shares, stances, unmappedAttention, groupStances, deciders };
}

function drawStance(person: NetworkPerson, key: number): number {
  const chance = normalOf(key);
  if (person.stance === null) return clamp(stanceSpread.unknown * chance, -1, 1);
  const doubt = 1 - Math.min(plainStanceConfidence, person.stanceConfidence);
  const spread = Math.hypot(stanceSpread.perDoubt * doubt + stanceSpread.base, person.stanceSpread);
  return clamp(person.stance + spread * chance, -1, 1);
}
