// Why does this person matter, and through whom?
import { readFileSync } from "node:fs";
import { explainStakeholder } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/harbourline-freight.json", import.meta.url), "utf8"));
const ines = explainStakeholder(account, "ines", { goalId: "renewal" });

console.log(ines.text);
console.log(
  `${ines.stakeholder.title}: authority ${ines.stakeholder.authority?.toFixed(2)}, held directly ${ines.ownVote}`,
);
for (const { ref, influence } of ines.byListener) console.log(`through ${ref.label}: ${influence.toFixed(3)}`);
for (const { tie, difference } of ines.byTie.slice(0, 3))
  console.log(`without "${tie.label}": ${difference.toFixed(3)} less`);
