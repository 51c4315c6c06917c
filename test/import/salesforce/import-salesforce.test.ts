import { readdirSync } from "node:fs";
import { formatIssues, isAccountError, parseAccount } from "account-graph";
import { type ImportSalesforceOptions, importSalesforce } from "account-graph/import/salesforce";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { importSalesforceOptionsSchema } from "../../../src/import/salesforce/import-salesforce-options.js";
import { longId } from "../../../src/import/salesforce/salesforce-id.js";
import type * as s from "../../../src/internal/schema.js";
import { readFixture, shuffleRows } from "../read-fixture.js";

const asOf = "2026-03-01";

const fixtures: Record<string, string> = {};
for (const name of readdirSync(new URL("../fixtures/salesforce/", import.meta.url)).sort()) {
  fixtures[name] = readFixture(`salesforce/${name}`);
}
const objects = {
  "opportunity-team.csv": "OpportunityTeamMember",
  "competitors.csv": "OpportunityCompetitor",
} as const;
const imported = (files: Record<string, unknown> = fixtures, options: Partial<ImportSalesforceOptions> = {}) =>
  importSalesforce(files, { asOf, objects, ...options });

describe("importSalesforce on an org as it comes", () => {
  test("joins pages, bulk exports and reports into accounts", () => {
    const { accounts } = imported();
    expect(accounts.map(({ name }) => name)).toEqual(["Northlight Foods", "Harbour Lines"]);
    expect(accounts).toMatchInlineSnapshot(`
      [
        {
          "asOf": "2026-03-01",
          "competitors": [
            {
              "externalIds": {
                "salesforce": "0CAA00000000001OAA",
              },
              "id": "rivalsoft",
              "name": "Rivalsoft",
              "strengths": [
                "cheap",
                "known",
              ],
              "weaknesses": [
                "slow",
              ],
            },
          ],
          "departments": [
            {
              "id": "finance",
              "name": "Finance",
            },
            {
              "id": "it",
              "name": "IT",
            },
          ],
          "externalIds": {
            "salesforce": "001A000000ACME1IAP",
          },
          "goals": [
            {
              "amount": 250000.5,
              "closeAt": "2026-06-30",
              "competitorIds": [
                "rivalsoft",
              ],
              "externalIds": {
                "salesforce": "006A000000000O1IAI",
              },
              "id": "006A000000000O1IAI",
              "kind": "deal",
              "name": "Platform",
              "stage": "Proposal",
              "stakes": [
                {
                  "custom": {
                    "isPrimary": true,
                  },
                  "externalIds": {
                    "salesforce": "00KA000000000R1MAI",
                  },
                  "inBuyingGroup": true,
                  "personId": "003A00000000C01IAE",
                  "roles": [
                    "economic_buyer",
                  ],
                },
                {
                  "externalIds": {
                    "salesforce": "00KA000000000R2MAI",
                    "salesforce:2": "00KA000000000R3MAI",
                  },
                  "inBuyingGroup": true,
                  "personId": "003A00000000C02IAE",
                  "provenance": {
                    "stance": {
                      "confidence": 0.5,
                    },
                  },
                  "roles": [
                    "champion",
                    "evaluator",
                  ],
                  "stance": 1,
                },
                {
                  "externalIds": {
                    "salesforce": "00KA000000000R4MAI",
                  },
                  "inBuyingGroup": true,
                  "personId": "003A00000000C05IAE",
                },
              ],
            },
          ],
          "id": "001A000000ACME1IAP",
          "interactions": [
            {
              "at": "2026-02-01",
              "channel": "email",
              "externalIds": {
                "salesforce": "00TA000000000T1MAI",
              },
              "goalId": "006A000000000O1IAI",
              "id": "00TA000000000T1MAI",
              "participants": [
                {
                  "personId": "003A00000000C01IAE",
                },
                {
                  "personId": "003A00000000C02IAE",
                },
                {
                  "personId": "005A000000USER1IAP",
                },
              ],
              "topic": "Email: budget",
            },
            {
              "at": "2025-01-31T09:00:00Z",
              "channel": "phone",
              "durationMinutes": 5,
              "externalIds": {
                "salesforce": "00TA000000000T2MAI",
              },
              "id": "00TA000000000T2MAI",
              "initiatorId": "005A000000USER1IAP",
              "participants": [
                {
                  "personId": "003A00000000C02IAE",
                },
                {
                  "personId": "005A000000USER1IAP",
                },
              ],
              "topic": "Call",
            },
            {
              "at": "2026-02-10T09:00:00Z",
              "channel": "in_person",
              "durationMinutes": 90,
              "externalIds": {
                "salesforce": "00UA000000000E1MAI",
              },
              "goalId": "006A000000000O1IAI",
              "id": "00UA000000000E1MAI",
              "participants": [
                {
                  "personId": "003A00000000C02IAE",
                },
                {
                  "personId": "003A00000000C03IAE",
                },
                {
                  "personId": "005A000000USER2IAP",
                },
                {
                  "personId": "005A000000USER3IAP",
                },
              ],
              "topic": "Workshop",
            },
          ],
          "name": "Northlight Foods",
          "people": [
            {
              "departmentId": "finance",
              "email": "dana@northlight.test",
              "externalIds": {
                "salesforce": "003A00000000C01IAE",
              },
              "id": "003A00000000C01IAE",
              "lastContactAt": "2026-02-14",
              "name": "Dana Cole",
              "ownerId": "005A000000USER1IAP",
              "stance": 1,
              "title": "CFO",
            },
            {
              "departmentId": "it",
              "email": "lee@northlight.test",
              "externalIds": {
                "salesforce": "003A00000000C02IAE",
              },
              "id": "003A00000000C02IAE",
              "lastContactAt": "2026-02-03",
              "name": "Lee Wong",
              "ownerId": "005A000000USER1IAP",
              "reportsTo": "003A00000000C01IAE",
              "roles": [
                "technical_buyer",
              ],
              "tags": [
                "role: Wizard",
              ],
              "title": "CIO
      (interim)",
            },
            {
              "departmentId": "it",
              "email": "ana@northlight.test",
              "externalIds": {
                "salesforce": "003A00000000C03IAE",
              },
              "id": "003A00000000C03IAE",
              "name": "Ana Ruiz",
              "tags": [
                "stance: Hopeful",
              ],
              "title": "=1+1",
            },
            {
              "email": "pat@northlight.test",
              "externalIds": {
                "salesforce": "003A00000000C04IAE",
              },
              "id": "003A00000000C04IAE",
              "name": "Pat Kim",
              "ownerId": "nobody-known",
              "stance": -1,
              "title": "Buyer",
            },
            {
              "email": "nora@harbour.test",
              "externalIds": {
                "salesforce": "003A00000000C05IAE",
                "salesforce:AccountContactRelation:07kA000000000A1IAI": "07kA000000000A1IAI",
              },
              "id": "003A00000000C05IAE",
              "name": "Nora Lind",
              "organization": "Harbour Lines",
              "roles": [
                "executive_sponsor",
              ],
              "side": "external",
              "tags": [
                "role: Guru",
                "role: Ratifier of Things",
              ],
              "title": "CTO",
            },
            {
              "communication": {
                "optOut": true,
              },
              "externalIds": {
                "salesforce": "003A00000000C07IAE",
              },
              "id": "003A00000000C07IAE",
              "lastContactAt": "2026-01-20",
              "name": "Ivo Berg",
              "reportsTo": "003A00000000C08IAE",
            },
            {
              "externalIds": {
                "salesforce": "003A00000000C08IAE",
              },
              "id": "003A00000000C08IAE",
              "name": "Mara Quist",
              "reportsTo": "003A00000000C07IAE",
            },
            {
              "externalIds": {
                "salesforce": "003A00000000C09IAE",
                "salesforce:AccountContactRelation:07kA000000000A2IAI": "07kA000000000A2IAI",
              },
              "id": "003A00000000C09IAE",
              "name": "Old Timer",
              "reportsTo": "003A00000000ZZZIAE",
              "status": "left",
              "statusFrom": "2025-12-31",
            },
            {
              "email": "sam@us.test",
              "externalIds": {
                "salesforce": "005A000000USER1IAP",
                "salesforce:AccountTeamMember:01MA00000000001MAA": "01MA00000000001MAA",
              },
              "id": "005A000000USER1IAP",
              "name": "Sam Hill",
              "reportsTo": "005A000000USER3IAP",
              "side": "us",
              "tags": [
                "Account Manager",
              ],
              "title": "Account executive",
            },
            {
              "email": "una@us.test",
              "externalIds": {
                "salesforce": "005A000000USER2IAP",
              },
              "id": "005A000000USER2IAP",
              "name": "Una Orr",
              "reportsTo": "005A000000USER3IAP",
              "side": "us",
              "status": "left",
              "title": "Account executive",
            },
            {
              "email": "kim@us.test",
              "externalIds": {
                "salesforce": "005A000000USER3IAP",
              },
              "id": "005A000000USER3IAP",
              "name": "Kim Boss",
              "side": "us",
              "title": "Vice president sales",
            },
            {
              "externalIds": {
                "salesforce": "005A00000UNKNOWN",
              },
              "id": "005A00000UNKNOWN",
              "name": "Ex Pert",
              "side": "us",
              "tags": [
                "Sales Engineer",
              ],
            },
            {
              "id": "nobody-known",
              "name": "Nobody Known",
              "side": "us",
            },
          ],
          "profile": {
            "employees": 1200,
            "industry": "Food",
            "parentAccountId": "001A000000ROOT1IAP",
            "website": "https://northlight.test",
          },
          "schemaVersion": 1,
        },
        {
          "asOf": "2026-03-01",
          "competitors": [
            {
              "externalIds": {
                "salesforce": "0CAA00000000002OAA",
              },
              "id": "rivalsoft",
              "name": "rivalsoft",
            },
          ],
          "externalIds": {
            "salesforce": "001A000000HARB2IAP",
          },
          "goals": [
            {
              "competitorIds": [
                "rivalsoft",
              ],
              "custom": {
                "type": "Strange",
              },
              "externalIds": {
                "salesforce": "006A000000000O3IAI",
              },
              "id": "006A000000000O3IAI",
              "kind": "deal",
              "name": "Renewal 2026",
              "stage": "Negotiation",
            },
          ],
          "id": "001A000000HARB2IAP",
          "interactions": [
            {
              "at": "2026-02-11T09:00:00+01:00",
              "channel": "video",
              "durationMinutes": 30,
              "externalIds": {
                "salesforce": "00UA000000000E2MAI",
              },
              "id": "00UA000000000E2MAI",
              "participants": [
                {
                  "personId": "003A00000000C05IAE",
                },
                {
                  "personId": "005A000000USER2IAP",
                },
              ],
              "topic": "Check-in",
            },
          ],
          "name": "Harbour Lines",
          "people": [
            {
              "email": "nora@harbour.test",
              "externalIds": {
                "salesforce": "003A00000000C05IAE",
              },
              "id": "003A00000000C05IAE",
              "name": "Nora Lind",
              "ownerId": "005A000000USER2IAP",
              "title": "CTO",
            },
            {
              "email": "una@us.test",
              "externalIds": {
                "salesforce": "005A000000USER2IAP",
              },
              "id": "005A000000USER2IAP",
              "name": "Una Orr",
              "reportsTo": "005A000000USER3IAP",
              "side": "us",
              "status": "left",
              "title": "Account executive",
            },
            {
              "email": "kim@us.test",
              "externalIds": {
                "salesforce": "005A000000USER3IAP",
              },
              "id": "005A000000USER3IAP",
              "name": "Kim Boss",
              "side": "us",
              "title": "Vice president sales",
            },
          ],
          "profile": {
            "industry": "Shipping",
          },
          "schemaVersion": 1,
        },
      ]
    `);
  });

  test("explains everything that it leaves out", () => {
    expect(formatIssues(imported())).toMatchInlineSnapshot(`
      "Account.csv row 4: deleted; left out
      AccountTeamMember.csv row 3: the account, opportunity or user of this team member is not in the files; left out
      OpportunityContactRole.csv row 4, column Role: unknown role "Ratifier of Things"; kept as a tag (options.roles can name it)
      OpportunityContactRole.csv row 5, column ContactId: its contact is deleted or not in the files; left out
      OpportunityContactRole.csv row 6: a role in a closed opportunity; left out (options.includeClosed keeps it)
      OpportunityContactRole.csv row 7, column OpportunityId: its opportunity is not in the files; left out
      OpportunityContactRole.csv row 8: deleted; left out
      account_contact_relations.csv: 2 columns are not read: "IsDirect", "StartDate" (options.columns can name them)
      account_contact_relations.csv row 2, column Roles: unknown role "Guru"; kept as a tag (options.roles can name it)
      account_contact_relations.csv row 4: no longer active; left out
      account_contact_relations.csv row 5: its account or contact is not in the files; left out
      competitors.csv row 4: without a name, or its opportunity is closed or not in the files; left out
      contacts.csv row 3, column Buying Role: unknown role "Wizard"; kept as a tag (options.roles can name it)
      contacts.csv row 4, column Stance: unknown stance "Hopeful"; kept as a tag (options.stances can name it)
      contacts.csv row 4, column Reports To: the manager "Nora Lind" is not on the map; left out
      contacts.csv row 5, column Reports To: "Pat Kim" reports to themselves; the line is left out
      contacts.csv row 5: no file has the user "Nobody Known"; kept on our side
      contacts.csv row 7: "Free Floating" belongs to no account; left out
      contacts.csv row 8: read as a line below the report and left out in 2 rows
      event-relations.csv row 4: what an activity is about, and nobody who took part; left out
      event-relations.csv row 5: without activity or person; left out
      leads.csv: nothing that is read: 1 row left out (options.objects tells what a file holds)
      more-contacts.json: not the last page: the pages after it are missing unless they are in other files
      more-contacts.json.records[0]: reporting lines run in a circle: "Ivo Berg" → "Mara Quist" → "Ivo Berg" (they are kept)
      more-contacts.json.records[2].ReportsToId: the manager "003A00000000ZZZIAE" is not in the files; the reference is kept
      more-contacts.json.records[3]: deleted; left out
      more-contacts.json.records[4]: "003A00000000C01" is in the files before, at contacts.csv row 2; the records are joined
      opportunities.json[1]: "Old deal" is closed; left out (options.includeClosed keeps it)
      opportunities.json[2].Type: unknown type "Strange"; kept as custom.type (options.goalKinds can name it)
      opportunities.json[2].CloseDate: "2026-02-31" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      opportunities.json[3]: an opportunity without account; left out
      opportunity-team.csv row 2: no file has the user "Ex Pert"; kept on our side
      tasks.json.records[2]: still open; left out
      tasks.json.records[3]: "Task" tells no channel; left out as a to-do (options.channels can name it)
      tasks.json.records[4].WhoId: "00QA00000000L01MAE" is a lead; left out
      tasks.json.records[4]: no contact of the files took part; left out
      tasks.json.records[5]: no date; left out
      tasks.json.records[6]: neither its account nor its contacts are in the files; left out
      users.csv row 5: no account has to do with this user; left out"
    `);
  });

  test("gives accounts that parseAccount returns as they are", () => {
    for (const account of imported().accounts) expect(parseAccount(account)).toEqual(account);
  });

  test("gives the same accounts whatever the order of rows, records and files", () => {
    const before = imported().accounts;
    for (let seed = 1; seed <= 10; seed++) {
      const files: Record<string, unknown> = {};
      for (const name of Object.keys(fixtures).reverse()) {
        const text = fixtures[name]!;
        if (name.endsWith(".json")) {
          const parsed = JSON.parse(text);
          const records = [...(parsed.records ?? parsed)].reverse();
          files[name] = Array.isArray(parsed) ? records : { ...parsed, records };
        } else files[name] = name === "contacts.csv" ? text : shuffleRows(text, seed);
      }
      expect(imported(files).accounts).toEqual(before);
    }
  });
});

describe("importSalesforce", () => {
  test("reads ids of 15 characters as those of 18", () => {
    // bits of each five characters, the first is the lowest: a0Bc0 -> 4 = E, 00000 -> 0 = A, 0AbCd -> 2 + 8 = 10 = K
    expect(longId("a0Bc0000000AbCd")).toBe("a0Bc0000000AbCdEAK");
    expect(longId("001a000000acme1iap")).toBe("001A000000ACME1IAP");
    expect(longId("001A000000ACME1IAP")).toBe("001A000000ACME1IAP");
    for (const other of ["0012345678901234ZZ", "00abcdefghijklm-AA", "abcdefghijklm12345", "0abcdefghijklmn999"]) {
      expect(longId(other)).toBe(other);
    }
    expect(longId("ChristopherPike")).toBe("ChristopherPike");
    expect(longId("x")).toBe("x");
  });

  test("keeps closed opportunities where the caller asks for them", () => {
    const goals = imported(fixtures, { includeClosed: true }).accounts[0]!.goals!;
    expect(goals.map(({ name, stakes }) => [name, stakes?.length ?? 0])).toEqual([
      ["Platform", 3],
      ["Old deal", 1],
    ]);
  });

  test("takes columns and words of the caller", () => {
    const files = {
      "x.csv": "Id,AccountId,Name,Attitude__c,Status__c\n003A00000000C01,001A000000ACME1,Dana,Raving,gone",
    };
    const { accounts, issues } = imported(files, {
      objects: { "x.csv": "Contact" },
      columns: { Contact: { stance: "Attitude__c", status: "status__C" } },
      stances: { raving: 0.9 },
      statuses: { gone: "left" },
    });
    expect(accounts[0]!.people[0]).toMatchObject({ stance: 0.9, status: "left" });
    expect(issues.map(({ code }) => code)).toEqual(["account_made"]);
    expect(
      imported(
        { "Task.csv": "Id,WhoId,Subject,ActivityDate,TaskSubtype\nt,003A00000000C01,x,2026-01-01,Pigeon", ...files },
        {
          objects: { "x.csv": "Contact" },
          channels: { pigeon: "letter" },
        },
      ).accounts[0]!.interactions![0],
    ).toMatchObject({ channel: "letter" });
  });

  test("joins contacts of one account with the same name and e-mail, and keeps both ids", () => {
    const files = {
      "Contact.csv":
        "Id,AccountId,Name,Email,Title,ReportsToId\nc1,a,Dana Cole,dana@x.test,,\nc2,a,Dana  cole,DANA@x.test,CFO,\nc3,a,Lee,,,c2\nc4,b,Dana Cole,dana@x.test,,\nc5,a,Info,dana@x.test,,",
      "Task.csv": "Id,WhoId,Subject,ActivityDate\nt1,c2,Call,2026-01-01",
      "AccountContactRelation.csv": "Id,AccountId,ContactId,Roles\nr1,a,c4,Champion",
    };
    const { accounts, issues } = imported(files);
    expect(accounts[0]!.people).toMatchObject([
      {
        id: "c1",
        title: "CFO",
        roles: ["champion"],
        externalIds: { salesforce: "c1", "salesforce:2": "c2", "salesforce:3": "c4" },
      },
      { id: "c3", reportsTo: "c1" },
      { id: "c5" },
    ]);
    expect(accounts[0]!.interactions![0]!.participants).toEqual([{ personId: "c1" }]);
    expect(issues.map(({ code }) => code)).toEqual(["account_made", "merged_record", "account_made"]);
  });

  test("reads an activity report with names and labels", () => {
    const files = {
      "contacts.csv": "Full Name,Email,Account Name\nDana Cole,dana@a.test,Acme\nLee,,Acme",
      "Activities.csv":
        "Date,Subject,Contact,Assigned,Company / Account\n2026-01-01,Call,Dana Cole,Sam,Acme\n2026-01-01,Call,Zoe,Sam,Acme\n2026-01-02,Call,Lee,Sam,",
      "opps.csv": "Opportunity Name,Account Name,Stage\nDeal,Acme,Closed Lost\nDeal 2,Acme,Open",
    };
    const { accounts, issues } = imported(files, { objects: { "opps.csv": "Opportunity" } });
    expect(accounts[0]).toMatchObject({ id: "acme", name: "Acme", goals: [{ id: "deal-2", kind: "deal" }] });
    expect(accounts[0]!.people.map(({ id }) => id)).toEqual(["dana@a.test", "lee", "sam"]);
    expect(accounts[0]!.interactions).toMatchObject([
      { channel: "phone", participants: [{ personId: "dana@a.test" }, { personId: "sam" }] },
    ]);
    expect(issues.map(({ code }) => code)).toEqual([
      "account_made",
      "unknown_user",
      "no_participants",
      "no_account",
      "closed",
    ]);
  });

  test("guesses what a file without a telling name holds", () => {
    const files = {
      "export (3).csv": "Contact ID,Last Name,Reports To,Account Name,Email\nx1,Cole,,Acme,a@a.test",
      "y.csv": "a,b\n1,2",
    };
    const { accounts, issues } = imported(files);
    expect(accounts[0]!.people[0]).toMatchObject({ id: "x1", name: "Cole" });
    expect(formatIssues({ issues })).toContain("y.csv: nothing that is read: 1 row left out");
  });

  test("reads what JSON.parse made, and survives what no export has", () => {
    const cyclic: Record<string, unknown> = { Id: "1", Name: "A", AccountId: "x" };
    cyclic.self = cyclic;
    const files = {
      Contact: [
        cyclic,
        3,
        {
          records: [null, { Id: "2", Name: "B\ud800", AccountId: "x", Tags: ["a", 1], Extra: { deep: { er: true } } }],
        },
      ],
      "empty.json": "[]",
      "records.json": JSON.parse(
        '{"records":[{"__proto__":{"x":1},"attributes":{"type":"Contact"},"Id":"3","AccountId":"x","LastName":"C"}]}',
      ),
    };
    const { accounts, issues } = imported(files);
    expect(accounts[0]!.people.map(({ name }) => name)).toEqual(["A", "B\ufffd", "C"]);
    expect(issues.filter(({ code }) => code === "no_record")).toHaveLength(2);
  });

  test("never throws on texts, and always gives accounts that can be parsed", () => {
    const word = fc.constantFrom(
      "Id",
      "Name",
      "AccountId",
      "ReportsToId",
      "Contact ID",
      "WhoId",
      "Subject",
      "ActivityDate",
      "2026-01-01",
      "Call",
      "001A000000ACME1",
      "003A00000000C01",
      ",",
      "\n",
      '"',
      "__proto__",
      "true",
      "=1",
    );
    const text = fc.array(word, { maxLength: 50 }).map((parts) => parts.join(""));
    const name = fc.constantFrom(
      "Contact.csv",
      "Account.csv",
      "Task.csv",
      "Opportunity.csv",
      "Event.csv",
      "User.csv",
      "x",
    );
    fc.assert(
      fc.property(fc.dictionary(name, text, { maxKeys: 4 }), (files) => {
        for (const account of importSalesforce(files, { asOf }).accounts) parseAccount(account);
      }),
      { numRuns: 300 },
    );
  });

  test("reads 50,000 contacts and their tasks in bounded time", () => {
    const contacts = ["Id,AccountId,Name,LastActivityDate,Stance__c"];
    const tasks = ["Id,WhoId,Subject,ActivityDate,TaskSubtype"];
    for (let index = 0; index < 50_000; index++) {
      contacts.push(`c${index},a${index % 100},Name ${index},2026-01-05,0.5`);
      tasks.push(`t${index},c${index},Call,2026-01-05,Call`);
    }
    const { accounts, issues } = importSalesforce(
      { "Contact.csv": contacts.join("\n"), "Task.csv": tasks.join("\n") },
      { asOf },
    );
    expect(accounts).toHaveLength(100);
    expect(issues).toMatchObject([{ message: expect.stringMatching(/in 100 rows$/) }]);
    expect(accounts[0]!.interactions).toHaveLength(500);
  });

  test("joins a record that stands in the files twice, and tells what differs", () => {
    const files = {
      "Account.csv": "Id,Name\na,Acme\na,\n,Beta\n,beta",
      "Contact.csv": "Id,AccountId,FirstName,LastName,Title\nc1,a,Dana,Cole,\nc2,a,Lee,,CIO",
      "more contacts.csv": "Contact ID,Account ID,Full Name,Job Title,Email\nc1,a,Dana C.,CFO,d@a.test\nc2,a,,CTO,",
      "Opportunity.csv": "AccountId,Name\na,Deal\na,deal",
      "User.csv": "Name\nSam\nSam",
    };
    const { accounts, issues } = imported(files);
    expect(accounts[0]).toMatchObject({
      name: "Acme",
      people: [
        { id: "c1", name: "Dana Cole", title: "CFO", email: "d@a.test" },
        { id: "c2", name: "Lee", title: "CTO" },
      ],
      goals: [{ id: "deal" }],
    });
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "Account.csv row 2: "a" is in the files before, at Account.csv row 3; the records are joined
      Account.csv row 5: "beta" is in the files before; the first is kept
      Contact.csv row 3, column Title: "c2" is in the files before, at more contacts.csv row 3, where title differs; what stands there is kept
      more contacts.csv row 2: "c1" is in the files before, at Contact.csv row 2; the records are joined
      Opportunity.csv row 3: "deal" is in the files before; the first is kept
      User.csv row 2: no account has to do with this user; left out
      User.csv row 3: "sam" is in the files before; the first is kept"
    `);
  });

  test("keeps contacts without ids apart who share a name but no title, and joins those who share both", () => {
    const rows = [
      "Jo,CFO,Acme,",
      "Jo,Driver,Acme,",
      "Jo,CFO,Acme,",
      "Jo,CFO,Beta,",
      ",,Acme,x@a.test",
      ",CEO,Acme,",
      "Jo,,,",
    ];
    const files = {
      "Contact.csv": `Name,Title,Account Name,Email\n${rows.join("\n")}`,
      "contacts.json": [{ Id: "x".repeat(300), AccountName: "Acme" }],
      "Account.csv": `Name,ParentId,OwnerId\nAcme,__proto__,${"o".repeat(300)}\n,,`,
    };
    const { accounts, issues } = imported(files);
    expect(accounts.map(({ people }) => people.map(({ id, title }) => [id, title]))).toEqual([
      [
        ["jo", "CFO"],
        ["jo-3", "Driver"],
        ["x@a.test", undefined],
      ],
      [["jo-4", "CFO"]],
    ]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "Contact.csv row 4: the same name and title as "jo"; the contacts are joined
      Contact.csv row 5: no file has the account "Beta"; it is made from what refers to it
      Contact.csv row 6: no name: an e-mail address stands for it
      Contact.csv row 7: a contact without id, name and e-mail, or with an impossible id; left out
      Contact.csv row 8: "Jo" belongs to no account; left out
      contacts.json[0]: a contact without id, name and e-mail, or with an impossible id; left out
      Account.csv row 2, column ParentId: "__proto__" cannot be an id; left out
      Account.csv row 2: "ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo…" cannot be an id; this one of our people is left out"
    `);
  });

  test("reads reports that name opportunities, contacts and accounts, and have no ids", () => {
    const files = {
      "contacts.csv": `"Key stakeholders"\n\nContact: Full Name,Contact: Title,Account: Account Name,Contact Owner: Full Name
Dana Cole,CFO,Acme,Sam
Lee Wong,CIO,Acme,Sam
Total (2),,,`,
      "opportunities.csv":
        'Opportunity Name,Account Name,Stage,Amount,Close Date\nPlatform,Acme,Proposal,"USD 250,000.00",6/30/2026',
      "opportunity contact roles.csv":
        "Opportunity Name,Account Name,Contact Name,Role,Primary\nPlatform,Acme,Dana Cole,Economic Decision Maker,1\nPlatform,Acme,Nobody,Other,0\nElse,Acme,Dana Cole,Other,0",
      "account contact roles.csv": "Account Name,Contact Name,Role\nAcme,Lee Wong,Evaluator",
      "opportunity team.csv": "Opportunity Name,Team Member Name,Team Role\nPlatform,Una,Sales Engineer",
      "account team.csv": "Account Name,Team Member Name,Team Role\nAcme,Kim,Sponsor",
      "competitors.csv": "Opportunity Name,Competitor Name,Strengths\nPlatform,Rival,cheap\nPlatform,rival,known;cheap",
    };
    const { accounts, issues } = importSalesforce(files, { asOf });
    expect(accounts).toHaveLength(1);
    const [account] = accounts;
    expect(account!.people.map(({ id, side, roles }) => [id, side, roles])).toEqual([
      ["dana-cole", undefined, undefined],
      ["kim", "us", undefined],
      ["lee-wong", undefined, ["evaluator"]],
      ["sam", "us", undefined],
      ["una", "us", undefined],
    ]);
    expect(account!.goals).toEqual([
      {
        id: "platform",
        name: "Platform",
        kind: "deal",
        stage: "Proposal",
        amount: 250_000,
        closeAt: "2026-06-30",
        competitorIds: ["rival"],
        stakes: [
          { personId: "dana-cole", inBuyingGroup: true, roles: ["economic_buyer"], custom: { isPrimary: true } },
        ],
      },
    ]);
    expect(account!.competitors).toEqual([{ id: "rival", name: "Rival", strengths: ["cheap", "known"] }]);
    expect(issues.filter(({ severity }) => severity === "warning").map(({ path }) => path.join(" "))).toEqual([
      "opportunity contact roles.csv row 3 column Contact Name",
      "opportunity contact roles.csv row 4 column Opportunity Name",
    ]);
  });

  test("keeps the ids of all records of a competitor and a team", () => {
    const files = {
      "Account.csv": "Id,Name\na,Acme",
      "Opportunity.csv": "Id,AccountId,Name\no1,a,One\no2,a,Two",
      "OpportunityCompetitor.csv": "Id,OpportunityId,CompetitorName\nk1,o1,Rival\nk2,o2,Rival",
      "OpportunityTeamMember.csv": "Id,OpportunityId,UserId,TeamMemberRole\nm1,o1,u1,SE\nm2,o2,u1,Sponsor",
    };
    const [account] = imported(files).accounts;
    expect(account!.competitors![0]!.externalIds).toEqual({ salesforce: "k1", "salesforce:2": "k2" });
    expect(account!.people[0]!.externalIds).toEqual({
      salesforce: "u1",
      "salesforce:OpportunityTeamMember:m1": "m1",
      "salesforce:OpportunityTeamMember:m2": "m2",
    });
  });

  test("finds the account of a contact that only names it, and never makes a second", () => {
    const files = {
      "Contact.csv": "Id,AccountId,Account Name,Name\nc1,,Acme,Dana\nc2,a,Acme,Lee\nc3,,ACME,Ana",
      "Account.csv": "Id,Name,Parent Account\nb,Beta,Acme\nc,Gamma,Delta Ltd\nd,Epsilon,\n",
    };
    const { accounts } = imported(files);
    expect(accounts.map(({ id, people, profile }) => [id, people.length, profile?.parentAccountId])).toEqual([
      ["a", 3, undefined],
      ["b", 0, "a"],
      ["c", 0, "delta-ltd"],
      ["d", 0, undefined],
    ]);
  });

  test("leaves out roles, relations and activities without their ends, with an issue for each", () => {
    const files = {
      "Contact.csv":
        "Id,AccountId,Name,ReportsToId,IsDeleted\nc1,a,Dana,c2,0\nc2,a,Lee,c1,false\nc3,a,Gone,,TRUE\nc4,,Free,,",
      "Opportunity.csv": "Id,AccountId,Name,Amount\no1,a,Deal,-5",
      "OpportunityContactRole.csv":
        "Id,OpportunityId,ContactId,Role\nr1,o1,c3,Champion\nr2,o1,c1,Champion;Sorcerer\nr3,o9,c1,",
      "Task.csv":
        "Id,WhoId,Subject,ActivityDate,Status\nt1,00QA00000000L01,Call,2026-01-05,Completed\nt2,c1,Call,2026-01-05,Completed",
      "TaskRelation.csv": "Id,TaskId,RelationId,IsWhat\nx1,t2,c2,false\nx2,t2,o1,true\nx3,t9,c1,false",
      "Lead.csv":
        "Id,FirstName,LastName,Email,Company,IsConverted,ConvertedContactId\n00QA00000000L01,Lou,Lead,l@x.test,Acme,true,c1",
      "User.csv": "Id,Name,ManagerId\nu1,Sam,u9\nu2,Una,",
    };
    const { accounts, issues } = imported(files);
    expect(accounts[0]!.people.map(({ id, roles, tags }) => [id, roles, tags])).toEqual([
      ["c1", undefined, ["role: Sorcerer"]],
      ["c2", undefined, undefined],
    ]);
    expect(accounts[0]!.interactions).toMatchObject([{ participants: [{ personId: "c1" }, { personId: "c2" }] }]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "Contact.csv row 2: no file has the account "a"; it is made from what refers to it
      Contact.csv row 2: reporting lines run in a circle: "Dana" → "Lee" → "Dana" (they are kept)
      Contact.csv row 4: deleted; left out
      Contact.csv row 5: "Free" belongs to no account; left out
      Opportunity.csv row 2, column Amount: "-5" is not a number from 0 or more
      OpportunityContactRole.csv row 2, column ContactId: its contact is deleted or not in the files; left out
      OpportunityContactRole.csv row 3, column Role: unknown role "Sorcerer"; kept as a tag (options.roles can name it)
      OpportunityContactRole.csv row 4, column OpportunityId: its opportunity is not in the files; left out
      Task.csv row 2: neither its account nor its contacts are in the files; left out
      TaskRelation.csv row 3: what an activity is about, and nobody who took part; left out
      TaskRelation.csv row 4: its activity is not in the files; left out
      Lead.csv: nothing that is read: 1 row left out (options.objects tells what a file holds)
      User.csv row 2: no account has to do with this user in 2 rows; left out"
    `);
  });

  test("reads sub-selects without types, and tells lists and depths that are not read", () => {
    let deep: Record<string, unknown> = { Id: "end" };
    for (let depth = 0; depth < 12; depth++) deep = { Next: deep };
    const page = {
      records: [
        {
          attributes: { type: "Opportunity" },
          Id: "o1",
          AccountId: "a",
          Name: "Deal",
          Amount: 1e6,
          IsClosed: false,
          OpportunityContactRoles: { done: false, records: [{ ContactId: "c1", Role: "Champion" }, "odd"] },
          Lines: [{ a: 1 }],
          Deep: deep,
        },
      ],
    };
    const files = { "page.json": page, "Contact.json": [{ Id: "c1", AccountId: "a", Name: "Dana" }] };
    const { accounts, issues } = imported(files);
    expect(accounts[0]!.goals![0]).toMatchObject({ amount: 1e6, stakes: [{ personId: "c1", roles: ["champion"] }] });
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "page.json.records[0].OpportunityContactRoles: not the last page: the pages after it are missing unless they are in other files
      page.json.records[0].Lines: nested too deep, or a list of objects; left out
      page.json.records[0]["Deep.Next.Next.Next.Next.Next.Next"]: nested too deep, or a list of objects; left out
      page.json.records[0].OpportunityContactRoles.records[1]: not a record; left out
      Contact.json[0]: no file has the account "a"; it is made from what refers to it"
    `);
  });

  test("reads one record a line", () => {
    const text = '{"Id":"c1","AccountId":"a","Name":"Dana"}\r\n\r\n{"Id":"c2","AccountId":"a","Name":"Lee"}\n';
    expect(imported({ "Contact.json": text }).accounts[0]!.people).toHaveLength(2);
  });

  test("reads a CSV whose first cell begins like JSON", () => {
    const { accounts } = imported({ "Contact.csv": "[Our contacts]\nId,AccountId,Name\nc1,a,Dana" });
    expect(accounts[0]!.people).toMatchObject([{ name: "Dana" }]);
  });

  test("asks for the date, and for files that can be read", () => {
    const failure = (call: () => unknown) => {
      try {
        call();
      } catch (error) {
        return isAccountError(error) ? error.message : error;
      }
      return "no error";
    };
    expect(failure(() => importSalesforce({}, {} as ImportSalesforceOptions))).toMatchInlineSnapshot(
      `"invalid_options: options.asOf: missing (a date such as "2026-03-01": the day of the export; the library has no clock)"`,
    );
    expect(failure(() => importSalesforce([] as never, { asOf }))).toMatchInlineSnapshot(
      `"invalid_file: files: expected an object with files by name, got a list"`,
    );
    expect(failure(() => importSalesforce({ "a.csv": 3 }, { asOf }))).toMatchInlineSnapshot(
      `"invalid_file: a.csv: expected the text or the bytes of a file, got 3"`,
    );
    expect(failure(() => importSalesforce({ "a.json": "{ nope" }, { asOf }))).toContain("begins like JSON and is none");
    expect(
      failure(() => importSalesforce({}, { asOf, columns: { Contact: { stanse: "x" } } } as never)),
    ).toMatchInlineSnapshot(`"invalid_options: options.columns.Contact.stanse: unknown key "stanse""`);
    expectTypeOf<keyof s.input<typeof importSalesforceOptionsSchema>>().toEqualTypeOf<keyof ImportSalesforceOptions>();
  });
});
