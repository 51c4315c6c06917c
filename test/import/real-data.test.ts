import { existsSync, readFileSync } from "node:fs";
import { type Issue, scoreAccount } from "account-graph";
import { importCsv } from "account-graph/import/csv";
import { importSalesforce } from "account-graph/import/salesforce";
import { renderInfluenceMap, renderOrgChart } from "account-graph/render/svg";
import { describe, expect, it } from "vitest";
import { readXml } from "../render/svg/read-xml.js";

const data = new URL("../../../shared/data/", import.meta.url);
const absent = !existsSync(data);
if (absent) console.log("skipped: the real data of ../shared/data is not there");

const read = (path: string) => readFileSync(new URL(path, data), "utf8");
/** Rows that issues with a code stand for: one each, or as many as they say. */
const rowsOf = (issues: readonly Issue[], code: string) => {
  const counts = issues.map((issue) =>
    issue.code === code ? Number(/ in (\d+) rows/.exec(issue.message)?.[1] ?? 1) : 0,
  );
  return counts.reduce((sum, rows) => sum + rows, 0);
};

const organograms = [
  "land_registry-2011-03-31",
  "hm_treasury-2011-09-30",
  "department_of_education-2011-09-30",
  "care_quality_commission-2011-03-31",
  "ministry_of_justice-2011-09-30",
];

/** Five published charts in one file: their rows below the headers of the first. */
function oneFile(): string {
  const texts = organograms.map((name) => read(`uk_organograms/${name}-senior.csv`).trimEnd());
  return texts.map((text, index) => (index === 0 ? text : text.slice(text.indexOf("\n") + 1))).join("\n");
}

const mavenColumns = {
  Account: { name: "account", industry: "sector", parentName: "subsidiary_of" },
  Opportunity: {
    id: "opportunity_id",
    name: "product",
    accountName: "account",
    ownerName: "sales_agent",
    stage: "deal_stage",
    closeDate: "close_date",
    amount: "close_value",
  },
  User: { name: "sales_agent", managerName: "manager" },
} as const;

function importMaven(includeClosed: boolean) {
  const files = Object.fromEntries(
    ["accounts.csv", "sales_pipeline.csv", "sales_teams.csv"].map((name) => [name, read(`maven_crm/${name}`)]),
  );
  return importSalesforce(files, {
    asOf: "2017-12-31",
    includeClosed,
    objects: { "sales_pipeline.csv": "Opportunity", "sales_teams.csv": "User" },
    columns: mavenColumns,
  });
}

describe.skipIf(absent)("five organograms in one file", () => {
  const imported = () =>
    importCsv(
      { people: oneFile() },
      {
        asOf: "2011-09-30",
        nobody: ["XX"],
        columns: {
          people: {
            id: "post_id",
            name: "job_title",
            title: "job_title",
            department: "unit",
            reportsTo: "reports_to_post",
            accountName: "organisation",
          },
        },
      },
    );

  it("become five accounts: every row is a post or an issue", () => {
    const { accounts, issues } = imported();
    expect(accounts.map(({ name, people }) => [name, people.length])).toEqual([
      ["Care Quality Commission", 46],
      ["Department of Education", 122],
      ["HM Treasury", 97],
      ["Land Registry", 25],
      ["Ministry of Justice", 132],
    ]);
    const people = accounts.reduce((sum, account) => sum + account.people.length, 0);
    expect(people + rowsOf(issues, "merged_row")).toBe(25 + 115 + 128 + 46 + 132);
    expect(accounts.map((account) => account.people.filter(({ isTop }) => isTop).length)).toEqual([1, 1, 1, 1, 2]);
    const told = ["self_report", "other_case", "unknown_person"].map((code) => rowsOf(issues, code));
    expect(told).toEqual([1, 8, 2]);
  });

  it("are scored and drawn, the head of the organisation among the first two", () => {
    for (const account of imported().accounts) {
      const score = scoreAccount(account, { samples: 0 });
      const first = score.stakeholders.slice(0, 2).map(({ title }) => title);
      expect(first.some((title) => /^(Chief Executive|Permanent Secretary)/.test(title ?? ""))).toBe(true);
      readXml(renderInfluenceMap(account, score));
      readXml(renderOrgChart(account, score));
    }
  });
});

describe.skipIf(absent)("a CRM export with 8,800 deals", () => {
  it("becomes 85 accounts: every deal is a goal or an issue", () => {
    const { accounts, issues } = importMaven(false);
    const goals = accounts.reduce((sum, account) => sum + (account.goals?.length ?? 0), 0);
    expect([accounts.length, goals, rowsOf(issues, "closed"), rowsOf(issues, "no_target")]).toEqual([
      85, 664, 6711, 1425,
    ]);
    expect(goals + rowsOf(issues, "closed") + rowsOf(issues, "no_target")).toBe(8800);
    const all = importMaven(true);
    expect(all.accounts.reduce((sum, account) => sum + (account.goals?.length ?? 0), 0)).toBe(8800 - 1425);
  });

  it("keeps our side with its managers, and the parent companies", () => {
    const { accounts, issues } = importMaven(false);
    const agents = new Set(
      accounts.flatMap(({ people }) => people.filter((one) => one.reportsTo != null).map(({ id }) => id)),
    );
    expect(agents.size + rowsOf(issues, "unused_user")).toBe(35);
    const children = accounts.filter(({ profile }) => profile?.parentAccountId != null);
    expect(children).toHaveLength(15);
    const ids = new Set(accounts.map(({ id }) => id));
    for (const { profile } of children) expect(ids).toContain(profile?.parentAccountId);
  });

  it("is scored and drawn with nobody of the customer on the map: nothing is claimed", () => {
    for (const account of importMaven(false).accounts.slice(0, 10)) {
      const score = scoreAccount(account, { goalId: account.goals![0]!.id, samples: 0 });
      expect(score.stakeholders).toEqual([]);
      expect(score.health.overall).toBeNull();
      expect(score.gaps.map(({ rule }) => rule)).toContain("map_too_thin");
      readXml(renderInfluenceMap(account, score, { sides: ["customer", "us"] }));
    }
  });
});
