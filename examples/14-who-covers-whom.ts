// Who of us covers whom, and where are we blind?
import { readFileSync } from "node:fs";
import { competitorPositions, coverageMatrix, departmentMatrix, roleMatrix } from "account-graph";

const account = JSON.parse(readFileSync(new URL("accounts/merrowdale-hospitals.json", import.meta.url), "utf8"));
const goalId = "workflow";
const percent = (share: number | null) => (share === null ? "?" : `${Math.round(100 * share)} %`);

const coverage = coverageMatrix(account, { goalId });
for (const { label, contacts, soleContacts, influence, contactShare } of coverage.rows) {
  const weight = `${percent(influence)} of the decision, ${percent(contactShare)} of our contact`;
  console.log(`${label} covers ${contacts}, ${soleContacts} of them alone: ${weight}`);
}
for (const { person, influence, owner } of coverage.columns.filter((one) => !one.covered).slice(0, 3)) {
  console.log(`${person.label} (${percent(influence)}) is not covered; owner: ${owner?.label ?? "nobody"}`);
}

for (const row of departmentMatrix(account, { goalId }).rows) {
  const share = `${percent(row.coveredShare)} of ${percent(row.influence)}`;
  const guessed = row.guessed > 0 ? `, ${row.guessed} placed by title` : "";
  console.log(`${row.label}: ${row.covered} of ${row.people} people covered, ${share}${guessed}`);
}

const rules = {
  missing_required_role: { requiredRoles: ["economic_buyer", "champion", "executive_sponsor"] },
} as const;
for (const { label, wanted, held, covered, holders } of roleMatrix(account, { goalId, rules }).rows) {
  const names = holders.map((one) => one.person.label).join(", ");
  if (wanted) console.log(`${label}: ${held} of ${wanted}, ${covered} covered: ${names || "nobody"}`);
}

const { competitors, totals } = competitorPositions(account, { goalId });
for (const { competitor, share } of competitors) {
  console.log(
    `${percent(share)} is known to lean to ${competitor.label}, of ${percent(totals.unknown)} it is not known`,
  );
}
