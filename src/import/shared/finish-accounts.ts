import { compareIds } from "../../internal/compare-ids.js";
import { allLimits, type SomeLimits } from "../../internal/validate.js";
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
    let parsed = safeParseAccount(draft, { limits });
    if (!parsed.success && cutTexts(log, draft, allLimits(limits ?? {}).textLength)) {
      parsed = safeParseAccount(draft, { limits });
    }
    if (parsed.success) accounts.push(parsed.data);
    else
      for (const { path, message } of parsed.error.issues) {
        warn(log, "account_left_out", [draft.id, ...path], `${message} (the whole account is left out)`);
      }
  }
  return accounts;
}

/** Cuts texts that became too long by being put together, such as a first and a last name; says whether there were any. */
function cutTexts(log: ImportLog, draft: AccountInput, textLength: number): boolean {
  let hasCut = false;
  const visit = (value: object, path: readonly (string | number)[]): void => {
    for (const [key, part] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (typeof part === "object" && part !== null) visit(part, at);
      else if (typeof part === "string" && part.length > textLength) {
        (value as Record<string, unknown>)[key] = part.slice(0, textLength).replace(/\p{Surrogate}$/u, "");
        const message = `a text of ${part.length} characters is cut to ${textLength} (options.limits.textLength)`;
        warn(log, "text_cut", at, message);
        hasCut = true;
      }
    }
  };
  visit(draft, [draft.id]);
  return hasCut;
}
