import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/** Somebody who may follow a person into their position. */
export interface Successor {
  ref: Ref;
  /** 1: the likeliest. */
  likelihoodOrder: number;
  /** What belongs to the position and would pass on: reporting lines, the department led, people looked after. */
  inherits: Ref[];
  /** What belongs to the person and would not: their ties to others. Affection is not inherited. */
  doesNotPassOn: Ref[];
  reason: Sentence;
}
