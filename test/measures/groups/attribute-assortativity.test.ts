import { describe, expect, it } from "vitest";
import { attributeAssortativity } from "../../../src/measures/groups/attribute-assortativity.js";
import { directed, undirected } from "../graphs.js";

describe("attributeAssortativity", () => {
  const teams = (ties: readonly string[], team: Record<string, string>, isDirected = false) => {
    const graph = isDirected ? directed(...ties) : undirected(...ties);
    graph.updateEachNodeAttributes((id) => ({ team: team[id] }));
    return graph;
  };

  it("is 1 if all ties are within groups and -1 if two equal groups have only ties across", () => {
    const team = { a: "x", b: "x", c: "y", d: "y" };
    expect(attributeAssortativity(teams(["a b", "c d"], team), { attribute: "team" })).toBe(1);
    expect(attributeAssortativity(teams(["a c", "b d"], team), { attribute: "team" })).toBe(-1);
  });

  it("is not defined with one group, and without ties", () => {
    expect(attributeAssortativity(teams(["a b"], { a: "x", b: "x" }), { attribute: "team" })).toBeNull();
    expect(attributeAssortativity(teams(["a", "b"], { a: "x", b: "y" }), { attribute: "team" })).toBeNull();
  });

  it("keeps sources and targets apart in a directed graph", () => {
    const team = { 0: "one", 1: "one", 2: "two", 3: "two", 4: "red", 5: "blue" };
    const graph = teams(["0 1", "2 3", "0 4", "2 5"], team, true);
    expect(attributeAssortativity(graph, { attribute: "team" })).toBeCloseTo(1 / 3, 12);
  });
});
