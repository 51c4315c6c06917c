import { exp, log } from "../../internal/portable-math.js";
import { type ModelOptions, withDefaults } from "../../network/model-options.js";
import { dimensionFloor, dimensionWeights, neededWeight } from "./defaults.js";
import type { HealthDimensionName } from "./health-score.js";

/** The weighted geometric mean of the dimensions, and what each takes from it. */
export interface OverallHealth {
  /** 0..100; `null` while less than 60 % of the weights have data. */
  readonly value: number | null;
  /** Share of the weights that have data, 0..1. */
  readonly basedOn: number;
  /** w · ln(100 / x) by dimension, 0 without a value. */
  readonly losses: Readonly<Record<HealthDimensionName, number>>;
}

/** Weights by dimension; they sum to 1. */
export type HealthWeights = Readonly<Record<HealthDimensionName, number>>;

/** Own weights beside the defaults, made to sum to 1. */
export function healthWeights(own: ModelOptions["healthWeights"]): HealthWeights {
  if (own === undefined) return dimensionWeights;
  const weights = withDefaults(dimensionWeights, own);
  const total = dimensionNames.reduce((sum, name) => sum + weights[name], 0);
  if (total === 0) return dimensionWeights;
  return Object.fromEntries(dimensionNames.map((name) => [name, weights[name] / total])) as HealthWeights;
}

/** The dimensions in the order of their listing. */
export const dimensionNames = /* @__PURE__ */ (() => Object.keys(dimensionWeights) as HealthDimensionName[])();

/** 100 · exp(−Σ w · ln(100 / x) / Σ w) over the dimensions that have a value x, each counting as at least 1. */
export function overallHealth(
  values: Readonly<Record<HealthDimensionName, number | null>>,
  weights: HealthWeights = dimensionWeights,
): OverallHealth {
  const losses = { coverage: 0, breadth: 0, support: 0, depth: 0, freshness: 0, resilience: 0, seniority: 0 };
  let basedOn = 0;
  let loss = 0;
  for (const name of dimensionNames) {
    const value = values[name];
    if (value === null) continue;
    const weight = weights[name];
    basedOn += weight;
    losses[name] = weight * log(100 / Math.max(dimensionFloor, value));
    loss += losses[name];
  }
  const isTold = basedOn >= neededWeight - 1e-12;
  return { value: isTold ? 100 * exp(-loss / basedOn) : null, basedOn: Math.min(1, basedOn), losses };
}
