import type { ScoreOptions } from "../api/score-options.js";
import { AccountError } from "../internal/account-error.js";
import { contentHash } from "../portfolio/content-hash.js";
import { type AccountSource, accountsOf } from "../portfolio/lines.js";
import type { PortfolioItem } from "../portfolio/score-batch.js";
import type { ScoreBatchData } from "./score-processor.js";

/** What is used of a queue of BullMQ. */
export interface AccountQueue {
  add(
    name: string,
    data: ScoreBatchData,
    options: { jobId: string; attempts: number; backoff: { type: "exponential"; delay: number } },
  ): Promise<unknown>;
}

/** Options of {@link enqueueAccounts}. */
export interface EnqueueOptions {
  /** Accounts a job, 1 to 10,000. @defaultValue 50 */
  batchSize?: number | undefined;
  /** How often a job is tried before it counts as failed (a dead letter in BullMQ's failed set). @defaultValue 5 */
  attempts?: number | undefined;
  /** Of `scoreAccount`, for every account; plain data only. */
  scoring?: Omit<ScoreOptions, "customRules"> | undefined;
}

/**
 * Puts accounts into a queue, in batches that are the same batches whenever it is done again.
 *
 * A job's id is made of its content: adding what is in the queue already changes nothing, so a producer that was interrupted simply starts
 * over. Accounts are read as fast as the queue takes them.
 *
 * @param queue - A `Queue` of BullMQ.
 * @param accounts - As `scorePortfolio` takes them.
 * @param options - See {@link EnqueueOptions}.
 * @returns How many accounts and jobs there are.
 * @throws AccountError `invalid_options`; what the queue throws is passed on.
 *
 * @example
 * ```ts
 * import { enqueueAccounts } from "account-graph/bullmq";
 *
 * const jobs: string[] = [];
 * const queue = { add: async (name: string) => jobs.push(name) }; // new Queue("scores", { connection })
 * const account = (id: string) => ({ id, name: id, asOf: "2026-03-01", people: [] });
 * console.log(await enqueueAccounts(queue, [account("a"), account("b"), account("c")], { batchSize: 2 }), jobs);
 * // prints: { accounts: 3, jobs: 2 } [ 'score', 'score' ]
 * ```
 */
export async function enqueueAccounts(
  queue: AccountQueue,
  accounts: AccountSource,
  options: EnqueueOptions = {},
): Promise<{ accounts: number; jobs: number }> {
  const { batchSize = 50, attempts = 5, scoring = {} } = options;
  checkCount("batchSize", batchSize, 10_000);
  checkCount("attempts", attempts, 1000);
  let index = 0;
  let jobs = 0;
  let items: PortfolioItem[] = [];
  const send = async () => {
    const data: ScoreBatchData = { items, options: scoring };
    items = [];
    jobs++;
    await queue.add("score", data, {
      jobId: `batch-${contentHash(data)}`,
      attempts,
      backoff: { type: "exponential", delay: 500 },
    });
  };
  for await (const account of accountsOf(accounts)) {
    items.push({ index: index++, account });
    if (items.length >= batchSize) await send();
  }
  if (items.length > 0) await send();
  return { accounts: index, jobs };
}

function checkCount(option: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  const message = `expected a whole number from 1 to ${most}, got ${String(value)}`;
  throw new AccountError("invalid_options", [
    { severity: "error", code: "invalid_value", path: ["options", option], message },
  ]);
}
