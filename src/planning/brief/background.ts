import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Channel, GoalKind, NoteKind } from "../../model/vocabularies.js";

/**
 * What is written down about an account and moves few or no numbers, as a brief needs it: in the words of the account, open points
 * only, those about people in scope. Long texts are cut to 300 characters.
 */
export interface Background {
  /** The goal of this map; `null`: there is none. */
  goal: GoalBackground | null;
  /** What the company wants, as its profile says. */
  objectives: string[];
  /** Highest priority first. */
  needs: NeedBackground[];
  /** Not resolved, the worst first. */
  painPoints: PainBackground[];
  /** Open ones of every kind, the latest first; then the steps of the purchasing process in their order. */
  notes: NoteBackground[];
  /** Those of whom any of it is known. */
  people: PersonBackground[];
}

/** A goal as it was written down; `null`: not known. */
export interface GoalBackground {
  goal: Ref;
  kind: GoalKind | null;
  owner: "customer" | "us" | "joint" | null;
  horizon: "short" | "long" | null;
  stage: string | null;
  amount: number | null;
  closeAt: string | null;
  metric: string | null;
  target: string | null;
}

/** What the account needs. */
export interface NeedBackground {
  text: string;
  priority: "low" | "medium" | "high" | null;
  departmentId: string | null;
}

/** A pain point, whose it is, and who on our team addresses it. */
export interface PainBackground {
  id: string;
  text: string;
  /** 0..1; `null`: not known. */
  severity: number | null;
  people: Ref[];
  owner: Ref | null;
}

/** A note, objection, criterion, constraint or step of the purchasing process. */
export interface NoteBackground {
  id: string;
  kind: NoteKind;
  at: string;
  text: string;
  about: Ref[];
}

/** What is written down about a person; `null`, or an empty list: nothing. */
export interface PersonBackground {
  person: Ref;
  /** For whom they work, where it is said. */
  organization: string | null;
  goals: string[];
  interests: string[];
  /** What they gain personally if we win. */
  personalWin: string | null;
  needFromThem: string | null;
  canHelp: string | null;
  canHurt: string | null;
  /** How they like to be talked to. */
  preferences: Sentence | null;
  channels: Channel[];
  /** Asked not to be contacted. */
  optedOut: boolean;
  /** How to bring something new to them, from how they take to change. */
  approach: Sentence | null;
  /** 0..1 */
  growthPotential: number | null;
}
