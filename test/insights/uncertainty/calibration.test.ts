import { describe, expect, it } from "vitest";
import { generatedAccounts, sureAccount } from "../../../bench/validity/generated-accounts.js";
import { generatedCoverage } from "../../../bench/validity/generated-coverage.js";

const doubtful = [...generatedAccounts(24, 2, 16), ...generatedAccounts(24, 4, 8), ...generatedAccounts(40, 3, 6)];
const sure = doubtful.map(sureAccount);

// Ranks are whole numbers, so that a range holds more than its share: more clearly so the shorter it is.
describe("rank intervals of nominal 90 %", () => {
  it.each([0.1, 0.2, 0.4])(
    "hold 85 to 96 per cent of the ranks of the complete map where a share of %d of it is hidden and the rest certain",
    (share) => {
      const hidden = { what: "ties", share } as const;
      const coverage = generatedCoverage(sure, { hidden, told: true, truth: "complete map" });
      expect(coverage.share).toBeGreaterThanOrEqual(0.85);
      expect(coverage.share).toBeLessThanOrEqual(0.96);
    },
  );

  it.each([0.1, 0.2, 0.4])(
    "hold 85 to 96 per cent of the ranks in what the complete map may stand for where a share of %d is hidden and the rest in doubt",
    (share) => {
      const hidden = { what: "ties", share } as const;
      const coverage = generatedCoverage(doubtful, { hidden, told: true, truth: "drawn worlds" });
      expect(coverage.share).toBeGreaterThanOrEqual(0.85);
      expect(coverage.share).toBeLessThanOrEqual(0.96);
    },
  );

  it.each([0.1, 0.2])(
    "hold 85 per cent or more where a share of %d of the ties is hidden and nobody says so",
    (share) => {
      const hidden = { what: "ties", share } as const;
      const coverage = generatedCoverage(sure, { hidden, told: false, truth: "complete map" });
      expect(coverage.share).toBeGreaterThanOrEqual(0.85);
      // Not by being useless: an interval of all ranks holds the rank as well.
      expect(coverage.width).toBeLessThan(0.4 * coverage.ranks);
    },
  );

  it.each([30, 60])(
    "hold about 90 per cent where two fifths of the ties and reporting lines of %d people are hidden",
    (size) => {
      const accounts = generatedAccounts(size, 3, size === 30 ? 16 : 8).map(sureAccount);
      for (const told of [true, false]) {
        const hidden = { what: "ties", share: 0.4 } as const;
        const coverage = generatedCoverage(accounts, { hidden, told, truth: "complete map" });
        expect(coverage.share).toBeGreaterThanOrEqual(0.88);
        expect(coverage.share).toBeLessThanOrEqual(0.96);
      }
    },
  );

  it("hold 90 per cent where two fifths of the reporting lines are hidden, and nothing else", () => {
    const accounts = generatedAccounts(60, 1, 8).map(sureAccount);
    const hidden = { what: "lines", share: 0.4 } as const;
    const coverage = generatedCoverage(accounts, { hidden, told: true, truth: "complete map" });
    expect(coverage.share).toBeGreaterThanOrEqual(0.9);
    expect(coverage.width).toBeLessThan(coverage.ranks / 3);
  });

  it.each([true, false])("hold 85 per cent or more where a fifth of the people are hidden (told: %s)", (told) => {
    const hidden = { what: "people", share: 0.2 } as const;
    expect(generatedCoverage(doubtful, { hidden, told, truth: "complete map" }).share).toBeGreaterThanOrEqual(0.85);
  });

  it.each([0.1, 0.2])("hold 85 to 96 per cent under the engine katz where a share of %d is hidden", (share) => {
    const hidden = { what: "ties", share } as const;
    const options = { engine: "katz" } as const;
    const coverage = generatedCoverage(sure, { hidden, told: true, truth: "complete map", options });
    expect(coverage.share).toBeGreaterThanOrEqual(0.85);
    expect(coverage.share).toBeLessThanOrEqual(0.96);
  });
});
