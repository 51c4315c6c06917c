import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { redact } from "../privacy/redact.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/** Options of {@link redactAccount}. */
export interface RedactOptions {
  /**
   * What to leave out: opinions (stances, roles, feelings, weights, notes, goals, custom fields), behavior (interactions, dates of
   * contact, habits), or both. @defaultValue `["opinion", "behavior"]`
   */
  readonly remove?: readonly ("opinion" | "behavior")[] | undefined;
}

const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ remove: s.optional(s.array(s.enum(["opinion", "behavior"]))) }))();

/**
 * An account that may be shown to more people: who holds which post, with lines, rights, dates and goals, without what is thought of
 * anybody or what they did. Whether somebody asked not to be contacted always stays. Which field belongs to which class is listed
 * in the privacy guide. Names stay; see {@link pseudonymizeAccount}. Texts of the business itself (pain points, needs,
 * objectives) stay too: they may name people.
 *
 * Cost: O(size of the account).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - What to leave out.
 * @returns A new account, valid as it is.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`.
 *
 * @example
 * ```ts
 * import { redactAccount } from "account-graph";
 *
 * const chart = redactAccount({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole", title: "CFO", stance: "opponent", email: "dana@acme.test" }],
 *   notes: [{ id: "n1", at: "2026-02-01", text: "Dana will block us", about: ["dana"] }],
 * });
 * console.log(chart.people[0], chart.notes);
 * // prints: { id: 'dana', name: 'Dana Cole', title: 'CFO', email: 'dana@acme.test' } []
 * ```
 */
export function redactAccount(account: AccountOrGraph, options: RedactOptions = {}): Account {
  const checked = validate(optionsSchema, options, "invalid_options", ["options"]);
  return redact(openAccount(account, {}).account, new Set(checked.remove ?? ["opinion", "behavior"]));
}
