import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inferDepartment } from "../../../src/model/titles/infer-department.js";

const titlesByDepartment: [department: string | null, titles: string][] = [
  [
    "Executive",
    "CEO; President & CEO; Managing Director; Chairman; Founder; Office of the CEO; President's Office; Owner",
  ],
  ["Finance", "CFO; Chief Financial Officer; Director of Finance; VP-Finance; Treasurer; Accountant; Controller"],
  ["Finance", "FP&A Manager; Accounts Payable Clerk; Assistant to the CFO; Finance Operations Manager; Tax Partner"],
  [
    "IT",
    "CIO; CTO; Chief Information Officer; IT Director; Head of Information Technology; Network Engineer; ICT Lead",
  ],
  ["IT", "Director, IT Department reporting to CFO; IT Project Manager; Systems Administrator"],
  [
    "Procurement",
    "Head of Procurement; Chief Procurement Officer; IT Procurement Manager; Buyer; VP, Strategic Sourcing",
  ],
  ["Legal", "General Counsel; Company Secretary; Lawyer; Head of Legal and Compliance; Legal Operations Manager"],
  ["Risk and compliance", "Chief Risk Officer; Compliance Manager; Internal Auditor; Data Protection Officer"],
  ["HR", "CHRO; Chief People Officer; HR Business Partner; Head of Human Resources; Learning & Development Manager"],
  [
    "Sales",
    "Sales Director; Sales and Marketing Director; Account Executive; Sales Engineer; Managing Director, Sales",
  ],
  ["Sales", "Business Development Manager; Key Account Manager; Account Director; VP Sales"],
  ["Marketing", "CMO; Marketing Operations Manager; Product Marketing Manager; Brand Manager; Head of Marketing Data"],
  ["Communications", "Press Officer; Head of Communications; Director of Public Relations; Spokeswoman"],
  ["Customer service", "Customer Success Manager; Head of Customer Service; Call Centre Supervisor"],
  ["Supply chain", "Supply Chain Director; Logistics Manager; Warehouse Operative"],
  ["Operations", "COO; Chief Operating Officer; Plant Manager; Operations Manager; Production Supervisor"],
  ["Quality", "Quality Engineer; Head of Quality Assurance"],
  ["Health and safety", "Health & Safety Officer"],
  ["Engineering", "Software Engineer; Chief Engineer; VP Engineering; Web Developer"],
  ["Security", "CISO; Chief Information Security Officer; IT Security Officer; Security Engineer"],
  ["Product", "Product Manager; Chief Product Officer; Product Owner; VP Product"],
  ["Data", "Chief Data Officer; Data Scientist; Head of Analytics; Data Analyst"],
  ["Research", "Head of R&D; Research Fellow; Director of Research"],
  ["Design", "UX Designer; Head of Design"],
  ["Strategy", "Chief Strategy Officer; Head of Strategy; Director of Transformation"],
  ["Projects", "Project Manager; PMO Lead"],
  ["Facilities", "Facilities Manager; Director of Estates"],
  ["Medical", "Nurse; Chief Medical Officer"],
  ["Policy", "Policy Adviser"],
  ["Administration", "Receptionist; Executive Assistant; Office Manager; Secretary"],
  [
    null,
    "Director; Manager; Vice President; Head; Secretary of State for Education; Former CFO; CFO (retired); 123; 部長",
  ],
];
const titles = titlesByDepartment.flatMap(([department, list]) =>
  list.split("; ").map((title) => ({ title, department })),
);
const title = fc.constantFrom(...titles.map((row) => row.title));

describe("inferDepartment() places", () => {
  it.each(titles)("$title in $department", ({ title, department }) => {
    expect(inferDepartment(title)?.department ?? null).toBe(department);
  });
});

describe("inferDepartment()", () => {
  it("says which words decided", () => {
    expect(inferDepartment("VP, Strategic Sourcing")).toEqual({
      department: "Procurement",
      confidence: 0.85,
      reason: '"sourcing" in the title',
    });
  });

  it.each([
    ["Sales and Marketing Director", "Sales Director"],
    ["Assistant to the CFO", "CFO"],
    ["Operations Manager", "Plant Manager"],
    ["Engineer", "Software Engineer"],
  ])("is less sure of %s than of %s", (doubtful, clear) => {
    expect(inferDepartment(doubtful)!.confidence).toBeLessThan(inferDepartment(clear)!.confidence);
  });

  it("prefers a clear word to one of many uses, and the first title to a later one", () => {
    expect(inferDepartment("Director of Operations, Finance")?.department).toBe("Finance");
    expect(inferDepartment("Head of HR, Head of Finance")?.department).toBe("HR");
    expect(inferDepartment("Head of HR, Head of Finance (former)")?.department).toBe("HR");
    expect(inferDepartment("Head of HR (former), Head of Finance")?.department).toBe("Finance");
  });

  it("never throws, and does not mind letter case or surrounding space", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (text) => {
        const inferred = inferDepartment(text);
        if (inferred !== null) expect(inferred.confidence).toBeLessThanOrEqual(1);
      }),
    );
    fc.assert(
      fc.property(title, fc.stringMatching(/^[ \t\n]{0,9}$/), (text, space) => {
        const expected = inferDepartment(text);
        expect(inferDepartment(space + text + space)).toEqual(expected);
        expect(inferDepartment(text.toUpperCase())).toEqual(expected);
        expect(inferDepartment(text)).toEqual(expected);
      }),
    );
  });

  it.each(["finance ", "a.", "it and ", "- "])("answers within milliseconds for 20,000 characters of %j", (unit) => {
    const text = unit.repeat(20_000 / unit.length);
    const start = performance.now();
    inferDepartment(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
