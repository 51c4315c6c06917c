import type { Interval } from "../../internal/interval.js";
import type { Sentence } from "../../internal/issue.js";
import { clamp, plain, roundToSum } from "../../internal/numbers.js";
import type { Network } from "../../network/network.js";
import { refsTo } from "./decision-rights.js";
import { knownInfluence, leaning } from "./defaults.js";
import type { Influence } from "./influence.js";
import type { Decision } from "./stakeholder.js";
import { listWords } from "./stakeholder-reason.js";

/** What the group as a whole leans to, and who decides. */
export function decision(network: Network, influence: Influence, interval: Interval | null = null): Decision {
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
  return {
    unmapped,
    support,
    groupStance: told ? plain(clamp(position, -1, 1)) : null,
    groupStanceInterval:
      told && interval !== null ? [Math.min(interval[0], position), Math.max(interval[1], position)] : null,
    polarization: told ? spread(network, influence, known, position / known) : null,
    deciders: refsTo(network, deciders),
    vetoes: refsTo(network, vetoes),
    rule: rights.rule,
    reason: decisionReason(network, deciders, support, told ? position : null),
  };
}

/** Variance of the known stances, weighted by influence. */
function spread({ people }: Network, { shares }: Influence, known: number, mean: number): number {
  let total = 0;
  for (const person of people) if (person.stance !== null) total += shares[person.index]! * (person.stance - mean) ** 2;
  return clamp(total / known, 0, 1);
}

const namedAtMost = 3;

function decisionReason(
  { people }: Network,
  deciders: readonly number[],
  support: Decision["support"],
  stance: number | null,
): Sentence {
  const parts = [support.for, support.undecided, support.against, support.unknown].map((share) => share * 100);
  const [backing, undecided, against, unknown] = roundToSum(parts, 100) as [number, number, number, number];
  const names = deciders.slice(0, namedAtMost).map((index) => people[index]!.name);
  if (deciders.length > namedAtMost) names.push(`${deciders.length - namedAtMost} more`);
  const who =
    names.length === 0
      ? "Nobody is known to decide"
      : `${listWords(names)} ${deciders.length === 1 ? "decides" : "decide"}`;
  const shares = `${backing} % of the influence is for us, ${against} % against, ${undecided} % undecided and ${unknown} % unknown`;
  const leans =
    stance === null ? "too little is known to say where the group leans" : `the group leans ${leaningWords(stance)}`;
  return {
    key: "decision.support",
    params: {
      who: names.length === 0 ? "" : listWords(names),
      for: backing,
      undecided,
      against,
      unknown,
      stance: stance === null ? "unknown" : plain(Math.round(stance * 100) / 100),
    },
    text: `${who}; ${shares}; ${leans}`,
  };
}

function leaningWords(stance: number): string {
  if (stance >= leaning) return "to us";
  if (stance <= -leaning) return "away from us";
  return stance > 0.05 ? "slightly to us" : stance < -0.05 ? "slightly away from us" : "neither way";
}
