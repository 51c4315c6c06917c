import { describe, expect, it } from "vitest";
import {
  assignNodeAttribute,
  betweennessCentrality,
  centralization,
  degreeCentrality,
  sampledBetweenness,
} from "../../../src/measures/index.js";
import { kiteTies } from "../../golden/kite.js";
import { randomEdges } from "../../kernels/random-graphs.js";
import { complete, directed, path, ring, star, undirected } from "../graphs.js";

function randomGraph(seed: number, count: number, isDirected: boolean) {
  const { sources, targets, weights } = randomEdges(seed, count, 0.08, isDirected);
  const ties = Array.from(sources, (source, edge) => `${source} ${targets[edge]} ${weights[edge]}`);
  return isDirected ? directed(...ties) : undirected(...ties);
}

describe("sampledBetweenness", () => {
  it("is exact, without error, from all nodes", () => {
    for (const isDirected of [false, true]) {
      for (const distance of [null, "distance"]) {
        const graph = randomGraph(5, 40, isDirected);
        const { values, errors, exact } = sampledBetweenness(graph, { samples: 1000, distance });
        const truth = betweennessCentrality(graph, { distance });
        for (const id of graph.nodes()) expect(values[id]).toBeCloseTo(truth[id]!, 9);
        expect(new Set(Object.values(errors))).toEqual(new Set([0]));
        expect(exact).toBe(true);
      }
    }
  });

  it("keeps what it promises: most true values are within two errors, also where few paths pass", () => {
    let within = 0;
    let all = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const graph = randomGraph(seed, 60, false);
      const truth = betweennessCentrality(graph);
      const { values, errors } = sampledBetweenness(graph, { samples: 25, seed });
      for (const id of graph.nodes()) {
        all++;
        if (Math.abs(values[id]! - truth[id]!) <= 2 * errors[id]! + 1e-12) within++;
      }
    }
    expect(within / all).toBeGreaterThan(0.78);
    expect(within / all).toBeLessThan(0.99);
  });
});

describe("centralization", () => {
  it("is 1 in a star and 0 where all are alike", () => {
    for (const measure of ["degree", "betweenness", "closeness"] as const) {
      expect(centralization(star(6), { measure })).toBeCloseTo(1, 12);
      expect(centralization(ring(6), { measure })).toBeCloseTo(0, 12);
      expect(centralization(complete(5), { measure })).toBeCloseTo(0, 12);
      expect(centralization(path(2), { measure })).toBeNull();
    }
    expect(centralization(undirected(...kiteTies))).toBeCloseTo(1 / 3, 12);
    expect(centralization(undirected("a b", "c d"), { measure: "closeness" })).toBeNull();
  });
});

describe("assignNodeAttribute", () => {
  it("writes one value a node, and nothing where an id is unknown", () => {
    const graph = star(3);
    assignNodeAttribute(graph, degreeCentrality(graph), "degree");
    expect(graph.getNodeAttributes("a")).toEqual({ degree: 2 });
    expect(() => assignNodeAttribute(graph, { a: 1, zoe: 2 }, "other")).toThrow('values.zoe: unknown node "zoe"');
    expect(graph.getNodeAttributes("a")).toEqual({ degree: 2 });
  });
});
