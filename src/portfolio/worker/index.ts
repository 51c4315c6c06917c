import type { ScoreOptions } from "../../api/score-options.js";
import { type PortfolioItem, type PortfolioValue, scoreBatch } from "../score-batch.js";

/** What a worker thread is sent. */
export interface WorkerTask {
  readonly items: readonly PortfolioItem[];
  readonly options: ScoreOptions & { readonly of?: PortfolioValue | undefined };
}

/**
 * What a worker thread of `scorePortfolio` runs: one batch in, its results out. For a pool of your own, name this file as its worker
 * and `work` as the function (piscina: `{ filename, name: "work" }`).
 *
 * @param task - Accounts with their places, and options.
 * @returns One result an account, in order: see `scoreBatch`.
 * @throws AccountError `invalid_options`
 *
 * @example
 * ```ts
 * import { work } from "account-graph/portfolio/worker";
 *
 * const items = [{ index: 0, account: { id: "acme", name: "Acme", asOf: "2026-03-01", people: [] } }];
 * console.log((work({ items, options: {} }) as { id: string }[])[0].id);
 * // prints: acme
 * ```
 */
export function work(task: WorkerTask): unknown {
  return scoreBatch(task.items, task.options);
}
