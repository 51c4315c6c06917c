import type { Influence } from "../../insights/influence/influence.js";
import type { Uncertainty } from "../../insights/uncertainty/uncertainty.js";
import type { Network } from "../../network/network.js";
import { explainedByGroup, explainedByValue } from "./explained-share.js";
import type { Fact } from "./facts.js";

/** What share of an uncertainty an answer would settle, and of which. */
export interface Impact {
  readonly share: number;
  /** `null`: of none. */
  readonly of: "group" | "leader" | null;
}
export const noImpact: Impact = { share: 0, of: null };

/** How much the answers to questions would settle. */
export interface ValueOfKnowing {
  of(fact: Fact, person: number): Impact;
  /** Of knowing who decides. */
  ofDecider(): Impact;
}

/**
 * The value of an answer, from the samples: the share of the variance of an outcome that the sampled unknown explains. Outcomes are the
 * position of the group, and whether the person who leads by the point estimate leads in the sample. Stances count for the
 * position alone; whom somebody listens to and who decides count for the better of both. Other facts are not sampled.
 */
export function valueOfKnowing(
  { people }: Network,
  { shares }: Influence,
  uncertainty: Uncertainty | null,
): ValueOfKnowing {
  if (uncertainty === null) return { of: () => noImpact, ofDecider: () => noImpact };
  const { samples } = uncertainty;
  const size = people.length;
  const leads = leading(samples.shares, size, indexOfLargest(shares));
  const column = (rows: Float64Array, person: number) =>
    Float64Array.from({ length: samples.count }, (_, sample) => rows[sample * size + person]!);
  const larger = (stands: number, leading: number): Impact =>
    Math.max(stands, leading) === 0
      ? noImpact
      : stands >= leading
        ? { share: stands, of: "group" }
        : { share: leading, of: "leader" };
  return {
    of(fact, person) {
      if (fact === "stance") return larger(explainedByValue(column(samples.stances, person), samples.groupStances), 0);
      if (fact !== "listening") return noImpact;
      const sampled = column(samples.unmappedAttention, person);
      return larger(explainedByValue(sampled, samples.groupStances), explainedByValue(sampled, leads));
    },
    ofDecider: () =>
      larger(explainedByGroup(samples.deciders, samples.groupStances), explainedByGroup(samples.deciders, leads)),
  };
}

/** 1 for the samples in which nobody is ahead of a person, else 0. */
function leading(shares: Float64Array, size: number, person: number): Float64Array {
  return Float64Array.from({ length: shares.length / size }, (_, sample) => {
    const own = shares[sample * size + person]!;
    for (let index = 0; index < size; index++) if (shares[sample * size + index]! > own) return 0;
    return 1;
  });
}

function indexOfLargest(values: Float64Array): number {
  let largest = 0;
  for (let index = 1; index < values.length; index++) if (values[index]! > values[largest]!) largest = index;
  return largest;
}
