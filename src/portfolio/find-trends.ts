import type { AccountSummary } from "../api/summarize-score.js";
import { compareIds } from "../internal/compare-ids.js";
import type { Sentence } from "../internal/sentence.js";
import { sayPortfolio } from "../sentences/portfolio.js";

/** How one account moved since a snapshot of it. Differences are now minus then; `null` where one of the two is unknown. */
export interface AccountTrend {
  accountId: string;
  goalId: string | null;
  /** The days compared. */
  from: string;
  to: string;
  /** Points of 100. */
  health: number | null;
  /** -2..2, more is better. */
  groupStance: number | null;
  /** Share of the influence, -1..1. */
  covered: number | null;
  criticalGaps: number;
  valueAtRisk: number | null;
  reason: Sentence;
}

/** Below these a difference is not worth a word [D]. */
const smallest = { health: 1, groupStance: 0.05, covered: 0.05 };

/**
 * Pairs every summary with the one of the same account and goal before. Accounts that are new or gone have no trend.
 *
 * @returns The largest loss of health first; unknown last.
 */
export function findTrends(before: readonly AccountSummary[], now: readonly AccountSummary[]): AccountTrend[] {
  const known = new Map(before.map((summary) => [keyOf(summary), summary]));
  return now
    .flatMap((summary) => {
      const then = known.get(keyOf(summary));
      return then === undefined ? [] : [trendOf(then, summary)];
    })
    .sort((a, b) => (a.health ?? Number.MAX_VALUE) - (b.health ?? Number.MAX_VALUE) || compareIds(keyOf(a), keyOf(b)));
}

/** An account is compared goal by goal. */
export const keyOf = ({ accountId, goalId }: { accountId: string; goalId: string | null }): string =>
  `${accountId}\n${goalId ?? ""}`;

/** Value times what is missing of its health; `null` without either. */
export function valueAtRisk({ value, health }: AccountSummary): number | null {
  return value === null || health === null ? null : value * (1 - health / 100);
}

function trendOf(then: AccountSummary, now: AccountSummary): AccountTrend {
  const trend = {
    accountId: now.accountId,
    goalId: now.goalId,
    from: then.asOf,
    to: now.asOf,
    health: difference(then.health, now.health),
    groupStance: difference(then.groupStance, now.groupStance),
    covered: difference(then.covered, now.covered),
    criticalGaps: now.criticalGaps - then.criticalGaps,
    valueAtRisk: difference(valueAtRisk(then), valueAtRisk(now)),
  };
  return { ...trend, reason: describeTrend(trend, then, now) };
}

function difference(then: number | null, now: number | null): number | null {
  return then === null || now === null ? null : now - then;
}

function describeTrend(trend: Omit<AccountTrend, "reason">, then: AccountSummary, now: AccountSummary): Sentence {
  const { health, groupStance, covered, criticalGaps } = trend;
  const clauses: Sentence[] = [];
  if (groupStance !== null && Math.abs(groupStance) >= smallest.groupStance) {
    clauses.push(sayPortfolio(groupStance > 0 ? "portfolio.trend.closer" : "portfolio.trend.away", {}));
  }
  if (covered !== null && Math.abs(covered) >= smallest.covered) {
    clauses.push(sayPortfolio("portfolio.trend.covered", { share: now.covered!, otherShare: then.covered! }));
  }
  if (criticalGaps !== 0) {
    clauses.push(sayPortfolio("portfolio.trend.critical", { count: now.criticalGaps, total: then.criticalGaps }));
  }
  const of = { text: now.accountName, date: then.asOf, clauses };
  if (health === null) return sayPortfolio("portfolio.trend.unknown", of);
  const points = Math.round(now.health!);
  if (Math.abs(health) < smallest.health) return sayPortfolio("portfolio.trend.same", { ...of, points });
  const from = Math.round(then.health!);
  return health > 0
    ? sayPortfolio("portfolio.trend.rose", { ...of, low: from, high: points })
    : sayPortfolio("portfolio.trend.fell", { ...of, low: points, high: from });
}
