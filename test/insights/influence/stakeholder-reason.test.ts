import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReasonInput, stakeholderReason } from "../../../src/insights/influence/stakeholder-reason.js";

const listener = (name: string, influence: number) => ({ id: name.toLowerCase(), name, influence });
const plain: ReasonInput = {
  person: { type: "person", id: "ana", label: "Ana" },
  influence: 0.23,
  ownVote: 0.09,
  listeners: [listener("Lee", 0.09), listener("Kim", 0.05)],
  rank: 2,
  total: 11,
  interval: null,
  isRanked: true,
  vacant: false,
  right: 0.18,
  canVeto: false,
};
const text = (change: Partial<ReasonInput> = {}) => stakeholderReason({ ...plain, ...change }).text;

describe("the sentence about one person", () => {
  it("tells what they hold directly from what passes through others", () => {
    expect(text()).toBe(
      "Ana holds about 23% of the influence on this decision: 9 points directly, 14 through Lee and Kim; #2 of 11",
    );
    expect(text({ interval: [1, 4] })).toMatch(/; #2 of 11 \(range 1–4\)$/);
    expect(text({ interval: [2, 19], total: 40, isRanked: false })).toMatch(
      /; not ranked: anything from #2 to #19 of 40 is possible$/,
    );
    expect(text({ interval: [2, 2] })).toMatch(/; #2 of 11, almost certainly$/);
    expect(text({ ownVote: 0.23, listeners: [] })).toBe(
      "Ana holds about 23% of the influence on this decision, all of it directly; #2 of 11",
    );
    expect(text({ ownVote: 0 })).toBe(
      "Ana holds about 23% of the influence on this decision, all of it through Lee and Kim; #2 of 11",
    );
    expect(text({ ownVote: 0.01 })).toMatch(/: 1 point directly, 22 through/);
    expect(text({ influence: 0.004 })).toBe("Ana holds less than 1% of the influence on this decision; #2 of 11");
    expect(text({ influence: 0 })).toBe("Ana has no known path to this decision");
  });

  it("tells of a veto, and never calls its holder without a path", () => {
    expect(text({ canVeto: true })).toMatch(/; #2 of 11; can veto it$/);
    expect(text({ canVeto: true, influence: 0 })).toBe(
      "Ana has no recorded influence on this decision, but can veto it",
    );
  });

  it("speaks of an open position by its right", () => {
    expect(text({ vacant: true, influence: 0 })).toBe(
      "Ana is an open position: about 18% of this decision waits for whoever fills it",
    );
    expect(text({ vacant: true, influence: 0, right: 0.001 })).toBe(
      "Ana is an open position with no known part in this decision",
    );
  });

  it("names only the listeners who make up nine tenths, and of many the first three", () => {
    const many = ["A", "B", "C", "D", "E"].map((name) => listener(name, 0.028));
    expect(text({ listeners: many })).toMatch(/14 through A, B, C, and 2 others;/);
    expect(text({ listeners: many.slice(0, 4) })).toMatch(/14 through A, B, C, and D;/);
    expect(text({ listeners: [listener("A", 0.13), listener("B", 0.01)] })).toMatch(/14 through A;/);
  });

  it("prints parts that sum to the printed whole (law)", () => {
    let both = 0;
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (thousandths, part) => {
        const influence = thousandths / 1000;
        const { key, params } = stakeholderReason({ ...plain, influence, ownVote: (influence * part) / 1000 });
        if (key !== "stakeholder.both") return;
        both++;
        const { direct, indirect, share } = params as Record<"direct" | "indirect" | "share", number>;
        expect((direct + indirect) / 100).toBe(share);
      }),
      { seed: 5 },
    );
    expect(both).toBeGreaterThan(50);
  });
});
