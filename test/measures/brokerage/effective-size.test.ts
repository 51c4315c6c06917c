import { describe, expect, it } from "vitest";
import { effectiveSize } from "../../../src/measures/brokerage/effective-size.js";
import { complete, directed, star, undirected } from "../graphs.js";

describe("effectiveSize", () => {
  it("is the number of contacts if none know one another, and 1 if all do", () => {
    expect(effectiveSize(star(5))).toEqual({ a: 4, b: 1, c: 1, d: 1, e: 1 });
    for (const value of Object.values(effectiveSize(complete(5)))) expect(value).toBeCloseTo(1, 12);
  });

  it("is n - 2t / n: four contacts with one tie among them", () => {
    expect(effectiveSize(undirected("a b", "a c", "a d", "a e", "b c")).a).toBe(3.5);
  });

  it("weighs what contacts repeat against their strongest tie", () => {
    const graph = undirected("a b 1", "a c 3", "b c 2");
    // b repeats a's tie to c (3/4 of a's ties) at b's full strength; c repeats that to b (1/4) at 2/3 of its own.
    expect(effectiveSize(graph, { strength: "strength" }).a).toBeCloseTo(1 - 3 / 4 + 1 - (1 / 4) * (2 / 3), 12);
  });

  it("adds up both directions, and is not defined without ties", () => {
    const found = effectiveSize(directed("a b", "b a", "a c", "b c", "d"));
    expect(found.d).toBeNull();
    expect(found.a).toBeCloseTo(1 - (1 / 3) * (1 / 2) + 1 - (2 / 3) * 1, 12);
  });
});
