import type { Interval } from "../../internal/numbers.js";
import { middle } from "../uncertainty/rank-intervals.js";
import type { Samples } from "../uncertainty/sample-influence.js";
import { dimensionValues } from "./dimension-values.js";
import type { HealthFacts } from "./health-facts.js";
import { type HealthWeights, overallHealth } from "./overall-health.js";

/** What intervals are made of: samples, and the share of them that an interval holds. */
export interface Chance {
  readonly samples: Samples;
  readonly level: number;
}

/**
 * Where the middle share of the samples puts the overall health, and the health itself. Influence and stances are sampled; what is
 * known of our contacts stays as it is.
 *
 * @param overall - The health as reckoned without chance.
 * @param withSupport - Whether enough stances are known to reckon support.
 */
export function healthInterval(
  facts: HealthFacts,
  { samples, level }: Chance,
  overall: number,
  withSupport: boolean,
  weights: HealthWeights,
): Interval {
  const size = samples.shares.length / samples.count;
  const values = new Float64Array(samples.count);
  for (let sample = 0; sample < samples.count; sample++) {
    const shares = samples.shares.subarray(sample * size, (sample + 1) * size);
    const sampled = overallHealth(
      dimensionValues(facts, shares, withSupport ? samples.groupStances[sample]! : null),
      weights,
    );
    values[sample] = sampled.value ?? overall;
  }
  const [low, high] = middle(values.sort(), level);
  return [Math.min(low, overall), Math.max(high, overall)];
}
