import { describe, expect, it } from "vitest";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { triangleCounts } from "../../../src/kernels/structure/triangle-counts.js";
import { randomEdges } from "../random-graphs.js";

describe("triangleCounts", () => {
  it("counts what three loops count", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { sources, targets } = randomEdges(seed, 20, 0.3);
      const tied = new Set([...sources].map((source, i) => `${source} ${targets[i]}`));
      const expected = new Array(20).fill(0);
      for (let a = 0; a < 20; a++) {
        for (let b = a + 1; b < 20; b++) {
          for (let c = b + 1; c < 20; c++) {
            if (!tied.has(`${a} ${b}`) || !tied.has(`${b} ${c}`) || !tied.has(`${a} ${c}`)) continue;
            expected[a]++;
            expected[b]++;
            expected[c]++;
          }
        }
      }
      expect([...triangleCounts(undirectedAdjacency(20, sources, targets))]).toEqual(expected);
    }
  });
});
