import type { AccountScore } from "../api/account-score.js";
import { readScoreOptions, type ScoreOptions } from "../api/score-options.js";
import type { AccountSummary } from "../api/summarize-score.js";
import { AccountError } from "../internal/account-error.js";
import { type AccountSource, accountsOf } from "./lines.js";
import {
  type PortfolioItem,
  type PortfolioResult,
  type PortfolioValue,
  readFields,
  scoreBatch,
} from "./score-batch.js";
import { openWorkerPool, type WorkerPool } from "./worker-pool.js";

/** Options of {@link scorePortfolio}: those of `scoreAccount` for every account, and how to run. */
export interface PortfolioOptions extends ScoreOptions {
  /** Worker threads, 1 to 256; 1: no threads, everything in this one. @defaultValue 1 */
  concurrency?: number | undefined;
  /** Stops at the next account; the iteration throws `cancelled`. */
  signal?: AbortSignal | undefined;
  /** Called after each account with how many are done, and how many there are where that is known. */
  onProgress?: ((done: number, total: number | null) => void) | undefined;
  /** One row an account, or its whole score. @defaultValue "summary" */
  of?: PortfolioValue | undefined;
}

/** Accounts sent to a thread at once: enough that sending costs little, few enough that memory stays small. */
const batchSize = 16;
const mostThreads = 256;

/**
 * Scores many accounts, one after the other or on all cores, and gives the results in the order of the input.
 *
 * How to read it. Each result has its place (`index`), the account's id and a hash of its content, and either its value or its
 * error: a bad account does not stop the others. Only as much is read ahead as the threads need, so that memory does not grow with the number of
 * accounts; stop iterating, and the source and the threads are closed.
 *
 * Accounts may be objects, texts of JSON, or a stream of bytes with one account a line (NDJSON). With `concurrency` above 1 they go to
 * worker threads where there are any (Node, Deno, Bun), with the same bytes as result; functions (`customRules`) stay in one thread.
 *
 * Cost: that of `scoreAccount` for each account; memory for about 32 accounts a thread.
 *
 * @param accounts - A list, a generator, a stream.
 * @param options - See {@link PortfolioOptions}.
 * @returns An async iterable of results.
 * @throws AccountError `invalid_options` at once, `cancelled` while iterating; what the source throws is passed on.
 *
 * @example
 * ```ts
 * import { scorePortfolio } from "account-graph/portfolio";
 *
 * const account = (id: string) => ({ id, name: id.toUpperCase(), asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] });
 * for await (const result of scorePortfolio([account("acme"), { id: 7 }, account("zeta")])) {
 *   console.log(result.index, result.ok ? result.value.accountName : result.error.issues[0]?.message);
 * }
 * // prints: 0 ACME
 * // 1 expected a text, got 7
 * // 2 ZETA
 * ```
 */
export function scorePortfolio(
  accounts: AccountSource,
  options: PortfolioOptions & { of: "score" },
): AsyncIterableIterator<PortfolioResult<AccountScore>>;
export function scorePortfolio(
  accounts: AccountSource,
  options?: PortfolioOptions & { of?: "summary" | undefined },
): AsyncIterableIterator<PortfolioResult>;
export function scorePortfolio(
  accounts: AccountSource,
  options: PortfolioOptions = {},
): AsyncIterableIterator<PortfolioResult<AccountSummary | AccountScore>> {
  return run(accounts, readPortfolioOptions(options));
}

/** Options that were checked. */
export interface CheckedOptions {
  readonly threads: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: PortfolioOptions["onProgress"];
  readonly scoring: ScoreOptions & { of?: PortfolioValue | undefined };
}

/** @throws AccountError `invalid_options` */
export function readPortfolioOptions(options: PortfolioOptions): CheckedOptions {
  const { concurrency = 1, signal, onProgress, of = "summary", ...rest } = readFields(options);
  const scoring = readScoreOptions(rest);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > mostThreads) {
    throw wrong("concurrency", `expected a whole number from 1 to ${mostThreads}, got ${String(concurrency)}`);
  }
  if (of !== "summary" && of !== "score") throw wrong("of", 'expected "summary" or "score"');
  if (onProgress !== undefined && typeof onProgress !== "function") throw wrong("onProgress", "expected a function");
  if (concurrency > 1 && (scoring.customRules?.length ?? 0) > 0) {
    throw wrong("customRules", "functions cannot be sent to worker threads (leave out concurrency, or the rules)");
  }
  return { threads: concurrency, signal, onProgress, scoring: { ...scoring, of } };
}

function wrong(option: string, message: string): AccountError {
  return new AccountError("invalid_options", [
    { severity: "error", code: "invalid_value", path: ["options", option], message },
  ]);
}

async function* run(
  accounts: AccountSource,
  { threads, signal, onProgress, scoring }: CheckedOptions,
): AsyncGenerator<PortfolioResult<AccountSummary | AccountScore>, void, void> {
  const total = Array.isArray(accounts) ? accounts.length : null;
  const pool = threads > 1 ? await openWorkerPool(threads) : null;
  const source = accountsOf(accounts);
  const running: Promise<PortfolioResult<AccountSummary | AccountScore>[]>[] = [];
  const mostRunning = pool === null ? 1 : 2 * threads;
  const size = pool === null ? 1 : batchSize;
  let index = 0;
  let done = 0;
  let isOver = false;
  try {
    while (true) {
      while (!isOver && running.length < mostRunning) {
        stopIfAborted(signal);
        const items: PortfolioItem[] = [];
        while (items.length < size && !isOver) {
          const { value, done: ended } = await source.next();
          if (ended === true) isOver = true;
          else items.push({ index: index++, account: value });
        }
        if (items.length > 0) running.push(settled(scoreItems(pool, items, scoring)));
      }
      const next = running.shift();
      if (next === undefined) return;
      for (const result of await next) {
        stopIfAborted(signal);
        onProgress?.(++done, total);
        yield result;
      }
    }
  } finally {
    await pool?.close();
    await source.return();
  }
}

/** Keeps a rejection from being reported before anybody waits for it. */
function settled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  const message = "stopped by the caller's signal";
  throw new AccountError("cancelled", [{ severity: "error", code: "cancelled", path: ["options", "signal"], message }]);
}

/** A batch, in a thread where there are some. If a thread dies, its accounts are tried once more one by one, to find the one that kills. */
async function scoreItems(
  pool: WorkerPool | null,
  items: readonly PortfolioItem[],
  options: CheckedOptions["scoring"],
): Promise<PortfolioResult<AccountSummary | AccountScore>[]> {
  if (pool === null) return scoreBatch(items, options);
  const attempt = async (some: readonly PortfolioItem[]) =>
    (await pool.run({ items: some, options })) as PortfolioResult<AccountSummary | AccountScore>[];
  try {
    return await attempt(items);
  } catch {
    const results: PortfolioResult<AccountSummary | AccountScore>[] = [];
    for (const item of items) {
      try {
        results.push(...(await attempt([item])));
      } catch (error) {
        results.push(lost(item, error));
      }
    }
    return results;
  }
}

function lost({ index }: PortfolioItem, error: unknown): PortfolioResult<never> {
  const why = error instanceof Error ? error.message : String(error);
  const message = `the worker thread that scored this account died: ${why}`;
  return {
    index,
    id: null,
    hash: "",
    ok: false,
    error: { code: "worker_lost", issues: [{ severity: "error", code: "worker_lost", path: [], message }] },
  };
}
