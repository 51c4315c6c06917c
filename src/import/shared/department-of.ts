import type { AccountDraft } from "./draft.js";
import { foldWord } from "./fold-word.js";
import { freeId, idFromName } from "./make-ids.js";

/** The id of the department with a name, added to the account where it is new. */
export function departmentOf(
  to: { readonly account: AccountDraft; readonly departments: Map<string, string> },
  name: string | null,
): string | null {
  if (name === null) return null;
  const seen = to.departments.get(name);
  if (seen !== undefined) return seen;
  const key = foldWord(name) || name;
  const known = to.departments.get(key);
  if (known !== undefined) {
    // The next time by the text as it stands.
    to.departments.set(name, known);
    return known;
  }
  const id = freeId(idFromName(name), new Map([...to.departments.values()].map((taken) => [taken, 1])));
  to.departments.set(key, id);
  to.account.departments = [...(to.account.departments ?? []), { id, name }];
  return id;
}
