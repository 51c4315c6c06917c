import { validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { applyToAccount } from "../model/apply-changes.js";
import type { Change } from "../model/change.js";
import { type InputOptions, inputOptionsSchema } from "../model/limits.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/**
 * An account after some changes: what happened, what was learnt, or what a remedy proposes. All changes are applied in order,
 * or none: every problem is listed.
 *
 * Cost: O(account + changes · people).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param changes - See {@link Change}. `remove_person` takes away all that hangs on a person; {@link erasePerson} takes away
 * what names them, too.
 * @param options - `limits` raises what is accepted, `trusted` skips the check.
 * @returns A new account.
 * @throws AccountError `invalid_changes`, `invalid_account`, `invalid_graph`, `invalid_options`.
 *
 * @example
 * ```ts
 * import { applyChanges } from "account-graph";
 *
 * const before = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] };
 * const after = applyChanges(before, [
 *   { type: "update_person", personId: "dana", set: { stance: "supporter" } },
 *   { type: "set_date", asOf: "2026-03-08" },
 * ]);
 * console.log(after.asOf, after.people[0].stance);
 * // prints: 2026-03-08 0.5
 * ```
 */
export function applyChanges(account: AccountOrGraph, changes: readonly Change[], options: InputOptions = {}): Account {
  const checked = validate(inputOptionsSchema, options, "invalid_options", ["options"]);
  return applyToAccount(openAccount(account, checked).account, changes);
}
