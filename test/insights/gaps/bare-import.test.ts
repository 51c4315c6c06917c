import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/api/find-gaps.js";
import { addDays } from "./add-days.js";

const titles = [
  "Chief Executive Officer",
  "CFO",
  "Head of Operations",
  "IT Director",
  "Procurement Manager",
  "Plant Manager",
  "Planner",
  "Engineer",
  "Analyst",
  "Assistant",
];

/** Fifty contacts as a CRM holds them: titles, owners, last contacts, a few roles; nobody is tied to anybody. */
function bareImport(roles: Readonly<Record<number, string>>) {
  const team = [0, 1, 2].map((index) => ({ id: `u${index}`, name: `Colleague ${index}`, side: "us" }));
  const contacts = Array.from({ length: 50 }, (_, index) => ({
    id: `c${index}`,
    name: `Contact ${index}`,
    title: titles[index % titles.length],
    ownerId: `u${index % 3}`,
    ...(roles[index] === undefined ? {} : { roles: [roles[index]] }),
    ...(index % 4 === 0 ? {} : { lastContactAt: addDays("2026-02-28", -((index * 37) % 300)) }),
  }));
  return { id: "crm", name: "Imported", asOf: "2026-03-01", people: [...team, ...contacts] };
}

const imports: [string, Record<number, string>][] = [
  ["no roles", {}],
  ["one role that does not decide", { 7: "user_buyer" }],
  ["a decider and two others", { 1: "economic_buyer", 4: "procurement", 7: "user_buyer" }],
  [
    "two deciders and four others",
    { 1: "economic_buyer", 2: "decision_maker", 3: "technical_buyer", 5: "user_buyer", 6: "influencer", 9: "champion" },
  ],
];

describe("a bare CRM import", () => {
  it.each(imports)("with %s has at most eight gaps among the recommended rules", (_, roles) => {
    const { gaps } = findGaps(bareImport(roles) as never, { draws: 0 });
    expect(gaps.length, gaps.map((gap) => gap.reason.text).join("\n")).toBeLessThanOrEqual(8);
  });

  it("says for every rule that cannot tell what would unlock it", () => {
    const { checks } = findGaps(bareImport({ 1: "economic_buyer" }) as never, { draws: 0 });
    const unknown = checks.filter((check) => check.state === "unknown");
    for (const check of unknown) expect([check.rule, check.missing.length]).not.toEqual([check.rule, 0]);
    const unlocking = new Set(unknown.flatMap((check) => check.missing.map((one) => one.what)));
    for (const what of [
      "anybody's stance toward us",
      "who reports to whom",
      "anybody's department",
      "who listens to whom, beside reporting lines",
      "who likes, trusts or opposes whom",
    ])
      expect([...unlocking]).toContain(what);
  });
});
