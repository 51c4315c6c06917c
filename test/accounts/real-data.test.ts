import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accountFromCsv, readCsv } from "../../examples/account-from-csv.js";
import { prepareKrackhardt } from "../../examples/prepare-krackhardt.js";
import { prepareOrganogram } from "../../examples/prepare-organogram.js";
import { applyChanges, type BuyingRole, findIssues, scoreAccount } from "../../src/index.js";

const data = new URL("../../../shared/data/", import.meta.url);
const absent = !existsSync(data);
if (absent) console.log("skipped: the real data of ../shared/data is not there");

const read = (path: string) => readFileSync(new URL(path, data), "utf8");
const organograms = absent
  ? []
  : readdirSync(new URL("uk_organograms/", data)).filter((name) => name.endsWith("-senior.csv"));

function krackhardt() {
  const [nodes, reports, advice] = ["reports_nodes", "reports_edges", "advice_edges"].map((name) =>
    read(`krackhardt_hightech/ht_${name}.csv`),
  );
  const files = prepareKrackhardt(nodes!, reports!, advice!);
  const about = { id: "krackhardt", name: "A high-tech company", asOf: "1987-01-01" };
  return accountFromCsv(files.people, files.relationships, about);
}

function organogram(name: string) {
  const files = prepareOrganogram(read(`uk_organograms/${name}`));
  return accountFromCsv(files.people, files.relationships, { id: name, name, asOf: "2011-09-30" });
}

describe("accountFromCsv", () => {
  it("reads quoted cells with commas, line breaks and doubled quotes", () => {
    expect(readCsv('\uFEFFid,name\r\n1,"Falk, ""Oona"""\r\n\r\n2,"two\nlines"\n')).toEqual([
      { id: "1", name: 'Falk, "Oona"' },
      { id: "2", name: "two\nlines" },
    ]);
  });

  it("refuses a quote that is never closed and a row longer than the header", () => {
    expect(() => readCsv('id\n"1')).toThrow("a quoted cell is never closed");
    expect(() => readCsv("id\n1,2")).toThrow("row 2 has more cells than the header");
  });

  it("merges rows with one id, and says what it filled and what it did not use", () => {
    const people = "id,name,title,level\na,Ana,,2\na,Anna,Buyer,2\n";
    const { account, remarks } = accountFromCsv(people, "from,to,kind\n", { id: "x", name: "X", asOf: "2026-03-01" });
    expect(account.people).toEqual([{ id: "a", name: "Ana", title: "Buyer", level: 2 }]);
    expect(remarks).toEqual(['people.csv row 3: id "a" again, merged; filled: title; not used: name']);
  });

  it("keeps unknown columns under custom, reads lists, flags and words, and names a wrong number", () => {
    const people = "id,name,roles,isTop,stance,shoe\na,Ana,legal; coach,yes,critic,38\n";
    const { account } = accountFromCsv(people, "from,to,kind\n", { id: "x", name: "X", asOf: "2026-03-01" });
    expect(account.people).toEqual([
      { id: "a", name: "Ana", roles: ["legal", "coach"], isTop: true, stance: -0.5, custom: { shoe: "38" } },
    ]);
    expect(() =>
      accountFromCsv("id,name,level\na,Ana,top\n", "from,to,kind\n", { id: "x", name: "X", asOf: "2026-03-01" }),
    ).toThrow('people.csv row 2, column level: "top" is not a number');
  });
});

describe.skipIf(absent)("real data", () => {
  it("docs/real-data.md quotes what is computed", () => {
    const managers = krackhardt().account;
    const registry = organogram("land_registry-2011-03-31-senior.csv").account;
    const education = organogram("department_of_education-2011-09-30-senior.csv").account;
    const giveRole = (personId: string, role: BuyingRole) =>
      ({ type: "update_person", personId, set: { roles: [role] } }) as const;
    const accounts = [
      managers,
      { ...managers, people: managers.people.map(({ id, name }) => ({ id, name })) },
      registry,
      applyChanges(registry, [giveRole("6", "economic_buyer"), giveRole("2", "technical_buyer")]),
      education,
      applyChanges(education, [giveRole("DfE-5001", "economic_buyer")]),
    ];
    const computed = new Set(
      accounts.flatMap((account) => scoreAccount(account).stakeholders.map((person) => person.reason.text)),
    );
    const page = readFileSync(new URL("../../docs/real-data.md", import.meta.url), "utf8");
    const quotes = page.split("\n").filter((line) => line.startsWith("> "));
    expect(quotes.length).toBeGreaterThan(15);
    for (const quote of quotes) expect(computed).toContain(quote.slice(2));
  });

  it("the 21 managers: the president first, and all vice presidents among the first five", () => {
    const { account, remarks } = krackhardt();
    expect(remarks).toEqual([]);
    const { stakeholders } = scoreAccount(account);
    expect(stakeholders).toHaveLength(21);
    expect(stakeholders[0]?.title).toBe("President");
    expect(stakeholders.slice(1, 5).map((person) => person.title)).toEqual(Array(4).fill("Vice President"));
  });

  it("every organogram becomes an account and a score without an error", () => {
    expect(organograms).toHaveLength(25);
    for (const name of organograms) {
      const { account } = organogram(name);
      const score = scoreAccount(account, { include: ["stakeholders"], samples: 0 });
      const sum = score.stakeholders.reduce((total, person) => total + person.influence, score.decision.unmapped);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it("merges posts that come twice, and keeps lines to oneself and to unknown posts as issues", () => {
    const { account, remarks } = organogram("department_of_education-2011-09-30-senior.csv");
    expect(account.people).toHaveLength(122);
    expect(remarks).toHaveLength(6);
    expect(findIssues(account).filter((issue) => issue.code === "unknown_person")).toHaveLength(8);
    const justice = organogram("ministry_of_justice-2011-09-30-senior.csv").account;
    expect(findIssues(justice).map((issue) => issue.code)).toContain("self_report");
  });
});
