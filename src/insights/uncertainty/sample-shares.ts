import { combineHash, hashText, uniformOf } from "../../internal/keyed-random.js";
import { betaQuantiles, lookUpQuantile } from "../../kernels/beta-quantiles.js";
import { traceVisits } from "../../kernels/spectral/friedkin-johnsen.js";
import type { Network } from "../../network/network.js";
import { defaultUnmappedAttention, maximumSusceptibility } from "../influence/defaults.js";
import { type Influence, shareAttention } from "../influence/influence.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import { sampleTolerance, susceptibilityPrecision } from "./defaults.js";
import type { MissingTies } from "./missing-ties.js";
import { attentionSampler } from "./sample-attention.js";
import { purpose } from "./sample-key.js";

/** Samples everybody's share of the decision for sampled decision rights; the next sample writes over it. */
export type SharesSampler = (key: number, rights: Float64Array) => SampledShares;

/** Shares of one sample, and what of everybody's attention goes off the map in it; `null`: that is not sampled. */
export interface SampledShares {
  readonly shares: Float64Array;
  readonly unmappedAttention: Float64Array | null;
}

/**
 * Prepares samples of shares under the Friedkin–Johnsen model: attention and susceptibility vary. The default susceptibility is one
 * number about everybody, so it is sampled once; a susceptibility stated of a person is sampled for that person.
 */
export function sharesSampler(
  network: Network,
  influence: Influence,
  missing: MissingTies,
  options: InfluenceOptions,
): SharesSampler {
  const { people } = network;
  const sampleAttention = attentionSampler(network, missing);
  const scope = people.filter((person) => person.inScope);
  const keys = Uint32Array.from(people, (person) => hashText(person.id));
  const swayed = susceptibilityTables(influence.susceptibility);
  const unmapped = options.unmappedAttention ?? defaultUnmappedAttention;
  const susceptibility = new Float64Array(people.length);
  const shares = new Float64Array(people.length);
  return (key, rights) => {
    const { listening, unmappedAttention } = shareAttention(sampleAttention(combineHash(key, purpose.ties)), unmapped);
    const swayKey = combineHash(key, purpose.susceptibility);
    for (const { index, fields } of scope) {
      const table = swayed[index];
      const own = fields.susceptibility == null ? swayKey : combineHash(swayKey, keys[index]!);
      susceptibility[index] =
        table == null
          ? influence.susceptibility[index]!
          : Math.min(maximumSusceptibility, lookUpQuantile(table, uniformOf(own)));
    }
    const visits = traceVisits(listening, susceptibility, rights, sampleTolerance);
    for (const { index, status } of scope) {
      const own = susceptibility[index]!;
      const kept = options.unmapped === "self" ? 1 - own + own * unmappedAttention[index]! : 1 - own;
      shares[index] = status === "vacant" ? 0 : kept * visits[index]!;
    }
    return { shares, unmappedAttention };
  };
}

/** A table of quantiles for every susceptibility; `null` where it cannot vary. */
function susceptibilityTables(means: Float64Array): (Float64Array | null)[] {
  const tables = new Map<number, Float64Array>();
  return Array.from(means, (mean) => {
    if (mean <= 0 || mean >= 1) return null;
    let table = tables.get(mean);
    if (table === undefined) {
      table = betaQuantiles(mean, susceptibilityPrecision);
      tables.set(mean, table);
    }
    return table;
  });
}
