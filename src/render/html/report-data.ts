import type { AccountScore } from "../../api/account-score.js";
import type { ScoreOptions } from "../../api/score-options.js";
import type { Stakeholder } from "../../insights/influence/stakeholder.js";
import type { Account } from "../../model/account.js";
import type { EngagementPlan } from "../../planning/engagement/engagement-plan.js";
import type { SentenceCatalog } from "../../sentences/translate-result.js";

/** What the page needs to know of a person; the sentence and the parts are left out where the account is large. */
export type ReportPerson = Omit<Stakeholder, "reason" | "byListener"> &
  Partial<Pick<Stakeholder, "reason" | "byListener">>;

/** A score as the page carries it. */
export interface ReportScore
  extends Pick<
    AccountScore,
    "accountId" | "accountName" | "goalId" | "asOf" | "decision" | "gaps" | "actions" | "health"
  > {
  stakeholders: ReportPerson[];
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
export const mostGaps = 40;
const mostActions = 40;

/** A score without what the page does not show. O(people). */
export function reportScore(score: AccountScore): ReportScore {
  const { accountId, accountName, goalId, asOf, decision, gaps, actions, health, stakeholders, politics } = score;
  const isLarge = stakeholders.length > 2 * mostSentences;
  return {
    accountId,
    accountName,
    goalId,
    asOf,
    decision,
    health,
    gaps: gaps.slice(0, mostGaps),
    gapsLeftOut: Math.max(0, gaps.length - mostGaps),
    severeGaps: gaps.filter(({ band }) => band === "critical" || band === "high").length,
    actions: actions.slice(0, mostActions),
    stakeholders: isLarge
      ? stakeholders.map((person, rank) => (rank < mostSentences ? person : withoutSentence(person)))
      : stakeholders,
    factions: politics.factions.map(({ id, leader, influence }) => ({ id, leader: leader.label, influence })),
  };
}

function withoutSentence({ reason: _, byListener: __, ...person }: Stakeholder): ReportPerson {
  return person;
}
