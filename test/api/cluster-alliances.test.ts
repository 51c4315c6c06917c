import { describe, expect, it } from "vitest";
import { clusterAlliances } from "../../src/index.js";

const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  goals: [
    { id: "erp", name: "ERP" },
    { id: "crm", name: "CRM" },
  ],
  people: [
    { id: "ana", name: "Ana" },
    { id: "ben", name: "Ben" },
    { id: "cem", name: "Cem" },
    { id: "uma", name: "Uma", side: "us" as const },
  ],
  relationships: [
    { from: "ana", to: "ben", kind: "ally" as const },
    { from: "ben", to: "cem", kind: "rival" as const, goalId: "erp" },
    { from: "ben", to: "cem", kind: "ally" as const, goalId: "crm" },
    { from: "cem", to: "uma", kind: "ally" as const },
    { from: "ana", to: "uma", kind: "rival" as const },
  ],
};
const factionsOf = (goalId: string) =>
  clusterAlliances(account, { goalId }).factions.map(({ members }) => members.map(({ id }) => id).sort());

describe("clusterAlliances", () => {
  it("reads the feelings of one goal and those of the whole account, not those of other goals", () => {
    expect(factionsOf("erp")).toEqual(expect.arrayContaining([["ana", "ben"], ["cem"]]));
    expect(factionsOf("crm")).toEqual([["ana", "ben", "cem"]]);
  });

  it("keeps feelings between the people of the account and ours out of the factions", () => {
    const { relationships, ...rest } = account;
    const among = relationships.filter(({ to }) => to !== "uma");
    for (const goalId of ["erp", "crm"]) {
      const whole = clusterAlliances(account, { goalId });
      const apart = clusterAlliances({ ...rest, relationships: among }, { goalId });
      const members = (found: typeof whole) =>
        found.factions.map((faction) => faction.members.map(({ id }) => id).sort());
      expect(whole.value).toBe(apart.value);
      expect(whole.triads).toEqual(apart.triads);
      expect(members(whole).sort()).toEqual(members(apart).sort());
    }
  });

  it("names ambivalent and opposite feelings", () => {
    const relationships = [
      { from: "ana", to: "ben", kind: "trusts" as const },
      { from: "ana", to: "ben", kind: "distrusts" as const },
      { from: "ben", to: "cem", kind: "trusts" as const },
      { from: "cem", to: "ben", kind: "dislikes" as const },
    ];
    const codes = clusterAlliances({ ...account, relationships }).issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["mixed_feelings", "opposite_feelings"]));
  });

  it("survives JSON", () => {
    const found = clusterAlliances(account, { goalId: "erp", balance: "relaxed" });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
