import type { Interval } from "../../internal/numbers.js";
import type { Draws } from "../uncertainty/draws.js";
import { middle } from "../uncertainty/rank-intervals.js";
import { dimensionValues } from "./dimension-values.js";
import type { HealthFacts } from "./health-facts.js";
import { overallHealth } from "./overall-health.js";

/** What intervals are made of: draws, and the share of them that an interval holds. */
export interface Chance {
  readonly draws: Draws;
  readonly level: number;
}

/**
 * Where the middle share of the draws puts the overall health, and the health itself. Influence and stances are drawn; what is
 * known of our contacts stays as it is.
 *
 * @param overall - The health as reckoned without chance.
 * @param withSupport - Whether enough stances are known to reckon support.
 */
export function healthInterval(
  facts: HealthFacts,
  { draws, level }: Chance,
  overall: number,
  withSupport: boolean,
): Interval {
  const size = draws.shares.length / draws.count;
  const values = new Float64Array(draws.count);
  for (let draw = 0; draw < draws.count; draw++) {
    const shares = draws.shares.subarray(draw * size, (draw + 1) * size);
    const drawn = overallHealth(dimensionValues(facts, shares, withSupport ? draws.groupStances[draw]! : null));
    values[draw] = drawn.value ?? overall;
  }
  const [low, high] = middle(values.sort(), level);
  return [Math.min(low, overall), Math.max(high, overall)];
}
