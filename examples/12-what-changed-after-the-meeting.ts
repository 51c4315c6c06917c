// What changed after the meeting?
import { readFileSync } from "node:fs";
import { applyChanges, type Change, diffAccounts } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/harbourline-freight.json", import.meta.url), "utf8"));
const goalId = account.goals[0].id;

const meeting: Change[] = [
  {
    type: "log_interaction",
    interaction: {
      id: "first-meeting",
      at: "2026-03-04",
      channel: "in_person",
      participants: [{ personId: "joaquin" }, { personId: "marguerite" }],
      topic: "Renewal",
    },
  },
  { type: "update_person", personId: "marguerite", set: { stance: "supporter" } },
  { type: "set_date", asOf: "2026-03-05" },
];

const difference = diffAccounts(account, applyChanges(account, meeting), { goalId });
for (const headline of difference.headlines) console.log(headline.text);
