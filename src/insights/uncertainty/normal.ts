import { uniformOf } from "../../internal/keyed-random.js";

/** A standard normal number that depends on nothing but its key (Box and Muller). */
export function normalOf(key: number): number {
  const radius = Math.sqrt(-2 * Math.log(uniformOf(key)));
  return radius * Math.cos(2 * Math.PI * uniformOf(key ^ 0x68e31da4));
}
