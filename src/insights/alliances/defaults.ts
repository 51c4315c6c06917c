/** Parts with so many people, after simplification, are solved exactly [D]. */
export const defaultExactLimit = 30;

/** At most so many other divisions are listed [D]. */
export const listedAlternatives = 10;

/** At most so many ties stand for what is between two factions [D]. */
export const keyTieCount = 3;

/** At most so many people are named in one issue [D]. */
export const maxNames = 5;

/** Runs of the search: few where the result can be proven all the same, more where it cannot [V: the values do not differ]. */
export const quickStarts = 3;
export const thoroughStarts = 10;

/** Steps of the exact search in one part: a second or so where nothing can be proven, many times what published maps take [V]. */
export const provingSteps = 40_000;

/** Samples behind the confidence of factions, and the share of ties that each leaves out [D]. */
export const defaultBootstrap = 100;
export const leftOutShare = 0.2;

/** At most so many rounds of the search in one sample [D]. */
export const searchRounds = 5;

/** At most so many guesses are made, and so many common acquaintances named in each [D]. */
export const guessCount = 20;
export const throughCount = 3;

/** How much of each the story tells [D]. */
export const storyLength = { factions: 3, pairs: 2, between: 2, warnings: 3 } as const;
