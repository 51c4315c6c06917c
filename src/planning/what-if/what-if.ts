import type { Gap } from "../../insights/gaps/gap.js";
import type { Decision } from "../../insights/influence/stakeholder.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Change } from "../../model/change.js";
import type { BeforeAfter } from "../before-after.js";

/** What changes would do to the customer's people and to ours. */
export interface WhatIf {
  accountId: string;
  goalId: string | null;
  asOf: string;
  changes: Change[];
  /** Position of the group, −1..1. `withinNoise`: whether the uncertainty of the map could undo the difference; `null` without samples. */
  groupStance: BeforeAfter & { withinNoise: boolean | null };
  /** Shares of influence that sum to 1. */
  support: BeforeAfter<Decision["support"]>;
  /** Share of the mapped influence in contact with us, 0..1. */
  covered: BeforeAfter<number>;
  /** 0..100 */
  health: BeforeAfter;
  /** Customers and externals for whom something changes, largest effect first. Somebody who is not there has influence 0. */
  people: PersonEffect[];
  /** Our people for whom something changes. */
  team: TeamEffect[];
  gapsOpened: Gap[];
  gapsClosed: Gap[];
  /** Who is sure to notice along rivalries and alliances. */
  sideEffects: SideEffect[];
  /** Who stands together before and after, each faction with most influence first. */
  factions: BeforeAfter<Ref[][]>;
  headlines: Sentence[];
}

/** What changes would do to one person of the customer's or from outside. */
export interface PersonEffect {
  ref: Ref;
  influence: BeforeAfter<number>;
  /** Where they end up after listening, −1..1. */
  predictedStance: BeforeAfter;
  /** Of the influence; `null` without samples. */
  withinNoise: boolean | null;
  reason: Sentence;
}

/** What changes would do to one of our team: how many people they are in contact with, and how often. */
export interface TeamEffect {
  ref: Ref;
  contacts: BeforeAfter<number>;
  /** Of the last 90 days; `null` where no interactions are recorded. */
  touchesPerMonth: BeforeAfter;
  reason: Sentence;
}

/** Somebody who is not asked, and feels it. */
export interface SideEffect {
  ref: Ref;
  reason: Sentence;
}
