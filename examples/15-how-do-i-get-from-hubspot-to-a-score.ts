// How do I get from HubSpot to a score?
import { readFileSync } from "node:fs";
import { scoreAccount } from "account-graph";
import { importHubspot } from "account-graph/import/hubspot";

const read = (name: string) => readFileSync(new URL(`hubspot/${name}`, import.meta.url));
const files = { "contacts.csv": read("contacts.csv"), "deals.csv": read("deals.csv") };
const { accounts } = importHubspot(files, { asOf: "2026-03-01" });
const score = scoreAccount(accounts[0]!);
console.log(score.stakeholders.map(({ name, influence }) => `${name}: ${Math.round(influence * 100)}%`).join("\n"));
