import { compareIds } from "../internal/compare-ids.js";
import { readResult } from "../internal/read-result.js";
import type { Ref } from "../internal/sentence.js";
import type { AccountInput } from "../model/account.js";
import type { AccountScore } from "./account-score.js";

/** One account in one row: what a table, a data warehouse or a comparison of accounts needs. */
export interface AccountSummary {
  accountId: string;
  accountName: string;
  goalId: string | null;
  asOf: string;
  /** What is at stake: the amount of the goal, else potential, annual revenue or lifetime value of the account. */
  value: number | null;
  /** 0..100. */
  health: number | null;
  /** -1 (against us) to 1 (for us). */
  groupStance: number | null;
  /** Share of the influence, 0..1, that people in contact with us hold; `null` while nothing is known of our contacts. */
  covered: number | null;
  /** How many people the decision rests on. */
  deciders: number;
  /** People in live contact with us; `null` while nothing is known of our contacts. */
  threads: number | null;
  /** Share of the influence that nobody on the map accounts for. */
  unmapped: number;
  criticalGaps: number;
  highGaps: number;
  /** The most severe gap in a sentence. */
  topGap: string | null;
  topGapSeverity: number | null;
  segment: string | null;
  tier: string | null;
  /** Customers and externals on the map. */
  people: number;
  /** Ids of those in contact with us. */
  contacts: string[];
  /** Our people who keep contact there, and with how many. */
  team: { ref: Ref; contacts: number }[];
}

/**
 * A score as one row: the same fields for every account, whatever its size.
 *
 * How to read it. Every field stands in the score; nothing is computed anew but sums. `null` is not known, never zero.
 *
 * Cost: O(people + gaps).
 *
 * @param score - From `scoreAccount`; parts left out by `include` give `null` or 0.
 * @param account - The account itself, for what a score does not carry: value, segment and tier. Absent: these are `null`.
 * @returns Plain JSON.
 *
 * @example
 * ```ts
 * import { scoreAccount, summarizeScore } from "account-graph";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   value: { potential: 250_000 },
 *   people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const], coverage: "multiple" as const }],
 * };
 * const { accountName, value, covered, deciders, people } = summarizeScore(scoreAccount(account), account);
 * console.log(accountName, value, covered?.toFixed(2), deciders, people);
 * // prints: Acme 250000 0.50 1 1
 * ```
 */
export function summarizeScore(score: AccountScore, account?: AccountInput): AccountSummary {
  return readResult("score", "scoreAccount", () => {
    const { stakeholders, decision, gaps, health } = score;
    const covered = stakeholders.filter((one) => one.covered === true);
    const isKnown = stakeholders.some((one) => one.covered !== null);
    const [top] = gaps;
    return {
      accountId: score.accountId,
      accountName: score.accountName,
      goalId: score.goalId,
      asOf: score.asOf,
      value: valueAtStake(account, score.goalId),
      health: health.overall,
      groupStance: decision.groupStance,
      covered: isKnown ? covered.reduce((sum, one) => sum + one.influence, 0) : null,
      deciders: decision.deciders.length,
      threads: health.threads?.covered ?? (isKnown ? covered.length : null),
      unmapped: decision.unmapped,
      criticalGaps: gaps.filter((gap) => gap.band === "critical").length,
      highGaps: gaps.filter((gap) => gap.band === "high").length,
      topGap: top?.reason.text ?? null,
      topGapSeverity: top?.severity ?? null,
      segment: account?.profile?.segment ?? null,
      tier: account?.profile?.tier ?? null,
      people: stakeholders.length,
      contacts: covered.map((one) => one.id).sort(compareIds),
      team: teamOf(covered),
    };
  });
}

function valueAtStake(account: AccountInput | undefined, goalId: string | null): number | null {
  const amount = account?.goals?.find((goal) => goal.id === goalId)?.amount;
  const { potential, annualRevenue, lifetime } = account?.value ?? {};
  return amount ?? potential ?? annualRevenue ?? lifetime ?? null;
}

function teamOf(covered: AccountScore["stakeholders"]): AccountSummary["team"] {
  const team = new Map<string, { ref: Ref; contacts: number }>();
  for (const { coveredBy } of covered) {
    for (const ref of coveredBy) {
      const member = team.get(ref.id);
      if (member === undefined) team.set(ref.id, { ref, contacts: 1 });
      else member.contacts++;
    }
  }
  return [...team.values()].sort((a, b) => b.contacts - a.contacts || compareIds(a.ref.id, b.ref.id));
}
