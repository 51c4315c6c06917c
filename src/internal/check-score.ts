import { AccountError } from "./account-error.js";
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
  const fields = (typeof score === "object" && score !== null ? score : {}) as unknown as Record<string, unknown>;
  for (const list of lists) {
    if (!Array.isArray(fields[list])) refuse([list], `no list ${quote(list)} (pass what scoreAccount returns)`);
  }
  if (accountId !== undefined && fields.accountId !== accountId) {
    const message = `the score of account ${quote(fields.accountId)}, not of ${quote(accountId)} (score this account)`;
    refuse(["accountId"], message);
  }
}

function refuse(path: readonly string[], message: string): never {
  throw new AccountError("invalid_options", [
    { severity: "error", code: "invalid_score", path: ["score", ...path], message },
  ]);
}
