import { describe, expect, it } from "vitest";
import { degreeCentrality } from "../../../src/measures/centrality/degree-centrality.js";
import { complete, directed, path, star, undirected } from "../graphs.js";

describe("degreeCentrality", () => {
  it("counts ties, or sums their strengths", () => {
    const graph = undirected("ana ben 0.9", "ben cleo 0.25", "dan");
    expect(degreeCentrality(graph)).toEqual({ ana: 1, ben: 2, cleo: 1, dan: 0 });
    expect(degreeCentrality(graph, { strength: "strength" })).toEqual({ ana: 0.9, ben: 1.15, cleo: 0.25, dan: 0 });
  });

  it("tells the ties to a node from those from it", () => {
    const graph = directed("ana ben 2", "cleo ben 3", "ben ana 5");
    expect(degreeCentrality(graph)).toEqual({ ana: 2, ben: 3, cleo: 1 });
    expect(degreeCentrality(graph, { direction: "in", strength: "strength" })).toEqual({ ana: 5, ben: 5, cleo: 0 });
    expect(degreeCentrality(graph, { direction: "out", strength: "strength" })).toEqual({ ana: 2, ben: 5, cleo: 3 });
  });

  it("ignores the direction asked for in an undirected graph", () => {
    expect(degreeCentrality(path(3), { direction: "in" })).toEqual({ a: 1, b: 2, c: 1 });
  });

  it("counts a self-loop twice, once to the node and once from it", () => {
    expect(degreeCentrality(undirected("ana ana"))).toEqual({ ana: 2 });
    expect(degreeCentrality(directed("ana ana"), { direction: "in" })).toEqual({ ana: 1 });
  });

  it("is 1 for everybody in a complete graph and for the middle of a star, normalized", () => {
    expect(degreeCentrality(complete(4), { normalized: true })).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect(degreeCentrality(star(5), { normalized: true })).toEqual({ a: 1, b: 0.25, c: 0.25, d: 0.25, e: 0.25 });
  });

  it("is not defined for a single node, normalized", () => {
    expect(degreeCentrality(complete(1), { normalized: true })).toEqual({ a: null });
  });
});
