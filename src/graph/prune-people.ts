import type { Account } from "../model/account.js";
import type { Maybe } from "../model/fields.js";

/**
 * Leaves out every reference to people who are no longer there, in place: for a copy that nobody else holds. An interaction
 * goes when nobody is left in it. Reporting lines and relationships are not looked at.
 *
 * @param isGone - Whether the person with an id was dropped.
 * @param report - Told once for every reference left out, with the field that held it.
 */
export function prunePeople(
  account: Account,
  isGone: (id: string) => boolean,
  report: (id: string, field: string) => void,
): void {
  const drops = (id: Maybe<string>, field: string): boolean => {
    if (id == null || !isGone(id)) return false;
    report(id, field);
    return true;
  };
  const pruneField = <Field extends string>(
    holders: Maybe<readonly { readonly [F in Field]?: Maybe<string> }[]>,
    field: Field,
    collection: string,
  ): void => {
    for (const holder of holders ?? []) {
      if (drops(holder[field], `${collection}.${field}`)) delete (holder as { [F in Field]?: Maybe<string> })[field];
    }
  };
  const pruneList = (list: Maybe<readonly string[]>, field: string): void => {
    keepIf(list, (id) => !drops(id, field));
  };

  pruneField(account.people, "ownerId", "people");
  pruneField(account.interactions, "initiatorId", "interactions");
  keepIf(account.interactions, ({ participants }) => {
    const before = participants.length;
    keepIf(participants, ({ personId }) => !drops(personId, "interactions.participants"));
    return before === 0 || participants.length > 0;
  });
  pruneField(account.departments, "headId", "departments");
  for (const goal of account.goals ?? []) keepIf(goal.stakes, ({ personId }) => !drops(personId, "goals.stakes"));
  pruneField(account.painPoints, "ownerId", "painPoints");
  for (const { personIds } of account.painPoints ?? []) pruneList(personIds, "painPoints.personIds");
  for (const { about } of account.notes ?? []) pruneList(about, "notes.about");
  pruneField(account.sources, "collectedBy", "sources");
  keepIf(account.observations, ({ personId }) => !drops(personId, "observations"));
}

/** Shortens a list in place to the entries that pass. */
function keepIf<T>(list: Maybe<readonly T[]>, passes: (entry: T) => boolean): void {
  if (list == null) return;
  const writable = list as T[];
  let kept = 0;
  for (const entry of list) {
    if (passes(entry)) writable[kept++] = entry;
  }
  writable.length = kept;
}
