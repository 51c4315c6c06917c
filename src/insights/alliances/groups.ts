import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import { byInfluence } from "./by-influence.js";

/** A faction as positions of people, before it is put into words. */
export interface Group {
  readonly id: string;
  /** Most influence first, then by id. */
  readonly members: readonly number[];
  /** The most influential member. */
  readonly leader: number;
  readonly leaderName: string;
  /** Share of the decision. */
  readonly influence: number;
}

/** Factions in canonical order, and which of them each person belongs to. */
export interface Groups {
  /** Most influence first, then by smallest id. */
  readonly list: readonly Group[];
  /** Position in `list`, by person; −1 for people without signed ties. */
  readonly groupOf: Int32Array;
}

/** Names and orders the factions of a division, so that they do not depend on how it was found. */
export function groups(network: Network, influence: Influence, factionOf: Int32Array): Groups {
  const membersOf = new Map<number, number[]>();
  for (const [person, faction] of factionOf.entries()) {
    if (faction < 0) continue;
    const members = membersOf.get(faction);
    if (members === undefined) membersOf.set(faction, [person]);
    else members.push(person);
  }
  const list = [...membersOf.values()].map((members): Group => {
    let share = 0;
    for (const person of members) share += influence.shares[person]!;
    const id = `faction:${network.people[members[0]!]!.id}`;
    const sorted = members.sort(byInfluence(influence));
    const leader = sorted[0]!;
    return { id, members: sorted, leader, leaderName: network.people[leader]!.name, influence: share };
  });
  // Groups arise in the order of their smallest member, and sorting keeps that order among equals.
  list.sort((a, b) => Math.round(b.influence * 1e12) - Math.round(a.influence * 1e12));
  const groupOf = new Int32Array(network.people.length).fill(-1);
  for (const [position, group] of list.entries()) for (const person of group.members) groupOf[person] = position;
  return { list, groupOf };
}
