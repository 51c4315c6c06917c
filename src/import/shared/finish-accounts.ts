import { compareIds } from "../../internal/compare-ids.js";
import type { SomeLimits } from "../../internal/validate.js";
import type { Account, AccountInput } from "../../model/account.js";
import { safeParseAccount } from "../../model/parse-account.js";
import { type ImportLog, warn } from "./import-log.js";

/**
 * The accounts as `parseAccount` returns them, ordered by id. One that it refuses, usually for its size, is left out with
 * every reason.
 */
export function finishAccounts(
  log: ImportLog,
  drafts: readonly AccountInput[],
  limits: SomeLimits | undefined,
): Account[] {
  const accounts: Account[] = [];
  for (const draft of [...drafts].sort((a, b) => compareIds(a.id, b.id))) {
    const parsed = safeParseAccount(draft, { limits });
    if (parsed.success) accounts.push(parsed.data);
    else
      for (const { path, message } of parsed.error.issues) {
        warn(log, "account_left_out", [draft.id, ...path], `${message} (the whole account is left out)`);
      }
  }
  return accounts;
}
