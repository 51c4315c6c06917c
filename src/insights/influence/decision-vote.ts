import type { Ref } from "../../internal/issue.js";
import { clamp } from "../../internal/numbers.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "./influence.js";
import { predictedVote, ruleCarries, type VetoGates, type Vote, voters, votesNeeded } from "./voters.js";

/** How the decision stands under the goal's rule: single, majority, unanimity or quota. Shares are of all votes and sum to 1. */
export interface DecisionVote {
  /** Share of the votes that is asked for: more than .5 under majority, else at least this. */
  needed: number;
  /** Predicted to vote for us. */
  for: number;
  undecided: number;
  against: number;
  /** Votes of people whose own stance nobody recorded, and of empty seats. */
  unknown: number;
  /**
   * carried: it holds however the undecided and unknown votes fall, and everybody who can veto is for it. failed: it can no
   * longer hold, or somebody who can veto is against. open: neither.
   */
  state: "carried" | "open" | "failed";
  /** Who votes, most votes first, then by id. */
  votes: { ref: Ref; share: number; stand: Vote }[];
  /**
   * Share of the samples in which the rule carries and nobody who can veto is against, 0..1; `null` without samples. An
   * uncalibrated support likelihood: it says how far doubt about stances could turn the vote, never how likely a win is.
   */
  likelihood: number | null;
}

/**
 * Applies the rule to the people who are known to decide. Everybody votes with their weight, by where they are predicted to
 * stand after listening. `null` where roles are merely weighted (there the group's stance is the reading), and where nobody is
 * known to decide.
 *
 * @param predicted - Predicted stances by index.
 * @param likelihood - From the samples; `null` without any.
 */
export function decisionVote(
  network: Network,
  { rights }: Influence,
  predicted: readonly (number | null)[],
  gates: VetoGates,
  likelihood: number | null,
): DecisionVote | null {
  const sums = { for: 0, undecided: 0, against: 0, unknown: 0 };
  const votes: DecisionVote["votes"] = [];
  for (const { index, share } of voters(network, rights)) {
    const person = network.people[index]!;
    const stand = predictedVote(person, predicted[index]!);
    sums[stand] += share;
    votes.push({ ref: personRef(person.fields), share, stand });
  }
  if (votes.length === 0) return null;
  const reachable = sums.for + sums.undecided + sums.unknown;
  let state: DecisionVote["state"] = "open";
  if (gates.blocking.length > 0 || !ruleCarries(rights.rule, reachable)) state = "failed";
  else if (gates.open.length === 0 && ruleCarries(rights.rule, sums.for)) state = "carried";
  return {
    needed: votesNeeded(rights.rule),
    for: clamp(sums.for, 0, 1),
    undecided: clamp(sums.undecided, 0, 1),
    against: clamp(sums.against, 0, 1),
    unknown: clamp(sums.unknown, 0, 1),
    state,
    votes,
    likelihood,
  };
}
