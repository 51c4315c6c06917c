import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Change } from "../../model/change.js";
import type { Channel } from "../../model/vocabularies.js";
import type { WhatIf } from "../what-if/what-if.js";

/** Who of us does what with whom, when and why: one step a person. */
export interface EngagementPlan {
  accountId: string;
  accountName: string;
  goalId: string | null;
  asOf: string;
  /** Last day of the plan. */
  until: string;
  /** In the order in which they fall due; what comes first in `after` stands first. */
  steps: PlanStep[];
  load: PlannedLoad[];
  /** Who matters and gets no step, and why. */
  leftOut: { ref: Ref; reason: Sentence }[];
  /** One message for the whole group: content tailored to individuals alone lowers consensus. */
  groupMessage: { topics: Ref[]; reason: Sentence };
  metrics: PlanMetric[];
  /** What the plan would do if all of it worked. */
  effects: WhatIf;
}

/** What a step is for. */
export type StepObjective =
  | "meet"
  | "win_over"
  | "neutralize"
  | "strengthen"
  | "re_engage"
  | "confirm"
  | "protect"
  | "hand_over"
  | "ask";

/** By influence and where they are likely to stand: much and for us, much and undecided, much and against us, little and for us, little. */
export type StepQuadrant = "leverage" | "convert" | "neutralize" | "keep_informed" | "monitor";

/** One conversation. */
export interface PlanStep {
  /** `step:goal:person`, stable across plans. */
  id: string;
  person: Ref;
  /** The one of our team who goes; `null` where no one on our team is on the map. */
  owner: Ref | null;
  /** Who asks, the nearest person we know, everybody between, and the person; empty where we know them. */
  route: Ref[];
  objective: StepObjective;
  quadrant: StepQuadrant;
  /** As they prefer, else as it was last time; `null`: not known. */
  channel: Channel | null;
  /** The account's own word for it, where they prefer it in one. */
  ownChannel?: string;
  /** Not sooner than this day; `null`: any time. */
  notBefore: string | null;
  dueBy: string;
  /** Ids of steps that come first. */
  after: string[];
  ask: Sentence;
  topics: Ref[];
  avoid: Sentence[];
  /** Ids of gaps that the plan closes with this step. */
  closes: string[];
  /** What is so once the step has worked. */
  changes: Change[];
  reason: Sentence;
}

/** What the plan asks of one of our team. */
export interface PlannedLoad {
  ref: Ref;
  touches: number;
  perWeek: number;
  tooMany: boolean;
}

/** A number to watch. */
export interface PlanMetric {
  name: "covered" | "groupStance" | "health" | "severeGaps";
  now: number | null;
  target: number;
  reason: Sentence;
}
