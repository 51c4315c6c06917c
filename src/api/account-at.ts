import { validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { isoDate } from "../model/schemas/field-schemas.js";
import { accountOn } from "../planning/past/account-at.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/**
 * The account as it was known and true on a day, from the dates of its facts. With `diffAccounts` it answers "what has changed
 * since Friday".
 *
 * Gone are interactions, notes and observations dated later, fields whose provenance is, contacts and changes of status that had
 * not happened, ties that began later or are only known from later, and people who were new after that day. A tie with an earlier
 * `validFrom` was true even if it was confirmed later. Facts without a date are taken to have held.
 *
 * Cost: O(size of the account).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param date - ISO date or date-time, `asOf` of the result.
 * @returns A new account, as `parseAccount` would make it; what did not change is shared with the input.
 * @throws AccountError `invalid_account`, `invalid_graph`, and `invalid_options` for a date that is none.
 *
 * @example
 * ```ts
 * import { accountAt, diffAccounts } from "account-graph";
 *
 * const now = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-06",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const], stance: "supporter" as const, provenance: { stance: { asOf: "2026-03-04" } } },
 *   ],
 * };
 * const friday = accountAt(now, "2026-02-27");
 * console.log(friday.people[0]?.stance, diffAccounts(friday, now).people[0]?.fields);
 * // prints: undefined [ 'stance' ]
 * ```
 */
export function accountAt(account: AccountOrGraph, date: string): Account {
  const day = validate(isoDate, date, "invalid_options", ["date"]);
  return accountOn(openAccount(account, {}).account, day);
}
