import type { ScoreOptions } from "../../api/score-options.js";
import { type PortfolioItem, type PortfolioValue, scoreBatch } from "../score-batch.js";

/** What a worker thread is sent. */
export interface WorkerTask {
  readonly items: readonly PortfolioItem[];
  readonly options: ScoreOptions & { readonly of?: PortfolioValue | undefined };
}

/** Runs in a worker thread: one batch in, its results out. */
export default function work({ items, options }: WorkerTask): unknown {
  return scoreBatch(items, options);
}
