import { describe, expect, it } from "vitest";
import { clusteringCoefficient } from "../../../src/measures/cohesion/clustering-coefficient.js";
import { complete, directed, star, undirected } from "../graphs.js";

describe("clusteringCoefficient", () => {
  it("is 1 in complete graphs, 0 in trees and for nodes with one contact", () => {
    expect(clusteringCoefficient(complete(4))).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect(clusteringCoefficient(star(4))).toEqual({ a: 0, b: 0, c: 0, d: 0 });
  });

  it("is the share of the pairs of contacts that are tied", () => {
    expect(clusteringCoefficient(undirected("a b", "b c", "c a", "c d"))).toEqual({ a: 1, b: 1, c: 1 / 3, d: 0 });
  });

  it("ignores directions, self-loops and arcs that lead both ways", () => {
    expect(clusteringCoefficient(directed("a b", "b a", "b c", "a c", "a a"))).toEqual({ a: 1, b: 1, c: 1 });
  });
});
