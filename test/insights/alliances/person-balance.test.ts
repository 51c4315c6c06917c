import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personBalance } from "../../../src/insights/alliances/person-balance.js";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";

describe("personBalance", () => {
  it("weighs each triangle by its three strengths", () => {
    // 0-1-2 friends (1 · .5 · 1); 0 likes 3 (.2), whom 1 fights (1); 2 and 3 do not know one another.
    const rows = signedAdjacency(5, [0, 0, 1, 0, 1], [1, 2, 2, 3, 3], [1, 0.5, 1, 0.2, -1]);
    expect(personBalance(rows, 0)).toBeCloseTo(0.5 / 0.7, 12);
    expect(personBalance(rows, 2)).toBe(1);
    expect(personBalance(rows, 3)).toBe(0);
    expect(personBalance(rows, 4)).toBeNull();
  });

  it("counts a common enemy as balance and three enemies as none", () => {
    expect(personBalance(signedAdjacency(3, [0, 1, 0], [1, 2, 2], [-1, -1, 1]), 0)).toBe(1);
    expect(personBalance(signedAdjacency(3, [0, 1, 0], [1, 2, 2], [-1, -1, -1]), 0)).toBe(0);
  });

  it("is the plain share of balanced triangles where all ties are equally strong", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 1), { minLength: 15, maxLength: 15 }), (drawn) => {
        const sign = (i: number, j: number) => drawn[Math.min(i, j) * 2 + Math.max(i, j)]!;
        const pairs = [0, 1, 2, 3, 4].flatMap((i) => [0, 1, 2, 3, 4].filter((j) => j > i).map((j) => [i, j] as const));
        const rows = signedAdjacency(
          5,
          pairs.map(([i]) => i),
          pairs.map(([, j]) => j),
          pairs.map(([i, j]) => sign(i, j)),
        );
        const products = pairs
          .filter(([i]) => i > 0)
          .map(([i, j]) => sign(0, i) * sign(0, j) * sign(i, j))
          .filter((one) => one !== 0);
        const expected = products.length === 0 ? null : products.filter((one) => one > 0).length / products.length;
        if (expected === null) expect(personBalance(rows, 0)).toBeNull();
        else expect(personBalance(rows, 0)).toBeCloseTo(expected, 12);
      }),
    );
  });
});
