import type { Network } from "../../network/network.js";
import type { FactionPair } from "./alliance-clustering.js";
import type { Groups } from "./groups.js";

/**
 * Who could mediate: people who like members of two factions that are rivals, their own counted, and are at odds with nobody in
 * either. Relaxed structural balance (Doreian and Mrvar 2009) takes their liking on both sides for what it is and not for an error.
 *
 * O(people + ties + rivalries of those who like two factions).
 *
 * @returns By person, the factions (positions in the list) between which they could mediate.
 *
 * @see Doreian and Mrvar 2009, Social Networks 31(1), 1–11, https://doi.org/10.1016/j.socnet.2008.08.001
 */
export function findMediators(
  { signed }: Network,
  { list, groupOf }: Groups,
  rivalries: readonly FactionPair[],
): Map<number, ReadonlySet<number>> {
  const positionOf = new Map(list.map(({ id }, position) => [id, position]));
  const mediators = new Map<number, ReadonlySet<number>>();
  for (let person = 0; person < groupOf.length; person++) {
    if (groupOf[person]! < 0) continue;
    const liked = new Set<number>();
    const hated = new Set<number>();
    for (let arc = signed.offsets[person]!; arc < signed.offsets[person + 1]!; arc++) {
      (signed.weights[arc]! > 0 ? liked : hated).add(groupOf[signed.targets[arc]!]!);
    }
    for (const group of hated) liked.delete(group);
    if (liked.size < 2) continue;
    const between = new Set<number>();
    for (const { a, b } of rivalries) {
      const pair = [positionOf.get(a)!, positionOf.get(b)!];
      if (pair.every((group) => liked.has(group))) for (const group of pair) between.add(group);
    }
    if (between.size > 0) mediators.set(person, between);
  }
  return mediators;
}
