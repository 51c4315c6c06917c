import { describe, expect, it } from "vitest";
import { eigenvectorCentrality } from "../../../src/measures/centrality/eigenvector-centrality.js";
import { randomEdges } from "../../kernels/random-graphs.js";
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

  it("ends in the last of equal circles that feed one another, wherever the walk leads", () => {
    const half = Number(Math.SQRT1_2.toFixed(6));
    const chain = directed("a b", "b a", "b c", "c d", "d c");
    expect(rounded(eigenvectorCentrality(chain), 6)).toEqual({ a: 0, b: 0, c: half, d: half });
    expect(rounded(eigenvectorCentrality(chain, { direction: "out" }), 6)).toEqual({
      a: half,
      b: half,
      c: 0,
      d: 0,
    });
    const fork = directed("a b", "b a", "b c", "c d", "d c", "b e", "e f", "f e");
    expect(rounded(eigenvectorCentrality(fork), 6)).toEqual({ a: 0, b: 0, c: 0.5, d: 0.5, e: 0.5, f: 0.5 });
  });

  it("is what many steps of a walk from equal values tend to, on small directed graphs of all shapes", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { sources, targets } = randomEdges(seed, 6, 0.25, true);
      const graph = directed("0", "1", "2", "3", "4", "5");
      for (let arc = 0; arc < sources.length; arc++) graph.mergeEdge(`${sources[arc]}`, `${targets[arc]}`);
      const found = eigenvectorCentrality(graph, { scale: "max" });
      // Half of the old value stays, so that circles of one length do not swing; growth of a chain is only linear, so 2 ** 40 steps.
      const walk = powerOf(
        Array.from({ length: 6 }, (_, i) =>
          Array.from({ length: 6 }, (_, j) => (graph.hasEdge(`${j}`, `${i}`) ? 1 : 0) + (i === j ? 1 : 0)),
        ),
        40,
      );
      const sums = walk.map((row) => row.reduce((sum, value) => sum + value, 0));
      const largest = Math.max(...sums);
      for (let i = 0; i < 6; i++) {
        if (found[i] === null) continue;
        expect(found[i]).toBeCloseTo(sums[i]! / largest, 9);
      }
    }
  });

  it("does not depend on the unit of the strengths", () => {
    const at = (unit: number) => {
      const graph = undirected(
        ...["a b 1", "b c 2", "c a 3", "c d 1.5"].map((tie) => `${tie.slice(0, 4)}${Number(tie.slice(4)) * unit}`),
      );
      return Object.values(eigenvectorCentrality(graph, { strength: "strength" }));
    };
    for (const unit of [1e-200, 1e160]) {
      for (const [i, value] of at(unit).entries()) expect(value).toBeCloseTo(at(1)[i]!, 12);
    }
  });

  it("settles on a path of 3,000 and on circles of 20,000", () => {
    const ties = Array.from({ length: 2999 }, (_, i) => `${10_000 + i} ${10_001 + i}`);
    const wave = eigenvectorCentrality(undirected(...ties));
    for (const k of [1, 700, 1500, 3000]) {
      expect(wave[`${9999 + k}`]).toBeCloseTo(Math.sqrt(2 / 3001) * Math.sin((k * Math.PI) / 3001), 9);
    }
    const circle = Array.from({ length: 20_000 }, (_, i) => `${100_000 + i} ${100_000 + ((i + 1) % 20_000)}`);
    for (const graph of [undirected(...circle), directed(...circle)]) {
      expect(eigenvectorCentrality(graph)["100007"]).toBeCloseTo(1 / Math.sqrt(20_000), 12);
    }
  });

  it("reports its steps and can be stopped", () => {
    const fractions: number[] = [];
    eigenvectorCentrality(path(40), { onProgress: (fraction) => void fractions.push(fraction) });
    expect(fractions.length).toBeGreaterThan(5);
    expect(() => eigenvectorCentrality(path(40), { onProgress: () => false })).toThrow("cancelled");
  });
});

/** A matrix squared again and again, scaled so that its largest number is 1. */
function powerOf(matrix: number[][], squarings: number): number[][] {
  let power = matrix;
  for (let step = 0; step < squarings; step++) {
    const product = power.map((row) =>
      row.map((_, j) => row.reduce((sum, value, k) => sum + value * power[k]![j]!, 0)),
    );
    const largest = Math.max(...product.flat());
    power = product.map((row) => row.map((value) => value / largest));
  }
  return power;
}

describe("long thin graphs", () => {
  it("settle: a path of 3,000 in both directions has the values of a string that swings", () => {
    const count = 3000;
    const ties = Array.from({ length: count - 1 }, (_, i) => [`n${i} n${i + 1}`, `n${i + 1} n${i}`]).flat();
    const values = eigenvectorCentrality(directed(...ties), { scale: "max" });
    const middle = Math.sin((Math.PI * (count / 2)) / (count + 1));
    for (const i of [0, 1, 700, 1499, 2999]) {
      expect(values[`n${i}`]).toBeCloseTo(Math.sin((Math.PI * (i + 1)) / (count + 1)) / middle, 8);
    }
  });
});
