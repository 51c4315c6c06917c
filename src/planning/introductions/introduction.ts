import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/** A way to get to know somebody: who asks whom, all along. */
export interface Introduction {
  /** One of our team, the nearest of their people whom we know, everybody between, and the person. Without one of our team where nobody of our team is named. */
  route: Ref[];
  /** Who of our team asks; `null` where nobody is named. */
  asker: Ref | null;
  /** Product of the strengths of the steps, less for go-betweens who are asked too often: an index to compare routes by, not a probability. */
  strength: number;
  steps: IntroductionStep[];
  /** Shares nobody between with the best route, so that the favor is asked of somebody else. */
  disjoint: boolean;
  /** What to mind on the way. */
  warnings: Sentence[];
  reason: Sentence;
}

/** From one person to the next. */
export interface IntroductionStep {
  from: Ref;
  to: Ref;
  /** Expected strength of the tie, 0..1. */
  strength: number;
  /** How the two are tied. */
  reason: Sentence;
}
