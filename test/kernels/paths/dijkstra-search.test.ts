import { describe, expect, it } from "vitest";
import { bucketSearch } from "../../../src/kernels/paths/bucket-search.js";
import { dijkstraSearch } from "../../../src/kernels/paths/dijkstra-search.js";
import { distanceSearch } from "../../../src/kernels/paths/distance-search.js";
import type { WeightedAdjacency } from "../../../src/kernels/rows/adjacency.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { allDistances, randomEdges } from "../random-graphs.js";

const searches = { dijkstraSearch, bucketSearch: (lengths: WeightedAdjacency) => bucketSearch(lengths, 3) };

describe("a search for distances", () => {
  it.each(Object.entries(searches))("by %s finds all of them, again and again", (name, prepare) => {
    for (let seed = 1; seed <= 10; seed++) {
      const drawn = randomEdges(seed, 40, 0.08);
      const scale = name === "bucketSearch" ? 10 : 1;
      const edges = { ...drawn, weights: drawn.weights.map((length) => Math.round(10 * length) / (10 / scale)) };
      const table = allDistances(edges);
      const search = prepare(undirectedAdjacency(40, edges.sources, edges.targets, edges.weights));
      for (const [source, row] of table.entries()) {
        const reached = search.run(source);
        expect(reached).toBe(row.filter((distance) => Number.isFinite(distance)).length);
        for (const [node, distance] of row.entries()) expect(search.distances[node]).toBeCloseTo(distance, 9);
        for (let i = 1; i < reached; i++) {
          const node = search.order[i]!;
          const parent = search.parents[node]!;
          expect(search.distances[search.order[i - 1]!]!).toBeLessThanOrEqual(search.distances[node]!);
          expect(search.distances[parent]!).toBeLessThan(search.distances[node]!);
        }
        expect(search.parents[source]).toBe(-1);
      }
    }
  });

  it("keeps to lists by distance as long as lengths are small whole numbers", () => {
    const found = [Float64Array.of(1, 2, 3), Float64Array.of(1, 2, 2.5), Float64Array.of(1, 2, 65)].map((lengths) => {
      const search = distanceSearch(undirectedAdjacency(4, Int32Array.of(0, 1, 2), Int32Array.of(1, 2, 3), lengths));
      search.run(0);
      return [...search.distances];
    });
    expect(found).toEqual([
      [0, 1, 3, 6],
      [0, 1, 3, 5.5],
      [0, 1, 3, 68],
    ]);
  });
});
