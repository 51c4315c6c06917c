// Who stands with whom, and against whom?
import { readFileSync } from "node:fs";
import { clusterAlliances } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/merrowdale-hospitals.json", import.meta.url), "utf8"));
const politics = clusterAlliances(account, { goalId: "workflow" });

for (const sentence of politics.story) console.log(sentence.text);
for (const faction of politics.factions) console.log(faction.members.map((member) => member.label).join(", "));
console.log(politics.exact ? "No division fits the ties better." : "A better division may exist.");
