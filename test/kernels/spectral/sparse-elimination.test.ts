import { describe, expect, it } from "vitest";
import { randomSequence } from "../../../src/internal/keyed-random.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { multiply } from "../../../src/kernels/rows/multiply.js";
import { perronPair } from "../../../src/kernels/spectral/perron-pair.js";
import { sparseElimination } from "../../../src/kernels/spectral/sparse-elimination.js";

/** Random arcs with weights, loops among them. */
function randomMatrix(size: number, arcs: number, seed: number) {
  const random = randomSequence(seed);
  const ends = () => Int32Array.from({ length: arcs }, () => Math.floor(random() * size));
  const [sources, targets] = [ends(), ends()];
  return directedAdjacency(
    size,
    sources,
    targets,
    Float64Array.from({ length: arcs }, () => random()),
  );
}

function ring(size: number, chordTo: number) {
  const sources = [...Array.from({ length: size }, (_, node) => node), 0];
  const targets = [...Array.from({ length: size }, (_, node) => (node + 1) % size), chordTo];
  return directedAdjacency(size, Int32Array.from(sources), Int32Array.from(targets));
}

describe("sparseElimination", () => {
  it("solves what it says it solves, whatever the matrix", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const size = 1 + (seed % 12);
      const matrix = randomMatrix(size, seed % 40, seed);
      // No eigenvalue exceeds the largest sum of a row.
      const sums = new Float64Array(size);
      multiply(matrix, new Float64Array(size).fill(1), sums);
      const shift = Math.max(...sums) + 0.1;
      const constants = Float64Array.from({ length: size }, (_, i) => i - 2);
      const found = constants.slice();
      expect(sparseElimination(matrix)!(shift, found)).toBe(true);
      multiply(matrix, found, sums);
      for (let i = 0; i < size; i++) expect(shift * found[i]! - sums[i]!).toBeCloseTo(constants[i]!, 9);
    }
  });

  it("can be asked again with another shift", () => {
    const solve = sparseElimination(ring(5, 2))!;
    const first = new Float64Array(5).fill(1);
    solve(3, first);
    solve(2, new Float64Array(5).fill(1));
    const again = new Float64Array(5).fill(1);
    solve(3, again);
    expect(again).toEqual(first);
  });

  it("says so where the shift is no larger than the largest eigenvalue, and where the graph is too dense", () => {
    expect(sparseElimination(ring(4, 1))!(1, new Float64Array(4).fill(1))).toBe(false);
    expect(sparseElimination(randomMatrix(3000, 30_000, 1))).toBeNull();
  });
});

describe("perronPair", () => {
  it("settles on long cycles, where powers do not", () => {
    const size = 4000;
    let steps = 0;
    const { value, vector } = perronPair(ring(size, size / 2), () => steps++);
    // A cycle of `size` and one of half as many and one more: value^-size + value^-(size / 2 + 1) = 1.
    expect(value ** -size + value ** -(size / 2 + 1)).toBeCloseTo(1, 10);
    expect(steps).toBeLessThan(70);
    const product = new Float64Array(size);
    multiply(ring(size, size / 2), vector, product);
    for (let node = 0; node < size; node++) expect(product[node]! / vector[node]! / value).toBeCloseTo(1, 12);
  });

  it("takes hardly more steps on a cycle fifty times as long", () => {
    const size = 200_000;
    let steps = 0;
    const { value } = perronPair(ring(size, size / 2), () => steps++);
    expect(value ** -size + value ** -(size / 2 + 1)).toBeCloseTo(1, 7);
    expect(steps).toBeLessThan(70);
  });
});
