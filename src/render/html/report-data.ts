import type { AccountScore } from "../../api/account-score.js";
import type { ScoreOptions } from "../../api/score-options.js";
import type { Gap } from "../../insights/gaps/gap.js";
import type { HealthScore } from "../../insights/health/health-score.js";
import type { Stakeholder } from "../../insights/influence/stakeholder.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Account } from "../../model/account.js";
import type { EngagementPlan } from "../../planning/engagement/engagement-plan.js";
import type { SentenceCatalog } from "../../sentences/translate-result.js";

/** What the page needs to know of a person; of large accounts the sentence and the parts of most are left out. */
export interface ReportPerson
  extends Pick<
    Stakeholder,
    | "id"
    | "name"
    | "title"
    | "side"
    | "influence"
    | "rank"
    | "rankInterval"
    | "roles"
    | "stance"
    | "predictedStance"
    | "covered"
    | "coveredBy"
    | "lastContactAt"
    | "factionId"
  > {
  /** `null`: not carried. */
  completeness: number | null;
  ownVote?: number;
  /** The weightiest. */
  byListener?: Stakeholder["byListener"];
  reason?: Sentence;
}

/** The same as it is carried: what stands in the account too, and a rank that is the place in the list, may be left out. */
export type CarriedPerson = Omit<
  ReportPerson,
  "name" | "title" | "rank" | "rankInterval" | "predictedStance" | "completeness"
> &
  Partial<Pick<ReportPerson, "name" | "title" | "rank" | "rankInterval" | "predictedStance" | "completeness">>;

/** A score as the page carries it. */
export interface ReportScore
  extends Pick<AccountScore, "accountId" | "accountName" | "goalId" | "asOf" | "decision" | "gaps" | "actions"> {
  stakeholders: CarriedPerson[];
  health: Pick<HealthScore, "overall">;
  factions: { id: string; leader: string; influence: number }[];
  /** Gaps that are not among them. */
  gapsLeftOut: number;
  severeGaps: number;
}

/** Everything that the page is made of, as plain data. */
export interface ReportData {
  readonly account: Account;
  readonly score: ReportScore;
  readonly plan: EngagementPlan | null;
  /** Whether the account is whole, so that it can be scored again on the page. */
  readonly live: boolean;
  readonly options: Omit<ScoreOptions, "customRules">;
  readonly catalogs: readonly SentenceCatalog[];
  readonly locale: string;
}

/** People whose sentence is carried, and gaps and actions that are shown. */
const mostSentences = 100;
/** Ways by which influence reaches a person, as shown. */
export const mostParts = 6;
const most = 40;
const mostOfLarge = 25;

/** A score without what the page does not show. O(people). */
export function reportScore(score: AccountScore): ReportScore {
  const { accountId, accountName, goalId, asOf, decision, gaps, actions, health, stakeholders, politics } = score;
  const isLarge = stakeholders.length > 2 * mostSentences;
  const listed = isLarge ? mostOfLarge : most;
  return {
    accountId,
    accountName,
    goalId,
    asOf,
    decision,
    health: { overall: health.overall },
    gaps: isLarge ? gaps.slice(0, listed).map(shortGap) : gaps.slice(0, listed),
    gapsLeftOut: Math.max(0, gaps.length - listed),
    severeGaps: gaps.filter(({ band }) => band === "critical" || band === "high").length,
    actions: actions.slice(0, listed),
    stakeholders: stakeholders.map((person, place) =>
      carriedPerson(person, isLarge && place >= mostSentences, place + 1),
    ),
    factions: politics.factions.map(({ id, leader, influence }) => ({ id, leader: leader.label, influence })),
  };
}

function carriedPerson(person: Stakeholder, isShort: boolean, place: number): CarriedPerson {
  const { id, name, title, side, influence, rank, roles, stance, predictedStance } = person;
  // The page prints the possible ranks also where they are too many to help.
  const rankInterval = person.rankInterval ?? person.notRanked;
  const { covered, coveredBy, lastContactAt, factionId, completeness, ownVote, byListener, reason } = person;
  const shown = { id, side, roles, stance, covered, coveredBy, lastContactAt, factionId };
  if (isShort) return { ...shown, ...(rank === place ? {} : { rank }), influence: rounded(influence, 1e6) };
  const parts = { ownVote, byListener: byListener.slice(0, mostParts), reason };
  return { ...shown, name, title, rank, rankInterval, influence, predictedStance, completeness, ...parts };
}

/** Of longer lists the page names the first, and counts the others. */
const mostReferred = 40;
const unnamed = { type: "person", id: "", label: "" } as const;

/** A gap without the names in long lists that are only counted. */
function shortGap(gap: Gap): Gap {
  const { subjects, proof, reason } = gap;
  return { ...gap, ...withoutRest({ subjects, proof, reason }) };
}

function withoutRest<Value>(value: Value): Value {
  if (Array.isArray(value)) {
    return value.map((one, place) => (place >= mostReferred && isRef(one) ? unnamed : withoutRest(one))) as Value;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutRest(one)])) as Value;
}

function isRef(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && "label" in value;
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps || 0;
}
