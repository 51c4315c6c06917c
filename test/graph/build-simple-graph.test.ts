import { describe, expect, it } from "vitest";
import { buildSimpleGraph } from "../../src/graph/build-simple-graph.js";
import type { WeightedAdjacency } from "../../src/kernels/rows/adjacency.js";

/** Rows of a square matrix. */
function rowsOf(matrix: number[][]): WeightedAdjacency {
  const offsets = [0];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const row of matrix) {
    for (const [target, weight] of row.entries()) {
      if (Number.isNaN(weight)) continue;
      targets.push(target);
      weights.push(weight);
    }
    offsets.push(targets.length);
  }
  return {
    nodeCount: matrix.length,
    offsets: Int32Array.from(offsets),
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
  };
}

const nodes = ["a", "b", "c"].map((id) => ({ id, attributes: { name: id.toUpperCase() } }));

describe("buildSimpleGraph", () => {
  it("makes a directed graph with an edge for every arc that is not 0", () => {
    const graph = buildSimpleGraph(
      "directed",
      nodes,
      rowsOf([
        [0.1, 0.5, 0],
        [Number.NaN, 0, -0.25],
        [0.8, 0, 0],
      ]),
    );
    expect(graph.type).toBe("directed");
    expect(graph.getNodeAttributes("b")).toEqual({ name: "B" });
    expect(graph.mapEdges((key, tie) => [key, tie])).toEqual([
      ["a->a", { strength: 0.1, distance: 10, sign: 1 }],
      ["a->b", { strength: 0.5, distance: 2, sign: 1 }],
      ["b->c", { strength: 0.25, distance: 4, sign: -1 }],
      ["c->a", { strength: 0.8, distance: 1.25, sign: 1 }],
    ]);
  });

  it("makes an undirected graph with every pair once", () => {
    const graph = buildSimpleGraph(
      "undirected",
      nodes,
      rowsOf([
        [0, 0.5, -1],
        [0.5, 0, 0],
        [-1, 0, 0.5],
      ]),
    );
    expect(graph.type).toBe("undirected");
    expect(graph.mapEdges((key, { strength, sign }) => [key, strength, sign])).toEqual([
      ["a--b", 0.5, 1],
      ["a--c", 1, -1],
      ["c--c", 0.5, 1],
    ]);
  });

  it("makes an empty graph of no rows", () => {
    expect(buildSimpleGraph("directed", [], rowsOf([])).order).toBe(0);
  });
});
