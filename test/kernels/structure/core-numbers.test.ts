import { describe, expect, it } from "vitest";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { coreNumbers } from "../../../src/kernels/structure/core-numbers.js";
import { randomEdges } from "../random-graphs.js";

describe("coreNumbers", () => {
  it("are what is left after taking away nodes of too few neighbors, again and again", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { sources, targets } = randomEdges(seed, 30, 0.2);
      const adjacency = undirectedAdjacency(30, sources, targets);
      const found = coreNumbers(adjacency);
      for (let k = 0; k <= 10; k++) {
        const left = new Set(Array.from({ length: 30 }, (_, node) => node));
        for (let changed = true; changed; ) {
          changed = false;
          for (const node of left) {
            const row = adjacency.targets.slice(adjacency.offsets[node]!, adjacency.offsets[node + 1]!);
            if (row.filter((neighbor) => left.has(neighbor)).length >= k) continue;
            left.delete(node);
            changed = true;
          }
        }
        for (let node = 0; node < 30; node++) expect(found[node]! >= k).toBe(left.has(node));
      }
    }
  });

  it("are none without nodes", () => {
    expect(coreNumbers(undirectedAdjacency(0, new Int32Array(0), new Int32Array(0)))).toEqual(new Int32Array(0));
  });
});
