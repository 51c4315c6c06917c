import type { Account } from "../account.js";
import type { NoteInput } from "../context.js";
import { withField } from "./with-field.js";

/** The account with notes that are no longer about the things with these ids; the notes themselves stay. */
export function forgetIds(account: Account, ids: ReadonlySet<string>): Account {
  if (account.notes == null) return account;
  const notes: NoteInput[] = [];
  for (const note of account.notes) {
    const about = note.about?.filter((id) => !ids.has(id));
    if (about?.length === note.about?.length) notes.push(note);
    else notes.push(withField(note, "about", about?.length === 0 ? undefined : about));
  }
  return { ...account, notes };
}
