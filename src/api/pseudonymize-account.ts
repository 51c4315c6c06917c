import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { pseudonymize } from "../privacy/pseudonymize.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

const keySchema = /* @__PURE__ */ (() => s.string().check(s.minLength(1)))();

/**
 * An account in which nobody is named, for support, research or a demo: ids, names, addresses, firms, places, tags and texts become
 * codes. The same key gives the same codes, in every account and at every time, so that snapshots can still be compared; without the
 * key no code can be made or traced back (HMAC-SHA-256). Numbers, dates, words of lists, titles and departments stay, and external
 * ids and custom fields go, so that every score without samples is the same number under another name. Sampled intervals differ
 * within their noise, since samples depend on ids.
 *
 * It is a pseudonym, not anonymity: whoever knows the account may recognize its only chief executive by the title.
 *
 * Cost: O(size of the account).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param key - A secret; 32 random characters or more. Keep it apart from the result.
 * @returns A new account, valid as it is.
 * @throws AccountError `invalid_account`, `invalid_graph`, and `invalid_options` for an empty key.
 *
 * @example
 * ```ts
 * import { pseudonymizeAccount } from "account-graph";
 *
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", title: "CFO" }] };
 * const shared = pseudonymizeAccount(account, "kept in the vault");
 * console.log(shared.people[0]);
 * // prints: { id: 'x76d3e30f81825fa6', name: 'Person 76D3E30F', title: 'CFO' }
 * ```
 */
export function pseudonymizeAccount(account: AccountOrGraph, key: string): Account {
  const secret = validate(keySchema, key, "invalid_options", ["key"]);
  return pseudonymize(openAccount(account, {}).account, secret);
}
