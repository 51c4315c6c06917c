// Which of ten thousand accounts need care first? npm run demo:portfolio [accounts]
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { comparePortfolio, scorePortfolio } from "account-graph/portfolio";
import { generateAccount } from "account-graph/testing";

const count = Number(process.argv[2] ?? 10_000);
function* accounts() {
  for (let seed = 1; seed <= count; seed++) yield generateAccount({ seed, people: 12 + (seed % 20) });
}
const summaries = [];
const started = performance.now();
const isTerminal = process.stderr.isTTY;
const onProgress = (done) => {
  if (!isTerminal || (done % 50 !== 0 && done !== count)) return;
  const filled = Math.round((done / count) * 40);
  process.stderr.write(`\r${"█".repeat(filled)}${"░".repeat(40 - filled)} ${done.toLocaleString("en")} accounts`);
};
const concurrency = availableParallelism();
for await (const result of scorePortfolio(accounts(), { samples: 0, concurrency, onProgress })) {
  if (result.ok) summaries.push(result.value);
}
if (isTerminal) process.stderr.write("\n");
const seconds = (performance.now() - started) / 1000;
const { layers, accounts: compared, eightyTwenty, worstGaps } = comparePortfolio(summaries);
const money = (amount) => amount.toLocaleString("en", { maximumFractionDigits: 0 });
console.log(
  `${money(summaries.length)} accounts scored in ${seconds.toFixed(1)} s, ${money(summaries.length / seconds)} a second\n`,
);
if (eightyTwenty !== null) console.log(`${eightyTwenty.reason.text}.`);
console.log(
  `${layers.length} groups; the first has ${layers[0]?.length ?? 0} accounts: none is better than another in everything.\n`,
);
console.log("MOST VALUE AT RISK");
const atRisk = compared.filter((one) => one.valueAtRisk !== null).sort((a, b) => b.valueAtRisk - a.valueAtRisk);
for (const { summary, valueAtRisk } of atRisk.slice(0, 5)) {
  console.log(
    `  ${summary.accountName}: ${money(valueAtRisk)} of ${money(summary.value)}, health ${Math.round(summary.health)} of 100`,
  );
  if (summary.topGap !== null) console.log(`    ${summary.topGap}`);
}
console.log("\nWORST GAPS");
for (const { accountId, gap, severity } of worstGaps.slice(0, 5))
  console.log(`  ${Math.round(severity)}  ${accountId}: ${gap}`);
const columns = [
  "accountId",
  "accountName",
  "value",
  "health",
  "groupStance",
  "covered",
  "threads",
  "criticalGaps",
  "topGap",
];
const cell = (value) => (typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : (value ?? ""));
const table = [columns.join(","), ...summaries.map((row) => columns.map((name) => cell(row[name])).join(","))].join(
  "\n",
);
mkdirSync(new URL("output/", import.meta.url), { recursive: true });
writeFileSync(new URL("output/portfolio.csv", import.meta.url), `${table}\n`);
console.log("\nThe table: examples/output/portfolio.csv");
