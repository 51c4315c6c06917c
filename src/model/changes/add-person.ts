import type { Change } from "../change.js";
import { checkPerson } from "../check-references.js";
import { readStance } from "../titles/read-words.js";
import { type ChangePath, type Changing, refuseDuplicate } from "./changing.js";

/** Puts somebody on the map, after all the others. */
export function addPerson(
  changing: Changing,
  { person }: Extract<Change, { type: "add_person" }>,
  path: ChangePath,
): void {
  const { account } = changing;
  if (refuseDuplicate(changing, account.people, person.id, [...path, "person", "id"])) return;
  const added = { ...person };
  readStance(added);
  checkPerson(added, [...path, "person"], changing);
  changing.known.person.add(added.id);
  changing.account = { ...account, people: [...account.people, added] };
}
