import { compareIds } from "../internal/compare-ids.js";
import type { Writable } from "../internal/writable.js";
import type { Account } from "../model/account.js";
import { applyToAccount } from "../model/apply-changes.js";
import { dropNoteRefs } from "../model/changes/changing.js";
import type { NoteInput, PainPointInput } from "../model/context.js";
import type { PersonInput } from "../model/person.js";
import { type FieldPlace, mapFields } from "./map-fields.js";
import { type Mentions, mentionsOf } from "./mentions.js";

/** An account that says nothing of a person any more. */
export function erase(account: Account, person: PersonInput): Account {
  const mentions = mentionsOf(account, person);
  const goneNotes = new Set<string>();
  const isAbout = ({ about, text }: NoteInput) => about?.includes(person.id) === true || mentions.isIn(text);
  for (const note of account.notes ?? []) if (isAbout(note)) goneNotes.add(note.id);
  const alone = ({ personIds }: PainPointInput) => personIds?.length === 1 && personIds[0] === person.id;
  const trimmed: Writable<Account> = { ...account };
  if (account.notes != null) trimmed.notes = account.notes.filter(({ id }) => !goneNotes.has(id));
  if (account.painPoints != null) trimmed.painPoints = account.painPoints.filter((pain) => !alone(pain));
  const without = applyToAccount(dropNoteRefs(trimmed, goneNotes), [{ type: "remove_person", personId: person.id }]);
  const renamed = renamedIds(without, mentions);
  return mapFields(without, {
    field: (value, place) => {
      if (place.content === "id") return renamed.get(value as string) ?? value;
      return scrub(value, place, mentions);
    },
  });
}

/** Ids of other things that are made of the person's id or name, and what they are called from now on. */
function renamedIds(account: Account, mentions: Mentions): Map<string, string> {
  const people = new Set(account.people.map(({ id }) => id));
  const ids = new Set<string>();
  mapFields(account, {
    field: (value, { content }) => {
      if (content === "id" && typeof value === "string") ids.add(value);
      return value;
    },
  });
  const renamed = new Map<string, string>();
  let number = 0;
  for (const id of [...ids].sort(compareIds)) {
    if (people.has(id) || !mentions.isInId(id)) continue;
    let next: string;
    do next = `renamed-${++number}`;
    while (ids.has(next));
    renamed.set(id, next);
  }
  return renamed;
}

/** A field without what names the person: names stay with "…" in their place, prose goes unless the object is nothing without it. */
function scrub(value: unknown, { content, path }: FieldPlace, mentions: Mentions): unknown {
  if (content === "open") return scrubOpen(value, mentions);
  if (typeof value !== "string" || content === "value") return value;
  if (content === "name") return value;
  if (content === "address") return mentions.isOneOf(value) ? undefined : value;
  if (!mentions.isIn(value)) return value;
  const isNeeded = path.at(-1) === "text" && (path[0] === "painPoints" || path[0] === "needs");
  return content === "text" && !isNeeded ? undefined : mentions.mask(value);
}

/** Nothing is known of what an app stores, so every entry that names the person goes. */
function scrubOpen(value: unknown, mentions: Mentions): unknown {
  if (typeof value === "string") return mentions.isOneOf(value) || mentions.isIn(value) ? undefined : value;
  if (typeof value === "number") return mentions.isOneOf(value) ? undefined : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => scrubOpen(one, mentions)).filter((one) => one !== undefined);
  const left: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const kept = mentions.isOneOf(key) || mentions.isIn(key) ? undefined : scrubOpen(one, mentions);
    if (kept !== undefined) left[key] = kept;
  }
  return left;
}
