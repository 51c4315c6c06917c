import { describe, expect, it } from "vitest";
import { density } from "../../../src/measures/cohesion/density.js";
import { complete, directed, star } from "../graphs.js";

describe("density", () => {
  it("is 1 in complete graphs and 2 / n in a star", () => {
    expect(density(complete(4))).toBe(1);
    expect(density(star(5))).toBe(0.4);
  });

  it("counts pairs both ways in a directed graph, and no self-loops", () => {
    expect(density(directed("a b", "b a", "a a"))).toBe(1);
    expect(density(directed("a b"))).toBe(0.5);
  });

  it("is not defined with fewer than two nodes", () => {
    expect(density(complete(1))).toBeNull();
  });
});
