import type { Interval } from "../../internal/interval.js";

/** How sure a rank is, from draws. */
export interface RankCertainty {
  /** Ranks that hold the middle share of the draws, and the rank itself. */
  readonly interval: Interval;
  /** From 1: people whom the draws cannot tell apart share a group. */
  readonly group: number;
  /** Share of the draws in which the person is among the first three. */
  readonly topThree: number;
}
