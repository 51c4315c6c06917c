import type { Ref } from "../../internal/issue.js";
import { feelingOf } from "../../network/build-feelings.js";
import { type Network, type Tie, tieRef } from "../../network/network.js";

/** Finds the strongest single tie between two people that speaks of liking (1) or hostility (−1); `null` without one. */
export type StrongestTie = (a: number, b: number, sign: number) => Tie | null;

/** Reads once which tie between every two people says most of their liking, and which most of their hostility. */
export function strongestTies({ ties, people }: Network): StrongestTie {
  const size = people.length;
  const keyOf = (a: number, b: number) => (a < b ? a * size + b : b * size + a);
  const liking = new Map<number, { tie: Tie; weighted: number }>();
  const hostility = new Map<number, { tie: Tie; weighted: number }>();
  for (const tie of ties) {
    const feeling = feelingOf(tie);
    if (feeling === null) continue;
    const strongest = feeling.positive ? liking : hostility;
    const key = keyOf(tie.from, tie.to);
    const known = strongest.get(key);
    // Ties stand in canonical order: the first of equals stays.
    if (known === undefined || feeling.weighted > known.weighted) {
      strongest.set(key, { tie, weighted: feeling.weighted });
    }
  }
  return (a, b, sign) => (sign > 0 ? liking : hostility).get(keyOf(a, b))?.tie ?? null;
}

/** A reference to a tie of feeling; the ends stand as it points, or by id where both say the same. */
export function feelingRef(network: Network, tie: Tie): Ref {
  const [from, to] = endsOf(tie);
  return tieRef(network, { ...tie, from, to });
}

/** The ends of a tie: as it points, or by id where both ends say the same. */
export function endsOf(tie: Tie): [from: number, to: number] {
  const turned = feelingOf(tie)?.mutual === true && tie.to < tie.from;
  return turned ? [tie.to, tie.from] : [tie.from, tie.to];
}
