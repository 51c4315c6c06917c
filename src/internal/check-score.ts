import { AccountError } from "./account-error.js";
import { checkResult } from "./check-result.js";
import { quote } from "./format-path.js";

/** What every score begins with, as far as a picture needs it. */
interface ScoreLike {
  readonly accountId: string;
}

/**
 * Refuses what is no score, and the score of another account: names and shares of two accounts would end up in one picture.
 *
 * @param lists - The lists that the score has to hold, such as `["stakeholders"]`.
 * @param accountId - The account it has to be about; absent: any.
 * @throws AccountError `invalid_options`
 */
export function checkScore(score: ScoreLike, lists: readonly string[], accountId?: string): void {
  checkResult(score, "score", lists, "scoreAccount");
  const id: unknown = score?.accountId;
  if (accountId === undefined || id === accountId) return;
  const message = `the score of account ${quote(id)}, not of ${quote(accountId)} (score this account)`;
  throw new AccountError("invalid_options", [
    { severity: "error", code: "invalid_score", path: ["score", "accountId"], message },
  ]);
}
