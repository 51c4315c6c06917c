import { describe, expect, it } from "vitest";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { burtConstraint } from "../../../src/kernels/structure/burt-constraint.js";
import { randomEdges } from "../random-graphs.js";

describe("burtConstraint", () => {
  it("follows its definition on random graphs", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { sources, targets, weights } = randomEdges(seed, 10, 0.35);
      const strength = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
      for (let edge = 0; edge < sources.length; edge++) {
        strength[sources[edge]!]![targets[edge]!] = weights[edge]!;
        strength[targets[edge]!]![sources[edge]!] = weights[edge]!;
      }
      const total = strength.map((row) => row.reduce((sum, value) => sum + value, 0));
      const share = (i: number, j: number) => strength[i]![j]! / total[i]!;
      const found = burtConstraint(undirectedAdjacency(10, sources, targets, weights));
      for (let i = 0; i < 10; i++) {
        if (total[i] === 0) {
          expect(found[i]).toBeNaN();
          continue;
        }
        let expected = 0;
        for (let j = 0; j < 10; j++) {
          if (strength[i]![j] === 0) continue;
          let held = share(i, j);
          for (let q = 0; q < 10; q++)
            if (q !== i && q !== j && strength[i]![q]! > 0) held += share(i, q) * share(q, j);
          expected += held * held;
        }
        expect(found[i]).toBeCloseTo(expected, 10);
      }
    }
  });

  it("adds up parallel entries and ignores self-loops", () => {
    const parallel = undirectedAdjacency(
      3,
      Int32Array.of(0, 0, 0, 1),
      Int32Array.of(1, 1, 2, 1),
      Float64Array.of(1, 2, 3, 9),
    );
    const merged = undirectedAdjacency(3, Int32Array.of(0, 0), Int32Array.of(1, 2), Float64Array.of(3, 3));
    expect(burtConstraint(parallel)).toEqual(burtConstraint(merged));
  });
});
