import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WeightedAdjacency } from "../../../src/kernels/rows/adjacency.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { katzVisits } from "../../../src/kernels/spectral/katz-visits.js";

type Arc = readonly [from: number, to: number, weight: number];
const linksOf = (nodeCount: number, arcs: readonly Arc[]): WeightedAdjacency =>
  directedAdjacency(
    nodeCount,
    Int32Array.from(arcs, ([from]) => from),
    Int32Array.from(arcs, ([, to]) => to),
    Float64Array.from(arcs, ([, , weight]) => weight),
  );

describe("katzVisits", () => {
  it("of two who write to each other: λ is their common weight", () => {
    const { visits, attenuation } = katzVisits(
      linksOf(2, [
        [0, 1, 3],
        [1, 0, 3],
      ]),
      Float64Array.of(1, 0),
    );
    expect(attenuation[0]).toBeCloseTo(0.85 / 3, 10);
    // z0 = 1 + .85 z1, z1 = .85 z0.
    expect(visits[0]).toBeCloseTo(1 / (1 - 0.85 ** 2), 9);
    expect(visits[1]).toBeCloseTo(0.85 / (1 - 0.85 ** 2), 9);
  });

  it("a link of weight 0 joins nobody: each side keeps its own λ", () => {
    const links = linksOf(4, [
      [0, 1, 3],
      [1, 0, 3],
      [1, 2, 0],
      [2, 3, 1],
      [3, 2, 1],
    ]);
    const { attenuation } = katzVisits(links, Float64Array.of(1, 0, 0, 0));
    expect([...attenuation]).toEqual([0.85 / 3, 0.85 / 3, 0.85, 0.85].map((value) => expect.closeTo(value, 10)));
  });

  it("in a chain without circles falls by .85 with every step", () => {
    const { visits } = katzVisits(
      linksOf(3, [
        [0, 1, 2],
        [1, 2, 2],
      ]),
      Float64Array.of(1, 0, 0),
    );
    expect([...visits]).toEqual([1, expect.closeTo(0.85, 10), expect.closeTo(0.85 ** 2, 10)]);
  });

  it("reckons λ by component: another component changes nothing, and whoever stands alone keeps what they start from", () => {
    const arcs: Arc[] = [
      [0, 1, 1],
      [1, 2, 2],
      [2, 0, 3],
    ];
    const alone = katzVisits(linksOf(4, arcs), Float64Array.of(0.5, 0.5, 0, 1));
    const beside = katzVisits(linksOf(6, [...arcs, [4, 5, 70], [5, 4, 90]]), Float64Array.of(0.5, 0.5, 0, 1, 0, 0));
    // The circle's eigenvalue is the cube root of 6, below its largest weight.
    expect(alone.attenuation[0]).toBeCloseTo(0.85 / 3, 10);
    expect([...beside.visits.subarray(0, 4)]).toEqual([...alone.visits].map((visit) => expect.closeTo(visit, 9)));
    expect(alone.visits[3]).toBe(1);
    expect(alone.attenuation[3]).toBe(0);
    expect(beside.attenuation[4]).toBeCloseTo(Math.min(0.85 / 90, 0.85 / Math.sqrt(6300)), 10);
  });

  it("finds the largest eigenvalue where all link to all", () => {
    const arcs: Arc[] = [];
    for (let i = 0; i < 6; i++) for (let j = 0; j < 6; j++) if (i !== j) arcs.push([i, j, 0.5]);
    const { attenuation } = katzVisits(linksOf(6, arcs), new Float64Array(6));
    expect(attenuation[2]).toBeCloseTo(0.85 / 2.5, 10);
  });

  it("law: solves its equation, whatever the links", () => {
    const arc = fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: 0.01, max: 5, noNaN: true }));
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 30 }), fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), (arcs, d) => {
        const start = Float64Array.from(d);
        const { visits, attenuation } = katzVisits(linksOf(8, arcs), start);
        const expected = Float64Array.from(start);
        for (const [from, to, weight] of arcs) {
          expected[to] = expected[to]! + attenuation[from]! * weight * visits[from]!;
        }
        for (let node = 0; node < 8; node++) {
          expect(Math.abs(visits[node]! - expected[node]!)).toBeLessThan(1e-8 * (1 + visits[node]!));
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
