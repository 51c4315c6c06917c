import { type AccountInput, compareGoals } from "account-graph";
import { generateAccount } from "account-graph/testing";
import { describe, expect, it } from "vitest";
import { adviceAccount, hasAdviceAccounts } from "../planning/advice-account.js";

const base: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana", roles: ["economic_buyer"] },
    { id: "lee", name: "Lee", roles: ["technical_buyer"] },
    { id: "ana", name: "Ana", roles: ["approver"], stance: "supporter" },
  ],
  goals: [
    {
      id: "renew",
      name: "Renewal",
      stakes: [
        { personId: "dana", stance: 1 },
        { personId: "lee", stance: 0 },
      ],
    },
    {
      id: "grow",
      name: "Growth",
      stakes: [
        { personId: "dana", stance: 0, impactIfWin: -0.5 },
        { personId: "lee", stance: 1 },
      ],
    },
  ],
  relationships: [{ from: "dana", to: "lee", kind: "rival", strength: "strong" }],
};

describe("compareGoals()", () => {
  it("finds who loses by the other goal, rivals behind two goals, and who supports both", () => {
    const found = compareGoals(base);
    expect(found.goals.map(({ ref }) => ref.id)).toEqual(["grow", "renew"]);
    expect(found.conflicts.map(({ reason }) => reason.text)).toEqual([
      "Dana supports Renewal but loses by Growth: agree on what they get before they hear of Growth",
      "Lee carries Growth and Dana carries Renewal, and they are rivals: do not show either of them the other goal first",
    ]);
    expect(found.synergies.map(({ people }) => people.map(({ id }) => id))).toEqual([["ana"]]);
    expect(found.people.find(({ ref }) => ref.id === "dana")!.byGoal).toEqual({
      renew: { influence: expect.any(Number), stance: 1, impact: null },
      grow: { influence: expect.any(Number), stance: 0, impact: -0.5 },
    });
  });

  it("is empty without goals, and has no conflicts with one", () => {
    expect(compareGoals({ ...base, goals: [] })).toEqual({ goals: [], people: [], conflicts: [], synergies: [] });
    const one = compareGoals({ ...base, goals: base.goals!.slice(0, 1) });
    expect([one.goals.length, one.conflicts, one.synergies]).toEqual([1, [], []]);
  });

  it("is plain JSON", () => {
    const found = compareGoals(generateAccount({ people: 15, seed: 4 }));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

// Laid down before the first run.
describe.runIf(hasAdviceAccounts)("expected advice", () => {
  it("the retailer's COO and CDO are rivals over the two goals, and nobody supports both but who is undecided", () => {
    const { conflicts } = compareGoals(adviceAccount("08-retail-two-goals"));
    const rivals = conflicts.find(({ people }) => people.length === 2);
    expect(rivals!.people.map(({ label }) => label).sort()).toEqual(["Cole", "Drew"]);
    const torn = conflicts.filter(({ people }) => people.length === 1).map(({ people }) => people[0]!.label);
    expect(new Set(torn)).toEqual(new Set(["Cole", "Drew"]));
  });
});
