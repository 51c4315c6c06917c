import { describe, expect, it } from "vitest";
import { codes, read } from "./read.js";

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
      message: "left out as of single goals: 3 ties or interactions",
    });
    expect(codes(read(people, { goals, relationships }, { goalId: "g" }))).toEqual(["other_goals_left_out"]);
  });
});
