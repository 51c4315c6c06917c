import type { HealthDimensionName } from "./health-score.js";

/** Weights of the dimensions [D]. */
export const dimensionWeights: Readonly<Record<HealthDimensionName, number>> = {
  coverage: 0.2,
  breadth: 0.15,
  support: 0.2,
  depth: 0.1,
  freshness: 0.1,
  resilience: 0.15,
  seniority: 0.1,
};

/** The overall score is told from this share of the weights up [D]. */
export const neededWeight = 0.6;

/** A dimension counts as at least this much, so that one zero is heavily, not absolutely, punished [D]. */
export const dimensionFloor = 1;

/** So many effective threads give a breadth of 1 − 1/e [D]. */
export const breadthScale = 3;

/** The share of influence behind "how many people carry most of it". */
export const mostInfluence = 0.8;
