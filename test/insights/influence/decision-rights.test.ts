import { describe, expect, it } from "vitest";
import { decisionRights } from "../../../src/insights/influence/decision-rights.js";
import type { Issue } from "../../../src/internal/issue.js";
import { read } from "../../network/read.js";

function rights(people: readonly Record<string, unknown>[], goal: Record<string, unknown> = {}) {
  const network = read(people, { goals: [{ id: "g", name: "G", ...goal }] });
  const issues: Issue[] = [];
  const { shares, unmapped, deciders, deciderKnown } = decisionRights(network, issues);
  return {
    shares: Object.fromEntries(network.people.map(({ id, index }) => [id, shares[index]])),
    unmapped,
    deciders: deciders.map((index) => network.people[index]!.id),
    deciderKnown,
    codes: issues.map((issue) => issue.code),
  };
}
const near = (value: number) => expect.closeTo(value, 12);
const weightOf = (fields: Record<string, unknown>) => {
  const share = rights([
    { id: "a", ...fields },
    { id: "z", decisionWeight: 1 },
  ]).shares.a!;
  return share / (1 - share);
};

describe("recorded weights", () => {
  it.each([
    ["economic_buyer", 1],
    ["decision_maker", 1],
    ["approver", 0.7],
    ["executive_sponsor", 0.5],
    ["technical_buyer", 0.35],
    ["procurement", 0.3],
    ["legal", 0.3],
    ["gatekeeper", 0.25],
    ["user_buyer", 0.2],
    ["evaluator", 0.2],
    ["recommender", 0.1],
    ["influencer", 0.05],
    ["champion", 0.05],
    ["coach", 0.05],
    ["initiator", 0.05],
    ["blocker", 0.05],
    ["point_of_contact", 0],
    ["other", 0],
  ])("%s has %f", (role, weight) => {
    expect(weightOf({ roles: [role] })).toBeCloseTo(weight, 12);
  });

  it("take the largest of several roles, and the budget", () => {
    expect(weightOf({ roles: ["coach", "approver", "legal"] })).toBeCloseTo(0.7, 12);
    const budget = (value: string) => weightOf({ roles: ["approver"], authority: { budget: value } });
    expect(budget("owner")).toBeCloseTo(0.875, 12);
    expect(budget("influences")).toBeCloseTo(0.7, 12);
    expect(budget("none")).toBeCloseTo(0.63, 12);
    expect(weightOf({ roles: ["economic_buyer"], authority: { budget: "owner" } })).toBeCloseTo(1.25, 12);
    expect(weightOf({ roles: ["approver"], authority: { signoffLimit: 5 } })).toBeCloseTo(0.7, 12);
  });

  it("are .3 of that from outside, unless a weight is stated", () => {
    expect(weightOf({ side: "external", roles: ["approver"], authority: { budget: "owner" } })).toBeCloseTo(
      0.3 * 0.875,
      12,
    );
    expect(weightOf({ side: "external", decisionWeight: 0.4, roles: ["approver"] })).toBeCloseTo(0.4, 12);
  });

  it("are as stated, also zero, before anything else; those of the stake first", () => {
    expect(weightOf({ roles: ["economic_buyer"], decisionWeight: 0 })).toBe(0);
    const stakes = [{ personId: "a", decisionWeight: 3 }];
    expect(
      rights(
        [
          { id: "a", decisionWeight: 1 },
          { id: "b", decisionWeight: 1 },
        ],
        { stakes },
      ).shares.a,
    ).toBe(0.75);
  });
});

describe("a decider is known", () => {
  it("from a weight of .5 up, or where everybody has one", () => {
    expect(rights([{ id: "a", roles: ["executive_sponsor"] }, { id: "b" }]).deciderKnown).toBe(true);
    expect(rights([{ id: "a", decisionWeight: 0.49 }, { id: "b" }]).deciderKnown).toBe(false);
    expect(
      rights([
        { id: "a", decisionWeight: 0.1 },
        { id: "b", decisionWeight: 0 },
      ]),
    ).toMatchObject({
      deciderKnown: true,
      shares: { a: 1, b: 0 },
      unmapped: 0,
      codes: [],
    });
    expect(rights([{ id: "a", decisionWeight: 0 }])).toMatchObject({ deciderKnown: false, unmapped: 1 });
    expect(rights([{ id: "a", side: "external", roles: ["decision_maker"] }]).deciderKnown).toBe(false);
  });

  it("then others of unknown role have no say: a long contact list cannot dilute", () => {
    const others = Array.from({ length: 9 }, (_, at) => ({ id: `p${at}`, title: "Director" }));
    expect(rights([{ id: "a", roles: ["economic_buyer"] }, ...others]).shares.a).toBe(1);
  });

  it("but members of the buying group get a guess, .6 for each step below the highest of them", () => {
    const { shares } = rights([
      { id: "a", roles: ["economic_buyer"], level: 0 },
      { id: "b", inBuyingGroup: true, level: 2 },
      { id: "c", inBuyingGroup: true, level: 3 },
      { id: "d", inBuyingGroup: true },
      { id: "e", inBuyingGroup: false, level: 1 },
      { id: "f", inBuyingGroup: true, roles: ["other"], level: 1 },
    ]);
    const total = 1 + 0.15 * (1 + 0.6 + 0.36);
    expect(shares).toEqual({
      a: near(1 / total),
      b: near(0.15 / total),
      c: near((0.15 * 0.6) / total),
      d: near((0.15 * 0.36) / total),
      e: 0,
      f: 0,
    });
  });

  it("guesses the same for all where nobody has a level", () => {
    const { shares } = rights([
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", inBuyingGroup: true },
      { id: "c", inBuyingGroup: true },
    ]);
    expect(shares.b).toBeCloseTo(0.15 / 1.3, 12);
    expect(shares.c).toBe(shares.b);
  });

  it("holds all guesses together to a third of what is recorded", () => {
    const members = Array.from({ length: 9 }, (_, at) => ({ id: `p${at}`, inBuyingGroup: true, level: 1 }));
    const { shares } = rights([{ id: "a", roles: ["approver"] }, ...members]);
    expect(shares.a).toBeCloseTo(0.75, 12);
    expect(shares.p0).toBeCloseTo(0.25 / 9, 12);
  });
});

describe("no decider is known", () => {
  it("spreads an unknown decider over customers of unknown role, beside small roles", () => {
    const people = [
      { id: "a", level: 1 },
      { id: "b", level: 2 },
      { id: "c", roles: ["legal"], level: 0 },
      { id: "d", roles: [], level: 0 },
      { id: "e", level: 1, status: "vacant" },
      { id: "f", level: 0, side: "external" },
      { id: "g" },
    ];
    expect(rights(people)).toMatchObject({
      deciderKnown: false,
      shares: { a: near(1 / 1.6 / 1.3), b: near(0.6 / 1.6 / 1.3), c: near(0.3 / 1.3), d: 0, e: 0, f: 0, g: 0 },
      unmapped: 0,
      codes: ["no_decision_maker"],
    });
  });

  it("leaves the unknown decider off the map where nobody has a level, never to small roles", () => {
    expect(rights([{ id: "a", roles: ["legal"] }, { id: "b" }])).toMatchObject({
      shares: { a: near(0.3 / 1.3), b: 0 },
      unmapped: near(1 / 1.3),
      codes: ["no_decision_maker"],
    });
    expect(rights([{ id: "a", roles: [] }])).toMatchObject({ shares: { a: 0 }, unmapped: 1 });
    expect(rights([{ id: "a", decisionWeight: 0.2 }, { id: "b" }])).toMatchObject({ unmapped: near(1 / 1.2) });
  });

  it("counts everybody of unknown role as one vote where there are neither roles nor levels", () => {
    const people = [
      { id: "a" },
      { id: "b", side: "external" },
      { id: "c", status: "vacant" },
      { id: "d", roles: [], level: 1 },
    ];
    expect(rights(people)).toMatchObject({
      shares: { a: 0.5, b: 0.5, c: 0, d: 0 },
      unmapped: 0,
      codes: ["no_decision_rights"],
    });
  });
});

describe("the decision rule", () => {
  const people = [
    { id: "a", roles: ["economic_buyer"] },
    { id: "b", roles: ["decision_maker", "legal"] },
    { id: "c", roles: ["approver"] },
    { id: "d", decisionWeight: 2 },
    { id: "e", inBuyingGroup: true, level: 0 },
  ];

  it("single puts all on economic buyers and decision makers", () => {
    expect(rights(people, { decisionRule: "single" })).toMatchObject({
      shares: { a: 0.5, b: 0.5, c: 0, d: 0, e: 0 },
      codes: [],
    });
  });

  it("single without either has an unknown decider", () => {
    expect(rights(people.slice(2), { decisionRule: "single" })).toMatchObject({
      shares: { c: 0, d: 0, e: 1 },
      deciderKnown: false,
      codes: ["no_decision_maker"],
    });
  });

  it.each(["majority", "unanimity", { quota: 0.7 }])(
    "%o leaves rights as they are: it is about votes",
    (decisionRule) => {
      expect(rights(people, { decisionRule })).toEqual(rights(people));
    },
  );
});

describe("the decision set", () => {
  it("is everybody with half of the largest right or more, largest first, then by id", () => {
    const people = [
      { id: "d", roles: ["executive_sponsor"] },
      { id: "c", roles: ["economic_buyer"] },
      { id: "b", roles: ["approver"] },
      { id: "a", roles: ["technical_buyer"] },
      { id: "e", roles: ["approver"] },
    ];
    expect(rights(people).deciders).toEqual(["c", "b", "e", "d"]);
  });

  it("is ten at most", () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      id: `p${String(at).padStart(2, "0")}`,
      roles: ["approver"],
    }));
    expect(rights(many).deciders).toEqual(many.slice(0, 10).map((person) => person.id));
  });

  it("has nobody of an empty seat", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"], status: "vacant" },
      { id: "b", roles: ["approver"] },
    ];
    expect(rights(people).deciders).toEqual(["b"]);
  });
});
