import type { AccountSummary } from "../api/summarize-score.js";
import { AccountError } from "../internal/account-error.js";
import { compareIds } from "../internal/compare-ids.js";
import type { Interval } from "../internal/numbers.js";
import { readResult } from "../internal/read-result.js";
import * as s from "../internal/schema.js";
import type { Ref, Sentence } from "../internal/sentence.js";
import { validate } from "../internal/validate.js";
import { sayPortfolio } from "../sentences/portfolio.js";
import { computeDominance } from "./dominance.js";
import { type AccountTrend, findTrends, keyOf, valueAtRisk as riskOf } from "./find-trends.js";

/** What accounts are compared by; more is better in each. */
export type ComparisonDimension = "value" | "health" | "groupStance" | "covered" | "threads";

/** Options of {@link comparePortfolio}. */
export interface ComparisonOptions {
  /** What counts. @defaultValue ["value", "health", "groupStance", "covered"] */
  dimensions?: readonly ComparisonDimension[] | undefined;
  /** Contacts from which on one of our people is spread too thin. @defaultValue 40 */
  mostContacts?: number | undefined;
  /** Summaries of an earlier day, of the same accounts or some of them: then `trends` says what moved. */
  before?: readonly AccountSummary[] | undefined;
}

const comparisonOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    dimensions: s.optional(
      s.array(s.enum(["value", "health", "groupStance", "covered", "threads"])).check(s.minLength(1)),
    ),
    mostContacts: s.optional(s.int().check(s.gte(1))),
    before: s.optional(s.array(s.unknown())),
  }))();

/** Many accounts beside one another, without forcing them into one order. */
export interface PortfolioComparison {
  /** Ids: no account in a group is better than another of it in everything; the first group is the best. */
  layers: string[][];
  accounts: {
    summary: AccountSummary;
    /** 0 is the first group. */
    layer: number;
    /** The best and the worst place that any fair ranking could give it. */
    rankInterval: Interval;
    dominates: number;
    dominatedBy: number;
    /** Value times what is missing of its health; `null` without either. */
    valueAtRisk: number | null;
    reason: Sentence;
  }[];
  /** How few accounts carry 80 % of the value, and how many of them are covered; `null` without values. */
  eightyTwenty: { accounts: number; share: number; covered: number; reason: Sentence } | null;
  /** People in contact with us in several accounts. */
  sharedContacts: { person: string; accounts: string[] }[];
  /** Our people by load, the largest first. */
  team: { ref: Ref; accounts: number; load: number; tooMany: boolean; reason: Sentence }[];
  /** Most severe first, at most twenty. */
  worstGaps: { accountId: string; gap: string; severity: number }[];
  /** What moved since `before`, the largest loss of health first; `null` without `before`. */
  trends: AccountTrend[] | null;
}

/** From this share of the influence up an account is well covered [D]. */
const wellCovered = 0.5;
const mostWorstGaps = 20;
/** Beyond so many accounts every pair is too many to compare. */
const mostAccounts = 50_000;

/**
 * Compares accounts without forcing them into one order: which are better in everything, where value is at risk, who of us is spread thin.
 *
 * Definition. An account dominates another if it is at least as good in every dimension and better in one. Groups are the Pareto layers
 * of that order. The rank of an account lies between 1 + those that dominate it and n − those that it dominates. A dimension that is not
 * known of an account makes it comparable with none; a dimension that is known of no account is left out. Value at risk is
 * value · (1 − health / 100). A trend is now minus then, of the same account and goal.
 *
 * How to read it. A wide rank interval means that the accounts are good at different things: rank them by what matters to you. Two accounts of the
 * same group need different care, not more or less of it.
 *
 * Cost: O(accounts² · dimensions) at worst, a second for 20,000; at most 50,000 at once.
 *
 * @param summaries - From `summarizeScore` or `scorePortfolio`.
 * @param options - See {@link ComparisonOptions}.
 * @returns Plain JSON; `accounts` in the order given.
 * @throws AccountError `invalid_options`, also for more than 50,000 accounts or one account twice.
 * @see Brüggemann and Patil (2011), Ranking and Prioritization for Multi-indicator Systems, {@link https://doi.org/10.1007/978-1-4419-8477-7}
 *
 * @example
 * ```ts
 * import { scoreAccount } from "account-graph";
 * import { comparePortfolio, summarizeScore } from "account-graph/portfolio";
 *
 * const summaries = [900_000, 100_000].map((potential, index) => {
 *   const people = [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const], coverage: "multiple" as const }];
 *   const account = { id: `a${index}`, name: `Account ${index}`, asOf: "2026-03-01", value: { potential }, people };
 *   return summarizeScore(scoreAccount(account), account);
 * });
 * console.log(comparePortfolio(summaries, { dimensions: ["value"] }).layers);
 * // prints: [ [ 'a0' ], [ 'a1' ] ]
 * ```
 */
export function comparePortfolio(
  summaries: readonly AccountSummary[],
  options: ComparisonOptions = {},
): PortfolioComparison {
  const checked = validate(comparisonOptionsSchema, options, "invalid_options", ["options"]);
  const { dimensions = ["value", "health", "groupStance", "covered"], mostContacts = 40 } = checked;
  const before = checked.before as readonly AccountSummary[] | undefined;
  checkSummaries(summaries, ["summaries"]);
  if (before !== undefined) checkSummaries(before, ["options", "before"]);
  return readResult("summaries", "summarizeScore", () => {
    const used = dimensions.filter((name) => summaries.some((one) => one[name] !== null));
    const { layers, dominates, dominatedBy } = computeDominance(summaries.map((one) => used.map((name) => one[name])));
    const layerOf = new Map(layers.flatMap((layer, rank) => layer.map((index) => [index, rank] as const)));
    return {
      layers: layers.map((layer) => layer.map((index) => summaries[index]!.accountId).sort(compareIds)),
      accounts: summaries.map((summary, index) => {
        const [worse, better] = [dominates[index]!, dominatedBy[index]!];
        const layer = layerOf.get(index)!;
        const valueAtRisk = riskOf(summary);
        return {
          summary,
          layer,
          rankInterval: [1 + better, summaries.length - worse],
          dominates: worse,
          dominatedBy: better,
          valueAtRisk,
          reason: describeAccount(summary, layer, better, valueAtRisk),
        };
      }),
      eightyTwenty: findEightyTwenty(summaries),
      sharedContacts: findSharedContacts(summaries),
      team: findTeam(summaries, mostContacts),
      worstGaps: summaries
        .flatMap(({ accountId, topGap, topGapSeverity }) =>
          topGap === null || topGapSeverity === null ? [] : [{ accountId, gap: topGap, severity: topGapSeverity }],
        )
        .sort((a, b) => b.severity - a.severity || compareIds(a.accountId, b.accountId))
        .slice(0, mostWorstGaps),
      trends: before === undefined ? null : findTrends(before, summaries),
    };
  });
}

function checkSummaries(summaries: readonly AccountSummary[], root: readonly string[]): void {
  const refuse = (index: number | null, message: string) => {
    const path = index === null ? [...root] : [...root, index];
    throw new AccountError("invalid_options", [{ severity: "error", code: "invalid_value", path, message }]);
  };
  if (!Array.isArray(summaries)) refuse(null, "expected a list of summaries (summarizeScore makes them)");
  if (summaries.length > mostAccounts) {
    refuse(
      null,
      `${summaries.length} accounts are more than can be compared at once (at most ${mostAccounts}): compare parts`,
    );
  }
  const seen = new Set<string>();
  for (const [index, summary] of summaries.entries()) {
    if (typeof summary?.accountId !== "string" || !Array.isArray(summary.contacts)) {
      refuse(index, "expected a summary (summarizeScore makes it)");
    }
    const key = keyOf(summary);
    if (seen.has(key)) refuse(index, `account "${summary.accountId}" stands twice`);
    seen.add(key);
  }
}

function describeAccount(
  { accountName, health }: AccountSummary,
  layer: number,
  better: number,
  risk: number | null,
): Sentence {
  const clauses =
    risk === null || health === null
      ? []
      : [sayPortfolio("portfolio.account.risk", { amount: Math.round(risk), health: Math.round(health) })];
  return layer === 0
    ? sayPortfolio("portfolio.account.top", { text: accountName, clauses })
    : sayPortfolio("portfolio.account.below", { text: accountName, rank: layer + 1, count: better, clauses });
}

function findEightyTwenty(summaries: readonly AccountSummary[]): PortfolioComparison["eightyTwenty"] {
  const valued = summaries
    .filter((one) => (one.value ?? 0) > 0)
    .sort((a, b) => b.value! - a.value! || compareIds(a.accountId, b.accountId));
  const total = valued.reduce((sum, one) => sum + one.value!, 0);
  if (total === 0) return null;
  let carried = 0;
  let accounts = 0;
  let covered = 0;
  for (const one of valued) {
    if (carried >= 0.8 * total * (1 - 1e-12)) break;
    carried += one.value!;
    accounts++;
    if ((one.covered ?? 0) >= wellCovered) covered++;
  }
  const share = carried / total;
  return {
    accounts,
    share,
    covered,
    reason: sayPortfolio("portfolio.eighty_twenty", { count: accounts, share, covered }),
  };
}

function findSharedContacts(summaries: readonly AccountSummary[]): PortfolioComparison["sharedContacts"] {
  const accountsOf = new Map<string, Set<string>>();
  for (const { accountId, contacts } of summaries) {
    for (const person of contacts) {
      const set = accountsOf.get(person) ?? new Set<string>();
      accountsOf.set(person, set.add(accountId));
    }
  }
  return [...accountsOf]
    .filter(([, accounts]) => accounts.size > 1)
    .map(([person, accounts]) => ({ person, accounts: [...accounts].sort(compareIds) }))
    .sort((a, b) => b.accounts.length - a.accounts.length || compareIds(a.person, b.person));
}

function findTeam(summaries: readonly AccountSummary[], mostContacts: number): PortfolioComparison["team"] {
  const loads = new Map<string, { ref: Ref; accounts: Set<string>; load: number }>();
  for (const { accountId, team } of summaries) {
    for (const { ref, contacts } of team) {
      const member = loads.get(ref.id) ?? { ref, accounts: new Set<string>(), load: 0 };
      member.accounts.add(accountId);
      member.load += contacts;
      loads.set(ref.id, member);
    }
  }
  return [...loads.values()]
    .sort((a, b) => b.load - a.load || compareIds(a.ref.id, b.ref.id))
    .map(({ ref, accounts, load }) => {
      const tooMany = load > mostContacts;
      const clauses = tooMany ? [sayPortfolio("portfolio.team.thin", { limit: mostContacts })] : [];
      const params = { person: ref, total: load, count: accounts.size, clauses };
      return { ref, accounts: accounts.size, load, tooMany, reason: sayPortfolio("portfolio.team.spread", params) };
    });
}
