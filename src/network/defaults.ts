import type { Channel, Coverage, RelationshipKind, SourceKind } from "../model/vocabularies.js";

/**
 * Every number by which evidence becomes a tie. Labels as in docs/scores: S read in a published source, V verified on data,
 * D a design choice (a prior).
 */

/** How far a fact from a source of this kind is relied on [D]. */
export const sourceReliability: Readonly<Record<SourceKind, number>> = {
  first_hand: 0.95,
  interview: 0.9,
  survey: 0.85,
  crm: 0.75,
  email_metadata: 0.7,
  meeting_metadata: 0.7,
  website: 0.8,
  report: 0.8,
  news: 0.7,
  partner: 0.65,
  social: 0.6,
  inferred: 0.4,
};

/** How closely samples keep to a strength reported by a source of this kind: the ν of a Beta distribution [D]. */
export const sourcePrecision: Readonly<Record<SourceKind, number>> = {
  first_hand: 20,
  interview: 18,
  survey: 16,
  report: 14,
  website: 14,
  crm: 12,
  email_metadata: 12,
  meeting_metadata: 12,
  news: 10,
  partner: 8,
  social: 6,
  inferred: 4,
};

/** What samples make of a fact that is plainly stated, without source or confidence [D]. */
export const defaultExistence = 0.95;
export const plainPrecision = 12;

/** Days after which a fact counts half [D, after Burt 2002 and Ahmad, Porter and Beguerisse-Díaz 2018]. */
export const halfLifeDays = { contact: 90, affect: 180, influence: 365, acquaintance: 1095 } as const;

/** However old, a stated fact keeps this share of its strength [D]. */
export const recencyFloor = 0.1;

/** Which half-life a kind of tie has. */
export const halfLifeOfKind: Readonly<Record<RelationshipKind, keyof typeof halfLifeDays>> = {
  communicates: "contact",
  works_with: "contact",
  likes: "affect",
  friend: "affect",
  ally: "affect",
  distrusts: "affect",
  dislikes: "affect",
  blocks: "affect",
  rival: "affect",
  conflict: "affect",
  influences: "influence",
  advises: "influence",
  mentors: "influence",
  sponsors: "influence",
  trusts: "influence",
  respects: "influence",
  consults_for: "influence",
  knows: "acquaintance",
  former_colleague: "acquaintance",
};

/** Strength of a tie that says nothing of it: medium [D]. */
export const defaultStrength = 0.5;

/** How much one interaction weighs, by channel [D]. */
export const channelWeight: Readonly<Record<Channel, number>> = {
  in_person: 1,
  video: 0.8,
  phone: 0.7,
  event: 0.5,
  email: 0.3,
  letter: 0.3,
  chat: 0.3,
  social: 0.15,
};

/** A copy counts this much of a mail to or from somebody [D]. */
export const copiedShare = 0.3;

/** Interactions become a tie of strength 1 − exp(−r / 3): one meeting .28, three .63 [D]. */
export const interactionScale = 3;

/** Above this many participants an interaction is ignored for pairs; an issue is reported [D]. */
export const largestMeeting = 200;

/** Contact within this many days counts as current [D]. */
export const recentContactDays = 90;

/** Strength of the contact tie that stated coverage stands for [D]. */
export const coverageStrength: Readonly<Record<Coverage, number>> = {
  none: 0,
  brief: 0.3,
  multiple: 0.55,
  in_depth: 0.8,
};

/** Strength of the contact tie that a bare date of last contact stands for, before it fades [D]. */
export const lastContactStrength = 0.3;

/** A contact tie counts for coverage and cuts from this strength up [D]. */
export const liveTieStrength = 0.25;

/** A reporting line can carry a request up or down, with this strength, if its confidence is at least .5 [D]. */
export const reportingPathStrength = 0.3;
export const reportingPathConfidence = 0.5;

/** A feeling against somebody of this weight closes the contact between the two [D]. */
export const closingHostility = 0.3;

/** How far an ill feeling takes attention away: a · (1 − δ·N) [D]. */
export const hostilityDamping = 0.75;

/** A reporting line older than this wants to be verified [D]. */
export const reportingVerifyDays = 365;

/** The families of evidence that make somebody listen, each with its weight λ [D; friendship kept low: V]. */
export const attentionWeight = {
  influences: 1,
  advises: 0.9,
  mentors: 0.8,
  sponsors: 0.6,
  reports_up: 0.6,
  reports_down: 0.3,
  dotted_up: 0.4,
  dotted_down: 0.2,
  consults_for: 0.7,
  trusts: 0.8,
  respects: 0.7,
  ally: 0.5,
  contact: 0.4,
  affection: 0.25,
  former_colleague: 0.15,
  knows: 0,
} as const;
export type AttentionFamily = keyof typeof attentionWeight;

/** Families that `informalTies: "elicited_only"` leaves out: nobody said that they sway. */
export const informalFamilies: ReadonlySet<AttentionFamily> = /* @__PURE__ */ new Set<AttentionFamily>([
  "trusts",
  "respects",
  "ally",
  "contact",
  "affection",
  "former_colleague",
]);

/** Ties of which somebody said that they sway: where they reach most people, mere contact adds little [V]. */
export const elicitedFamilies: ReadonlySet<AttentionFamily> = /* @__PURE__ */ new Set<AttentionFamily>([
  "influences",
  "advises",
  "mentors",
  "sponsors",
  "trusts",
  "respects",
]);

/** Friendship, liking and mere contact, which `informalTies: "auto"` reduces where elicited ties reach most people. */
export const casualFamilies: ReadonlySet<AttentionFamily> = /* @__PURE__ */ new Set<AttentionFamily>([
  "contact",
  "affection",
  "former_colleague",
]);

/** From more than this share of the people with any tie up, elicited ties reach most people [D]. */
export const elicitedReach = 0.5;

/** What friendship, liking and mere contact keep of their weight there [V: between a tenth and a quarter]. */
export const casualShare = 0.1;

/** Weight γ of a feeling for somebody, by kind [D; the factions of Sampson's monastery do not depend on it: V]. */
export const likingWeight = {
  ally: 0.9,
  trusts: 0.9,
  respects: 0.7,
  likes: 0.6,
  friend: 0.7,
  sponsors: 0.6,
  mentors: 0.5,
} as const satisfies Partial<Record<RelationshipKind, number>>;

/** Weight γ of a feeling against somebody, by kind [D]. */
export const hostilityWeight = {
  rival: 0.9,
  conflict: 0.9,
  blocks: 0.9,
  distrusts: 0.9,
  dislikes: 0.7,
} as const satisfies Partial<Record<RelationshipKind, number>>;

/** Weight of the mean sentiment of a pair's interactions, on either side [D]. */
export const sentimentWeight = 0.6;

/** A one-sided feeling counts less while the other does not know of it [D]. */
export const awarenessFactor = { aware: 1, unknown: 0.85, unaware: 0.6 } as const;

/** Both ways: signs that agree count .75 of the larger and .25 of the smaller; opposite ones .75 of their sum [D]. */
export const largerShare = 0.75;

/** What a champion or blocker without a stated stance is taken to feel, and how sure that is [D]. */
export const impliedStance = 0.5;
export const impliedStanceConfidence = 0.4;

/** How sure a role is that follows from the role toward us alone, and a level that follows from a title alone [D]. */
export const impliedRoleConfidence = 0.5;
export const inferredLevelConfidence = 0.5;
