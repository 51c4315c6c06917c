import { comparePortfolio } from "account-graph/portfolio";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeDominance } from "../../src/portfolio/dominance.js";
import { summary } from "./summary.js";

describe("comparePortfolio", () => {
  it("groups accounts by who is better in everything", () => {
    const best = summary("best", { value: 300, health: 80 });
    const rich = summary("rich", { value: 400, health: 10 });
    const low = summary("low", { value: 200, health: 5 });
    const { layers, accounts } = comparePortfolio([low, best, rich]);
    expect(layers).toEqual([["best", "rich"], ["low"]]);
    expect(accounts.map(({ rankInterval }) => rankInterval)).toEqual([
      [3, 3],
      [1, 2],
      [1, 2],
    ]);
    expect(accounts[0]).toMatchObject({ layer: 1, dominatedBy: 2, dominates: 0, valueAtRisk: 190 });
  });

  it("takes an account of which something is unknown as comparable with none", () => {
    const { accounts } = comparePortfolio([summary("a"), summary("b", { health: null }), summary("c", { health: 10 })]);
    expect(accounts.map(({ rankInterval }) => rankInterval)).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it("says how few accounts carry 80 % of the value, and whether they are covered", () => {
    const values = [800, 100, 50, 50].map((value, index) =>
      summary(`a${index}`, { value, covered: index === 0 ? 0.2 : 0.9 }),
    );
    expect(comparePortfolio(values).eightyTwenty).toMatchObject({ accounts: 1, share: 0.8, covered: 0 });
    expect(comparePortfolio([summary("a", { value: null })]).eightyTwenty).toBeNull();
    expect(comparePortfolio([])).toMatchObject({ layers: [], accounts: [], team: [] });
  });

  it("finds people in several accounts, our people spread thin, and the worst gaps", () => {
    const sam = { type: "person" as const, id: "sam", label: "Sam Field" };
    const result = comparePortfolio(
      [
        summary("a", {
          contacts: ["p1", "p2"],
          team: [{ ref: sam, contacts: 30 }],
          topGap: "No one decides",
          topGapSeverity: 90,
        }),
        summary("b", {
          contacts: ["p1"],
          team: [{ ref: sam, contacts: 20 }],
          topGap: "One contact",
          topGapSeverity: 95,
        }),
      ],
      { mostContacts: 40 },
    );
    expect(result.sharedContacts).toEqual([{ person: "p1", accounts: ["a", "b"] }]);
    expect(result.team).toMatchObject([{ accounts: 2, load: 50, tooMany: true }]);
    expect(result.worstGaps.map(({ accountId }) => accountId)).toEqual(["b", "a"]);
    expect(result.team[0]!.reason.text).toBe(
      "Sam Field keeps contact with 50 people in 2 accounts; more than 40 is spreading it thin",
    );
  });

  it("refuses what is no list of summaries", () => {
    expect(() => comparePortfolio([summary("a"), summary("a")])).toThrow(/stands twice/);
    expect(() => comparePortfolio([{} as never])).toThrow(/expected a summary/);
    expect(() => comparePortfolio([], { dimensions: [] })).toThrow(/invalid_options/);
  });
});

describe("dominance", () => {
  const cell = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 8 });
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
  const isBetter = (a: readonly (number | null)[], b: readonly (number | null)[]) =>
    [...a, ...b].every((value) => value !== null) &&
    a.every((value, i) => value! >= b[i]!) &&
    a.some((value, i) => value! > b[i]!);

  it("is what comparing every pair gives, and layers peel off", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { layers, dominates, dominatedBy } = computeDominance(rows);
        for (const [index, row] of rows.entries()) {
          expect(dominates[index]).toBe(rows.filter((other) => isBetter(row, other)).length);
          expect(dominatedBy[index]).toBe(rows.filter((other) => isBetter(other, row)).length);
        }
        let left = rows.map((_, index) => index);
        for (const layer of layers) {
          const top = left.filter((index) => !left.some((other) => isBetter(rows[other]!, rows[index]!)));
          expect([...layer].sort()).toEqual([...top].sort());
          left = left.filter((index) => !top.includes(index));
        }
        expect(left).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
