import { keyedRandom } from "../internal/keyed-random.js";

type Words = readonly (string | number)[];

/** Seeded random values that depend on their key only: adding a person changes no value of the others. */
export interface Sampler {
  /** A number in [0, 1). */
  unit(...key: Words): number;
  /** `true` with the given probability. */
  chance(probability: number, ...key: Words): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number, ...key: Words): number;
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[], ...key: Words): T;
}

/** A sampler for one seed. */
export function seededSampler(seed: number): Sampler {
  const unit = (...key: Words) => keyedRandom(seed, ...key);
  return {
    unit,
    chance: (probability, ...key) => unit(...key) < probability,
    whole: (low, high, ...key) => low + Math.floor(unit(...key) * (high - low + 1)),
    pick: (list, ...key) => list[Math.floor(unit(...key) * list.length)]!,
  };
}
