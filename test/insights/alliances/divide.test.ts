import { describe, expect, it } from "vitest";
import { divide } from "../../../src/insights/alliances/divide.js";
import { keyedRandom } from "../../../src/internal/keyed-random.js";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";
import { frustrationOf } from "../../../src/kernels/signed/signed-frustration.js";
import { signedModularityOf } from "../../../src/kernels/signed/signed-modularity.js";

const options = { objective: "frustration", maxClusters: null, exactLimit: 30, seed: 1 } as const;

/** Two parts, each a friend between two enemies. */
const torn = signedAdjacency(7, [0, 1, 0, 3, 4, 3], [1, 2, 2, 4, 5, 5], [1, 1, -1, 1, 1, -1]);

describe("divide", () => {
  it("stops where nothing can be proven, with a bound below the value of what it found", () => {
    const all = Array.from({ length: 26 }, (_, i) => Array.from({ length: i }, (_, j) => [i, j] as const)).flat();
    const weights = all.map(([i, j]) => (keyedRandom(1, i, j) < 0.5 ? -1 : 1) * (0.5 + keyedRandom(2, i, j) / 2));
    const signed = signedAdjacency(
      26,
      all.map(([i]) => i),
      all.map(([, j]) => j),
      weights,
    );
    const { value, exact, lowerBound, factionOf } = divide(signed, options);
    expect(exact).toBe(false);
    expect(lowerBound).toBeGreaterThan(0.5 * value);
    expect(lowerBound).toBeLessThan(value);
    expect(value).toBeCloseTo(frustrationOf(signed, factionOf), 9);
    const byModularity = divide(signed, { ...options, objective: "modularity" });
    expect(byModularity).toMatchObject({ exact: false, lowerBound: null });
    expect(byModularity.value).toBeCloseTo(signedModularityOf(signed, byModularity.factionOf)!, 9);
  }, 60_000);

  it("leaves people without ties out and sums the parts", () => {
    const found = divide(torn, options);
    expect(found).toMatchObject({ value: 2, lowerBound: 2, exact: true });
    expect(found.factionOf[6]).toBe(-1);
    // Leaving the three together or parting one of the enemies costs the same: nobody is made to stand alone.
    expect(new Set(found.factionOf.slice(0, 6)).size).toBe(2);
  });

  it("changes one part in each alternative, and never mixes parts", () => {
    const { alternatives, factionOf } = divide(torn, options);
    expect(alternatives.length).toBeGreaterThanOrEqual(2);
    for (const { value, factionOf: other } of alternatives) {
      expect(value).toBe(2);
      const changed = [0, 3].filter((first) =>
        [1, 2].some(
          (step) => (other[first] === other[first + step]) !== (factionOf[first] === factionOf[first + step]),
        ),
      );
      expect(changed).toHaveLength(1);
      for (let a = 0; a < 3; a++) for (let b = 3; b < 6; b++) expect(other[a]).not.toBe(other[b]);
    }
  });

  it("lists at most ten alternatives", () => {
    const many = Array.from({ length: 12 }, (_, part) => part * 3);
    const sources = many.flatMap((first) => [first, first + 1, first]);
    const targets = many.flatMap((first) => [first + 1, first + 2, first + 2]);
    const found = divide(
      signedAdjacency(
        36,
        sources,
        targets,
        many.flatMap(() => [1, 1, -1]),
      ),
      options,
    );
    expect(found.value).toBe(12);
    expect(found.alternatives).toHaveLength(10);
  });

  it("orders alternatives by modularity where that is the objective", () => {
    const { alternatives, value, lowerBound } = divide(torn, { ...options, objective: "modularity" });
    expect(lowerBound).toBeNull();
    for (const other of alternatives) expect(other.value).toBeLessThanOrEqual(value + 1e-9);
  });
});
