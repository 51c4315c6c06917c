// How do I get from Salesforce to a picture?
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { scoreAccount } from "account-graph";
import { importSalesforce } from "account-graph/import/salesforce";
import { renderInfluenceMap } from "account-graph/render/svg";

const folder = new URL("salesforce/", import.meta.url);
const output = new URL("output/", import.meta.url);
const files: Record<string, string> = {};
for (const name of readdirSync(folder)) files[name] = readFileSync(new URL(name, folder), "utf8");

const { accounts, issues } = importSalesforce(files, { asOf: "2026-03-01" });
for (const issue of issues) console.log(`note: ${issue.message}`);

mkdirSync(output, { recursive: true });
for (const account of accounts) {
  const score = scoreAccount(account);
  for (const person of score.stakeholders.slice(0, 3)) console.log(person.reason.text);
  for (const gap of score.gaps.slice(0, 3)) console.log(`${gap.band}: ${gap.reason.text}`);
  writeFileSync(new URL("from-salesforce.svg", output), renderInfluenceMap(account, score));
  console.log(`${account.name}: drawn to examples/output/from-salesforce.svg`);
}
