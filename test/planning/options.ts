import type { ScoreOptions } from "account-graph";

/** Without intervals: what is laid down about plans does not depend on them. */
export const noSamples: ScoreOptions = { samples: 0 };
export const fewSamples: ScoreOptions = { samples: 40 };
