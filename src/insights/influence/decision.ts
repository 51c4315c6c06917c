import { clamp, type Interval, plain } from "../../internal/numbers.js";
import { pow } from "../../internal/portable-math.js";
import type { Network } from "../../network/network.js";
import { decisionReason } from "./decision-reason.js";
import { refsTo } from "./decision-rights.js";
import { decisionVote } from "./decision-vote.js";
import { knownInfluence, leaning } from "./defaults.js";
import type { Influence } from "./influence.js";
import { predictStances } from "./predict-stances.js";
import type { Decision } from "./stakeholder.js";
import { vetoGates } from "./voters.js";

/** What the samples say of a decision. */
export interface DecisionChance {
  readonly groupStance: Interval;
  /** `null` where nobody votes. */
  readonly voteLikelihood: number | null;
}

/**
 * What the group as a whole leans to, who decides, what the goal's rule makes of their votes, and who can stop it.
 *
 * @param chance - `null` without samples.
 */
export function decision(network: Network, influence: Influence, chance: DecisionChance | null = null): Decision {
  const { people } = network;
  const { shares, rights, unmapped } = influence;
  const support = { for: 0, undecided: 0, against: 0, unknown: unmapped };
  let known = 0;
  let position = 0;
  for (const person of people) {
    const share = shares[person.index]!;
    if (person.stance === null) support.unknown += share;
    else {
      if (person.stance >= leaning) support.for += share;
      else if (person.stance <= -leaning) support.against += share;
      else support.undecided += share;
      known += share;
      position += share * person.stance;
    }
  }
  const told = known >= knownInfluence - 1e-12;
  const vetoes = people
    .filter((person) => person.inScope && person.fields.authority?.veto === true)
    .map((person) => person.index);
  const deciders = rights.deciderKnown ? rights.deciders : [];
  const votes = rights.deciderKnown && rights.rule !== "weighted";
  const predicted = votes || vetoes.length > 0 ? predictStances(network, influence) : [];
  const gates = vetoGates(network, predicted);
  const vote = decisionVote(network, influence, predicted, gates, chance?.voteLikelihood ?? null);
  const interval = chance?.groupStance ?? null;
  const stance = told ? position : null;
  return {
    unmapped,
    support,
    groupStance: told ? plain(clamp(position, -1, 1)) : null,
    groupStanceInterval:
      told && interval !== null ? [Math.min(interval[0], position), Math.max(interval[1], position)] : null,
    polarization: told ? spread(network, influence, known, position / known) : null,
    deciders: refsTo(network, deciders),
    vetoes: refsTo(network, vetoes),
    blockedBy: refsTo(network, gates.blocking),
    vetoesOpen: refsTo(network, gates.open),
    rule: rights.rule,
    vote,
    reason: decisionReason({ network, deciders, support, stance, rule: rights.rule, vote, gates }),
  };
}

/** Variance of the known stances, weighted by influence. */
function spread({ people }: Network, { shares }: Influence, known: number, mean: number): number {
  let total = 0;
  for (const person of people)
    if (person.stance !== null) total += shares[person.index]! * pow(person.stance - mean, 2);
  return clamp(total / known, 0, 1);
}
