import { describe, expect, it } from "vitest";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { pagerankWithRestart } from "../../../src/kernels/spectral/pagerank-with-restart.js";
import { randomEdges } from "../random-graphs.js";

describe("pagerankWithRestart", () => {
  it("is where power iteration ends, with restarts, strengths and dead ends", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { sources, targets, weights } = randomEdges(seed, 25, 0.06, true);
      const restart = Float64Array.from({ length: 25 }, (_, node) => (node % 3 === 0 ? 1 : 0));
      const dangling = Float64Array.from({ length: 25 }, (_, node) => (node % 5 === 1 ? 2 : 0));
      const found = pagerankWithRestart(directedAdjacency(25, targets, sources, weights), {
        damping: 0.9,
        restart,
        dangling,
      });
      const out = new Float64Array(25);
      for (let arc = 0; arc < sources.length; arc++) out[sources[arc]!]! += weights[arc]!;
      let share = new Float64Array(25).fill(1 / 25);
      for (let step = 0; step < 400; step++) {
        const next = restart.map((value) => (0.1 * value) / 9);
        for (let node = 0; node < 25; node++) {
          if (out[node] === 0) for (let to = 0; to < 25; to++) next[to]! += (0.9 * share[node]! * dangling[to]!) / 10;
        }
        for (let arc = 0; arc < sources.length; arc++) {
          next[targets[arc]!]! += (0.9 * share[sources[arc]!]! * weights[arc]!) / out[sources[arc]!]!;
        }
        share = next;
      }
      for (let node = 0; node < 25; node++) expect(found[node]).toBeCloseTo(share[node]!, 8);
    }
  });
});
