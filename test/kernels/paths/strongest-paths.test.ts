import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strongestPaths } from "../../../src/kernels/paths/strongest-paths.js";
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

/** All simple paths from node 0, with their strength. */
function allPaths(arcs: readonly Arc[], path: readonly number[], strength: number, steps: number): [number, number][] {
  const here = path[path.length - 1]!;
  const found: [number, number][] = [[here, strength]];
  if (steps === 0) return found;
  for (const [from, to, weight] of arcs) {
    if (from === here && !path.includes(to)) found.push(...allPaths(arcs, [...path, to], strength * weight, steps - 1));
  }
  return found;
}

const detour: Arc[] = [
  [0, 1, 0.9],
  [1, 2, 0.9],
  [2, 3, 0.9],
  [0, 3, 0.5],
  [3, 4, 1],
];

describe("strongestPaths", () => {
  it("prefers a detour whose product is larger", () => {
    const found = strongestPaths(rows(6, detour), [0]);
    expect(found.strength[3]).toBeCloseTo(0.729, 12);
    expect(found.pathTo(4)).toEqual([0, 1, 2, 3, 4]);
    expect(found.strength[5]).toBe(0);
    expect(found.pathTo(5)).toEqual([]);
    expect(found.pathTo(0)).toEqual([0]);
  });

  it("keeps to the number of steps allowed, also in the path it tells", () => {
    const found = strongestPaths(rows(6, detour), [0], 3);
    expect(found.strength[3]).toBeCloseTo(0.729, 12);
    expect(found.strength[4]).toBe(0.5);
    expect(found.pathTo(4)).toEqual([0, 3, 4]);
  });

  it("takes the nearest of several starts, each at full strength", () => {
    const found = strongestPaths(rows(6, detour), [0, 2, 2]);
    expect(found.pathTo(3)).toEqual([2, 3]);
    expect(Array.from(found.strength)).toEqual([1, 0.9, 1, 0.9, 0.9, 0]);
  });

  it("is at least as strong as every simple path, and equal to one of them, within any limit", () => {
    const arc = fc.tuple(
      fc.nat(5),
      fc.nat(5),
      fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 16 }), fc.integer({ min: 0, max: 5 }), (drawn, steps) => {
        const arcs = [...new Map(drawn.map((one) => [`${one[0]}>${one[1]}`, one])).values()];
        const found = strongestPaths(rows(6, arcs), [0], steps);
        const best = new Array(6).fill(0);
        for (const [node, strength] of allPaths(arcs, [0], 1, steps)) best[node] = Math.max(best[node], strength);
        for (let node = 0; node < 6; node++) {
          expect(found.strength[node]).toBeCloseTo(best[node], 12);
          const path = found.pathTo(node);
          expect(path.length).toBeLessThanOrEqual(steps + 1);
          let product = path.length > 0 ? 1 : 0;
          for (let at = 1; at < path.length; at++) {
            product *= arcs.find(([from, to]) => from === path[at - 1] && to === path[at])![2];
          }
          expect(product).toBeCloseTo(best[node], 12);
        }
      }),
      { numRuns: 400 },
    );
  });
});
