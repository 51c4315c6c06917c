import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openNetwork } from "../../src/network/open-network.js";
import { variedCase } from "../insights/influence/varied-account.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { codes, read } from "./read.js";

describe("what is left out", () => {
  it("is told in one issue for all that is dated later", () => {
    const network = read(
      [
        { id: "a", lastContactAt: "2026-05-01" },
        { id: "b", level: 2, provenance: { level: { asOf: "2026-05-01" } } },
        { id: "c", status: "left", statusFrom: "2026-05-01" },
        { id: "d" },
      ],
      { relationships: [{ from: "a", to: "b", kind: "likes", validFrom: "2026-04-01" }] },
    );
    expect(network.issues.filter((issue) => issue.code === "later_than_as_of")).toMatchObject([
      {
        severity: "info",
        path: ["asOf"],
        message: "1 tie or interaction and facts of 3 people are dated after 2026-03-01: kept, not counted",
        refs: [{ id: "a" }, { id: "b" }, { id: "c" }],
      },
    ]);
  });

  it("is nothing for an account without anything odd", () => {
    expect(codes(read([{ id: "a", level: 1 }]))).toEqual([]);
  });
});

describe("laws", () => {
  it("keeps every attention, strength and confidence in 0..1, and every sign in -1..1", () => {
    fc.assert(
      fc.property(variedCase, ({ account, options: { goalId, asOf } }) => {
        const network = openNetwork(deepFreeze(account), { goalId, asOf });
        for (const tie of network.ties) {
          expect(tie.current).toBeGreaterThanOrEqual(0);
          expect(tie.current).toBeLessThanOrEqual(1);
          expect(tie.confidence).toBeGreaterThanOrEqual(0);
          expect(tie.confidence).toBeLessThanOrEqual(1);
        }
        for (const weight of [...network.attention.weights, ...network.contact.weights]) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
        for (const weight of network.signed.weights) expect(Math.abs(weight)).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("reads who listens to whom the same, whatever the account is dated, if all its dates move along", () => {
    const date = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -2000, max: 2000 }),
        (ages, shift) => {
          const dated = (move: number) => {
            const day = (age: number) =>
              new Date(Date.parse("2026-03-01") + (move - age) * 86_400_000).toISOString().slice(0, 10);
            return read([{ id: "a" }, { id: "b" }], {
              asOf: day(0),
              relationships: ages.map((age, at) => ({
                from: "a",
                to: "b",
                kind: ["advises", "trusts", "ally", "friend"][at],
                asOf: day(age),
              })),
            });
          };
          expect([...dated(shift).attention.weights]).toEqual([...dated(0).attention.weights]);
        },
      ),
      { seed: 8, numRuns: 50 },
    );
  });
});

const people = [{ id: "a" }, { id: "b" }];
const goals = [
  { id: "g", name: "G", weight: 2 },
  { id: "h", name: "H" },
];
const relationships = [
  { from: "a", to: "b", kind: "likes" },
  { from: "a", to: "b", kind: "trusts", goalId: "g" },
  { from: "a", to: "b", kind: "advises", goalId: "h" },
];
const kinds = (rest: object, options = {}) =>
  read(people, { relationships, goals, ...rest }, options).ties.map((tie) => tie.kind);

describe("the goal", () => {
  it("is the only one, or the one asked for", () => {
    expect(read(people).goal).toBeNull();
    expect(read(people, { goals: goals.slice(0, 1) }).goal?.id).toBe("g");
    expect(read(people, { goals }, { goalId: "h" }).goal?.id).toBe("h");
  });

  it("is none of several, which an issue names", () => {
    const network = read(people, { goals });
    expect(network.goal).toBeNull();
    expect(network.issues[0]).toMatchObject({
      code: "several_goals",
      severity: "info",
      refs: [
        { type: "goal", id: "g", label: "G" },
        { type: "goal", id: "h", label: "H" },
      ],
    });
  });

  it("must be known", () => {
    expect(() => read(people, { goals }, { goalId: "gg" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: unknown_goal: options.goalId: unknown goal "gg" (nearest: "g")]`,
    );
  });

  it("leaves out ties and interactions of other goals, with an issue", () => {
    expect(kinds({}, { goalId: "g" })).toEqual(["likes", "trusts"]);
    expect(kinds({}, { goalId: "h" })).toEqual(["advises", "likes"]);
    expect(kinds({})).toEqual(["likes"]);
    const interactions = [
      {
        id: "i",
        at: "2026-02-01",
        channel: "phone",
        participants: [{ personId: "a" }, { personId: "b" }],
        goalId: "g",
      },
    ];
    expect(kinds({ interactions }, { goalId: "g" })).toContain("interactions");
    expect(kinds({ interactions }, { goalId: "h" })).not.toContain("interactions");
    expect(read(people, { goals, relationships, interactions }).issues[1]).toMatchObject({
      code: "other_goals_left_out",
      message: "3 ties or interactions belong to single goals and were left out",
    });
    expect(codes(read(people, { goals, relationships }, { goalId: "g" }))).toEqual(["other_goals_left_out"]);
  });
});
