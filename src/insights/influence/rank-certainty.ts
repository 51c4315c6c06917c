import type { Interval } from "../../internal/numbers.js";

/** How sure a rank is, from samples. */
export interface RankCertainty {
  /** The fewest ranks in a row that hold the asked share of the samples, the rank itself among them. */
  readonly interval: Interval;
  /** From 1: people whom the samples cannot tell apart share a group. */
  readonly group: number;
  /** Share of the samples in which the person is among the first three. */
  readonly topThree: number;
}
