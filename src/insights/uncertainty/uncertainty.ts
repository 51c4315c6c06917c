import type { Network } from "../../network/network.js";
import type { DecisionChance } from "../influence/decision.js";
import type { Influence } from "../influence/influence.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import { rankByShare } from "../influence/rank.js";
import type { RankCertainty } from "../influence/rank-certainty.js";
import { defaultConfidenceLevel, defaultSamples } from "./defaults.js";
import { middle, rankIntervals } from "./rank-intervals.js";
import { type Samples, sampleInfluence } from "./sample-influence.js";
import type { UncertaintyOptions } from "./uncertainty-options.js";
import { voteLikelihood } from "./vote-likelihood.js";

/** What the samples say of ranks, of the group and of its decision. */
export interface Uncertainty extends DecisionChance {
  readonly samples: Samples;
  /** Share of the samples that an interval holds. */
  readonly level: number;
  /** By index. */
  readonly ranks: ReadonlyMap<number, RankCertainty>;
}

/** Intervals from seeded samples; `null` when none are asked for, or there is nobody to rank. */
export function uncertainty(
  network: Network,
  influence: Influence,
  options: InfluenceOptions & UncertaintyOptions,
  seed: number,
): Uncertainty | null {
  const count = options.samples ?? defaultSamples;
  const scope = network.people.filter((person) => person.inScope);
  if (count === 0 || scope.length === 0) return null;
  const level = options.confidenceLevel ?? defaultConfidenceLevel;
  const samples = sampleInfluence(network, influence, options, count, seed);
  const ranked = rankByShare(scope, influence.shares);
  return {
    samples,
    level,
    ranks: rankIntervals(samples, ranked, network.people.length, level),
    groupStance: middle(Float64Array.from(samples.groupStances).sort(), level),
    voteLikelihood: voteLikelihood(network, influence, samples),
  };
}
