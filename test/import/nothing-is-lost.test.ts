import { type Account, type Issue, parseAccount } from "account-graph";
import { importCsv } from "account-graph/import/csv";
import { importSalesforce } from "account-graph/import/salesforce";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interactionHeaders } from "../../src/import/build/interaction-columns.js";
import { personHeaders } from "../../src/import/build/person-columns.js";
import { relationshipHeaders } from "../../src/import/build/relationship-columns.js";
import { objectHeaders, objectNames, type SalesforceObject } from "../../src/import/salesforce/object-headers.js";
import { type HostileTable, hostileTable } from "./hostile-tables.js";
import { shuffleRows } from "./read-fixture.js";

const asOf = "2026-03-01";
type Result = { accounts: Account[]; issues: Issue[] };

/** The ids of other systems anywhere in the accounts. */
function externalIds(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (key === "externalIds") for (const id of Object.values(part as object)) found.add(id);
    else externalIds(part, found);
  }
  return found;
}

/** How many rows of a file are neither an object nor named by an issue, less those that an issue counts with its first row. */
function lostRows({ accounts, issues }: Result, file: string, { ids }: HostileTable): number {
  const kept = externalIds(accounts);
  const rows = new Set<string>();
  let counted = 0;
  for (const { path, message } of issues) {
    if (path[0] !== file) continue;
    rows.add(String(path[1]));
    // A record that stands in the files twice is one, and told where the second stands.
    for (const [, row] of message.matchAll(/ at \S+ (row \d+)/g)) rows.add(row!);
    counted += Number(/ in (\d+) rows/.exec(message)?.[1] ?? 1) - 1;
  }
  const missing = ids.filter((id, index) => !kept.has(id) && !rows.has(`row ${index + 2}`)).length;
  return Math.max(0, missing - counted);
}

function checkAccounts({ accounts, issues }: Result): void {
  expect(issues.filter(({ code }) => code === "account_left_out")).toEqual([]);
  for (const account of accounts) expect(parseAccount(account)).toEqual(account);
  expect(JSON.parse(JSON.stringify(accounts))).toEqual(accounts);
}

const headersOf = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.values(table)
    .map(([first]) => first!)
    .filter((header) => header !== "Id");
const person = fc.constantFrom("p0", "p1", "p2", "p3", "nobody", "", "a@x.test");
const accountName = fc.constantFrom("", "Acme", "ACME", "Beta");

const csvTables = fc.record({
  people: hostileTable(headersOf(personHeaders), (row) => `p${row}`, {
    "Account Name": accountName,
    "Reports To": person,
  }),
  relationships: hostileTable(headersOf(relationshipHeaders), (row) => `t${row}`, { From: person, To: person }),
  interactions: hostileTable(headersOf(interactionHeaders), (row) => `i${row}`, {
    At: fc.constantFrom("2026-01-05", "2026-01-06", "soon", ""),
    Channel: fc.constantFrom("call", "Meeting", "pigeon", ""),
    From: person,
    To: person,
  }),
});

const salesforceIds = (object: SalesforceObject) =>
  fc.constantFrom("", `${object}-0`, `${object}-1`, `${object}-2`, "elsewhere");
const references: Readonly<Record<string, fc.Arbitrary<string>>> = {
  AccountId: salesforceIds("Account"),
  ContactId: salesforceIds("Contact"),
  WhoId: salesforceIds("Contact"),
  ReportsToId: salesforceIds("Contact"),
  OpportunityId: salesforceIds("Opportunity"),
  UserId: salesforceIds("User"),
  OwnerId: salesforceIds("User"),
  ActivityDate: fc.constantFrom("2026-01-05", "soon", ""),
  TaskSubtype: fc.constantFrom("Call", "Email", "Task", ""),
  IsDeleted: fc.constantFrom("false", "", "true"),
};
const salesforceObjects = objectNames.filter((name) => !name.endsWith("Relation") || name === "AccountContactRelation");
const salesforceTables = fc.record(
  Object.fromEntries(
    salesforceObjects.map((name) => [
      name,
      // Every third row repeats an id.
      hostileTable(headersOf(objectHeaders[name]), (row) => `${name}-${row % 5}`, references),
    ]),
  ) as Record<SalesforceObject, fc.Arbitrary<HostileTable>>,
);

describe("rows in are objects and issues out", () => {
  it("importCsv explains every row of hostile tables that becomes no object", () => {
    fc.assert(
      fc.property(csvTables, fc.boolean(), ({ people, relationships, interactions }, hasPeople) => {
        const ties = { relationships: relationships.text, interactions: interactions.text };
        const result = importCsv(hasPeople ? { people: people.text, ...ties } : ties, { asOf });
        checkAccounts(result);
        if (hasPeople) expect(lostRows(result, "people.csv", people)).toBe(0);
        expect(lostRows(result, "relationships.csv", relationships)).toBe(0);
        expect(lostRows(result, "interactions.csv", interactions)).toBe(0);
      }),
      { numRuns: 250 },
    );
  });

  it("importSalesforce explains every record of hostile exports that becomes no object", () => {
    fc.assert(
      fc.property(salesforceTables, fc.boolean(), (tables, includeClosed) => {
        const files: Record<string, string> = {};
        for (const [name, { text }] of Object.entries(tables)) files[`${name}.csv`] = text;
        const result = importSalesforce(files, { asOf, includeClosed });
        checkAccounts(result);
        const lost = Object.entries(tables).filter(([name, table]) => lostRows(result, `${name}.csv`, table) > 0);
        expect(lost.map(([name]) => name)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("importCsv and importSalesforce give the same accounts for any order of rows", () => {
    fc.assert(
      fc.property(csvTables, salesforceTables, fc.integer({ min: 1, max: 1e6 }), (csv, salesforce, seed) => {
        const csvFiles = (order: (text: string) => string) =>
          Object.fromEntries(Object.entries(csv).map(([name, { text }]) => [name, order(text)]));
        const plain = (text: string) => text.replace(/\n(?=[^"]*"(?:[^"]*"[^"]*")*[^"]*$)/g, " ");
        const shuffled = (text: string) => shuffleRows(plain(text), seed);
        expect(importCsv(csvFiles(shuffled), { asOf }).accounts).toEqual(importCsv(csvFiles(plain), { asOf }).accounts);
        const files = (order: (text: string) => string) =>
          Object.fromEntries(Object.entries(salesforce).map(([name, { text }]) => [`${name}.csv`, order(text)]));
        const before = importSalesforce(files(plain), { asOf }).accounts;
        expect(importSalesforce(files(shuffled), { asOf }).accounts).toEqual(before);
      }),
      { numRuns: 80 },
    );
  });

  it("importSalesforce survives any JSON, and types that are names of properties", () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.constantFrom("constructor", "__proto__", "toString", "Lead", "Contact"),
        (values, type) => {
          const record = (Id: string) => ({ attributes: { type }, Id, AccountId: "a" });
          const kids = { done: false, records: [record("2"), 3, { Id: "4" }] };
          const files = {
            "odd.json": [{ ...record("1"), Kids: kids }],
            any: values,
            constructor: "Id\n1",
            __proto__: "",
          };
          const options = { asOf, objects: { "other.csv": "Contact" as const } };
          checkAccounts(importSalesforce(files, options));
        },
      ),
      { numRuns: 150 },
    );
  });
});
