import { AccountError } from "../internal/account-error.js";
import type { Account } from "../model/account.js";
import { knownIds, unknownReference } from "../model/known-ids.js";
import type { PersonInput } from "../model/person.js";
import { erase } from "../privacy/erase.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/**
 * An account that says nothing of a person any more: beside all that hangs on them (`remove_person` of {@link applyChanges}) go notes
 * about them or naming them, pain points that were theirs alone, other prose and custom entries that name them, and their
 * addresses and ids in other systems. What cannot go, such as the text of a need or a colleague's title, has "…" in place of the name,
 * and ids of other things that contain theirs are renamed.
 *
 * They are found by id, full name, first or last name written with a capital, e-mail address and external ids; by nothing else:
 * nicknames and "the new CFO" stay. Nobody succeeds them; use `remove_person` with `successorId` first for that. Copies that you keep
 * elsewhere, such as earlier scores and snapshots, have to be erased too.
 *
 * Cost: O(size of the account).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param personId - Anybody on the map.
 * @returns A new account, valid as it is.
 * @throws AccountError `unknown_person`, `invalid_account`, `invalid_graph`.
 *
 * @example
 * ```ts
 * import { erasePerson } from "account-graph";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole" }, { id: "lee", name: "Lee Wong", title: "Assistant to Dana Cole" }],
 *   notes: [{ id: "n1", at: "2026-02-01", text: "Dana is on sick leave" }],
 * };
 * const after = erasePerson(account, "dana");
 * console.log(after.people, after.notes);
 * // prints: [ { id: 'lee', name: 'Lee Wong', title: 'Assistant to …' } ] []
 * ```
 */
export function erasePerson(account: AccountOrGraph, personId: string): Account {
  const opened = openAccount(account, {}).account;
  return erase(opened, personOf(opened, personId));
}

/**
 * Anybody of an account, by id.
 *
 * @throws AccountError `unknown_person`
 */
export function personOf(account: Account, personId: string): PersonInput {
  const person = account.people.find(({ id }) => id === personId);
  if (person !== undefined) return person;
  const issue = unknownReference("person", String(personId), ["personId"], knownIds(account));
  throw new AccountError("unknown_person", [issue]);
}
