import { validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { isoDate } from "../model/schemas/field-schemas.js";
import { forget } from "../privacy/forget.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/**
 * Retention: an account without what is older than a day. Gone are interactions, notes and events before it; ties, stakes, seats,
 * memberships and observations that ended before it; ties and single fields last confirmed before it; and people who left before it,
 * as {@link erasePerson} erases them. Facts without a date stay: nothing says how old they are.
 *
 * Cost: O(size of the account), once more for everybody who is erased.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param date - ISO date or date-time: the first day that is kept.
 * @returns A new account, valid as it is.
 * @throws AccountError `invalid_account`, `invalid_graph`, and `invalid_options` for a date that is none.
 *
 * @example
 * ```ts
 * import { forgetBefore } from "account-graph";
 *
 * const kept = forgetBefore(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [{ id: "dana", name: "Dana Cole" }, { id: "lee", name: "Lee Wong", status: "left", statusFrom: "2022-05-01" }],
 *     notes: [{ id: "n1", at: "2023-01-10", text: "First visit" }, { id: "n2", at: "2026-02-01", text: "Pilot starts" }],
 *   },
 *   "2024-01-01",
 * );
 * console.log(kept.people.map(({ id }) => id), kept.notes?.map(({ id }) => id));
 * // prints: [ 'dana' ] [ 'n2' ]
 * ```
 */
export function forgetBefore(account: AccountOrGraph, date: string): Account {
  const day = validate(isoDate, date, "invalid_options", ["date"]);
  return forget(openAccount(account, {}).account, day);
}
