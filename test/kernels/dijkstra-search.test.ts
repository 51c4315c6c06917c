import { describe, expect, it } from "vitest";
import { dijkstraSearch } from "../../src/kernels/dijkstra-search.js";
import { undirectedAdjacency } from "../../src/kernels/undirected-adjacency.js";
import { allDistances, randomEdges } from "./random-graphs.js";

describe("dijkstraSearch", () => {
  it("finds all distances, again and again", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const edges = randomEdges(seed, 40, 0.08);
      const table = allDistances(edges);
      const search = dijkstraSearch(undirectedAdjacency(40, edges.sources, edges.targets, edges.weights));
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
});
