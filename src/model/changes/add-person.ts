import type { Change } from "../change.js";
import { checkInteraction, checkPerson } from "../check-references.js";
import { stanceToNumber } from "../titles/words-to-numbers.js";
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
  stanceToNumber(added);
  checkPerson(added, [...path, "person"], changing);
  changing.known.person.add(added.id);
  changing.account = { ...account, people: [...account.people, added] };
}

/** Adds a meeting, call or mail, after all the others. */
export function logInteraction(
  changing: Changing,
  { interaction }: Extract<Change, { type: "log_interaction" }>,
  path: ChangePath,
): void {
  const { account } = changing;
  const interactions = account.interactions ?? [];
  if (refuseDuplicate(changing, interactions, interaction.id, [...path, "interaction", "id"])) return;
  checkInteraction(interaction, [...path, "interaction"], changing);
  changing.account = { ...account, interactions: [...interactions, interaction] };
}
