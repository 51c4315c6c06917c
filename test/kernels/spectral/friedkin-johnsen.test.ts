import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WeightedAdjacency } from "../../../src/kernels/rows/adjacency.js";
import { settleOpinions, traceVisits } from "../../../src/kernels/spectral/friedkin-johnsen.js";
import { solve } from "../../insights/influence/oracle.js";

function rowsOf(matrix: readonly (readonly number[])[]): WeightedAdjacency {
  const offsets = [0];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const row of matrix) {
    for (const [target, weight] of row.entries()) {
      if (weight === 0) continue;
      targets.push(target);
      weights.push(weight);
    }
    offsets.push(targets.length);
  }
  return {
    nodeCount: matrix.length,
    offsets: Int32Array.from(offsets),
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
  };
}

const half = (size: number) => new Float64Array(size).fill(0.5);

describe("by hand", () => {
  it("passes half of a right on where the holder listens to one person alone", () => {
    const listening = rowsOf([
      [0, 1],
      [0, 0],
    ]);
    expect([...traceVisits(listening, half(2), Float64Array.of(1, 0))]).toEqual([1, 0.5]);
    expect([...settleOpinions(listening, half(2), Float64Array.of(0, 0.5))]).toEqual([0.25, 0.5]);
  });

  it("lets two who listen to each other pass a right back and forth: 4/3 and 2/3 visits", () => {
    const listening = rowsOf([
      [0, 1],
      [1, 0],
    ]);
    const visits = traceVisits(listening, half(2), Float64Array.of(1, 0));
    expect(visits[0]).toBeCloseTo(4 / 3, 14);
    expect(visits[1]).toBeCloseTo(2 / 3, 14);
  });

  it("leaves rights where they are when nobody is swayed", () => {
    const listening = rowsOf([
      [0, 1],
      [1, 0],
    ]);
    expect([...traceVisits(listening, new Float64Array(2), Float64Array.of(0.7, 0.3))]).toEqual([0.7, 0.3]);
    expect([...settleOpinions(listening, new Float64Array(2), Float64Array.of(-1, 1))]).toEqual([-1, 1]);
  });

  it("gives nothing for nobody", () => {
    expect(traceVisits(rowsOf([]), half(0), new Float64Array(0))).toHaveLength(0);
    expect(settleOpinions(rowsOf([]), half(0), new Float64Array(0))).toHaveLength(0);
  });

  it("converges at the largest susceptibility, .95, with all attention in a circle", () => {
    const size = 5;
    const circle = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (j === (i + 1) % size ? 1 : 0)),
    );
    const alpha = new Float64Array(size).fill(0.95);
    const visits = traceVisits(rowsOf(circle), alpha, Float64Array.of(1, 0, 0, 0, 0));
    for (let i = 0; i < size; i++) expect(visits[i]).toBeCloseTo(0.95 ** i / (1 - 0.95 ** size), 11);
  });
});

describe("laws", () => {
  const system = fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc.record({
      matrix: fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
      alpha: fc.array(fc.double({ min: 0, max: 0.95, noNaN: true }), { minLength: size, maxLength: size }),
      start: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
    }),
  );
  const shared = (matrix: readonly (readonly number[])[]) =>
    matrix.map((row, i) => {
      const total = row.reduce((sum, weight, j) => (i === j ? sum : sum + weight), 0);
      return row.map((weight, j) => (i === j ? 0 : weight / Math.max(total, 1)));
    });

  it("solves both linear systems as elimination does", () => {
    fc.assert(
      fc.property(system, ({ matrix, alpha, start }) => {
        const w = shared(matrix);
        const size = w.length;
        const identity = (i: number, j: number) => (i === j ? 1 : 0);
        const down = w.map((_, j) => w.map((_, i) => identity(i, j) - alpha[i]! * w[i]![j]!));
        const across = w.map((row, i) => row.map((weight, j) => identity(i, j) - alpha[i]! * weight));
        const visits = traceVisits(rowsOf(w), Float64Array.from(alpha), Float64Array.from(start));
        const opinions = settleOpinions(rowsOf(w), Float64Array.from(alpha), Float64Array.from(start));
        for (let i = 0; i < size; i++) {
          expect(visits[i]).toBeCloseTo(solve(down, start)[i]!, 11);
          expect(opinions[i]).toBeCloseTo(solve(across, start)[i]!, 11);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it("are dual: reading out opinions with rights is reading out visits with views", () => {
    fc.assert(
      fc.property(system, ({ matrix, alpha, start }) => {
        const w = rowsOf(shared(matrix));
        const rights = Float64Array.from(start, (_, i) => (i + 1) / 10);
        const visits = traceVisits(w, Float64Array.from(alpha), rights);
        const opinions = settleOpinions(w, Float64Array.from(alpha), Float64Array.from(start));
        let byVisits = 0;
        let byOpinions = 0;
        for (let i = 0; i < start.length; i++) {
          byVisits += visits[i]! * start[i]!;
          byOpinions += opinions[i]! * rights[i]!;
        }
        expect(byVisits).toBeCloseTo(byOpinions, 11);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});
