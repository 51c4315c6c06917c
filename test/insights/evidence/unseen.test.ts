import { describe, expect, it } from "vitest";
import { computeUnseen } from "../../../src/insights/evidence/unseen.js";

const told = (...lists: string[][]) => new Map(lists.map((list, index) => [`t${index}`, new Set(list)]));

describe("computeUnseen", () => {
  it("is the coverage of incidence data by hand", () => {
    // U = 8 mentions, Q1 = 2 (d, e), Q2 = 3 (a, b, c), T = 3: 2/8 · (2·2)/(2·2 + 2·3) = .1; heads 2/3 · 2·1 / (2·4) = 1/6.
    const { mass, heads, mentions, mentionedOnce } = computeUnseen(
      told(["a", "b", "d"], ["b", "c", "e"], ["a", "c"]),
      0,
      1.645,
    );
    expect(mass).toBeCloseTo(0.1, 12);
    expect(heads).toBeCloseTo(1 / 6, 12);
    expect([mentions, mentionedOnce]).toEqual([8, 2]);
  });

  it("is nothing where everybody is named again, and unknown with fewer than two tellers", () => {
    expect(computeUnseen(told(["a", "b"], ["a", "b"]), 0, 1.645)).toMatchObject({ mass: 0, heads: 0 });
    expect(computeUnseen(told(["a", "b"]), 0, 1.645)).toMatchObject({ mass: null, interval: null, heads: null });
    expect(computeUnseen(told(["a"], []), 0, 1.645).mass).toBeNull();
  });

  it("falls where people nobody named are known otherwise", () => {
    const lists = told(["a", "b", "c"], ["d", "e", "a"], ["f", "g", "b"]);
    const masses = [0, 1, 4].map((known) => computeUnseen(lists, known, 1.645).mass!);
    expect(masses[1]).toBeLessThan(masses[0]!);
    expect(masses[2]).toBeLessThan(masses[1]!);
  });
});
