// What if something changes?
import { readFileSync } from "node:fs";
import { applyChanges, type Change, scoreAccount } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/merrowdale-hospitals.json", import.meta.url), "utf8"));
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
const before = scoreAccount(account, { goalId: "workflow" });
const after = scoreAccount(applyChanges(account, changes), { goalId: "workflow" });

console.log(`before: ${before.decision.reason.text}`);
console.log(`after:  ${after.decision.reason.text}`);
for (const gap of before.gaps.filter((one) => !after.gaps.some((other) => other.id === one.id))) {
  console.log(`closed: ${gap.reason.text}`);
}
for (const gap of after.gaps.filter((one) => !before.gaps.some((other) => other.id === one.id))) {
  console.log(`opened: ${gap.reason.text}`);
}
