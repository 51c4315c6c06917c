import type { ScoreOptions } from "account-graph";

/** Without intervals: what is laid down about plans does not depend on them. */
export const noSamples: ScoreOptions = { draws: 0 };
export const fewSamples: ScoreOptions = { draws: 40 };
