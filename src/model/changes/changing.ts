import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { changeIssue } from "../../sentences/issues/change-issues.js";
import type { Account } from "../account.js";
import type { ReferenceCheck } from "../check-references.js";
import type { NoteInput } from "../context.js";
import type { Maybe, Provenance } from "../fields.js";
import { type KnownIds, knownIds } from "../known-ids.js";

/** Where a change stands: `["changes", 2]`. */
export type ChangePath = readonly (string | number)[];

/** An account on its way from one change to the next. */
export interface Changing extends ReferenceCheck {
  /** Replaced by every change, never written into: what the caller passed stays as it is. */
  account: Account;
  /** Who may be referred to by now. */
  readonly known: KnownIds & { readonly person: Set<string> };
  readonly issues: Issue[];
}

/** An account that no change has been applied to yet. */
export function startChanging(account: Account): Changing {
  const known = knownIds(account);
  return { account, known: { ...known, person: new Set(known.person) }, issues: [] };
}

/** Refuses an id that is taken; says whether it was. */
export function refuseDuplicate(
  changing: Changing,
  list: readonly { readonly id: string }[],
  id: string,
  path: ChangePath,
): boolean {
  if (!list.some((entry) => entry.id === id)) return false;
  changing.issues.push(changeIssue("error", "issues.duplicate_id.taken", path, { value: quote(id) }));
  return true;
}

/** A copy of an entry with a field set, or without it where there is no value. */
export function withField<Entry extends object, Field extends keyof Entry>(
  entry: Entry,
  field: Field,
  value: Entry[Field] | undefined,
): Entry {
  const copy = { ...entry };
  if (value === undefined) delete copy[field];
  else copy[field] = value;
  return copy;
}

/** A copy of a person or stake that no longer says how the given fields are known: they have changed since. */
export function withoutProvenance<Entry extends { readonly provenance?: Maybe<Readonly<Record<string, Provenance>>> }>(
  entry: Entry,
  fields: readonly string[],
): Entry {
  if (entry.provenance == null || !fields.some((field) => Object.hasOwn(entry.provenance!, field))) return entry;
  const left: Record<string, Provenance> = { ...entry.provenance };
  for (const field of fields) delete left[field];
  return withField(entry, "provenance", Object.keys(left).length === 0 ? undefined : left);
}

/** The account with notes that are no longer about the things with these ids; the notes themselves stay. */
export function dropNoteRefs(account: Account, ids: ReadonlySet<string>): Account {
  if (account.notes == null) return account;
  const notes: NoteInput[] = [];
  for (const note of account.notes) {
    const about = note.about?.filter((id) => !ids.has(id));
    if (about?.length === note.about?.length) notes.push(note);
    else notes.push(withField(note, "about", about?.length === 0 ? undefined : about));
  }
  return { ...account, notes };
}
