import { plain } from "../../internal/numbers.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { Decision } from "../influence/stakeholder.js";
import { concentration } from "./concentration.js";
import { dimensionReason } from "./dimension-reason.js";
import { dimensionValues, effectiveThreads } from "./dimension-values.js";
import { readHealthFacts } from "./health-facts.js";
import { type Chance, healthInterval } from "./health-interval.js";
import type { HealthDimension, HealthScore, Threads } from "./health-score.js";
import { dimensionNames, healthWeights, overallHealth } from "./overall-health.js";

/**
 * How well the account stands with us: seven dimensions, and their weighted geometric mean. A dimension whose facts are
 * missing is left out, and the mean is told only while at least 60 % of the weights have data.
 *
 * @param chance - `null`: no interval.
 */
export function health(
  network: Network,
  influence: Influence,
  decision: Decision,
  chance: Chance | null = null,
): HealthScore {
  const facts = readHealthFacts(network, influence.rights);
  const threads: Threads | null = facts.contactsKnown
    ? {
        covered: facts.coveredPeople,
        effective: effectiveThreads(facts, influence.shares),
        departments: facts.departments,
        levels: facts.levels,
        deciders: facts.deciders,
        owners: facts.owners,
      }
    : null;
  const weights = healthWeights(network.model.healthWeights);
  const values = dimensionValues(facts, influence.shares, decision.groupStance);
  const { value: overall, basedOn, losses } = overallHealth(values, weights);
  const loss = dimensionNames.reduce((total, name) => total + losses[name], 0);
  const dimensions: HealthDimension[] = dimensionNames.map((name) => {
    const value = values[name];
    return {
      name,
      value: value === null ? null : plain(value),
      weight: weights[name],
      pointsLost: overall === null || loss === 0 ? 0 : ((100 - overall) * losses[name]) / loss,
      reason: dimensionReason(name, value, threads),
    };
  });
  return {
    overall,
    interval:
      overall === null || chance === null
        ? null
        : healthInterval(facts, chance, overall, decision.groupStance !== null, weights),
    basedOn,
    missing: dimensionNames.filter((name) => values[name] === null),
    dimensions,
    threads,
    concentration: concentration(network, influence),
  };
}
