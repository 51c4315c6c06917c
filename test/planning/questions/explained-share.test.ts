import { describe, expect, it } from "vitest";
import { keyedRandom } from "../../../src/internal/keyed-random.js";
import { explainedByGroup, explainedByValue } from "../../../src/planning/questions/explained-share.js";

const noise = (name: string, count: number) =>
  Array.from({ length: count }, (_, draw) => keyedRandom(1, name, draw) - 0.5);

describe("explainedByValue", () => {
  it("is 1 for a straight line, up or down, and 0 for what does not vary", () => {
    expect(explainedByValue([1, 2, 3, 4], [2, 4, 6, 8])).toBeCloseTo(1, 12);
    expect(explainedByValue([1, 2, 3, 4], [5, 4, 3, 2])).toBeCloseTo(1, 12);
    expect(explainedByValue([1, 1, 1, 1], [1, 2, 3, 4])).toBe(0);
    expect(explainedByValue([1, 2, 3, 4], [1, 1, 1, 1])).toBe(0);
    expect(explainedByValue([1, 2], [1, 2])).toBe(0);
  });

  it("takes off what chance alone would give, by hand", () => {
    // r² = .64: 1 − .36 · 4/3.
    expect(explainedByValue([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(1 - (0.36 * 4) / 3, 12);
  });

  it("is near the share of variance that one of two causes has", () => {
    const a = noise("a", 4000);
    const b = noise("b", 4000);
    const both = a.map((value, draw) => 2 * value + b[draw]!);
    expect(explainedByValue(a, both)).toBeCloseTo(0.8, 1);
    expect(explainedByValue(b, both)).toBeCloseTo(0.2, 1);
    expect(explainedByValue(a, b)).toBeLessThan(0.002);
  });
});

describe("explainedByGroup", () => {
  it("is 1 where the group says it all, and 0 with one group or groups of one", () => {
    expect(explainedByGroup([0, 0, 1, 1], [5, 5, 7, 7])).toBeCloseTo(1, 12);
    expect(explainedByGroup([0, 0, 0, 0], [1, 2, 3, 4])).toBe(0);
    expect(explainedByGroup([0, 1, 2, 3], [1, 2, 3, 4])).toBe(0);
    expect(explainedByGroup([0, 0, 1, 1], [3, 3, 3, 3])).toBe(0);
  });

  it("takes off what chance alone would give", () => {
    // Means 1.5 and 3.5, η² = .8: 1 − .2 · 3/2.
    expect(explainedByGroup([0, 0, 1, 1], [1, 2, 3, 4])).toBeCloseTo(0.7, 12);
    const groups = noise("g", 2000).map((value) => Math.floor(value * 10));
    expect(explainedByGroup(groups, noise("y", 2000))).toBeLessThan(0.01);
  });
});
