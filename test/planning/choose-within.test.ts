import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverGreedily } from "../../src/planning/targets/cover-greedily.js";
import { chooseWithin } from "../../src/planning/targets/knapsack.js";

const items = fc.array(
  fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), cost: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 10 },
);

function subsets(size: number): number[][] {
  return Array.from({ length: 1 << size }, (_, mask) =>
    Array.from({ length: size }, (_, at) => at).filter((at) => (mask >> at) & 1),
  );
}

describe("chooseWithin()", () => {
  it("is as good as trying every choice", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 60 }), (list, budget) => {
        const sum = (set: readonly number[], key: "value" | "cost") =>
          set.reduce((total, at) => total + list[at]![key], 0);
        const best = Math.max(
          ...subsets(list.length)
            .filter((set) => sum(set, "cost") <= budget)
            .map((set) => sum(set, "value")),
        );
        const { chosen, value, exact } = chooseWithin(list, budget);
        expect(exact).toBe(true);
        expect(value).toBeCloseTo(best, 9);
        expect(sum(chosen, "value")).toBeCloseTo(value, 9);
        expect(sum(chosen, "cost")).toBeLessThanOrEqual(budget + 1e-9);
      }),
      { numRuns: 200 },
    );
  });
});

describe("coverGreedily()", () => {
  /** Coverage of weighted points: monotone and submodular. */
  const cover = fc.record({
    sets: fc.array(fc.uniqueArray(fc.nat(14), { minLength: 1, maxLength: 6 }), { minLength: 13, maxLength: 15 }),
    k: fc.integer({ min: 1, max: 3 }),
  });

  it("reaches at least 1 − 1/e of the best choice, and its bound holds", () => {
    fc.assert(
      fc.property(cover, ({ sets, k }) => {
        const worth = (chosen: readonly number[]) => new Set(chosen.flatMap((at) => sets[at]!)).size;
        const all = subsets(sets.length).filter((set) => set.length <= k);
        const best = Math.max(...all.map(worth));
        const found = coverGreedily(
          sets.map(() => 1),
          k,
          worth,
        );
        expect(found.value).toBe(worth(found.chosen));
        expect(found.value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best);
        expect(found.bound).toBeGreaterThanOrEqual(best - 1e-9);
        const few = sets.slice(0, 9);
        const exact = coverGreedily(
          few.map(() => 1),
          k,
          worth,
        );
        expect(exact.exact).toBe(true);
        expect(exact.value).toBe(
          Math.max(
            ...subsets(few.length)
              .filter((set) => set.length <= k)
              .map(worth),
          ),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("prefers one costly member to many cheap ones where that is worth more", () => {
    const values = [10, ...Array.from({ length: 14 }, () => 1)];
    const worth = (chosen: readonly number[]) => chosen.reduce((total, at) => total + values[at]!, 0);
    const costs = values.map((value) => (value === 10 ? 12 : 1));
    expect(coverGreedily(costs, 12, worth).value).toBeGreaterThanOrEqual(10);
  });
});
