import type { Interval } from "../../internal/numbers.js";
import { widestRange } from "./defaults.js";

/** How sure a rank is, from samples. */
export interface RankCertainty {
  /** The fewest ranks in a row that hold the asked share of the samples, the rank itself among them. */
  readonly interval: Interval;
  /** From 1: people whom the samples cannot tell apart share a group. */
  readonly group: number;
  /** Share of the samples in which the person is among the first three. */
  readonly topThree: number;
}

/** Whether a range of ranks is too wide to say anything: more than ten ranks, and more than a third of all. */
export function isTooWide([low, high]: Interval, total: number): boolean {
  return high - low + 1 > Math.max(widestRange.ranks, widestRange.share * total);
}
