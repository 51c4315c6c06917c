import { describe, expect, it } from "vitest";
import { coreNumber } from "../../../src/measures/cohesion/core-number.js";
import { complete, directed, path, ring, star } from "../graphs.js";

describe("coreNumber", () => {
  it("is 1 in trees, 2 in rings, n - 1 in complete graphs, 0 without ties", () => {
    expect(coreNumber(path(3))).toEqual({ a: 1, b: 1, c: 1 });
    expect(coreNumber(ring(4))).toEqual({ a: 2, b: 2, c: 2, d: 2 });
    expect(coreNumber(complete(4))).toEqual({ a: 3, b: 3, c: 3, d: 3 });
    expect(coreNumber(complete(1))).toEqual({ a: 0 });
  });

  it("does not rise with many contacts on the fringe", () => {
    expect(coreNumber(star(9)).a).toBe(1);
  });

  it("counts arcs both ways, and no self-loops", () => {
    expect(coreNumber(directed("1 2", "2 1", "2 3", "2 4", "3 4", "4 3", "1 1"))).toEqual({ 1: 2, 2: 2, 3: 2, 4: 2 });
  });
});
