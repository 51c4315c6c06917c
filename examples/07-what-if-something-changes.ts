// What if something changes?
import { readFileSync } from "node:fs";
import { applyChanges, type Change, scoreInfluence } from "account-graph";

const before = JSON.parse(readFileSync(new URL("accounts/merrowdale-hospitals.json", import.meta.url), "utf8"));
const changes: Change[] = [
  { type: "update_person", personId: "ruben", set: { status: "left" } },
  { type: "update_person", personId: "emeka", set: { stance: "supporter" } },
  {
    type: "log_interaction",
    interaction: {
      id: "dinner",
      at: "2026-02-28",
      channel: "in_person",
      participants: [{ personId: "dario" }, { personId: "hanneke" }],
    },
  },
];
const after = applyChanges(before, changes);

for (const [moment, account] of Object.entries({ before, after })) {
  const { decision, stakeholders } = scoreInfluence(account, { goalId: "workflow" });
  const hanneke = stakeholders.find((person) => person.id === "hanneke");
  console.log(`${moment}: ${decision.reason.text}`);
  console.log(`  ${hanneke?.name}: ${((hanneke?.influence ?? 0) * 100).toFixed(0)} %, in contact: ${hanneke?.covered}`);
}
