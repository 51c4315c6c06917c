import { closingHostility, recentContactDays } from "../../network/defaults.js";
import { openEvidence } from "../../network/evidence.js";
import { activeInteractions } from "../../network/interaction-ties.js";
import type { Network } from "../../network/network.js";
import { type RelationPair, relationPairs } from "../../network/relation-pairs.js";

/** Stands for our team where no one on our team is named. */
export const unnamedTeam = -1;

/** What is known between one of our team and one of theirs. */
export interface ContactPair {
  /** Index of the person, or {@link unnamedTeam}. */
  readonly ours: number;
  readonly theirs: number;
  /** Current strength of contact, 0..1. */
  strength: number;
  lastContactAt: string | null;
  /** Interactions of the last 90 days in which both took part. */
  recent: number;
  /** The same, each shared evenly among those of our team who took part. */
  touches: number;
  isClosed: boolean;
  /** What the ties between the two say of it; `null`: nothing, and nothing either where the person as a whole has one. */
  relation: RelationPair | null;
}

/** All pairs of which anything is known, and whether any interaction of our team is on record. */
export interface ContactPairs {
  readonly pairs: readonly ContactPair[];
  readonly anyInteraction: boolean;
}

/** Who of our team holds what is stated of a person as a whole: the owner, if one of our team on the map, else our team. */
export function holderOf({ people, indexOf }: Network, person: number): number {
  const { ownerId } = people[person]!.fields;
  const owner = ownerId == null ? undefined : indexOf.get(ownerId);
  return owner !== undefined && people[owner]!.side === "us" ? owner : unnamedTeam;
}

/** Collects the pairs from ties, interactions, ill feelings, and what is stated of a person as a whole; by row, then person. */
export function contactPairs(network: Network): ContactPairs {
  const { people, contact } = network;
  const pairs = new Map<number, ContactPair>();
  const pairOf = (ours: number, theirs: number): ContactPair => {
    const key = (ours + 1) * people.length + theirs;
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { ours, theirs, strength: 0, lastContactAt: null, recent: 0, touches: 0, isClosed: false, relation: null };
      pairs.set(key, pair);
    }
    return pair;
  };
  for (const { index, inScope } of people) {
    if (!inScope) continue;
    for (let arc = contact.direct.offsets[index]!; arc < contact.direct.offsets[index + 1]!; arc++) {
      const other = contact.direct.targets[arc]!;
      if (people[other]!.side === "us") pairOf(other, index).strength = contact.direct.weights[arc]!;
    }
    if (contact.implicitTeam[index]! > 0) pairOf(unnamedTeam, index).strength = contact.implicitTeam[index]!;
  }
  closePairs(network, pairOf);
  const stated = relationPairs(network);
  for (const pair of stated) pairOf(pair.ours, pair.theirs).relation = pair;
  const anyInteraction = countInteractions(network, pairOf, stated);
  const sorted = [...pairs.entries()].sort(([a], [b]) => a - b).map(([, pair]) => pair);
  return { pairs: sorted, anyInteraction };
}

type PairOf = (ours: number, theirs: number) => ContactPair;

/** Marks pairs between whom ill feeling, either way, closes the contact. */
function closePairs({ people, signed: { feelings } }: Network, pairOf: PairOf): void {
  for (const { index, side, inScope } of people) {
    for (let entry = feelings.offsets[index]!; entry < feelings.offsets[index + 1]!; entry++) {
      if (feelings.hostility[entry]! < closingHostility) continue;
      const other = people[feelings.targets[entry]!]!;
      if (side === "us" && other.inScope) pairOf(index, other.index).isClosed = true;
      else if (inScope && other.side === "us") pairOf(other.index, index).isClosed = true;
    }
  }
}

/** Whether the ties of a pair say how it stands. */
export function isLeveled({ current, desired }: RelationPair): boolean {
  return current !== null || desired !== null;
}

/** Adds interactions, and what is stated of a person as a whole to whoever holds it. The latest date of a pair wins. */
function countInteractions(network: Network, pairOf: PairOf, stated: readonly RelationPair[]): boolean {
  const { account, people, indexOf, goal, asOf } = network;
  const evidence = openEvidence(account, asOf.moment);
  const { held } = activeInteractions(account, indexOf, goal, evidence);
  let any = false;
  for (const { interaction, age, participants } of held) {
    const ours = participants.filter((index) => people[index]!.side === "us");
    const theirs = participants.filter((index) => people[index]!.inScope);
    if (ours.length > 0 && theirs.length > 0) any = true;
    for (const one of ours) {
      for (const person of theirs) {
        const pair = pairOf(one, person);
        pair.lastContactAt ??= interaction.at;
        if (age > recentContactDays) continue;
        pair.recent++;
        pair.touches += 1 / ours.length;
      }
    }
  }
  for (const { ours, theirs, lastContactAt } of stated) {
    if (lastContactAt === null) continue;
    const pair = pairOf(ours, theirs);
    const before = pair.lastContactAt;
    if (before === null || evidence.age(lastContactAt) <= evidence.age(before)) pair.lastContactAt = lastContactAt;
  }
  const hasPair = new Set(stated.filter(isLeveled).map(({ theirs }) => theirs));
  for (const { index, inScope, fields } of people) {
    if (!inScope) continue;
    const { coverage, lastContactAt, ownerId, relationLevel } = fields;
    const holder = holderOf(network, index);
    if (ownerId != null && holder !== unnamedTeam) pairOf(holder, index);
    const hasLevel = (relationLevel?.current != null || relationLevel?.desired != null) && !hasPair.has(index);
    if (coverage != null || hasLevel) pairOf(holder, index);
    if (lastContactAt == null || evidence.isLater(lastContactAt)) continue;
    const pair = pairOf(holder, index);
    const before = pair.lastContactAt;
    if (before === null || evidence.age(lastContactAt) <= evidence.age(before)) pair.lastContactAt = lastContactAt;
  }
  return any;
}
