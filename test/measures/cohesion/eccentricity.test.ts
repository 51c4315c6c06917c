import { describe, expect, it } from "vitest";
import { eccentricity } from "../../../src/measures/cohesion/eccentricity.js";
import { directed, path, undirected } from "../graphs.js";

describe("eccentricity", () => {
  it("is the distance to the farthest node", () => {
    expect(eccentricity(path(4))).toEqual({ a: 3, b: 2, c: 2, d: 3 });
    expect(eccentricity(undirected("a b 0.5", "b c 2"), { distance: "distance" })).toEqual({ a: 2.5, b: 2, c: 2.5 });
    expect(eccentricity(undirected("a"))).toEqual({ a: 0 });
  });

  it("is not defined for a node from which some other cannot be reached", () => {
    const graph = directed("a b", "b c");
    expect(eccentricity(graph)).toEqual({ a: 2, b: null, c: null });
    expect(eccentricity(graph, { direction: "in", distance: "distance" })).toEqual({ a: null, b: null, c: 2 });
  });
});
