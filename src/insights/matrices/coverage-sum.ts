import { clamp } from "../../internal/numbers.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";

/** How many people of a group there are and are in contact with us, and how much of the decision they carry. */
export interface CoverageSum {
  people: number;
  /** Share of the whole decision, 0..1. */
  influence: number;
  /** People with whom one of our team is in live contact; `null`: nothing is known of our contacts. */
  covered: number | null;
  /** Share of the whole decision held by those; `null` with `covered`. Adds up over groups. */
  coveredInfluence: number | null;
  /** The part of the group's own influence that is covered, 0..1; `null` with `covered`, and where the group has none. */
  coveredShare: number | null;
}

/** Sums up people by index, in the order given. */
export function sumCoverage(
  { contact }: Network,
  { shares }: Pick<Influence, "shares">,
  group: readonly number[],
): CoverageSum {
  let influence = 0;
  let covered = 0;
  let coveredInfluence = 0;
  for (const index of group) {
    influence += shares[index]!;
    if (contact.covered[index] !== 1) continue;
    covered++;
    coveredInfluence += shares[index]!;
  }
  if (!contact.known)
    return { people: group.length, influence, covered: null, coveredInfluence: null, coveredShare: null };
  return {
    people: group.length,
    influence,
    covered,
    coveredInfluence,
    coveredShare: influence > 0 ? clamp(coveredInfluence / influence, 0, 1) : null,
  };
}
