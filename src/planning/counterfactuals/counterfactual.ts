import type { Sentence } from "../../internal/sentence.js";
import type { Change } from "../../model/change.js";

/** A set of changes that reaches a target. */
export interface Counterfactual {
  /** `applyChanges` takes them as they are. */
  changes: Change[];
  cost: number;
  /** No cheaper set of the feasible changes reaches the target. For alternatives: none that does not hold an earlier one. */
  proven: boolean;
  /** No set of the feasible changes that reaches the target costs less. */
  lowerBound: number;
  reason: Sentence;
}

/** What is to be reached: a gap is gone, or a value at least so large. */
export type CounterfactualTarget =
  | { readonly gapId: string }
  /** −1..1 */
  | { readonly groupStance: number }
  /** 0..100 */
  | { readonly health: number }
  /** 0..1 */
  | { readonly covered: number };

/** A change that could be made, and what it costs, above 0. */
export interface FeasibleChange {
  readonly change: Change;
  readonly cost: number;
}
