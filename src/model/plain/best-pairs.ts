import type { Moment } from "../../internal/days.js";
import type { Writable } from "../../internal/writable.js";
import type { Account } from "../account.js";
import type { Maybe } from "../fields.js";
import { holdsAt } from "../holds-at.js";
import type { PersonInput } from "../person.js";
import type { RelationshipInput } from "../relationship.js";
import { RELATION_LEVELS, type RelationLevel } from "../vocabularies.js";

const levels: readonly RelationLevel[] = /* @__PURE__ */ (() => RELATION_LEVELS.map(({ value }) => value))();

/** A tie between one of our team and somebody else, seen from there. */
interface Pair {
  readonly tie: RelationshipInput;
  readonly rank: number;
}

/**
 * The person's own fields as shorthand for the best pair: the highest relation level of any tie with one of our team, and its owner,
 * where the person says nothing. When the pairs last spoke stays with them. Returns the same account where no tie says anything of a pair.
 */
export function withBestPairs(account: Account, asOf: Moment): Account {
  const ours = new Set<string>();
  const pairs = new Map<string, Pair[]>();
  for (const tie of account.relationships ?? []) {
    if (!saysOfPair(tie) || !holdsAt(tie, asOf)) continue;
    if (ours.size === 0) for (const { id, side } of account.people) if (side === "us") ours.add(id);
    if (ours.has(tie.from) === ours.has(tie.to)) continue;
    const theirs = ours.has(tie.from) ? tie.to : tie.from;
    const pair = { tie, rank: levelRank(tie.relationLevel?.current) };
    const list = pairs.get(theirs);
    if (list === undefined) pairs.set(theirs, [pair]);
    else list.push(pair);
  }
  if (pairs.size === 0) return account;
  const people = account.people.map((person) => {
    const list = pairs.get(person.id);
    return list === undefined ? person : withPairs(person, list);
  });
  return { ...account, people };
}

/** Whether a tie says how a pair stands. */
export function saysOfPair({ relationLevel, ownerId, lastContactAt }: RelationshipInput): boolean {
  return relationLevel != null || ownerId != null || lastContactAt != null;
}

/** How high a relation level is, from 0; -1 where it is not known. */
export function levelRank(level: Maybe<RelationLevel>): number {
  return level == null ? -1 : levels.indexOf(level);
}

function withPairs(person: PersonInput, pairs: readonly Pair[]): PersonInput {
  const next: Writable<PersonInput> = { ...person };
  const current = person.relationLevel?.current ?? highest(pairs.map(({ tie }) => tie.relationLevel?.current));
  const desired = person.relationLevel?.desired ?? highest(pairs.map(({ tie }) => tie.relationLevel?.desired));
  if (current != null || desired != null) {
    next.relationLevel = { ...(current == null ? {} : { current }), ...(desired == null ? {} : { desired }) };
  }
  if (person.ownerId == null) {
    let best: Pair | null = null;
    for (const pair of pairs) {
      if (pair.tie.ownerId == null) continue;
      if (best === null || pair.rank > best.rank || (pair.rank === best.rank && pair.tie.ownerId < best.tie.ownerId!)) {
        best = pair;
      }
    }
    if (best !== null) next.ownerId = best.tie.ownerId!;
  }
  return next;
}

function highest(found: readonly Maybe<RelationLevel>[]): RelationLevel | null {
  let rank = -1;
  for (const level of found) rank = Math.max(rank, levelRank(level));
  return levels[rank] ?? null;
}
