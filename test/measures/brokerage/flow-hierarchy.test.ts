import { describe, expect, it } from "vitest";
import { flowHierarchy } from "../../../src/measures/brokerage/flow-hierarchy.js";
import { directed, undirected } from "../graphs.js";

describe("flowHierarchy", () => {
  it("is 1 in a chart of reporting lines and 0 in a cycle", () => {
    expect(flowHierarchy(directed("ben ana", "cleo ana", "dan ben"))).toBe(1);
    expect(flowHierarchy(directed("a b", "b c", "c a"))).toBe(0);
  });

  it("is the share, or strength, of the arcs on no cycle; a self-loop is a cycle", () => {
    const graph = directed("a b 1", "b a 1", "b c 6", "c c 2");
    expect(flowHierarchy(graph)).toBe(1 / 4);
    expect(flowHierarchy(graph, { strength: "strength" })).toBe(6 / 10);
  });

  it("is 0 in an undirected graph, and not defined without strength", () => {
    expect(flowHierarchy(undirected("a b"))).toBe(0);
    expect(flowHierarchy(directed("a b 0"), { strength: "strength" })).toBeNull();
  });
});
