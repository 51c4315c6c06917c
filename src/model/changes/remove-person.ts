import type { Writable } from "../../internal/writable.js";
import type { Account } from "../account.js";
import type { Change } from "../change.js";
import { relationshipIds } from "../relationship-ids.js";
import { type ChangePath, type Changing, dropNoteRefs } from "./changing.js";
import { planSuccession, type Succession } from "./succession.js";
import {
  leaveDepartment,
  leaveGoal,
  leaveObservation,
  leavePainPoint,
  leavePerson,
  leavePosition,
  leaveRelationship,
  leaveSource,
  withoutPerson,
} from "./without-person.js";

/**
 * Takes a person off the map with all that hangs on them: ties, stakes, observations, their part in interactions and notes.
 * Reports, dotted lines, headship and ownership pass to the successor, if there is one; personal ties do not. A successor
 * from below moves up into the seat. Afterwards the id and the name stand nowhere but in free text.
 */
export function removePerson(
  changing: Changing,
  change: Extract<Change, { type: "remove_person" }>,
  path: ChangePath,
): void {
  const succession = planSuccession(changing, change, path);
  if (succession === null) return;
  const { leaving } = succession;
  const { account } = changing;
  const next: Writable<Account> = { ...account, people: rewrite(account.people, leavePerson, succession) };
  if (account.relationships != null) {
    next.relationships = rewrite(account.relationships, leaveRelationship, succession);
  }
  if (account.positions != null) next.positions = rewrite(account.positions, leavePosition, succession);
  if (account.memberships != null) {
    next.memberships = account.memberships.filter(({ personId }) => personId !== leaving);
  }
  if (account.interactions != null) next.interactions = rewrite(account.interactions, withoutPerson, succession);
  if (account.departments != null) next.departments = rewrite(account.departments, leaveDepartment, succession);
  if (account.goals != null) next.goals = rewrite(account.goals, leaveGoal, succession);
  if (account.painPoints != null) next.painPoints = rewrite(account.painPoints, leavePainPoint, succession);
  if (account.sources != null) next.sources = rewrite(account.sources, leaveSource, succession);
  if (account.observations != null) next.observations = rewrite(account.observations, leaveObservation, succession);
  changing.account = dropNoteRefs(next, goneIds(account, next, leaving));
  changing.known.person.delete(leaving);
}

/** Every entry as it is without the person; `null` drops an entry. */
function rewrite<Entry>(
  entries: readonly Entry[],
  leave: (entry: Entry, succession: Succession) => Entry | null,
  succession: Succession,
): Entry[] {
  const left: Entry[] = [];
  for (const entry of entries) {
    const next = leave(entry, succession);
    if (next !== null) left.push(next);
  }
  return left;
}

/** The ids of all that went with the person: what notes can no longer be about. */
function goneIds(before: Account, after: Account, leaving: string): Set<string> {
  const gone = new Set([leaving]);
  if (before.notes == null) return gone;
  const ties = before.relationships ?? [];
  for (const [index, id] of relationshipIds(ties).entries()) {
    if (ties[index]!.from === leaving || ties[index]!.to === leaving) gone.add(id);
  }
  const staying = new Set(after.interactions?.map(({ id }) => id));
  for (const { id } of before.interactions ?? []) if (!staying.has(id)) gone.add(id);
  return gone;
}
