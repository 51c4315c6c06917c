import { isAfter, toMoment } from "../internal/days.js";
import type { Writable } from "../internal/writable.js";
import type { Account } from "../model/account.js";
import { dropNoteRefs } from "../model/changes/changing.js";
import type { Maybe, Provenance } from "../model/fields.js";
import type { RelationshipInput } from "../model/relationship.js";
import { relationshipIds } from "../model/relationship-ids.js";
import { statusAt } from "../model/status-at.js";
import { erase } from "./erase.js";

type IsOld = (date: Maybe<string>) => boolean;
type Facts = {
  readonly provenance?: Maybe<Readonly<Record<string, Provenance>>>;
};

/** An account without what is dated before a day; people who left before it are erased. */
export function forget(account: Account, date: string): Account {
  const day = toMoment(date);
  const isOld: IsOld = (at) => at != null && isAfter(day, toMoment(at));
  const gone = new Set<string>();
  const next: Writable<Account> = { ...account };
  const dated = <Entry extends { readonly id: string; readonly at: string }>(entries: readonly Entry[]) =>
    entries.filter(({ id, at }) => {
      if (isOld(at)) gone.add(id);
      return !isOld(at);
    });
  if (account.interactions != null) next.interactions = dated(account.interactions);
  if (account.notes != null) next.notes = dated(account.notes);
  if (account.events != null) next.events = dated(account.events);
  if (account.relationships != null) {
    const ids = relationshipIds(account.relationships);
    next.relationships = account.relationships.filter((tie, index) => {
      if (isOldTie(tie, isOld)) gone.add(ids[index]!);
      return !isOldTie(tie, isOld);
    });
  }
  if (account.observations != null) {
    next.observations = account.observations.filter(({ at, validTo }) => !isOld(at) && !isOld(validTo));
  }
  if (account.memberships != null) next.memberships = account.memberships.filter(({ validTo }) => !isOld(validTo));
  if (account.positions != null) {
    next.positions = account.positions.map((position) => {
      const holders = position.holders?.filter(({ until }) => !isOld(until));
      return holders?.length === position.holders?.length ? position : { ...position, holders };
    });
  }
  if (account.goals != null) {
    next.goals = account.goals.map((goal) => {
      if (goal.stakes == null) return goal;
      return {
        ...goal,
        stakes: goal.stakes.filter(({ validTo }) => !isOld(validTo)).map((stake) => freshFacts(stake, isOld)),
      };
    });
  }
  next.people = account.people.map((person) => {
    const fresh: Writable<typeof person> = {
      ...freshFacts(person, isOld),
    };
    if (isOld(fresh.lastContactAt)) delete fresh.lastContactAt;
    return fresh;
  });
  let left = dropNoteRefs(next, gone);
  const today = toMoment(account.asOf);
  for (const person of account.people) if (isOld(statusAt(person, today, today).leftAt)) left = erase(left, person);
  return left;
}

/** A tie that ended, or that nobody has confirmed since. */
function isOldTie({ validTo, asOf, lastContactAt }: RelationshipInput, isOld: IsOld): boolean {
  return isOld(validTo) || (isOld(asOf) && (lastContactAt == null || isOld(lastContactAt)));
}

/** Without the fields that were last known before the day, or held until before it. */
function freshFacts<Entry extends Facts>(entry: Entry, isOld: IsOld): Entry {
  const known = Object.entries(entry.provenance ?? {});
  const old = known.filter(([, { asOf, validTo }]) => isOld(asOf) || isOld(validTo)).map(([field]) => field);
  if (old.length === 0) return entry;
  const fresh: Record<string, unknown> = { ...entry };
  const provenance: Record<string, Provenance> = { ...entry.provenance };
  for (const field of old) {
    delete provenance[field];
    if (field !== "id" && field !== "name" && field !== "personId") delete fresh[field];
  }
  if (Object.keys(provenance).length > 0) fresh.provenance = provenance;
  else delete fresh.provenance;
  return fresh as Entry;
}
