import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReasonInput, stakeholderReason } from "../../../src/insights/influence/stakeholder-reason.js";

const plain: ReasonInput = {
  name: "Ana",
  influence: 0.23,
  ownVote: 0.09,
  listeners: [
    { name: "Lee", influence: 0.09 },
    { name: "Kim", influence: 0.05 },
  ],
  rank: 2,
  people: 11,
  interval: null,
  vacant: false,
  right: 0.18,
  deciderKnown: true,
};
const text = (change: Partial<ReasonInput> = {}) => stakeholderReason({ ...plain, ...change }).text;

describe("the sentence about one person", () => {
  it("tells their own say from what passes through others", () => {
    expect(text()).toBe(
      "Ana carries about 23 % of this decision: 9 their own say, 14 through Lee and Kim; rank 2 of 11",
    );
    expect(text({ interval: [1, 4] })).toMatch(/; rank 2 of 11 \(likely 1–4\)$/);
    expect(text({ ownVote: 0.23, listeners: [] })).toBe(
      "Ana carries about 23 % of this decision, all of it their own say; rank 2 of 11",
    );
    expect(text({ ownVote: 0 })).toBe(
      "Ana carries about 23 % of this decision, all of it through Lee and Kim; rank 2 of 11",
    );
    expect(text({ influence: 0.004 })).toBe("Ana carries less than 1 % of this decision; rank 2 of 11");
    expect(text({ influence: 0 })).toBe("Ana has no known path to the decision");
  });

  it("speaks of an empty seat by its right", () => {
    expect(text({ vacant: true, influence: 0 })).toBe(
      "Ana is an empty seat: about 18 % of the decision waits for whoever fills it",
    );
    expect(text({ vacant: true, influence: 0, right: 0.001 })).toBe("Ana is an empty seat without a known say");
  });

  it("names three listeners at most, and only those who make up nine tenths", () => {
    const many = ["A", "B", "C", "D", "E"].map((name) => ({ name, influence: 0.028 }));
    expect(text({ listeners: many })).toMatch(/14 through A, B, C and 2 others;/);
    expect(text({ listeners: many.slice(0, 4) })).toMatch(/14 through A, B, C and 1 other;/);
    const one = [
      { name: "A", influence: 0.13 },
      { name: "B", influence: 0.01 },
    ];
    expect(text({ listeners: one })).toMatch(/14 through A;/);
  });

  it("prints parts that sum to the printed whole (law)", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.005, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (influence, share) => {
          const { params } = stakeholderReason({ ...plain, influence, ownVote: influence * share });
          if (params.own === undefined) return;
          expect((params.own as number) + (params.through as number)).toBe(params.total);
        },
      ),
      { seed: 5 },
    );
  });
});
