import { describe, expect, it } from "vitest";
import { egoNetwork, globalReachingCentrality, graphHierarchy } from "../../../src/measures/index.js";
import { kiteTies } from "../../golden/kite.js";
import { complete, directed, undirected } from "../graphs.js";

describe("globalReachingCentrality", () => {
  it("is what NetworkX says of a small digraph and of the kite", () => {
    expect(globalReachingCentrality(directed("1 2", "1 3", "2 4", "3 4", "4 5", "5 2"))).toBeCloseTo(0.4375, 12);
    expect(globalReachingCentrality(undirected(...kiteTies))).toBeCloseTo(0.15637860082304525, 12);
    expect(globalReachingCentrality(undirected("a"))).toBeNull();
  });
});

describe("graphHierarchy", () => {
  it("is 1 in an out-tree, and falls for a reason of its own with each departure from it", () => {
    const tree = ["a b", "a c", "b d", "b e"];
    const whole = { connectedness: 1, hierarchy: 1, efficiency: 1, leastUpperBounds: 1 };
    expect(graphHierarchy(directed(...tree))).toEqual(whole);
    expect(graphHierarchy(directed(...tree, "f"))).toEqual({ ...whole, connectedness: 10 / 15 });
    // b and d reach one another: one of seven pairs of whom one reaches the other, d and e now among them. A fifth arc where 20 are possible.
    expect(graphHierarchy(directed(...tree, "d b"))).toMatchObject({ hierarchy: 1 - 1 / 7, efficiency: 1 - 1 / 16 });
    // Two superiors of c who have none in common: a and f, and with them b, d and e with f. Six pairs can fail.
    expect(graphHierarchy(directed("a c", "f c"))).toEqual({ ...whole, leastUpperBounds: 0 });
    expect(graphHierarchy(complete(4))).toEqual({ connectedness: 1, hierarchy: 0, efficiency: 0, leastUpperBounds: 1 });
    expect(graphHierarchy(undirected("a"))).toEqual({
      connectedness: null,
      hierarchy: null,
      efficiency: null,
      leastUpperBounds: null,
    });
  });
});

describe("egoNetwork", () => {
  it("holds who is near, the ties among them, and how closed the circle is", () => {
    const graph = undirected("a b", "b c", "c a", "a d", "d e", "a a");
    expect(egoNetwork(graph, { node: "a" })).toEqual({
      steps: { a: 0, b: 1, c: 1, d: 1 },
      edges: ["a-b", "b-c", "c-a", "a-d", "a-a"],
      density: 1 / 3,
    });
    expect(egoNetwork(graph, { node: "e", radius: 2 }).steps).toEqual({ e: 0, d: 1, a: 2 });
    expect(egoNetwork(directed("a b", "c a"), { node: "a", direction: "out" })).toEqual({
      steps: { a: 0, b: 1 },
      edges: ["a-b"],
      density: null,
    });
    expect(() => egoNetwork(graph, { node: "z" })).toThrow('unknown node "z"');
  });
});
