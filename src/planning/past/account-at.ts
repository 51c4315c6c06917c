import { isAfter, toMoment } from "../../internal/days.js";
import type { Writable } from "../../internal/writable.js";
import type { Account } from "../../model/account.js";
import { applyToAccount } from "../../model/apply-changes.js";
import type { Provenance } from "../../model/fields.js";
import type { PersonInput } from "../../model/person.js";
import type { RelationshipInput } from "../../model/relationship.js";
import { relationshipIds } from "../../model/relationship-ids.js";

/** The account as it was known and true on a day: what is dated later is gone. Facts without a date are taken to have held. */
export function accountOn(account: Account, date: string): Account {
  const day = toMoment(date);
  const isLater = (fact: string | null | undefined) => fact != null && isAfter(toMoment(fact), day);
  const gone = new Set<string>();
  const keep = <Entry extends { readonly id: string; readonly at: string }>(list: readonly Entry[]) =>
    list.filter((one) => {
      if (isLater(one.at)) gone.add(one.id);
      return !isLater(one.at);
    });
  const next: Writable<Account> = { ...account, asOf: date };
  next.people = account.people.map((person) => personOn(person, isLater));
  if (account.relationships != null) {
    const ids = relationshipIds(account.relationships);
    const kept: RelationshipInput[] = [];
    for (const [place, tie] of account.relationships.entries()) {
      const then = tieOn(tie, date, isLater);
      if (then === null) gone.add(ids[place]!);
      else kept.push(then);
    }
    next.relationships = kept;
  }
  if (account.interactions != null) next.interactions = keep(account.interactions);
  if (account.notes != null) next.notes = keep(account.notes);
  if (account.observations != null)
    next.observations = account.observations.filter(({ at, validFrom }) => !isLater(at) && !isLater(validFrom));
  if (account.goals != null) {
    next.goals = account.goals.map((goal) =>
      goal.stakes == null
        ? goal
        : {
            ...goal,
            stakes: goal.stakes.filter(({ validFrom }) => !isLater(validFrom)).map((stake) => factsOn(stake, isLater)),
          },
    );
  }
  if (account.positions != null) {
    next.positions = account.positions.map((position) =>
      position.holders == null
        ? position
        : { ...position, holders: position.holders.filter(({ from }) => !isLater(from)) },
    );
  }
  if (account.memberships != null) {
    next.memberships = account.memberships.filter(({ validFrom }) => !isLater(validFrom));
  }
  if (next.notes != null) {
    next.notes = next.notes.map((note) =>
      note.about?.some((id) => gone.has(id)) ? withoutMentions(note, gone) : note,
    );
  }
  const newcomers = account.people.filter(({ status, statusFrom }) => status === "new" && isLater(statusFrom));
  return applyToAccount(
    next,
    newcomers.map(({ id }) => ({ type: "remove_person" as const, personId: id })),
  );
}

type IsLater = (fact: string | null | undefined) => boolean;

function withoutMentions<Note extends { readonly about?: readonly string[] | null | undefined }>(
  note: Note,
  gone: ReadonlySet<string>,
): Note {
  const { about, ...rest } = note;
  const left = (about ?? []).filter((id) => !gone.has(id));
  return (left.length === 0 ? rest : { ...rest, about: left }) as Note;
}

/** A later status did not hold yet, a later contact had not been made, and a later fact was not known. */
function personOn(person: PersonInput, isLater: IsLater): PersonInput {
  const then: Writable<PersonInput> = { ...factsOn(person, isLater) };
  if (isLater(person.lastContactAt)) delete then.lastContactAt;
  if (isLater(person.statusFrom)) {
    delete then.status;
    delete then.statusFrom;
    delete then.statusUntil;
  }
  return then;
}

/** Without the fields whose provenance dates them later. */
function factsOn<Holder extends { readonly provenance?: Readonly<Record<string, Provenance>> | null | undefined }>(
  holder: Holder,
  isLater: IsLater,
): Holder {
  const later = Object.entries(holder.provenance ?? {}).filter(
    ([, { asOf, validFrom }]) => isLater(asOf) || isLater(validFrom),
  );
  if (later.length === 0) return holder;
  const then: Record<string, unknown> = { ...holder };
  const provenance: Record<string, Provenance> = { ...holder.provenance };
  for (const [field] of later) {
    delete then[field];
    delete provenance[field];
  }
  if (Object.keys(provenance).length > 0) then.provenance = provenance;
  else delete then.provenance;
  return then as Holder;
}

/** A tie that began by then was true, even if it was confirmed later; one that is only dated later was not known. */
function tieOn(tie: RelationshipInput, date: string, isLater: IsLater): RelationshipInput | null {
  if (isLater(tie.validFrom)) return null;
  if (isLater(tie.asOf) && tie.validFrom == null) return null;
  if (!isLater(tie.asOf) && !isLater(tie.lastContactAt)) return tie;
  const { lastContactAt, ...then } = isLater(tie.asOf) ? { ...tie, asOf: date } : tie;
  return lastContactAt == null || isLater(lastContactAt) ? then : { ...then, lastContactAt };
}
