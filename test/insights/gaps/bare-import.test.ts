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

interface Import {
  /** Roles by number of the contact. */
  readonly roles?: Readonly<Record<number, string>>;
  readonly contacts?: number;
  readonly colleagues?: number;
  /** Whether owners and dates of last contact are there. */
  readonly touched?: boolean;
  readonly departments?: boolean;
}

/** Contacts as a CRM holds them: titles, owners, last contacts, a few roles; nobody is tied to anybody. */
function bareImport({ roles = {}, contacts = 50, colleagues = 3, touched = true, departments = false }: Import) {
  const team = Array.from({ length: colleagues }, (_, index) => ({
    id: `u${index}`,
    name: `Colleague ${index}`,
    side: "us",
  }));
  const people = Array.from({ length: contacts }, (_, index) => ({
    id: `c${index}`,
    name: `Contact ${index}`,
    title: titles[index % titles.length],
    ...(touched && colleagues > 0 ? { ownerId: `u${index % colleagues}` } : {}),
    ...(departments ? { departmentId: `d${index % 6}` } : {}),
    ...(roles[index] === undefined ? {} : { roles: [roles[index]] }),
    ...(!touched || index % 4 === 0 ? {} : { lastContactAt: addDays("2026-02-28", -((index * 37) % 300)) }),
  }));
  return {
    id: "crm",
    name: "Imported",
    asOf: "2026-03-01",
    people: [...team, ...people],
    ...(departments
      ? { departments: [0, 1, 2, 3, 4, 5].map((at) => ({ id: `d${at}`, name: `Department ${at}` })) }
      : {}),
  };
}

const few = { 1: "economic_buyer", 4: "procurement", 7: "user_buyer" };
const many = {
  1: "economic_buyer",
  2: "decision_maker",
  3: "technical_buyer",
  5: "user_buyer",
  6: "influencer",
  9: "champion",
};

const imports: readonly [string, Import][] = [
  ["fifty contacts without roles", {}],
  ["one role that does not decide", { roles: { 7: "user_buyer" } }],
  ["a decider and two others", { roles: few }],
  ["two deciders and four others", { roles: many }],
  ["two hundred contacts, six of them with roles", { contacts: 200, colleagues: 9, roles: many }],
  ["two hundred contacts without any role", { contacts: 200, colleagues: 9 }],
  ["titles only", { colleagues: 0, touched: false }],
  ["titles and three roles only", { colleagues: 0, touched: false, roles: few }],
  ["colleagues, but neither owners nor dates", { touched: false, roles: many }],
  ["departments too", { roles: many, departments: true }],
  [
    "ten deciders in two hundred contacts",
    {
      contacts: 200,
      colleagues: 9,
      roles: Object.fromEntries([0, 1, 2, 11, 20, 22, 31, 40, 51, 60].map((at) => [at, "decision_maker"])),
    },
  ],
  ["ten contacts", { contacts: 10, colleagues: 1, roles: few }],
];

describe("a bare CRM import", () => {
  it.each(imports)("with %s has at most eight gaps among the recommended rules", (_, options) => {
    const { gaps, checks } = findGaps(bareImport(options) as never, { samples: 0 });
    expect(gaps.length, gaps.map((gap) => `${gap.id} ${gap.reason.text}`).join("\n")).toBeLessThanOrEqual(8);
    for (const { rule, state, missing } of checks)
      expect([rule, missing.length > 0], "only a rule that cannot tell asks for facts").toEqual([
        rule,
        state === "unknown" || (state === "present" && missing.length > 0),
      ]);
  });

  it.each(imports)("with %s says for every rule that cannot tell what would unlock it", (_, options) => {
    const { checks } = findGaps(bareImport(options) as never, { samples: 0, rules: "all" });
    const unknown = checks.filter((check) => check.state === "unknown");
    for (const check of unknown) expect([check.rule, check.missing.length]).not.toEqual([check.rule, 0]);
    const unlocking = unknown.flatMap((check) => check.missing.map((one) => one.key));
    for (const what of [
      "stance",
      "reporting_lines",
      "listening",
      "feelings",
      ...(options.roles === undefined ? ["role"] : []),
      ...(options.touched === false ? ["contacts"] : []),
    ])
      expect(unlocking).toContain(what);
  });

  it("turns a rule from unknown to an answer once what it asks for is there", () => {
    const before = bareImport({ roles: few });
    const state = (account: object, rule: string) =>
      findGaps(account as never, { samples: 0, rules: "all" }).checks.find((check) => check.rule === rule)!.state;
    expect(state(before, "orphan_in_hierarchy")).toBe("unknown");
    expect(state(before, "missing_champion")).toBe("unknown");
    const people = before.people.map((person, at) =>
      at < 3 ? person : { ...person, stance: 0, ...(person.id === "c1" ? { isTop: true } : { reportsTo: "c1" }) },
    );
    expect(state({ ...before, people }, "orphan_in_hierarchy")).toBe("absent");
    expect(state({ ...before, people }, "missing_champion")).toBe("present");
  });
});
