import { describe, expect, it } from "vitest";
import { breadthFirstSearch } from "../../../src/kernels/paths/breadth-first-search.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";

describe("breadthFirstSearch", () => {
  const adjacency = directedAdjacency(6, Int32Array.of(0, 0, 1, 2, 4), Int32Array.of(1, 2, 3, 3, 0));

  it("finds hops, the way back, and the order", () => {
    expect(breadthFirstSearch(adjacency, [0])).toEqual({
      distances: Int32Array.of(0, 1, 1, 2, -1, -1),
      parents: Int32Array.of(-1, 0, 0, 1, -1, -1),
      order: Int32Array.of(0, 1, 2, 3),
    });
  });

  it("counts from the nearest of several starts, each once", () => {
    const found = breadthFirstSearch(adjacency, [2, 4, 2]);
    expect([...found.distances]).toEqual([1, 2, 0, 1, 0, -1]);
    expect([...found.order]).toEqual([2, 4, 3, 0, 1]);
    expect([...breadthFirstSearch(adjacency, []).order]).toEqual([]);
  });
});
