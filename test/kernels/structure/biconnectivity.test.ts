import { describe, expect, it } from "vitest";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { biconnectivity } from "../../../src/kernels/structure/biconnectivity.js";

describe("biconnectivity", () => {
  it("finds the cut points, bridges and blocks of two triangles joined by a tie", () => {
    const adjacency = undirectedAdjacency(6, Int32Array.of(0, 0, 1, 2, 3, 3, 4), Int32Array.of(1, 2, 2, 3, 4, 5, 5));
    const found = biconnectivity(adjacency);
    expect([...found.isArticulationPoint]).toEqual([0, 0, 1, 1, 0, 0]);
    expect([...found.bridges]).toEqual([2, 3]);
    const blocks = Array.from({ length: found.blockCount }, (_, block) =>
      [...found.blockNodes.slice(found.blockOffsets[block]!, found.blockOffsets[block + 1]!)].sort(),
    );
    expect(blocks).toEqual([
      [3, 4, 5],
      [2, 3],
      [0, 1, 2],
    ]);
    expect([...found.order]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...found.parents]).toEqual([-1, 0, 1, 2, 3, 4]);
  });

  it("takes two edges between the same nodes for no bridge, and does not mind self-loops", () => {
    const twice = undirectedAdjacency(2, Int32Array.of(0, 0, 1), Int32Array.of(1, 1, 1));
    expect([...biconnectivity(twice).bridges]).toEqual([]);
    const once = undirectedAdjacency(2, Int32Array.of(0, 0), Int32Array.of(0, 1));
    expect([...biconnectivity(once).bridges]).toEqual([0, 1]);
  });

  it("needs no stack for a million nodes in a row", () => {
    const count = 1_000_000;
    const sources = Int32Array.from({ length: count - 1 }, (_, i) => i);
    const found = biconnectivity(
      undirectedAdjacency(
        count,
        sources,
        sources.map((i) => i + 1),
      ),
    );
    expect(found.blockCount).toBe(count - 1);
    expect(found.bridges.length).toBe(2 * (count - 1));
    expect(found.isArticulationPoint[0]).toBe(0);
    expect(found.isArticulationPoint[1]).toBe(1);
  });
});
