/** How long laws are tried: a few cases each in the suite, as many as asked for by `npm run laws -- 10000`. */
export interface LawLength {
  /** Cases a law; `null`: as many as the law says. */
  readonly runs: number | null;
  /** Added to the seed of every law. */
  readonly seed: number;
}

/** Read from the environment, which scripts/run-laws.mjs sets. */
export const lawLength: LawLength = {
  runs: process.env.LAW_RUNS === undefined ? null : Number(process.env.LAW_RUNS),
  seed: Number(process.env.LAW_SEED ?? 0),
};
