import { isAfter, toMoment } from "../internal/days.js";
import { holdsAt } from "../model/holds-at.js";
import { levelRank, saysOfPair } from "../model/plain/best-pairs.js";
import type { RelationLevel } from "../model/vocabularies.js";
import type { Network } from "./network.js";

/** How one of our team and one of theirs stand, as their ties say. */
export interface RelationPair {
  /** Indexes. */
  readonly ours: number;
  readonly theirs: number;
  current: RelationLevel | null;
  desired: RelationLevel | null;
  /** One of our team who looks after the pair, by index. */
  owner: number | null;
  /** As written. */
  lastContactAt: string | null;
}

/** Every pair of which a tie says something: of several ties between two the highest levels and the latest contact count. */
export function relationPairs({
  account,
  people,
  indexOf,
  asOf,
}: Pick<Network, "account" | "people" | "indexOf" | "asOf">): RelationPair[] {
  const pairs = new Map<number, RelationPair>();
  for (const tie of account.relationships ?? []) {
    if (!saysOfPair(tie) || !holdsAt(tie, asOf.moment)) continue;
    const [from, to] = [indexOf.get(tie.from), indexOf.get(tie.to)];
    if (from === undefined || to === undefined) continue;
    if ((people[from]!.side === "us") === (people[to]!.side === "us")) continue;
    const [ours, theirs] = people[from]!.side === "us" ? [from, to] : [to, from];
    const key = ours * people.length + theirs;
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { ours, theirs, current: null, desired: null, owner: null, lastContactAt: null };
      pairs.set(key, pair);
    }
    const { current, desired } = tie.relationLevel ?? {};
    if (levelRank(current) > levelRank(pair.current)) pair.current = current!;
    if (levelRank(desired) > levelRank(pair.desired)) pair.desired = desired!;
    if (tie.ownerId != null) pair.owner = indexOf.get(tie.ownerId) ?? pair.owner;
    const last = tie.lastContactAt;
    if (last == null || isAfter(toMoment(last), asOf.moment)) continue;
    if (pair.lastContactAt === null || isAfter(toMoment(last), toMoment(pair.lastContactAt))) pair.lastContactAt = last;
  }
  return [...pairs.entries()].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}
