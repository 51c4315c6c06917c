/** Samples behind every interval [D]. */
export const defaultSamples = 200;
/** Samples behind the confidence of a gap, a share that they tell to about five points in a hundred [D]. */
export const defaultGapSamples = 100;
export const largestSamples = 10_000;

/** Share of the samples that an interval holds [D]. */
export const defaultConfidenceLevel = 0.9;

/** Spread of the weights of evidence and of roles: standard deviation of their logarithm [D]. */
export const weightSpread = 0.25;

/** How closely a sampled susceptibility keeps to its mean [D]. */
export const susceptibilityPrecision = 20;

/** Known stances: spread .3 · (1 − confidence) + .05; unknown ones: spread .5 around 0 [D]. */
export const stanceSpread = { perDoubt: 0.3, base: 0.05, unknown: 0.5 } as const;
/** What samples make of a stance that is plainly stated [D]. */
export const plainStanceConfidence = 0.95;

/** Share of ties taken to be missing from a map that says nothing of it, at least and at most [D]. */
export const leastMissingShare = 0.2;
export const largestMissingShare = 0.5;

/** Where nobody said how much is missing, a sample takes this share at most [D]. */
export const largestSampledShare = 0.75;

/** Ties that everybody is taken to have beside those on the map when missing ones are placed [D]. */
export const unseenTies = 1;

/** Odds of a boss by level: one above 1, each further step above, the same level, below; and where a level is unknown [D]. */
export const bossAbove = { further: 0.3, level: 0.1, below: 0.01 } as const;
export const unknownLevelOdds = 0.3;
/** Somebody of the same department is so much likelier the boss [D]. */
export const bossInDepartment = 8;

/** A missing tie between two people is at most this likely [D]. */
export const largestPairChance = 0.5;

/** Up to so many people missing ties are sampled pair by pair. */
export const pairwiseSize = 300;

/** Samples are solved to this precision: ranks do not need more. */
export const sampleTolerance = 1e-7;
export const katzSampleTolerance = 1e-5;

/** A group of ranks ends where the next one is behind in this share of the samples [D]. */
export const groupCut = 0.9;
