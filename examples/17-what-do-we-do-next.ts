// What do we do next, and what would it change?
import { readFileSync } from "node:fs";
import { assessResilience, forecastDecision, planEngagement, recommendTargets } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/harbourline-freight.json", import.meta.url), "utf8"));
const goalId = account.goals[0].id;

console.log(forecastDecision(account, { goalId }).reason.text);
console.log(recommendTargets(account, { goalId, budget: 8 }).targets[0]?.reason.text);
console.log(assessResilience(account, { goalId }).critical[0]?.reason.text);

const plan = planEngagement(account, { goalId });
for (const { person, owner, notBefore, dueBy, ask } of plan.steps.slice(0, 3)) {
  console.log(
    `${notBefore ?? account.asOf} to ${dueBy}: ${owner?.label ?? "nobody yet"} with ${person.label}: ${ask.text}`,
  );
}
for (const { text } of plan.effects.headlines) console.log(text);
