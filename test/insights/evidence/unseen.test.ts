import { describe, expect, it } from "vitest";
import { computeUnseen } from "../../../src/insights/evidence/unseen.js";

const told = (...lists: string[][]) => new Map(lists.map((list, index) => [`t${index}`, new Set(list)]));

describe("computeUnseen", () => {
  it("is the coverage of incidence data, drawn to what is expected, by hand", () => {
    // U = 8 mentions, Q1 = 2 (d, e), Q2 = 3 (a, b, c), T = 3: m = 2/8 · (2·2)/(2·2 + 2·3) = .1, (3 · .1 + 2/4) / 5 = .16; heads 2/3 · 2·1 / (2·4) = 1/6.
    const { mass, heads, mentions, mentionedOnce } = computeUnseen(
      told(["a", "b", "d"], ["b", "c", "e"], ["a", "c"]),
      0,
      1.645,
    );
    expect(mass).toBeCloseTo(0.16, 12);
    expect(heads).toBeCloseTo(1 / 6, 12);
    expect([mentions, mentionedOnce]).toEqual([8, 2]);
  });

  it("is what is expected where everybody is named again, less and less as more tell, and unknown with fewer than two tellers", () => {
    const same = (tellers: number) =>
      computeUnseen(told(...Array.from({ length: tellers }, () => ["a", "b"])), 0, 1.645);
    for (const tellers of [2, 5, 40]) {
      expect(same(tellers).mass).toBeCloseTo(2 / (tellers + 1) / (tellers + 2), 12);
      expect(same(tellers).heads).toBe(0);
    }
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
