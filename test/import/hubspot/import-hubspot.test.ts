import type { Account } from "account-graph";
import { importHubspot } from "account-graph/import/hubspot";
import { describe, expect, test } from "vitest";

const asOf = "2026-03-01";
const contact = (id: string, properties: object, companies: string[] = ["9001"]) => ({
  id,
  properties,
  associations: { companies: { results: companies.map((company) => ({ id: company, type: "contact_to_company" })) } },
});
const contacts = {
  results: [
    contact("501", {
      firstname: "Mara",
      lastname: "Quist",
      jobtitle: "CFO",
      email: "mara@tallis.test",
      hs_buying_role: "BUDGET_HOLDER",
      hubspot_owner_id: "77",
      notes_last_updated: "2026-01-05T10:00:00Z",
    }),
    contact(
      "502",
      {
        firstname: "Ivo",
        lastname: "Berg",
        jobtitle: "CIO",
        email: "ivo@tallis.test",
        hs_buying_role: "DECISION_MAKER;CHAMPION",
      },
      ["9002", "9001"],
    ),
    contact("503", { firstname: "Una", lastname: "Orr", email: null }, []),
    { ...contact("504", { firstname: "Old", lastname: "Hand" }), archived: true },
  ],
};
const companies = {
  results: [
    { id: "9001", properties: { name: "Tallis", domain: "tallis.test", numberofemployees: "900" } },
    { id: "9002", properties: { name: "Tallis Group" } },
  ],
};
const owners = { results: [{ id: "77", userId: 7, email: "sam@vendor.test", firstName: "Sam", lastName: "Hill" }] };
const associations = {
  results: [
    {
      from: { id: "502" },
      to: [
        { toObjectId: 9001, associationTypes: [{ category: "HUBSPOT_DEFINED", typeId: 1, label: "Primary" }] },
        { toObjectId: 9002, associationTypes: [{ category: "HUBSPOT_DEFINED", typeId: 279, label: null }] },
      ],
    },
  ],
};
const people = (account: Account) => account.people.map(({ name }) => name);

describe("importHubspot", () => {
  test("reads objects of version 3 with associations of version 4, owners, deals and engagements", () => {
    const deals = {
      results: [
        {
          id: "70",
          properties: {
            dealname: "Platform",
            dealstage: "qualifiedtobuy",
            amount: "250000",
            closedate: "2026-06-30T00:00:00Z",
          },
          associations: { companies: { results: [{ id: "9001", type: "deal_to_company" }] } },
        },
        {
          id: "71",
          properties: { dealname: "Old", dealstage: "closedwon" },
          associations: { companies: { results: [{ id: "9001" }] } },
        },
      ],
    };
    const dealContacts = {
      results: [
        {
          from: { id: "70" },
          to: [
            { toObjectId: 501, associationTypes: [{ category: "USER_DEFINED", typeId: 28, label: "Signs it off" }] },
            { toObjectId: 502, associationTypes: [{ category: "USER_DEFINED", typeId: 30, label: "Decision maker" }] },
          ],
        },
      ],
    };
    const meetings = {
      results: [
        {
          id: "m1",
          properties: {
            hs_meeting_title: "Kick-off",
            hs_meeting_start_time: "2026-01-14T09:00:00Z",
            hs_meeting_end_time: "2026-01-14T09:45:00Z",
            hubspot_owner_id: "77",
          },
          associations: { contacts: { results: [{ id: "501" }, { id: "502" }] } },
        },
        { id: "n1", properties: { hs_note_body: "secret words", hs_timestamp: "2026-01-14T09:00:00Z" } },
      ],
    };
    const { accounts, issues } = importHubspot(
      {
        contacts,
        companies,
        owners,
        "contacts-companies.json": associations,
        deals,
        "deals-to-contacts.json": dealContacts,
        meetings,
      },
      { asOf, labels: { "Signs it off": "approver" } },
    );
    const tallis = accounts.find(({ name }) => name === "Tallis")!;
    expect(people(tallis)).toEqual(["Mara Quist", "Ivo Berg", "Una Orr", "Sam Hill"]);
    expect(tallis.people[0]).toMatchObject({
      id: "501",
      title: "CFO",
      roles: ["economic_buyer"],
      lastContactAt: "2026-01-05T10:00:00Z",
      externalIds: { hubspot: "501" },
    });
    expect(tallis.people[1]).toMatchObject({ roles: ["champion", "decision_maker"], stance: 1 });
    expect(tallis.people[3]).toMatchObject({ side: "us", email: "sam@vendor.test" });
    expect(tallis.profile).toMatchObject({ employees: 900, website: "tallis.test" });
    expect(tallis.goals).toMatchObject([
      {
        id: "70",
        name: "Platform",
        amount: 250000,
        closeAt: "2026-06-30T00:00:00Z",
        stakes: [
          { personId: "501", roles: ["approver"] },
          { personId: "502", roles: ["decision_maker"] },
        ],
      },
    ]);
    expect(tallis.interactions).toMatchObject([
      { id: "m1", channel: "in_person", durationMinutes: 45, topic: "Kick-off" },
    ]);
    expect(JSON.stringify(accounts)).not.toContain("secret words");
    expect(issues.map(({ code }) => code).sort()).toEqual(["closed", "deleted", "no_contact", "no_people"]);
  });

  test("reads CSV exports with associations, and labels between contacts as reporting lines", () => {
    const csv =
      "Record ID,First Name,Last Name,Job Title,Buying Role,Contact owner,Associated Company,Associated Company IDs,Associated Company IDs (Primary)\n501,Mara,Quist,CFO,Budget Holder,Sam Hill (sam@vendor.test),Tallis Group;Tallis,9002;9001,9001\n502,Ivo,Berg,CIO,,,Tallis,9001,";
    const dealCsv =
      'Record ID,Deal Name,Deal Stage,Amount,Associated Company IDs,Associated Contact IDs\n70,Platform,Proposal,"250,000",9001,501;502';
    const links = {
      results: [
        {
          from: { id: "502" },
          to: [{ toObjectId: 501, associationTypes: [{ category: "USER_DEFINED", typeId: 5, label: "Manager" }] }],
        },
      ],
    };
    const companyCsv = "Record ID,Company name,Company Domain Name\n9001,Tallis,tallis.test";
    const { accounts } = importHubspot(
      { "contacts.csv": csv, "deals.csv": dealCsv, "companies.csv": companyCsv, "contact-contact.json": links },
      { asOf },
    );
    expect(accounts.map(({ name }) => name)).toEqual(["Tallis"]);
    expect(accounts[0]!.people.find(({ id }) => id === "502")).toMatchObject({ reportsTo: "501" });
    expect(accounts[0]!.goals).toMatchObject([{ amount: 250000, stakes: [{ personId: "501" }, { personId: "502" }] }]);
    expect(people(accounts[0]!)).toContain("Sam Hill");
  });

  test("gives the same accounts in any order of records", () => {
    const reversed = (page: { results: object[] }) => ({ results: [...page.results].reverse() });
    const read = (order: (page: { results: object[] }) => object) =>
      importHubspot(
        { contacts: order(contacts), companies: order(companies), owners: order(owners), a: order(associations) },
        { asOf },
      ).accounts;
    expect(read(reversed)).toEqual(read((page) => page));
  });
});
