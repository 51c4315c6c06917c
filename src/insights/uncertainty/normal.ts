import { uniformOf } from "../../internal/keyed-random.js";
import { cosOfTurns, log } from "../../internal/portable-math.js";

/** A standard normal number that depends on nothing but its key (Box and Muller). */
export function normalOf(key: number): number {
  const radius = Math.sqrt(-2 * log(uniformOf(key)));
  return radius * cosOfTurns(uniformOf(key ^ 0x68e31da4));
}
