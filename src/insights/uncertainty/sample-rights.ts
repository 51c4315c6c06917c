import { combineHash, hashText, uniformOf } from "../../internal/keyed-random.js";
import { exp } from "../../internal/portable-math.js";
import type { BuyingRole } from "../../model/vocabularies.js";
import { withDefaults } from "../../network/model-options.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { type DecisionRights, normalizeRights } from "../influence/decision-rights.js";
import { roleWeight } from "../influence/defaults.js";
import { weightSpread } from "./defaults.js";
import { normalOf } from "./normal.js";

/** Decision rights of one sample, and who holds the say of the unknown decider (−1: nobody on the map, or there is none). */
export interface SampledRights {
  readonly shares: Float64Array;
  readonly decider: number;
}

/**
 * Prepares samples of decision rights: the weights of roles and the guesses for members vary by a log-normal factor; the unknown
 * decider, where there is one, is one person at a time, sampled by level.
 */
export function rightsSampler(network: Network, rights: DecisionRights): (key: number) => SampledRights {
  const { people } = network;
  const weightOf = withDefaults(roleWeight, network.model.roleWeights);
  const roles = people.map((person) => topRole(person, weightOf));
  const roleKeys = new Map<BuyingRole, number>();
  for (const role of roles) if (role !== null) roleKeys.set(role, hashText(role));
  const keys = Uint32Array.from(people, (person) => hashText(person.id));
  return (key) => {
    const factors = new Map<BuyingRole, number>();
    for (const [role, own] of roleKeys) factors.set(role, exp(weightSpread * normalOf(combineHash(key, own))));
    const weights = rights.weights.map((weight, index) => {
      const role = roles[index]!;
      return role === null ? weight : weight * factors.get(role)!;
    });
    if (rights.basis === "unknown_decider") {
      const decider = pickDecider(rights.guesses, uniformOf(combineHash(key, 0x165667b1)));
      const guesses = new Float64Array(people.length);
      if (decider >= 0) guesses[decider] = 1;
      return { shares: normalizeRights(weights, guesses, decider >= 0 ? 0 : 1), decider };
    }
    const guesses = rights.guesses.map((guess, index) =>
      guess === 0 || rights.basis === "votes"
        ? guess
        : guess * exp(weightSpread * normalOf(combineHash(key, keys[index]!))),
    );
    return { shares: normalizeRights(weights, guesses, rights.unplaced), decider: -1 };
  };
}

/** The role a person's weight rests on; `null` where it was given as a number, or there is none. */
function topRole(person: NetworkPerson, weightOf: Readonly<Record<BuyingRole, number>>): BuyingRole | null {
  if (person.decisionWeight !== null || person.roles === null) return null;
  let top: BuyingRole | null = null;
  for (const role of person.roles) if (top === null || weightOf[role] > weightOf[top]) top = role;
  return top;
}

function pickDecider(chances: Float64Array, uniform: number): number {
  let passed = 0;
  for (let index = 0; index < chances.length; index++) {
    passed += chances[index]!;
    if (uniform < passed) return index;
  }
  return -1;
}
