import { readAttention } from "./attention.js";
import type { Attention, Network } from "./network.js";

/** Who listens to whom by what was stated: attention without what interactions alone speak for. */
export function statedAttention({ ties, people, signed, elicitedOnly }: Network): Attention {
  const stated = ties.map((tie) => (tie.kind === "interactions" ? { ...tie, current: 0 } : tie));
  const takesPart = (index: number) => people[index]!.inScope && people[index]!.status !== "vacant";
  return readAttention(stated, signed.feelings, takesPart, elicitedOnly);
}
