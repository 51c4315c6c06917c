import { clamp } from "../../internal/numbers.js";
import { exp } from "../../internal/portable-math.js";
import { breadthScale } from "./defaults.js";
import type { HealthFacts } from "./health-facts.js";
import type { HealthDimensionName } from "./health-score.js";

/**
 * Each dimension as 0..100, or `null` when what it needs is not known.
 *
 * @param shares - Influence by person, as reckoned or as sampled.
 * @param groupStance - Position of the group, −1..1; `null`: not known.
 */
export function dimensionValues(
  facts: HealthFacts,
  shares: Float64Array,
  groupStance: number | null,
): Record<HealthDimensionName, number | null> {
  const { scope, covered, live, freshness, contactsKnown, levelsReached } = facts;
  let mapped = 0;
  let reached = 0;
  let largest = 0;
  let depth = 0;
  let dated = 0;
  let fresh = 0;
  for (let place = 0; place < scope.length; place++) {
    const index = scope[place]!;
    const share = shares[index]!;
    mapped += share;
    depth += share * live[index]!;
    if (freshness[index]! >= 0) {
      dated += share;
      fresh += share * freshness[index]!;
    }
    if (covered[index] === 0) continue;
    reached += share;
    largest = Math.max(largest, share);
  }
  const isReckoned = contactsKnown && mapped > smallest;
  const percent = (part: number, whole: number) => 100 * clamp(part / whole, 0, 1);
  return {
    coverage: isReckoned ? percent(reached, mapped) : null,
    breadth: contactsKnown ? 100 * (1 - exp(-effectiveThreads(facts, shares) / breadthScale)) : null,
    support: groupStance === null ? null : 50 * (1 + groupStance),
    depth: isReckoned ? percent(depth, mapped) : null,
    freshness: dated > smallest ? percent(fresh, dated) : null,
    resilience: isReckoned ? percent(reached - largest, mapped) : null,
    seniority: contactsKnown && levelsReached !== null ? 100 * levelsReached : null,
  };
}

const smallest = 1e-12;

/** 1 / Σ p² with p by live strength times influence: as many equally strong lines would spread contact as evenly. */
export function effectiveThreads({ scope, live }: HealthFacts, shares: Float64Array): number {
  let total = 0;
  let squares = 0;
  for (let place = 0; place < scope.length; place++) {
    const carried = live[scope[place]!]! * shares[scope[place]!]!;
    total += carried;
    squares += carried * carried;
  }
  return squares > 0 ? (total * total) / squares : 0;
}
