import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/** The goals of an account side by side: who carries one and loses by another. */
export interface GoalComparison {
  goals: ComparedGoal[];
  /** Everybody with influence or a stake in any goal, those with most influence over all goals first. */
  people: { ref: Ref; byGoal: Record<string, GoalView> }[];
  /** Where goals pull against each other, and what not to show whom first. */
  conflicts: GoalLink[];
  /** Where one conversation serves several goals. */
  synergies: GoalLink[];
}

/** One goal as a whole. */
export interface ComparedGoal {
  ref: Ref;
  /** Position of the group, −1..1; `null` while too few stances are known. */
  groupStance: number | null;
  /** 0..100 */
  health: number | null;
}

/** One person's view of one goal. */
export interface GoalView {
  influence: number;
  stance: number | null;
  /** What they gain (1) or lose (−1) if we win; `null`: not recorded. */
  impact: number | null;
}

/** People who tie two goals together, or tear them apart. */
export interface GoalLink {
  people: Ref[];
  goals: Ref[];
  reason: Sentence;
}
