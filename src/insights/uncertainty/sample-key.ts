import { combineHash } from "../../internal/keyed-random.js";

/** What chance is sampled for: joined to the key of a sample, so that one entity has its own hash in each. */
export const purpose = {
  ties: 1,
  rights: 2,
  susceptibility: 3,
  stance: 4,
  messages: 5,
  roles: 6,
  coverage: 7,
} as const;

/** The key of one sample: joined with that of an entity it gives the same chance wherever that entity is sampled. */
export function sampleKey(seed: number, sample: number): number {
  return combineHash(combineHash(seed, 0x27d4eb2f), sample);
}
