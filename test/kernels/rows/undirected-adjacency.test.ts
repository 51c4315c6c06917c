import { describe, expect, it } from "vitest";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { reverseAdjacency } from "../../../src/kernels/rows/reverse-adjacency.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";

const sources = Int32Array.of(0, 0, 1, 2);
const targets = Int32Array.of(1, 2, 2, 2);
const weights = Float64Array.of(1, 2, 3, 4);

describe("rows of a graph", () => {
  it("hold every undirected edge twice and a self-loop once, sorted if the edges are", () => {
    expect(undirectedAdjacency(4, sources, targets, weights)).toEqual({
      nodeCount: 4,
      offsets: Int32Array.of(0, 2, 4, 7, 7),
      targets: Int32Array.of(1, 2, 0, 2, 0, 1, 2),
      weights: Float64Array.of(1, 2, 1, 3, 2, 3, 4),
    });
    expect(undirectedAdjacency(4, sources, targets)).not.toHaveProperty("weights");
  });

  it("hold every arc once, where it begins", () => {
    expect(directedAdjacency(4, sources, targets, weights)).toEqual({
      nodeCount: 4,
      offsets: Int32Array.of(0, 2, 3, 4, 4),
      targets: Int32Array.of(1, 2, 2, 2),
      weights,
    });
    expect(directedAdjacency(4, sources, targets, null)).not.toHaveProperty("weights");
  });

  it("are turned round, and turned back", () => {
    const rows = directedAdjacency(4, sources, targets, weights);
    expect(reverseAdjacency(rows)).toEqual(directedAdjacency(4, targets, sources, weights));
    expect(reverseAdjacency(reverseAdjacency(rows))).toEqual(rows);
    expect(reverseAdjacency(directedAdjacency(1, new Int32Array(0), new Int32Array(0)))).toEqual({
      nodeCount: 1,
      offsets: Int32Array.of(0, 0),
      targets: new Int32Array(0),
    });
  });
});
