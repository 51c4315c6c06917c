import type { AccountScore } from "../api/account-score.js";
import { composeScore } from "../api/compose-score.js";
import { openAccount } from "../api/open-account.js";
import { readScoreOptions, type ScoreOptions } from "../api/score-options.js";
import { type AccountSummary, summarizeScore } from "../api/summarize-score.js";
import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { contentHash } from "./content-hash.js";

/** What became of one account. A bad one yields its error, and the others go on. */
export type PortfolioResult<Value = AccountSummary> =
  | { index: number; id: string | null; hash: string; ok: true; value: Value }
  | { index: number; id: string | null; hash: string; ok: false; error: { code: string; issues: Issue[] } };

/** What is made of each account: one row, or its whole score. */
export type PortfolioValue = "summary" | "score";

/** An account and its place in the input; a text is read as JSON. */
export interface PortfolioItem {
  readonly index: number;
  readonly account: unknown;
}

/**
 * Scores a batch of accounts: pure and synchronous, what a worker thread or the consumer of a queue calls. The same items and options
 * give the same bytes wherever it runs, so that a batch that is delivered twice can be written twice.
 *
 * @param items - Accounts with their places: objects, or texts of JSON.
 * @param options - Of `scoreAccount`, and what to make of each account.
 * @returns One result an item, in order.
 * @throws AccountError `invalid_options`; faults of an account are results.
 *
 * @example
 * ```ts
 * import { scoreBatch } from "account-graph/portfolio";
 *
 * const results = scoreBatch([
 *   { index: 0, account: { id: "acme", name: "Acme", asOf: "2026-03-01", people: [] } },
 *   { index: 1, account: "{ not JSON" },
 * ]);
 * console.log(results.map((one) => (one.ok ? one.value.accountName : one.error.code)));
 * // prints: [ 'Acme', 'invalid_account' ]
 * ```
 */
export function scoreBatch(
  items: readonly PortfolioItem[],
  options?: ScoreOptions & { of?: "summary" | undefined },
): PortfolioResult[];
export function scoreBatch(
  items: readonly PortfolioItem[],
  options: ScoreOptions & { of: "score" },
): PortfolioResult<AccountScore>[];
export function scoreBatch(
  items: readonly PortfolioItem[],
  options?: ScoreOptions & { of?: PortfolioValue | undefined },
): PortfolioResult<AccountSummary | AccountScore>[];
export function scoreBatch(
  items: readonly PortfolioItem[],
  options: ScoreOptions & { of?: PortfolioValue | undefined } = {},
): PortfolioResult<AccountSummary | AccountScore>[] {
  const { of = "summary", ...rest } = readFields(options);
  const checked = readScoreOptions(rest);
  checkItems(items);
  return items.map((item) => scoreItem(item, checked, of));
}

/**
 * The fields of options that hold more than plain data, as they are.
 *
 * @throws AccountError `invalid_options` for what is no object, or cannot be read
 */
export function readFields<Options extends object>(options: Options): Options {
  try {
    if (typeof options === "object" && options !== null && !Array.isArray(options)) return { ...options };
  } catch {
    // A proxy or getter that throws is refused like everything that is no object of options.
  }
  const message = `expected an object of options, got ${quote(options)}`;
  throw new AccountError("invalid_options", [{ severity: "error", code: "wrong_type", path: ["options"], message }]);
}

/** @throws AccountError `invalid_options` */
function checkItems(items: readonly PortfolioItem[]): void {
  const wrong = Array.isArray(items) ? items.findIndex((item) => !isItem(item)) : 0;
  if (wrong < 0) return;
  const path = Array.isArray(items) ? ["items", wrong] : ["items"];
  const message = "expected a list of { index, account } (the place of each account, and the account)";
  throw new AccountError("invalid_options", [{ severity: "error", code: "wrong_type", path, message }]);
}

function isItem(item: unknown): boolean {
  try {
    const { index, account } = item as PortfolioItem;
    return Number.isSafeInteger(index) && account !== undefined;
  } catch {
    return false;
  }
}

function scoreItem(
  { index, account: given }: PortfolioItem,
  options: ScoreOptions,
  of: PortfolioValue,
): PortfolioResult<AccountSummary | AccountScore> {
  let id: string | null = null;
  let hash = "";
  try {
    const input = typeof given === "string" ? parseJson(given) : given;
    hash = contentHash(input);
    id = idOf(input);
    const opened = openAccount(input as Parameters<typeof openAccount>[0], options);
    const score = composeScore(opened, options);
    return {
      index,
      id: score.accountId,
      hash,
      ok: true,
      value: of === "score" ? score : summarizeScore(score, opened.account),
    };
  } catch (error) {
    if (!(error instanceof AccountError)) throw error;
    return { index, id, hash, ok: false, error: { code: error.code, issues: error.issues } };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AccountError("invalid_account", [
      { severity: "error", code: "invalid_json", path: [], message: "this line is not JSON (one account a line)" },
    ]);
  }
}

function idOf(input: unknown): string | null {
  if (typeof input !== "object" || input === null) return null;
  const { id } = input as { readonly id?: unknown };
  return typeof id === "string" ? id : null;
}
