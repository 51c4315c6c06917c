import type { HealthScore } from "./health-score.js";

/** The health of an account that nobody asked for. */
export function emptyHealth(): HealthScore {
  return { overall: null, interval: null, basedOn: 0, missing: [], dimensions: [], threads: null, concentration: null };
}
