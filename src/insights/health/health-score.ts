import type { Interval } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";

/** One side of the health of an account. */
export type HealthDimensionName =
  | "coverage"
  | "breadth"
  | "support"
  | "depth"
  | "freshness"
  | "resilience"
  | "seniority";

/** How one side of the health stands, and what it costs. */
export interface HealthDimension {
  name: HealthDimensionName;
  /** 0..100; `null` when what it needs is not known. */
  value: number | null;
  /** Its weight in the overall score; all weights sum to 1. */
  weight: number;
  /** Points it takes from 100; all points lost sum to 100 − overall. 0 without a value. */
  pointsLost: number;
  reason: Sentence;
}

/** How many live lines into the account there are, counted in several ways. */
export interface Threads {
  /** People in live contact with us. */
  covered: number;
  /** As many equally strong lines would spread contact as evenly: 1 / Σ p², p by live strength times influence. */
  effective: number;
  /** Departments, levels and deciders reached. */
  departments: number;
  levels: number;
  deciders: number;
  /** How many of our team cover somebody. */
  owners: number;
}

/** How unevenly influence and contact are spread. */
export interface Concentration {
  /** The fewest people who hold 80 % of the mapped influence. */
  peopleForEightyPercent: number;
  /** Gini coefficient of our interactions of the last 90 days over all stakeholders: 0 even, near 1 all with one; `null` without any. */
  contactGini: number | null;
  /** Half the sum of |contact share − share of the mapped influence|: 0 = effort follows influence, 1 = it misses it; `null` without interactions. */
  effortMismatch: number | null;
}

/** How well the account stands with us. */
export interface HealthScore {
  /** 0..100; `null` while less than 60 % of the weights have data. */
  overall: number | null;
  /** Where the middle share of the samples puts it, 0..100, and the value itself; `null` with `overall` and without samples. */
  interval: Interval | null;
  /** Share of the weights that have data, 0..1. */
  basedOn: number;
  /** Dimensions without data. */
  missing: HealthDimensionName[];
  dimensions: HealthDimension[];
  /** `null` while nothing is known of our contacts. */
  threads: Threads | null;
  /** `null` without people. */
  concentration: Concentration | null;
}
