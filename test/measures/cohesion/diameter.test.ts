import { describe, expect, it } from "vitest";
import { diameter } from "../../../src/measures/cohesion/diameter.js";
import { complete, path, ring, undirected } from "../graphs.js";

describe("diameter", () => {
  it("is the largest distance", () => {
    expect(diameter(path(5))).toBe(4);
    expect(diameter(ring(7))).toBe(3);
    expect(diameter(complete(6))).toBe(1);
    expect(diameter(undirected("a b 0.5", "b c 2"), { distance: "distance" })).toBe(2.5);
  });

  it("is not defined without nodes, or if the graph is in parts", () => {
    expect(diameter(undirected())).toBeNull();
    expect(diameter(undirected("a b", "c"))).toBeNull();
    expect(diameter(complete(1))).toBe(0);
  });
});
