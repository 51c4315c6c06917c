import { type AccountInput, linkPeople, mergeAccounts } from "account-graph";
import { describe, expect, test } from "vitest";

const crm: AccountInput = {
  id: "crm-tallis",
  name: "Tallis",
  asOf: "2026-03-01",
  externalIds: { salesforce: "001" },
  departments: [{ id: "fin", name: "Finance" }],
  people: [
    {
      id: "1",
      name: "Mara Quist",
      email: "mara@tallis.test",
      title: "CFO",
      departmentId: "fin",
      externalIds: { salesforce: "003a" },
    },
    { id: "2", name: "Ivo Berg", email: "ivo@tallis.test", reportsTo: "1", roles: ["technical_buyer"] },
  ],
  goals: [{ id: "g", name: "Platform", stakes: [{ personId: "1", roles: ["economic_buyer"] }] }],
  interactions: [{ id: "m", at: "2026-01-14", channel: "phone", participants: [{ personId: "1" }] }],
};
const mail: AccountInput = {
  id: "mail-tallis",
  name: "Tallis AG",
  asOf: "2026-03-02",
  externalIds: { hubspot: "9001" },
  departments: [{ id: "d1", name: "Finance" }],
  people: [
    {
      id: "a",
      name: "Quist, Mara",
      email: "mara@tallis.test",
      title: "Chief Financial Officer",
      departmentId: "d1",
      externalIds: { hubspot: "501" },
    },
    { id: "1", name: "Nora Lind" },
  ],
  relationships: [{ from: "a", to: "1", kind: "trusts" }],
  goals: [{ id: "deal", name: "Platform", stakes: [{ personId: "1", roles: ["user_buyer"] }] }],
  interactions: [
    { id: "m", at: "2026-01-14", channel: "phone", participants: [{ personId: "a" }] },
    { id: "n", at: "2026-02-14", channel: "email", participants: [{ personId: "a" }, { personId: "1" }] },
  ],
};

describe("mergeAccounts", () => {
  test("joins people, keeps all ids, and keeps contradictions as observations with their source", () => {
    const { account, issues } = mergeAccounts([mail, crm]);
    expect(account.people.map(({ id, name }) => [id, name])).toEqual([
      ["1", "Mara Quist"],
      ["1-2", "Nora Lind"],
      ["2", "Ivo Berg"],
    ]);
    expect(account.people[0]!.externalIds).toEqual({ salesforce: "003a", hubspot: "501", "mail-tallis": "a" });
    expect(account.externalIds).toEqual({ salesforce: "001", hubspot: "9001", "account:mail-tallis": "mail-tallis" });
    expect(account.observations).toEqual([
      { personId: "1", field: "name", value: "Quist, Mara", sourceId: "account:mail-tallis" },
      { personId: "1", field: "title", value: "Chief Financial Officer", sourceId: "account:mail-tallis" },
    ]);
    expect(account.departments).toEqual([{ id: "fin", name: "Finance" }]);
    expect(account.relationships).toMatchObject([{ from: "1", to: "1-2", kind: "trusts" }]);
    expect(account.goals).toMatchObject([{ id: "g", stakes: [{ personId: "1" }, { personId: "1-2" }] }]);
    expect(account.interactions!.map(({ at }) => at)).toEqual(["2026-01-14", "2026-02-14"]);
    expect(account.asOf).toBe("2026-03-02");
    expect(issues).toMatchObject([{ code: "merged_person" }]);
  });

  test("gives the same account in any order, and again", () => {
    const { account } = mergeAccounts([crm, mail]);
    expect(mergeAccounts([mail, crm]).account).toEqual(account);
    expect(mergeAccounts([crm]).account.people).toEqual(mergeAccounts([crm, crm]).account.people);
    expect(mergeAccounts([account, mail]).account).toEqual(account);
    expect(mergeAccounts([account, crm]).account).toEqual(account);
  });

  test("takes links of linkPeople, by ids of accounts or their places", () => {
    const lists = (names: readonly string[]) =>
      linkPeople({ [names[0]!]: crm.people as never, [names[1]!]: mail.people as never });
    for (const names of [
      ["crm-tallis", "mail-tallis"],
      ["0", "1"],
    ]) {
      const { account } = mergeAccounts([crm, mail], lists(names));
      expect(account.people).toHaveLength(3);
    }
    const apart = { people: [], merges: [], refused: [], issues: [] };
    expect(mergeAccounts([crm, mail], apart).account.people).toHaveLength(4);
  });
});
