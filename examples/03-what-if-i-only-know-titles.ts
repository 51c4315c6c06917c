// What if I only know titles?
import { inferDepartment, inferLevel, scoreInfluence } from "account-graph";

const titles = ["Chief Financial Officer", "VP Engineering", "Head of Purchasing", "Product Manager", "Intern"];
for (const title of titles) {
  console.log(`${title}: level ${inferLevel(title)?.level}, ${inferDepartment(title)?.department ?? "no department"}`);
}

const { stakeholders, issues } = scoreInfluence({
  id: "titles-only",
  name: "Titles only",
  asOf: "2026-03-01",
  people: titles.map((title) => ({ id: title, name: title, title })),
});
for (const person of stakeholders) console.log(person.reason.text);
for (const issue of issues) console.log(`${issue.severity}: ${issue.message}`);
