import type { AccountSummary } from "account-graph/portfolio";

/** A row of an account about which little is remarkable. */
export const summary = (id: string, fields: Partial<AccountSummary> = {}): AccountSummary => ({
  accountId: id,
  accountName: id.toUpperCase(),
  goalId: null,
  asOf: "2026-03-01",
  value: 100,
  health: 50,
  groupStance: 0,
  covered: 0.5,
  deciders: 1,
  threads: 2,
  unmapped: 0.2,
  criticalGaps: 0,
  highGaps: 0,
  topGap: null,
  topGapSeverity: null,
  segment: null,
  tier: null,
  people: 5,
  contacts: [],
  team: [],
  ...fields,
});
