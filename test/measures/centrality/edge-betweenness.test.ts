import { describe, expect, it } from "vitest";
import { edgeBetweenness } from "../../../src/measures/centrality/edge-betweenness.js";
import { betweennessByDefinition, randomEdges } from "../../kernels/random-graphs.js";
import { complete, directed, path, undirected } from "../graphs.js";

describe("edgeBetweenness", () => {
  it("is the product of both sides in a path", () => {
    const graph = path(4);
    expect(edgeBetweenness(graph, { normalized: false })).toEqual({ "a-b": 3, "b-c": 4, "c-d": 3 });
    expect(edgeBetweenness(graph)).toEqual({ "a-b": 0.5, "b-c": 2 / 3, "c-d": 0.5 });
  });

  it("is one pair an edge in a complete graph", () => {
    expect(Object.values(edgeBetweenness(complete(5), { normalized: false }))).toEqual(new Array(10).fill(1));
  });

  it("follows arcs one way, and lengths", () => {
    const arcs = directed("ana ben", "ben cleo");
    expect(edgeBetweenness(arcs, { normalized: false })).toEqual({ "ana-ben": 2, "ben-cleo": 2 });
    expect(edgeBetweenness(arcs)).toEqual({ "ana-ben": 1 / 3, "ben-cleo": 1 / 3 });
    const detour = undirected("ana ben 5", "ana cleo 1", "cleo ben 1");
    expect(edgeBetweenness(detour, { normalized: false, distance: "distance" })).toEqual({
      "ana-ben": 0,
      "ana-cleo": 2,
      "cleo-ben": 2,
    });
  });

  it("follows the definition on random graphs", () => {
    for (let seed = 1; seed <= 10; seed++) {
      for (const isDirected of [false, true]) {
        const edges = randomEdges(seed, 9, 0.3, isDirected);
        const names = [...edges.sources].map((source, i) => `${source} ${edges.targets[i]} ${edges.weights[i]}`);
        const graph = isDirected ? directed(...names) : undirected(...names);
        const { arcs } = betweennessByDefinition(edges, isDirected);
        for (const [key, value] of Object.entries(
          edgeBetweenness(graph, { normalized: false, distance: "distance" }),
        )) {
          expect(value).toBeCloseTo(arcs.get(key.replace("-", "|")) ?? 0, 9);
        }
      }
    }
  });

  it("gives a self-loop 0, and keeps the graph's order of edges", () => {
    const graph = undirected("cleo ben", "ben ben", "ben ana");
    expect(Object.entries(edgeBetweenness(graph, { normalized: false }))).toEqual([
      ["cleo-ben", 2],
      ["ben-ben", 0],
      ["ben-ana", 2],
    ]);
  });

  it("can be stopped", () => {
    expect(() => edgeBetweenness(path(3), { onProgress: () => false })).toThrow("cancelled");
  });
});
