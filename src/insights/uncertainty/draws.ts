import { hashText, joinKeys, uniformOf } from "../../internal/keyed-random.js";
import { clamp } from "../../internal/numbers.js";
import { betaQuantiles, lookUpQuantile } from "../../kernels/beta-quantiles.js";
import { traceVisits } from "../../kernels/friedkin-johnsen.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { defaultUnmappedAttention, maximumSusceptibility } from "../influence/defaults.js";
import { type Influence, shareAttention } from "../influence/influence.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import { drawTolerance, plainStanceConfidence, stanceSpread, susceptibilityPrecision } from "./defaults.js";
import { attentionDraw } from "./draw-attention.js";
import { rightsDraw } from "./draw-rights.js";
import { missingTies } from "./missing-ties.js";
import { normalOf } from "./normal.js";

/** What the draws gave: one row a draw. */
export interface Draws {
  readonly count: number;
  /** Share of the decision, draw by draw: `shares[draw * people + person]`. */
  readonly shares: Float64Array;
  /** Stance of everybody in scope, known and unknown, draw by draw. */
  readonly stances: Float64Array;
  /** Position of the group, draw by draw, all stances drawn. */
  readonly groupStances: Float64Array;
  /** Who held the say of an unknown decider, draw by draw; −1: nobody on the map, or there is none. */
  readonly deciders: Int32Array;
}

const purpose = { attention: 1, rights: 2, susceptibility: 3, stance: 4 } as const;

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
  const drawAttention = attentionDraw(network, missingTies(network, influence));
  const drawRights = rightsDraw(network, influence.rights);
  const scope = people.filter((person) => person.inScope);
  const keys = Uint32Array.from(people, (person) => hashText(person.id));
  const swayed = susceptibilityTables(influence.susceptibility);
  const unmapped = options.unmappedAttention ?? defaultUnmappedAttention;
  const shares = new Float64Array(count * size);
  const stances = new Float64Array(count * size);
  const groupStances = new Float64Array(count);
  const deciders = new Int32Array(count).fill(-1);
  const susceptibility = new Float64Array(size);
  for (let draw = 0; draw < count; draw++) {
    const key = joinKeys(joinKeys(seed, 0x27d4eb2f), draw);
    const keyOf = (of: number) => joinKeys(key, of);
    const attention = drawAttention(keyOf(purpose.attention));
    const { listening, unmappedAttention } = shareAttention(attention, unmapped);
    const swayKey = keyOf(purpose.susceptibility);
    for (const { index } of scope) {
      const table = swayed[index];
      const mean = influence.susceptibility[index]!;
      susceptibility[index] =
        table == null
          ? mean
          : Math.min(maximumSusceptibility, lookUpQuantile(table, uniformOf(joinKeys(swayKey, keys[index]!))));
    }
    const rights = drawRights(keyOf(purpose.rights));
    deciders[draw] = rights.decider;
    const visits = traceVisits(listening, susceptibility, rights.shares, drawTolerance);
    const stanceKey = keyOf(purpose.stance);
    let position = 0;
    for (const person of scope) {
      const { index } = person;
      const own = susceptibility[index]!;
      const kept = options.unmapped === "self" ? 1 - own + own * unmappedAttention[index]! : 1 - own;
      const share = person.status === "vacant" ? 0 : kept * visits[index]!;
      const stance = drawStance(person, joinKeys(stanceKey, keys[index]!));
      shares[draw * size + index] = share;
      stances[draw * size + index] = stance;
      position += share * stance;
    }
    groupStances[draw] = position;
  }
  return { count, shares, stances, groupStances, deciders };
}

function drawStance(person: NetworkPerson, key: number): number {
  const chance = normalOf(key);
  if (person.stance === null) return clamp(stanceSpread.unknown * chance, -1, 1);
  const doubt = 1 - Math.min(plainStanceConfidence, person.stanceConfidence);
  const spread = Math.hypot(stanceSpread.perDoubt * doubt + stanceSpread.base, person.stanceSpread);
  return clamp(person.stance + spread * chance, -1, 1);
}

/** A table of quantiles for every susceptibility; `null` where it cannot vary. */
function susceptibilityTables(means: Float64Array): (Float64Array | null)[] {
  const tables = new Map<number, Float64Array>();
  return Array.from(means, (mean) => {
    if (mean <= 0 || mean >= 1) return null;
    let table = tables.get(mean);
    if (table === undefined) {
      table = betaQuantiles(mean, susceptibilityPrecision);
      tables.set(mean, table);
    }
    return table;
  });
}
