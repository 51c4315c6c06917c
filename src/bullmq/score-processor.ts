import type { ScoreOptions } from "../api/score-options.js";
import { contentHash } from "../portfolio/content-hash.js";
import { type PortfolioItem, type PortfolioResult, scoreBatch } from "../portfolio/score-batch.js";

/** What a job carries. */
export interface ScoreBatchData {
  readonly items: readonly PortfolioItem[];
  readonly options: Omit<ScoreOptions, "customRules">;
}

/** What is used of a job of BullMQ. */
export interface ScoreJob {
  readonly id?: string | undefined;
  readonly data: ScoreBatchData;
  updateProgress(progress: number): Promise<unknown>;
}

/**
 * Where results go. A queue delivers at least once: after a crash the same batch comes again, with the same `batch` and the same bytes, so write by
 * key (the batch, or account and goal), not by appending.
 */
export type ScoreSink = (results: readonly PortfolioResult[], batch: string) => void | Promise<void>;

/**
 * The processor of a BullMQ `Worker`: scores a batch, hands the results to your sink, and only then counts the job as done.
 *
 * If the sink fails, the job fails and is tried again; a bad account is a result of its own and fails nothing. A worker that dies loses its lock, and
 * another takes the batch: after `lockDuration`, at the latest one `stalledInterval` later. The lock is renewed between accounts, so that only a
 * single account, not a batch, has to be done within `lockDuration`.
 *
 * @param sink - Called with the results of each batch; see {@link ScoreSink}.
 * @returns A function for `new Worker(name, processor, { connection })`; it returns how many accounts were scored, and a checksum.
 *
 * @example
 * ```ts
 * import { createScoreProcessor } from "account-graph/bullmq";
 *
 * const processor = createScoreProcessor((results, batch) => console.log(batch, results.length));
 * const items = [{ index: 0, account: { id: "acme", name: "Acme", asOf: "2026-03-01", people: [] } }];
 * // new Worker("scores", processor, { connection }) calls it with each job:
 * console.log((await processor({ id: "b1", data: { items, options: {} }, updateProgress: async () => 0 })).accounts);
 * // prints: b1 1
 * // 1
 * ```
 */
export function createScoreProcessor(
  sink: ScoreSink,
): (job: ScoreJob) => Promise<{ accounts: number; failed: number; checksum: string }> {
  return async (job) => {
    const { items, options } = job.data;
    const results: PortfolioResult[] = [];
    for (const item of items) {
      results.push(...scoreBatch([item], options));
      // The worker renews its lock between two accounts; without a turn a long batch would count as stalled.
      await new Promise<void>((resolve) => void setTimeout(resolve, 0));
    }
    await sink(results, job.id ?? `batch-${contentHash(job.data)}`);
    await job.updateProgress(100);
    const failed = results.filter((one) => !one.ok).length;
    return { accounts: results.length, failed, checksum: contentHash(results) };
  };
}
