import { type AccountInput, erasePerson, exportPerson, parseAccount, scoreAccount } from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleAccount } from "../model/sample-account.js";

const account: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", email: "Dana.Cole@acme.test", externalIds: { crm: "003A9" } },
    {
      id: "ruiz",
      name: "Dana Ruiz",
      title: "Assistant to Dana Cole",
      reportsTo: "dana",
      tags: ["Cole's team", "board"],
    },
    {
      id: "lee",
      name: "Lee Wong",
      custom: { boss: "dana", ids: ["003A9", 7], note: "lunch with Dana", sport: "golf" },
    },
    { id: "kim", name: "Kim Day", side: "us", provenance: { title: { sourceId: "dana-call" } }, title: "Sales" },
  ],
  relationships: [
    { id: "t1", from: "dana", to: "lee", kind: "trusts" },
    { from: "lee", to: "ruiz", kind: "trusts", note: "since D. COLE left the room" },
  ],
  interactions: [
    {
      id: "mail-dana-1",
      at: "2026-02-01",
      channel: "email",
      participants: [{ personId: "kim" }, { personId: "dana" }, { personId: "lee" }],
      topic: "Dana's contract",
    },
    { id: "i2", at: "2026-02-02", channel: "email", participants: [{ personId: "kim" }, { personId: "dana" }] },
  ],
  notes: [
    { id: "n1", at: "2026-02-01", text: "She is ill", about: ["dana"] },
    { id: "n2", at: "2026-02-01", text: "Mrs Cole is ill" },
    {
      id: "n3",
      at: "2026-02-01",
      text: "Dana Ruiz keeps the diary; cole slaw for lunch",
      about: ["ruiz", "mail-dana-1"],
    },
    { id: "n4", at: "2026-02-01", text: "Cole, Dana: see file 003A9" },
  ],
  painPoints: [
    { id: "p1", text: "Sleeps badly", personIds: ["dana"] },
    { id: "p2", text: "Dana Cole's reports are late", personIds: ["dana", "lee"] },
  ],
  needs: [{ id: "w1", text: "A faster close" }],
  sources: [{ id: "dana-call", kind: "interview", collectedBy: "kim" }],
  goals: [
    {
      id: "g",
      name: "Dana's renewal",
      stakes: [
        { personId: "dana", stance: 1 },
        { personId: "lee", personalWin: "to follow Dana" },
      ],
    },
  ],
};

describe("erasePerson()", () => {
  const after = erasePerson(account, "dana");
  const text = JSON.stringify(after);

  it("leaves no trace of the person", () => {
    for (const trace of [
      '"dana"',
      "Dana Cole",
      "Dana's",
      "Cole's",
      "COLE",
      "003A9",
      "acme.test",
      "dana-",
      "ill",
      "Sleeps",
    ]) {
      expect(text).not.toContain(trace);
    }
  });

  it("keeps what is others'", () => {
    expect(after.people).toEqual([
      { id: "ruiz", name: "Dana Ruiz", title: "Assistant to …", tags: ["…'s team", "board"] },
      { id: "lee", name: "Lee Wong", custom: { ids: [7], sport: "golf" } },
      { id: "kim", name: "Kim Day", side: "us", title: "Sales", provenance: { title: { sourceId: "renamed-1" } } },
    ]);
    expect(after.relationships).toEqual([{ from: "lee", to: "ruiz", kind: "trusts" }]);
    expect(after.interactions).toEqual([
      { id: "renamed-2", at: "2026-02-01", channel: "email", participants: [{ personId: "kim" }, { personId: "lee" }] },
    ]);
    expect(after.notes).toEqual([
      {
        id: "n3",
        at: "2026-02-01",
        text: "Dana Ruiz keeps the diary; cole slaw for lunch",
        about: ["ruiz", "renamed-2"],
      },
    ]);
    expect(after.painPoints).toEqual([{ id: "p2", text: "…'s reports are late", personIds: ["lee"] }]);
    expect(after.goals).toEqual([{ id: "g", name: "…'s renewal", stakes: [{ personId: "lee" }] }]);
    expect(after.sources).toEqual([{ id: "renamed-1", kind: "interview", collectedBy: "kim" }]);
  });

  it("finds names in scripts without spaces, and single names", () => {
    const tanaka = erasePerson(
      {
        ...account,
        people: [
          { id: "t", name: "田中太郎" },
          { id: "w", name: "Will" },
          { id: "lee", name: "Lee Wong" },
        ],
        relationships: [],
        interactions: [],
        goals: [],
        painPoints: [],
        sources: [],
        notes: [
          { id: "a", at: "2026-02-01", text: "昨日田中太郎さんに会いました" },
          { id: "b", at: "2026-02-01", text: "They will come" },
          { id: "c", at: "2026-02-01", text: "Asked Will" },
        ],
      },
      "t",
    );
    expect(tanaka.notes?.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(erasePerson(tanaka, "w").notes?.map(({ id }) => id)).toEqual(["b"]);
  });

  it("refuses an unknown person, with the nearest", () => {
    expect(() => erasePerson(account, "dena")).toThrow(/unknown_person: personId: unknown person "dena" .*"dana"/);
  });

  it("of any person leaves a valid account, with neither id nor name nor address in any result", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (seed, pick) => {
        const whole = generateAccount({ people: 15, seed, extended: seed % 2 === 0 });
        const person = whole.people[pick % whole.people.length]!;
        const left = erasePerson(whole, person.id);
        expect(parseAccount(left)).toEqual(left);
        for (const result of [left, scoreAccount(left, { samples: 0 })]) {
          const json = JSON.stringify(result);
          expect(json).not.toContain(`"${person.id}"`);
          expect(json).not.toContain(person.name);
          if (person.email != null) expect(json).not.toContain(person.email);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("leaves the input as it was", () => {
    const before = structuredClone(sampleAccount);
    erasePerson(sampleAccount, "lena");
    expect(sampleAccount).toEqual(before);
  });
});

describe("exportPerson()", () => {
  const held = exportPerson(account, "dana");

  it("lists all records of the person", () => {
    expect(held.person.id).toBe("dana");
    expect(held.relationships.map(({ id }) => id)).toEqual(["t1"]);
    expect(held.interactions.map(({ id }) => id)).toEqual(["mail-dana-1", "i2"]);
    expect(held.notes.map(({ id }) => id)).toEqual(["n1", "n2", "n4"]);
    expect(held.painPoints.map(({ id }) => id)).toEqual(["p1", "p2"]);
    expect(held.stakes).toEqual([{ goalId: "g", goalName: "Dana's renewal", stake: { personId: "dana", stance: 1 } }]);
  });

  it("and every other place that points to them or names them", () => {
    expect(held.mentions.map(({ path }) => path.join("."))).toEqual([
      "people.1.title",
      "people.1.reportsTo",
      "people.1.tags.0",
      "people.2.custom",
      "relationships.1.note",
      "goals.0.name",
      "goals.0.stakes.1.personalWin",
    ]);
  });

  it("mentions nobody who was erased", () => {
    const again = erasePerson(account, "dana");
    const same = exportPerson({ ...again, people: [...again.people, { id: "dana", name: "Dana Cole" }] }, "dana");
    expect(same.mentions).toEqual([]);
  });
});
