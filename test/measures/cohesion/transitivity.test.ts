import { describe, expect, it } from "vitest";
import { transitivity } from "../../../src/measures/cohesion/transitivity.js";
import { karateTies } from "../../golden/karate.js";
import { complete, star, undirected } from "../graphs.js";

describe("transitivity", () => {
  it("is 1 in complete graphs, 0 in trees, 3/5 in a triangle with a tail", () => {
    expect(transitivity(complete(5))).toBe(1);
    expect(transitivity(star(5))).toBe(0);
    expect(transitivity(undirected("a b", "b c", "c a", "c d"))).toBe(0.6);
  });

  it("is not defined if no two ties meet", () => {
    expect(transitivity(undirected("a b", "c d"))).toBeNull();
  });

  it("is 0.2557 in Zachary's karate club", () => {
    expect(transitivity(undirected(...karateTies))).toBeCloseTo(0.2557, 4);
  });
});
