import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disjointPaths } from "../../../src/kernels/flow/disjoint-paths.js";
import { minimumArcCut } from "../../../src/kernels/flow/minimum-arc-cut.js";
import { minimumVertexCut } from "../../../src/kernels/flow/minimum-vertex-cut.js";
import { breadthFirstSearch } from "../../../src/kernels/paths/breadth-first-search.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";

type Arc = readonly [from: number, to: number, weight: number];

function rows(nodeCount: number, arcs: readonly Arc[]) {
  return directedAdjacency(
    nodeCount,
    Int32Array.from(arcs, ([from]) => from),
    Int32Array.from(arcs, ([, to]) => to),
    Float64Array.from(arcs, ([, , weight]) => weight),
  );
}

const reaches = (arcs: readonly Arc[], target: number) =>
  breadthFirstSearch(rows(7, arcs), [0]).distances[target] !== -1;

const arcList = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(4)) as fc.Arbitrary<Arc>, { maxLength: 30 });

describe("minimumVertexCut", () => {
  it("names the assistant through whom everyone passes", () => {
    const arcs: Arc[] = [
      [0, 1, 1],
      [0, 2, 1],
      [1, 3, 1],
      [2, 3, 1],
      [3, 4, 1],
    ];
    expect(minimumVertexCut(rows(5, arcs), 0, 4)).toEqual([3]);
    expect(minimumVertexCut(rows(5, arcs), 3, 4)).toBeNull();
    expect(minimumVertexCut(rows(5, arcs), 4, 0)).toEqual([]);
  });

  it("is as large as there are disjoint paths, and parts the ends (Menger)", () => {
    fc.assert(
      fc.property(arcList, (arcs) => {
        const cut = minimumVertexCut(rows(7, arcs), 0, 6);
        if (cut === null) return;
        expect(cut).toHaveLength(disjointPaths(rows(7, arcs), 0, 6).length);
        const left = arcs.filter(([from, to]) => !cut.includes(from) && !cut.includes(to));
        expect(reaches(left, 6)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("minimumArcCut", () => {
  it("costs no more than any set of arcs that parts the ends, and parts them", () => {
    fc.assert(
      fc.property(arcList, (arcs) => {
        // Rows group arcs by their tail, in the order of the list.
        const sorted = [0, 1, 2, 3, 4, 5, 6].flatMap((node) => arcs.filter(([from]) => from === node));
        const { value, arcs: cut } = minimumArcCut(rows(7, arcs), 0, 6);
        expect(cut.reduce((sum, arc) => sum + sorted[arc]![2], 0)).toBe(value);
        const left = sorted.filter(([, , weight], arc) => weight > 0 && !cut.includes(arc));
        expect(reaches(left, 6)).toBe(false);
        for (let side = 1; side < 64; side += 2) {
          const inside = (node: number) => node < 6 && (side >> node) % 2 === 1;
          let crossing = 0;
          for (const [from, to, weight] of arcs) if (inside(from) && !inside(to)) crossing += weight;
          expect(value).toBeLessThanOrEqual(crossing);
        }
      }),
      { numRuns: 200 },
    );
  });
});
