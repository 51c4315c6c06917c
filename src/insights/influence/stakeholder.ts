import type { Ref } from "../../internal/issue.js";
import type { Interval } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import type { OwnRole } from "../../model/plain/in-built-in-words.js";
import type { BuyingRole, DecisionRule, Side } from "../../model/vocabularies.js";
import type { DecisionVote } from "./decision-vote.js";

/** One person of the account as the decision sees them. Shares are fractions of the whole decision. */
export interface Stakeholder {
  id: string;
  name: string;
  title: string | null;
  side: Side;
  /** Share of the final decision, 0..1; all stakeholders and `decision.unmapped` sum to 1. */
  influence: number;
  /** The part that is their own vote; the rest passes through those who listen to them. */
  ownVote: number;
  /** What passes through whom, largest first; sums to `influence` with `ownVote`. */
  byListener: { id: string; name: string; influence: number }[];
  /** 1 = most influence; equal influence shares the better rank. */
  rank: number;
  /**
   * The fewest ranks in a row that hold `confidenceLevel` of the samples, the rank itself among them; `null` without samples, and
   * where they are too many to help (see `notRanked`).
   */
  rankInterval: Interval | null;
  /**
   * The ranks that are possible where they are more than ten and more than a third of all: the map does not say where the person
   * stands, and `rank` is a guess. `null` otherwise.
   */
  notRanked: Interval | null;
  /** From 1: people whom the samples cannot tell apart share a group; `null` without samples. */
  rankGroup: number | null;
  /** Share of the samples in which they are among the first three, 0..1; `null` without samples. */
  topThree: number | null;
  /** core: the fewest people with half of the mapped influence; major: to 80 %; minor: to 95 %; marginal. */
  band: "core" | "major" | "minor" | "marginal";
  /** 0..1 for drawing: the area of a node, not its radius. */
  nodeSize: number;
  /** Formal standing, 0..1: role, level, budget and span; `null` when none of them is known. */
  authority: number | null;
  /** How much attention goes to them in all: the sum of how much each other person listens to them; 0 or more. */
  prominence: number;
  /** Their share if everyone had one vote: structure alone, 0..1. */
  networkInfluence: number;
  /** Share of the shortest routes of attention that pass by them, 0..1. */
  betweenness: number;
  /** Burt's constraint: high when their contacts are all tied to one another; `null` without contacts. May exceed 1. */
  constraint: number | null;
  /** Steps of listening from the nearest decider; 0 for a decider, `null` when none leads here or none is known. */
  distanceToDecision: number | null;
  roles: BuyingRole[];
  /** Those of the roles that the account's vocabulary names, in its own words; only where there are any. */
  ownRoles?: OwnRole[];
  level: number | null;
  /** Toward us, −1..1; `null`: unknown. */
  stance: number | null;
  /** Where they end up after listening, −1..1; `null` when nobody of known stance reaches them. */
  predictedStance: number | null;
  /** Influence times support, 0..1; `null` without a known stance. */
  powerToHelp: number | null;
  /** Influence times opposition, 0..1; `null` without a known stance. */
  powerToHurt: number | null;
  /** One of our team is in live contact; `null` when nothing is known of our contacts. */
  covered: boolean | null;
  coveredBy: Ref[];
  lastContactAt: string | null;
  /** Share of our interactions of the last 90 days; `null` when there are none. */
  contactShare: number | null;
  /** Their faction in `politics`; `null` when they take no side, and from `scoreInfluence`, which computes no politics. */
  factionId: string | null;
  /** Share of what should be known of a person that is: title, department, level or boss, roles, stance, contact, a listening tie. */
  completeness: number;
  reason: Sentence;
}

/** What the group as a whole leans to, and who decides. */
export interface Decision {
  /** What nobody on the map accounts for, 0..1. */
  unmapped: number;
  /** Shares of influence that sum to 1: draw it as a stacked bar. */
  support: { for: number; undecided: number; against: number; unknown: number };
  /** Predicted position of the group, −1..1; `null` while less than .3 of the influence has a known stance. */
  groupStance: number | null;
  /** Where the middle share of the samples puts the group, all stances sampled, and the position itself; `null` with `groupStance` and without samples. */
  groupStanceInterval: Interval | null;
  /** Spread of the known stances, weighted by influence: 0 = of one mind, 1 = two equal camps at the extremes; `null` with `groupStance`. */
  polarization: number | null;
  deciders: Ref[];
  /** Everybody who can veto it. */
  vetoes: Ref[];
  /** Those of them who are predicted to be against: whatever the rule, it cannot pass while they are. */
  blockedBy: Ref[];
  /** Those of them who are undecided, or whose own stance nobody recorded: it is not safe until they agree. */
  vetoesOpen: Ref[];
  /** Of the goal; `"weighted"` where it names none, and for the account as a whole. */
  rule: DecisionRule;
  /** What the rule makes of the votes; `null` under `"weighted"`, and where nobody is known to decide. */
  vote: DecisionVote | null;
  reason: Sentence;
}
