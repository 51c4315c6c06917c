import { applyChanges, diffAccounts } from "account-graph";
import { describe, expect, it } from "vitest";

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
  it("say how many of our team are gone and on whom the account hangs then", () => {
    expect(headlines({ type: "remove_person", personId: "una" })).toContain(
      "2 of 3 contacts are gone: Dana Cole and Lee Wong; the account now depends on Kim Bauer, whom Sam Field knows",
    );
    expect(headlines({ type: "update_person", personId: "dana", set: { status: "left" } })).toContain(
      "1 of 3 contacts is gone: Dana Cole; the account now depends on Lee Wong and Kim Bauer, whom Una Orr and Sam Field know",
    );
  });

  it("say when there is nobody left, and who is new", () => {
    const all = [
      { type: "remove_person", personId: "una" },
      { type: "remove_person", personId: "sam" },
    ] as const;
    expect(headlines(...all)).toContain(
      "All 3 contacts are gone: Dana Cole, Lee Wong, and Kim Bauer; no one on our team is in contact anymore",
    );
    const lonely = applyChanges(account, all);
    const back = diffAccounts(lonely, account, { samples: 0 }).headlines.map(({ text }) => text);
    expect(back).toContain("We are now in contact with Dana Cole, Lee Wong, and Kim Bauer");
  });
});

describe("headlines about people and what they want", () => {
  it("tell of executives who come, go and move up, however little influence they hold yet", () => {
    const nora = { id: "nora", name: "Nora Quist", title: "Chief Operating Officer", roles: [] };
    const joined = headlines({ type: "add_person", person: nora });
    expect(joined).toContain("Nora Quist (Chief Operating Officer) joined at executive level");
    const withNora = applyChanges(account, [{ type: "add_person", person: nora }]);
    const gone = diffAccounts(withNora, account, { samples: 0 }).headlines.map(({ text }) => text);
    expect(gone).toContain("Nora Quist (Chief Operating Officer), an executive, left");
    expect(headlines({ type: "add_person", person: { id: "bo", name: "Bo", title: "Clerk", roles: [] } })).toEqual([]);
    const pat = { id: "pat", name: "Pat Ode", title: "Finance Manager", roles: [] };
    const hired = applyChanges(account, [{ type: "add_person", person: pat }]);
    const set = { title: "Vice President of Finance" };
    const promoted = applyChanges(hired, [{ type: "update_person", personId: "pat", set }]);
    expect(diffAccounts(hired, promoted, { samples: 0 }).headlines.map(({ text }) => text)).toContain(
      "Pat Ode moved up and is now Vice President of Finance",
    );
  });

  it("tell of vetoes, objectives and needs", () => {
    const veto = { type: "update_person", personId: "kim", set: { authority: { veto: true } } } as const;
    expect(headlines(veto)).toContain("Kim Bauer now has a veto");
    const after = {
      ...applyChanges(account, [veto]),
      profile: { objectives: ["Cut cost"] },
      needs: [
        { id: "a", text: "Faster close" },
        { id: "b", text: "One ledger" },
      ],
    };
    const back = diffAccounts(after, account, { samples: 0 }).headlines.map(({ text }) => text);
    expect(back).toEqual(
      expect.arrayContaining([
        "Kim Bauer no longer has a veto",
        "No longer an objective: Cut cost",
        "No longer needs: Faster close and One ledger",
      ]),
    );
    const there = diffAccounts(account, after, { samples: 0 }).headlines.map(({ text }) => text);
    expect(there).toEqual(
      expect.arrayContaining(["New objective: Cut cost", "New needs: Faster close and One ledger"]),
    );
  });
});
