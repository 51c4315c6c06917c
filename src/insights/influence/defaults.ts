import type { BudgetAuthority, BuyingRole } from "../../model/vocabularies.js";

/** How far others sway a person where nothing is known of them [D; ranks barely depend on it: V]. */
export const defaultSusceptibility = 0.5;
export const maximumSusceptibility = 0.95;

/** Attention that every person is taken to have for people who are not on the map [D; no loss on elicited data: V]. */
export const defaultUnmappedAttention = 1.5;

/** Say in the decision by role, in units of an economic buyer [D]. */
export const roleWeight: Readonly<Record<BuyingRole, number>> = {
  economic_buyer: 1,
  decision_maker: 1,
  approver: 0.7,
  executive_sponsor: 0.5,
  technical_buyer: 0.35,
  procurement: 0.3,
  legal: 0.3,
  gatekeeper: 0.25,
  user_buyer: 0.2,
  evaluator: 0.2,
  recommender: 0.1,
  influencer: 0.05,
  champion: 0.05,
  coach: 0.05,
  initiator: 0.05,
  blocker: 0.05,
  point_of_contact: 0,
  other: 0,
};

/** What owning or lacking the budget does to that say [D]. */
export const budgetFactor: Readonly<Record<BudgetAuthority, number>> = { owner: 1.25, influences: 1, none: 0.9 };
export const largestRoleWeight = 1.25;

/** What somebody outside the organisation keeps of it [D]. */
export const externalFactor = 0.3;

/** From this weight up somebody counts as a known decider [D]. */
export const deciderWeight = 0.5;

/** Guess for a member of the buying group without a known role, and the fade by level [D]. */
export const memberGuess = 0.15;
export const levelFade = 0.6;
/** All guesses together are at most this share of what is recorded [D]. */
export const largestGuessShare = 1 / 3;

/** Members of the decision set have at least this share of the largest right, and there are at most so many [D]. */
export const decisionSetShare = 0.5;
export const decisionSetSize = 10;

/** The group's stance is told from this much influence of known stance up [D]. */
export const knownInfluence = 0.3;

/** Stances from here up are for us, from its negative down against [D]. */
export const leaning = 0.25;

/** Under Katz a stated tie of full attention counts as much as so many messages from one to another [D]. */
export const fullTieMessages = 20;

/** From this share of all attention up, what comes from interactions alone calls for Katz [D]. */
export const logOnlyShare = 0.7;

/** A map is made of logs from so many messages among customers a person who takes part in them up [D]. */
export const logMessagesPerPerson = 3;

/** Bands: up to this share of the mapped influence [D]. */
export const bandShares = { core: 0.5, major: 0.8, minor: 0.95 } as const;

/** Notable, high and some influence: absolute, and relative to an even share in large groups [D]. */
export const influenceThresholds = {
  notable: { absolute: 0.06, even: 0.75 },
  high: { absolute: 0.1, even: 1.25 },
  some: { absolute: 0.04, even: 0.5 },
} as const;

/** Weights of the parts of authority [D]. */
export const authorityWeights = { role: 0.5, level: 0.25, budget: 0.15, span: 0.1 } as const;
export const authorityBudget: Readonly<Record<BudgetAuthority, number>> = { owner: 1, influences: 0.5, none: 0 };
/** So many reports give a full span [D]. */
export const fullSpan = 50;

/** Influence within this of one another shares a rank. */
export const rankTolerance = 1e-12;

/** A range of ranks helps nobody if it is longer than this, and longer than this share of all ranks [D]. */
export const widestRange = { ranks: 10, share: 1 / 3 } as const;

/** Betweenness is exact up to so many people, and estimated from as many sources beyond [D]. */
export const exactBetweennessSize = 500;
