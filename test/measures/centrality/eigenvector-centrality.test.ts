import { describe, expect, it } from "vitest";
import { eigenvectorCentrality } from "../../../src/measures/centrality/eigenvector-centrality.js";
import { complete, directed, path, ring, rounded, star, undirected } from "../graphs.js";

describe("eigenvectorCentrality", () => {
  it("is the same for all where all are alike", () => {
    for (const graph of [complete(5), ring(6)]) {
      const values = Object.values(eigenvectorCentrality(graph));
      for (const value of values) expect(value).toBeCloseTo(1 / Math.sqrt(values.length), 9);
    }
  });

  it("settles on bipartite graphs: 1 over the root of the leaves in a star", () => {
    const found = eigenvectorCentrality(star(10), { scale: "max" });
    expect(found.a).toBe(1);
    expect(found.b).toBeCloseTo(1 / 3, 9);
    expect(eigenvectorCentrality(path(2)).a).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it("is the sine wave of a long path", () => {
    const ties = Array.from({ length: 299 }, (_, i) => `${1000 + i} ${1001 + i}`);
    const found = eigenvectorCentrality(undirected(...ties), { scale: "max" });
    for (const k of [1, 75, 150]) {
      const wave = Math.sin((k * Math.PI) / 301) / Math.sin((150 * Math.PI) / 301);
      expect(found[`${999 + k}`]).toBeCloseTo(wave, 5);
    }
  });

  it("takes strengths", () => {
    const found = eigenvectorCentrality(undirected("a b 5", "b c 1"), { strength: "strength" });
    expect(rounded(found, 4)).toEqual({ a: 0.6934, b: Number(Math.SQRT1_2.toFixed(4)), c: 0.1387 });
  });

  it("is raised by the ties to a node, or from it", () => {
    const graph = directed("ana ben", "ben ana", "ben cleo");
    expect(rounded(eigenvectorCentrality(graph), 6)).toEqual({ ana: 0.57735, ben: 0.57735, cleo: 0.57735 });
    const root = Number(Math.SQRT1_2.toFixed(6));
    expect(rounded(eigenvectorCentrality(graph, { direction: "out" }), 6)).toEqual({
      ana: root,
      ben: root,
      cleo: 0,
    });
  });

  it("settles on a directed cycle, whose eigenvalues all have the same size", () => {
    const found = eigenvectorCentrality(directed("a b", "b c", "c a", "a d"), { scale: "max" });
    for (const id of ["a", "b", "c", "d"]) expect(found[id]).toBeCloseTo(1, 9);
  });

  it("gives 0 outside the dominant part", () => {
    const graph = complete(4);
    graph.mergeEdge("x", "y");
    expect(eigenvectorCentrality(graph)).toMatchObject({ x: 0, y: 0 });
  });

  it("is not defined without ties, without strength, or without a directed cycle", () => {
    expect(eigenvectorCentrality(undirected("ana", "ben"))).toEqual({ ana: null, ben: null });
    expect(eigenvectorCentrality(undirected("ana ben 0"), { strength: "strength" })).toEqual({ ana: null, ben: null });
    expect(eigenvectorCentrality(directed("ana ben", "ben cleo"))).toEqual({ ana: null, ben: null, cleo: null });
    const looped = directed("ana ben 1", "ben ana 0");
    expect(eigenvectorCentrality(looped, { strength: "strength" })).toEqual({ ana: null, ben: null });
  });

  it("says so when it does not settle: equal cycles that feed one another", () => {
    const chain = directed("a b", "b a", "b c", "c d", "d c");
    expect(() => eigenvectorCentrality(chain)).toThrow("not_converged");
  });
});
