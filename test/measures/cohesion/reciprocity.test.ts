import { describe, expect, it } from "vitest";
import { reciprocity } from "../../../src/measures/cohesion/reciprocity.js";
import { directed, undirected } from "../graphs.js";

describe("reciprocity", () => {
  it("is the share of arcs that come back", () => {
    expect(reciprocity(directed("a b", "b a", "a c"))).toBe(2 / 3);
    expect(reciprocity(directed("a b", "b c"))).toBe(0);
  });

  it("ignores self-loops, and is not defined without other ties", () => {
    expect(reciprocity(directed("a b", "b a", "a a"))).toBe(1);
    expect(reciprocity(directed("a a"))).toBeNull();
  });

  it("is 1 in an undirected graph", () => {
    expect(reciprocity(undirected("a b"))).toBe(1);
  });
});
