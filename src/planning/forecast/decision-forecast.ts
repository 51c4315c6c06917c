import type { Ref } from "../../internal/issue.js";
import type { Interval } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import type { DecisionRule } from "../../model/vocabularies.js";

/** What the goal's rule would make of the votes as they are likely to fall, and whose vote turns it. */
export interface DecisionForecast {
  rule: DecisionRule;
  /** blocked: somebody with a veto is against. open: it can still go either way. */
  outcome: "for" | "against" | "open" | "blocked";
  /** Position of the group, −1..1; `null` while too few stances are known. */
  position: number | null;
  interval: Interval | null;
  /** Share of the samples in which it carries with no veto against, 0..1; `null` without samples or deciders. Not a probability of winning. */
  likelihood: number | null;
  /** Everybody who votes or can veto, most often decisive first. */
  pivotal: PivotalPerson[];
  /** Whether the power of votes was counted in full. */
  exact: boolean;
  reason: Sentence;
}

/** How often somebody's vote decides. */
export interface PivotalPerson {
  ref: Ref;
  /** Share of the ways in which all others can vote in which this vote decides, 0..1. */
  banzhaf: number;
  /** Share of the orders of agreeing in which this one completes a winning coalition; sums to 1. */
  shapley: number;
  /** What their vote alone would turn, as the others are likely to vote now; `null`: nothing. */
  flips: Sentence | null;
}
