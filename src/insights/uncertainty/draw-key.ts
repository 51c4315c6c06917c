import { combineHash } from "../../internal/keyed-random.js";

/** What chance is drawn for: joined to the key of a draw, so that one entity has its own hash in each. */
export const purpose = {
  ties: 1,
  rights: 2,
  susceptibility: 3,
  stance: 4,
  messages: 5,
  roles: 6,
  coverage: 7,
} as const;

/** The key of one draw: joined with that of an entity it gives the same chance wherever that entity is drawn. */
export function drawKey(seed: number, draw: number): number {
  return combineHash(combineHash(seed, 0x27d4eb2f), draw);
}
