import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kShortestPaths } from "../../../src/kernels/paths/k-shortest-paths.js";
import { kStrongestPaths } from "../../../src/kernels/paths/k-strongest-paths.js";
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

/** Every simple path with its length, by walking all of them. */
function allPaths(nodeCount: number, arcs: readonly Arc[], source: number, target: number, maximumSteps: number) {
  const found: { nodes: number[]; length: number }[] = [];
  const best = new Map<string, number>();
  for (const [from, to, weight] of arcs) {
    best.set(`${from} ${to}`, Math.min(weight, best.get(`${from} ${to}`) ?? Number.POSITIVE_INFINITY));
  }
  const walk = (nodes: number[], length: number): void => {
    const node = nodes.at(-1)!;
    if (node === target) found.push({ nodes, length });
    if (node === target || nodes.length > maximumSteps) return;
    for (let next = 0; next < nodeCount; next++) {
      const step = best.get(`${node} ${next}`);
      if (step !== undefined && !nodes.includes(next)) walk([...nodes, next], length + step);
    }
  };
  walk([source], 0);
  return found;
}

describe("kShortestPaths", () => {
  it("finds the three of Yen's own example", () => {
    // C=0 D=1 E=2 F=3 G=4 H=5, after Yen (1971) as worked out in many textbooks.
    const arcs: Arc[] = [
      [0, 1, 3],
      [0, 2, 2],
      [1, 3, 4],
      [2, 1, 1],
      [2, 3, 2],
      [2, 4, 3],
      [3, 4, 2],
      [3, 5, 1],
      [4, 5, 2],
    ];
    expect(kShortestPaths(rows(6, arcs), 0, 5, { count: 3 })).toEqual([
      { nodes: [0, 2, 3, 5], length: 5, leavesAt: 0 },
      { nodes: [0, 2, 4, 5], length: 7, leavesAt: 1 },
      { nodes: [0, 1, 3, 5], length: 8, leavesAt: 0 },
    ]);
  });

  it("keeps to a limit of arcs, where the shortest path is a long way round", () => {
    const arcs: Arc[] = [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [0, 3, 9],
      [1, 3, 5],
    ];
    const lengths = (maximumSteps: number) =>
      kShortestPaths(rows(4, arcs), 0, 3, { count: 9, maximumSteps }).map(({ length }) => length);
    expect([3, 2, 1, 0].map(lengths)).toEqual([[3, 6, 9], [6, 9], [9], []]);
  });

  it("agrees with a walk along all paths, with and without a limit, zero lengths and parallel arcs included", () => {
    const arc = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(4)) as fc.Arbitrary<Arc>;
    fc.assert(
      fc.property(
        fc.array(arc, { maxLength: 24 }),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1, max: 5 })),
        (arcs, count, limit) => {
          const truth = allPaths(6, arcs, 0, 5, limit ?? 99);
          const options = { count, maximumSteps: limit ?? undefined };
          const found = kShortestPaths(rows(6, arcs), 0, 5, options);
          const sorted = truth.map(({ length }) => length).sort((a, b) => a - b);
          expect(found.map(({ length }) => length)).toEqual(sorted.slice(0, count));
          const known = new Map(truth.map(({ nodes, length }) => [nodes.join(), length]));
          for (const { nodes, length } of found) expect(known.get(nodes.join())).toBe(length);
          expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("looks at little more than the paths themselves: ten on a grid of 10,000 nodes", () => {
    const arcs: Arc[] = [];
    for (let x = 0; x < 100; x++) {
      for (let y = 0; y < 100; y++) {
        if (x < 99) arcs.push([100 * x + y, 100 * x + y + 100, 1], [100 * x + y + 100, 100 * x + y, 1]);
        if (y < 99) arcs.push([100 * x + y, 100 * x + y + 1, 1], [100 * x + y + 1, 100 * x + y, 1]);
      }
    }
    const found = kShortestPaths(rows(10_000, arcs), 0, 9_999, { count: 10 });
    expect(found.map(({ length }) => length)).toEqual(new Array(10).fill(198));
  });
});

describe("kStrongestPaths", () => {
  it("multiplies strengths, and leaves out ties without any", () => {
    const arcs: Arc[] = [
      [0, 1, 0.9],
      [1, 3, 0.8],
      [0, 2, 1],
      [2, 3, 0.5],
      [0, 3, 0],
    ];
    const found = kStrongestPaths(rows(4, arcs), 0, 3, { count: 5 });
    expect(found.map(({ nodes }) => nodes)).toEqual([
      [0, 1, 3],
      [0, 2, 3],
    ]);
    expect(found[0]!.strength).toBeCloseTo(0.72, 12);
    expect(found[1]!.strength).toBeCloseTo(0.5, 12);
  });
});
