import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { SideEffect } from "../what-if/what-if.js";

/**
 * persuade: move somebody's own view to full support. commit: make somebody a fixed advocate, whom nobody sways any more.
 * neutralize: bring somebody who is against us to no view.
 */
export type TargetMode = "persuade" | "commit" | "neutralize";

/** Somebody worth winning. */
export interface Target {
  ref: Ref;
  mode: TargetMode;
  /** How far the group would move toward us if it works, 0..2; under `commit` beyond what those before them add. */
  gain: number;
  /** How open they are, 0..1: an index to compare people by, not a probability, unless you pass your own. */
  chance: number;
  /** How much work it is; a person we know, neutral and within reach costs about 2. */
  effort: number;
  /** gain · chance / effort: what the order goes by. */
  score: number;
  /** Whom they listen to most, up to three. */
  listensTo: Ref[];
  /** Who else would notice somebody being won; nobody where it is only about having them no longer against us. */
  sideEffects: SideEffect[];
  reason: Sentence;
}

/** Whom to win, the most worthwhile first. */
export interface TargetPlan {
  targets: Target[];
  /** Of all of them together: expected (gain · chance) under `persuade` and `neutralize`, if all commit under `commit`. */
  gain: number;
  effort: number;
  /** Whether no other choice within the budget gains more. */
  exact: boolean;
  /** What no choice within the budget can exceed; `null` without a budget. */
  bound: number | null;
}
