import type { AccountSummary } from "../../api/summarize-score.js";
import type { PortfolioComparison } from "../../portfolio/compare-portfolio.js";
import type { SentenceCatalog } from "../../sentences/translate-result.js";

/** Everything that a page of many accounts is made of, as plain data. */
export interface PortfolioData {
  readonly summaries: readonly AccountSummary[];
  readonly comparison: PortfolioComparison | null;
  /** File or address of the own report of each account, by its id. */
  readonly links: Readonly<Record<string, string>>;
  readonly catalogs: readonly SentenceCatalog[];
  readonly locale: string;
}

/** One account in a row. */
export interface AccountRow {
  readonly summary: AccountSummary;
  readonly layer: number | null;
  readonly rankInterval: readonly [number, number] | null;
  readonly valueAtRisk: number | null;
}

/** What the table can be sorted by. */
export type AccountSort =
  | "name"
  | "value"
  | "valueAtRisk"
  | "health"
  | "position"
  | "covered"
  | "gaps"
  | "layer"
  | "place";

/** The accounts as rows, in the order given. */
export function accountRows({ summaries, comparison }: PortfolioData): AccountRow[] {
  const compared = new Map(comparison?.accounts.map((one) => [one.summary.accountId, one]));
  return summaries.map((summary) => {
    const one = compared.get(summary.accountId);
    return {
      summary,
      layer: one?.layer ?? null,
      rankInterval: one?.rankInterval ?? null,
      valueAtRisk: one?.valueAtRisk ?? null,
    };
  });
}

/** Rows in an order; what is not known comes last either way. */
export function sortAccounts(rows: readonly AccountRow[], sort: AccountSort, descending: boolean): AccountRow[] {
  const keyOf = values[sort];
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === second) return a.summary.accountId < b.summary.accountId ? -1 : 1;
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second ? -sign : sign;
  });
}

const values: Readonly<Record<AccountSort, (row: AccountRow) => number | string | null>> = {
  name: ({ summary }) => summary.accountName.toLowerCase(),
  value: ({ summary }) => summary.value,
  valueAtRisk: ({ valueAtRisk }) => valueAtRisk,
  health: ({ summary }) => summary.health,
  position: ({ summary }) => summary.groupStance,
  covered: ({ summary }) => summary.covered,
  gaps: ({ summary }) => summary.criticalGaps + summary.highGaps,
  layer: ({ layer }) => layer,
  place: ({ rankInterval }) => (rankInterval === null ? null : rankInterval[0] + rankInterval[1]),
};
