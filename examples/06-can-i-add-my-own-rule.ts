// Can I add a rule of my own?
import { readFileSync } from "node:fs";
import { defineGapRule, findGaps } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/larkfield-dairies.json", import.meta.url), "utf8"));

const newcomerNotMet = defineGapRule({
  rule: "custom:newcomer_not_met",
  title: "Newcomer not met",
  severity: 50,
  check({ account, stakeholders }) {
    const newcomers = account.people.filter((person) => person.status === "new");
    const notMet = newcomers.filter((person) =>
      stakeholders.some((one) => one.id === person.id && one.covered === false),
    );
    return notMet.map((person) => ({
      subjects: [person.id],
      reason: `${person.name} came on ${person.statusFrom} and has not been met`,
    }));
  },
});

const { gaps } = findGaps(account, { goalId: "cold-chain", customRules: [newcomerNotMet] });
for (const gap of gaps.filter((one) => one.family === "custom")) console.log(`${gap.severity}: ${gap.reason.text}`);
