import type { Influence } from "../influence/influence.js";

/** Shares that agree to twelve digits are equal. */
const precision = 1e12;

/** Orders positions of people: most influence first, then by id, which is the order of the positions. */
export function byInfluence({ shares }: Influence): (a: number, b: number) => number {
  return (a, b) => Math.round(shares[b]! * precision) - Math.round(shares[a]! * precision) || a - b;
}
