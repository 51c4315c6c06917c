import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inferLevel } from "../../../src/model/titles/infer-level.js";

/** Titles by the level they should be read as; `null` where they say nothing about the person. */
const titlesByLevel: [level: number | null, titles: string][] = [
  [0, "CEO; C.E.O.; Chief Executive; Chief Executive Officer; CEO & Founder; President and CEO; CEO, Acme Ltd"],
  [0, "Chairman; Chairwoman; Chair of the Board; Vice Chair; Deputy Chairman; Chairman/CEO; Group Chief Executive"],
  [
    0,
    "Directeur général; Geschäftsführer; Président; Board Member; Member of the Board; Member, Board of Directors; Managing Director",
  ],
  [0, "Founder; Co-Founder and CTO; Owner; Managing Partner; Permanent Secretary; Secretary of State for Health"],
  [1, "Non-Executive Director; Member of the Supervisory Board; Executive Committee Member"],
  [1, "CFO; Group CFO; Interim CFO; CISO; CIO/CTO; Chief Financial Officer; Chief Information Security Officer"],
  [1, "Chief Sales and Marketing Officer; Chief People & Culture Officer; President; General Counsel; Partner"],
  [1, "Director General; Deputy Chief Executive; Director of Finance and Deputy Chief Executive; Tax Partner"],
  [2, "Vice President; VP-Finance; V.P. Sales; SVP; EVP; Senior Vice President, Sales; General Manager"],
  [3, "Leiter Einkauf; Director de Compras"],
  [2, "Company Secretary; Executive Director; Deputy CFO; Assistant General Counsel; VP & GM; Vice-President of IT"],
  [3, "Director; Dir.; Director of Finance; Finance Director; Senior Director; Head of Procurement; Acting Head of IT"],
  [3, "Director, IT Department reporting to CFO; AVP; Associate Vice President; Treasurer; Chief of Staff; Dept. Head"],
  [
    3,
    "Chief Engineer; Chief Crown Prosecutor; Section Chief; Director of Research and Partner Relations; Head Procurement",
  ],
  [3, "Director (Procurement); IT Director | Speaker; Secretary/Treasurer; Chief of Staff to the CEO"],
  [
    4,
    "Manager; Sr. Mgr; Senior Manager; Regional Sales Manager; Deputy Director, Skills; Associate Director; Controller",
  ],
  [
    4,
    "Deputy Head; Account Director; Head of Unit; Assistant Director - Housing; Deputy Director, Chief Operating Officer",
  ],
  [4, "IT Manager, Office of the CIO; Principal Private Secretary to the Prime Minister; Plant Engineering Manager"],
  [5, "Team Lead; Supervisor; Lead Engineer; Staff Engineer; Principal Consultant; Senior Analyst; Product Manager"],
  [
    5,
    "Project Manager; Partner Manager; Product/Project Manager; Data Lead; Lead, Procurement; Head Chef; Chief Clerk",
  ],
  [5, "Assistant Manager; Senior Associate; Product Owner; Private Secretary; HR Business Partner"],
  [
    6,
    "Engineer; Software Engineer II; Analyst; Accountant; Policy Officer; Advisor to the CEO; Prime Minister's Adviser",
  ],
  [
    6,
    "Sales Representative; Associate; Account Executive; Project Co-ordinator; Legal Adviser; Staff Nurse; Graduate Engineer",
  ],
  [
    7,
    "Assistant; Assistant to the CFO; Executive Assistant; PA to the Chief Executive; EA, CEO; PA CEO; CEO Assistant",
  ],
  [
    7,
    "Executive Assistant to the CEO and CFO; Executive Assistant, CEO; Director Executive Assistant; Secretary; Clerk",
  ],
  [
    7,
    "Intern; Receptionist; Trainee Accountant; Junior Developer; Apprentice Electrical Engineer; Warehouse Operative",
  ],
  [
    null,
    "Former CEO; ex-CFO; CEO (retired); Office of the CEO; Office of the CEO and CFO; President's Office; CEO Office",
  ],
  [null, "部長; N/A; 123; -; Finance"],
  [null, "Vacant; to the CEO; Sales Partner Relations; Executive Office; Chief Executive's Office; Senior; the"],
];

const titles = titlesByLevel.flatMap(([level, list]) => list.split("; ").map((title) => ({ title, level })));
const title = fc.constantFrom(...titles.map((row) => row.title));

describe("inferLevel() reads", () => {
  it.each(titles)("$title as level $level", ({ title, level }) => {
    expect(inferLevel(title)?.level ?? null).toBe(level);
  });
});

describe("inferLevel()", () => {
  it("says which words decided", () => {
    expect(inferLevel("Sr. VP, Sales")).toEqual({
      level: 2,
      confidence: 0.85,
      reason: '"senior vice president" in the title',
    });
    expect(inferLevel("Deputy Director, Procurement")?.reason).toBe('"deputy director" in the title');
    expect(inferLevel("Chief Sales & Marketing Officer")?.reason).toBe(
      '"chief sales and marketing officer" in the title',
    );
  });

  it.each([
    ["Partner", "CFO"],
    ["Manager", "Senior Manager"],
    ["Product Manager", "Team Leader"],
    ["Principal", "Director"],
    ["Interim CFO", "CFO"],
    ["CFO (Acting)", "CFO"],
    ["Software Engineer, Vice President", "Vice President"],
    ["Executive", "Sales Executive"],
  ])("is less sure of %s than of %s", (doubtful, clear) => {
    expect(inferLevel(doubtful)!.confidence).toBeLessThan(inferLevel(clear)!.confidence);
  });

  it("lets a post of the past void its own part only", () => {
    expect(inferLevel("Former CEO, now Senior Adviser")?.level).toBe(5);
    expect(inferLevel("Director, CEO (former)")?.level).toBe(3);
  });

  it("keeps the first title where deputy or assistant lowers it, and else takes the most senior", () => {
    expect(inferLevel("Associate Director, Head of Design")?.level).toBe(4);
    expect(inferLevel("Manager, Head of Design")?.level).toBe(3);
  });

  it("never throws, and answers in range or null", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.array(title).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const inferred = inferLevel(text);
        if (inferred === null) return;
        expect([0, 1, 2, 3, 4, 5, 6, 7]).toContain(inferred.level);
        expect(inferred.confidence).toBeGreaterThan(0);
        expect(inferred.confidence).toBeLessThanOrEqual(1);
        expect(inferred.reason).toMatch(/^".+" in the title$/);
      }),
    );
  });

  it("does not mind letter case or surrounding space", () => {
    const space = fc.stringMatching(/^[ \t\n]{0,9}$/);
    fc.assert(
      fc.property(title, space, space, (text, before, after) => {
        const expected = inferLevel(text);
        expect(inferLevel(before + text + after)).toEqual(expected);
        expect(inferLevel(text.toUpperCase())).toEqual(expected);
        expect(inferLevel(text.toLowerCase())).toEqual(expected);
      }),
    );
  });

  it("gives the same answer twice, whatever was asked between", () => {
    fc.assert(
      fc.property(title, fc.string(), (text, other) => {
        const first = inferLevel(text);
        inferLevel(other);
        expect(inferLevel(text)).toEqual(first);
      }),
    );
  });

  it.each(["chief ", "a.", "'a", "and ceo ", "deputy ", "- ", " ", "\u00b7", "vice president of "])(
    "answers within milliseconds for 20,000 characters of %j",
    (unit) => {
      const text = unit.repeat(20_000 / unit.length);
      const start = performance.now();
      inferLevel(text);
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );
});
