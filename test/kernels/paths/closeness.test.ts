import { describe, expect, it } from "vitest";
import { closeness } from "../../../src/kernels/paths/closeness.js";
import { eccentricities } from "../../../src/kernels/paths/eccentricities.js";
import { weightedCloseness } from "../../../src/kernels/paths/weighted-closeness.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { allDistances, randomEdges } from "../random-graphs.js";

describe("sums of distances", () => {
  for (const directed of [false, true]) {
    it(`follow all distances, ${directed ? "directed" : "undirected"}, with fewer and more nodes than one batch holds`, () => {
      for (const nodeCount of [1, 31, 33, 100, 300]) {
        const edges = randomEdges(nodeCount, nodeCount, 2.5 / nodeCount, directed);
        const { sources, targets } = edges;
        const build = directed ? directedAdjacency : undirectedAdjacency;
        for (const lengths of nodeCount === 300 ? [null] : [null, edges.weights]) {
          const table = allDistances({ ...edges, weights: lengths ?? edges.weights.map(() => 1) }, directed);
          const found =
            lengths === null
              ? closeness(build(nodeCount, sources, targets))
              : weightedCloseness(build(nodeCount, sources, targets, lengths));
          const farthest = eccentricities(build(nodeCount, sources, targets, lengths));
          for (const [node, row] of table.entries()) {
            const others = row.filter((distance, other) => other !== node && Number.isFinite(distance));
            expect(found.reached[node]).toBe(others.length);
            expect(found.distances[node]).toBeCloseTo(
              others.reduce((sum, distance) => sum + distance, 0),
              9,
            );
            expect(found.inverseDistances[node]).toBeCloseTo(
              others.reduce((sum, distance) => sum + 1 / distance, 0),
              9,
            );
            const all = others.length === nodeCount - 1;
            if (all) expect(farthest[node]).toBeCloseTo(Math.max(0, ...others), 9);
            else expect(farthest[node]).toBeNaN();
          }
        }
      }
    });
  }

  it("report at the start and then every 256 searches", () => {
    const { sources, targets } = randomEdges(1, 600, 0.01);
    const fractions: number[] = [];
    closeness(undirectedAdjacency(600, sources, targets), { onProgress: (fraction) => void fractions.push(fraction) });
    expect(fractions).toEqual([0, 256 / 600, 512 / 600]);
  });
});
