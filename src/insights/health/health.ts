import { plain } from "../../internal/numbers.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { Decision } from "../influence/stakeholder.js";
import { concentration } from "./concentration.js";
import { dimensionFloor, dimensionWeights, neededWeight } from "./defaults.js";
import { dimensionReason } from "./dimension-reason.js";
import { dimensionValues } from "./dimension-values.js";
import type { HealthDimension, HealthDimensionName, HealthScore } from "./health-score.js";
import { readThreads } from "./threads.js";

/**
 * How well the account stands with us: seven dimensions, and their weighted geometric mean. A dimension whose facts are
 * missing is left out, and the mean is told only while at least 60 % of the weights have data.
 */
export function health(network: Network, influence: Influence, decision: Decision): HealthScore {
  const threads = readThreads(network, influence);
  const values = dimensionValues(network, influence, decision, threads);
  const names = Object.keys(dimensionWeights) as HealthDimensionName[];
  const missing = names.filter((name) => values[name] === null);
  let basedOn = 0;
  let loss = 0;
  const losses = new Map<HealthDimensionName, number>();
  for (const name of names) {
    const value = values[name];
    if (value === null) continue;
    const weight = dimensionWeights[name];
    basedOn += weight;
    const lost = weight * Math.log(100 / Math.max(dimensionFloor, value));
    losses.set(name, lost);
    loss += lost;
  }
  const told = basedOn >= neededWeight - 1e-12;
  const overall = told ? 100 * Math.exp(-loss / basedOn) : null;
  const dimensions: HealthDimension[] = names.map((name) => {
    const share = loss > 0 ? (losses.get(name) ?? 0) / loss : 0;
    const value = values[name];
    return {
      name,
      value: value === null ? null : plain(value),
      weight: dimensionWeights[name],
      pointsLost: overall === null ? 0 : (100 - overall) * share,
      reason: dimensionReason(name, value, threads),
    };
  });
  return {
    overall,
    basedOn: Math.min(1, basedOn),
    missing,
    dimensions,
    threads,
    concentration: concentration(network, influence),
  };
}
