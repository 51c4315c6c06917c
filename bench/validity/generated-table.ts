import type { Account } from "account-graph";
import { percent, table } from "./format.js";
import { generatedAccounts, sureAccount } from "./generated-accounts.js";
import { type GeneratedTest, generatedCoverage } from "./generated-coverage.js";
import { katzEngine } from "./our-scores.js";

interface Column {
  readonly name: string;
  readonly prepare: (account: Account) => Account;
  readonly test: Omit<GeneratedTest, "hidden">;
}

const asMade = (account: Account) => account;

const columns: readonly Column[] = [
  { name: "certain map, told", prepare: sureAccount, test: { told: true, truth: "complete map" } },
  { name: "certain map, not told", prepare: sureAccount, test: { told: false, truth: "complete map" } },
  { name: "doubtful map, worlds", prepare: asMade, test: { told: true, truth: "drawn worlds" } },
  { name: "doubtful map, complete map", prepare: asMade, test: { told: true, truth: "complete map" } },
  {
    name: "certain map, told, Katz engine",
    prepare: sureAccount,
    test: { told: true, truth: "complete map", options: katzEngine },
  },
];

/** Ranges of ranks on made-up accounts of four sizes: how many true ranks they hold, and how wide they are. */
export function generatedTable(): string {
  const sizes = [
    { people: 12, accounts: 24 },
    { people: 24, accounts: 24 },
    { people: 60, accounts: 12 },
    { people: 120, accounts: 6 },
  ];
  const rows = sizes.flatMap(({ people, accounts }) => {
    const made = generatedAccounts(people, 3, accounts);
    return [0.1, 0.2, 0.4].map((share) => [
      `${people} people, ${accounts} accounts`,
      `${percent(share)} of the ties`,
      ...columns.map(({ prepare, test }) => {
        const found = generatedCoverage(made.map(prepare), { ...test, hidden: { what: "ties", share } });
        return `**${percent(found.share)}**, ${found.width.toFixed(1)} of ${found.ranks.toFixed(0)} ranks`;
      }),
    ]);
  });
  return table(["made-up accounts", "hidden", ...columns.map(({ name }) => name)], rows);
}
