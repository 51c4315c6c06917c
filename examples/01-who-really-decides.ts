// Who really decides?
import { readFileSync } from "node:fs";
import { scoreInfluence } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/harbourline-freight.json", import.meta.url), "utf8"));
const { stakeholders, decision } = scoreInfluence(account, { goalId: "renewal" });

console.log(decision.reason.text);
for (const person of stakeholders.slice(0, 5)) {
  console.log(`${percent(person.influence)}  ${person.reason.text}`);
}
console.log(`${percent(decision.unmapped)}  rests with people who are not on the map`);

function percent(share: number): string {
  return `${Math.round(100 * share)} %`.padStart(5);
}
