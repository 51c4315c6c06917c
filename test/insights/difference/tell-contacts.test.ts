import { applyChanges, diffAccounts } from "account-graph";
import { describe, expect, it } from "vitest";
import { listSome } from "../../../src/insights/difference/tell-contacts.js";

const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO", isTop: true, roles: ["economic_buyer"] },
    { id: "lee", name: "Lee Wong", title: "CIO", reportsTo: "dana", roles: ["technical_buyer"] },
    { id: "kim", name: "Kim Bauer", title: "Assistant", reportsTo: "dana", roles: [] },
    { id: "sam", name: "Sam Field", side: "us" },
    { id: "una", name: "Una Orr", side: "us" },
  ],
  relationships: [
    { from: "sam", to: "kim", kind: "communicates", strength: "strong" },
    { from: "una", to: "dana", kind: "communicates", strength: "strong" },
    { from: "una", to: "lee", kind: "communicates", strength: "strong" },
  ],
} as const;
const headlines = (...changes: Parameters<typeof applyChanges>[1]) => {
  const { headlines: told } = diffAccounts(account, applyChanges(account, changes), { samples: 0 });
  return told.map(({ text }) => text);
};

describe("headlines about contacts", () => {
  it("say how many of ours are gone and on whom the account hangs then", () => {
    expect(headlines({ type: "remove_person", personId: "una" })).toContain(
      "2 of 3 contacts are gone (Dana Cole and Lee Wong); the account now hangs on Kim Bauer, whom Sam Field knows",
    );
    expect(headlines({ type: "update_person", personId: "dana", set: { status: "left" } })).toContain(
      "1 of 3 contacts is gone (Dana Cole); the account now hangs on Lee Wong and Kim Bauer, whom Una Orr and Sam Field know",
    );
  });

  it("say when there is nobody left, and who is new", () => {
    const all = [
      { type: "remove_person", personId: "una" },
      { type: "remove_person", personId: "sam" },
    ] as const;
    expect(headlines(...all)).toContain(
      "All 3 contacts are gone (Dana Cole, Lee Wong and Kim Bauer); nobody of us is in contact any more",
    );
    const lonely = applyChanges(account, all);
    const back = diffAccounts(lonely, account, { samples: 0 }).headlines.map(({ text }) => text);
    expect(back).toContain("We are now in contact with Dana Cole, Lee Wong and Kim Bauer");
  });

  it("name four of many", () => {
    expect(listSome(["A", "B", "C", "D", "E"])).toBe("A, B, C, D and E");
    expect(listSome(["A", "B", "C", "D", "E", "F"])).toBe("A, B, C, D and 2 others");
  });
});
