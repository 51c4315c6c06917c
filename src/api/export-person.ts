import { type PersonExport, personExport } from "../privacy/person-export.js";
import { personOf } from "./erase-person.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/**
 * All that an account holds on one person, for somebody who asks what is kept on them: their own record, ties, stakes, interactions,
 * notes, pain points, seats and observations, and every other place that points to them or names them. Found as
 * {@link erasePerson} finds them. Other people appear as they stand in these records; look it over before it leaves the house.
 *
 * Cost: O(size of the account).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param personId - Anybody on the map.
 * @returns Plain JSON.
 * @throws AccountError `unknown_person`, `invalid_account`, `invalid_graph`.
 *
 * @example
 * ```ts
 * import { exportPerson } from "account-graph";
 *
 * const held = exportPerson(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [{ id: "dana", name: "Dana Cole", stance: "critic" }, { id: "lee", name: "Lee Wong", reportsTo: "dana" }],
 *   },
 *   "dana",
 * );
 * console.log(held.person.stance, held.mentions);
 * // prints: -0.5 [ { path: [ 'people', 1, 'reportsTo' ], value: 'dana' } ]
 * ```
 */
export function exportPerson(account: AccountOrGraph, personId: string): PersonExport {
  const opened = openAccount(account, {}).account;
  return personExport(opened, personOf(opened, personId));
}
