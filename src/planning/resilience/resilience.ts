import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/** What remains of our contact when people leave, on their side and on ours. */
export interface Resilience {
  /** Customers and externals whom we know leave. */
  theirs: ResilienceCurve;
  /** Our people leave. */
  ours: ResilienceCurve;
  /** Share of the mapped influence still in contact after losing the contact, the colleague and the partner firm that hurt most, 0..1. */
  linkedWithOrganization: number;
  /** Whose departure costs most, largest loss first. */
  critical: CriticalPerson[];
}

/** Share of the mapped influence still in contact, 0..1, by number of departures; the first number is without any. */
export interface ResilienceCurve {
  departures: number[];
  /** If those leave who hurt most. Never rises. */
  worst: number[];
  /** If anybody may leave, with equal chance: the exact mean. */
  expected: number[];
  /** If people leave by their `departureRisk`: a mean of seeded orders. */
  riskWeighted: number[];
  /** `worst` is exact up to this number of departures; beyond it is greedy and sampled, and the truth may be lower. */
  exactTo: number;
  /** Mean of `worst` over the departures listed, 0..1: one number to compare accounts by. */
  area: number;
}

/** Somebody whose departure would be felt. */
export interface CriticalPerson {
  ref: Ref;
  /** Share of the mapped influence that would be out of contact, 0..1. */
  loses: number;
  /** The likeliest two to take over. */
  successors: Ref[];
  reason: Sentence;
}
