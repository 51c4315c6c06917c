import { describe, expect, it } from "vitest";
import { randomSequence } from "../../../src/internal/keyed-random.js";
import type { WeightedAdjacency } from "../../../src/kernels/rows/adjacency.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { signedTriadCounts } from "../../../src/kernels/signed/signed-triads.js";
import { walkBalanceOf } from "../../../src/kernels/signed/walk-balance.js";
import { exponentialTrace } from "../../../src/kernels/spectral/exponential-trace.js";
import { symmetricEigenvalues } from "../../../src/kernels/spectral/symmetric-eigenvalues.js";
import { plantedTies, signedOf, tiesOf } from "./signed-graphs.js";

function randomSymmetric(size: number, seed: number): Float64Array {
  const random = randomSequence(seed);
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const value = seed % 3 === 0 ? Math.floor(random() * 3) - 1 : random() - 0.5;
      matrix[row * size + column] = value;
      matrix[column * size + row] = value;
    }
  }
  return matrix;
}

function undirected(count: number, sources: number[], targets: number[], weights: Iterable<number>): WeightedAdjacency {
  return undirectedAdjacency(count, Int32Array.from(sources), Int32Array.from(targets), Float64Array.from(weights));
}

function directed(count: number, sources: number[], targets: number[], weights: Iterable<number>): WeightedAdjacency {
  return directedAdjacency(count, Int32Array.from(sources), Int32Array.from(targets), Float64Array.from(weights));
}

function trace(matrix: Float64Array, size: number): number {
  const { value, logScale } = exponentialTrace(matrix, size);
  return value * Math.exp(logScale);
}

describe("symmetricEigenvalues", () => {
  it("knows the complete graph, the ring, a diagonal and nothing", () => {
    const complete = new Float64Array(25).fill(1);
    for (let row = 0; row < 5; row++) complete[6 * row] = 0;
    const values = [...symmetricEigenvalues(complete, 5)].sort((a, b) => a - b);
    for (const [index, value] of [-1, -1, -1, -1, 4].entries()) expect(values[index]).toBeCloseTo(value, 12);
    const ring = new Float64Array(36);
    for (let row = 0; row < 6; row++) ring[row * 6 + ((row + 1) % 6)] = ring[((row + 1) % 6) * 6 + row] = 1;
    const ringValues = [...symmetricEigenvalues(ring, 6)].sort((a, b) => a - b);
    for (const [index, value] of [-2, -1, -1, 1, 1, 2].entries()) expect(ringValues[index]).toBeCloseTo(value, 12);
    expect([...symmetricEigenvalues(Float64Array.of(3, 0, 0, -2), 2)].sort()).toEqual([-2, 3]);
    expect([...symmetricEigenvalues(new Float64Array(9), 3)]).toEqual([0, 0, 0]);
    expect(symmetricEigenvalues(new Float64Array(0), 0)).toHaveLength(0);
  });

  it("keeps trace, sum of squares and trace of the cube of random matrices", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const size = 1 + (seed % 25);
      const matrix = randomSymmetric(size, seed);
      const at = (row: number, column: number) => matrix[row * size + column]!;
      const sums = [0, 0, 0];
      for (let i = 0; i < size; i++) {
        sums[0]! += at(i, i);
        for (let j = 0; j < size; j++) {
          sums[1]! += at(i, j) ** 2;
          for (let k = 0; k < size; k++) sums[2]! += at(i, j) * at(j, k) * at(k, i);
        }
      }
      const values = symmetricEigenvalues(matrix.slice(), size);
      for (const [index, sum] of sums.entries()) {
        expect(values.reduce((total, value) => total + value ** (index + 1), 0)).toBeCloseTo(sum, 9);
      }
    }
  });
});

describe("exponentialTrace", () => {
  it("agrees with the eigenvalues of symmetric matrices", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const matrix = randomSymmetric(12, seed);
      const expected = symmetricEigenvalues(matrix.slice(), 12).reduce((sum, value) => sum + Math.exp(value), 0);
      expect(trace(matrix, 12) / expected).toBeCloseTo(1, 11);
    }
  });

  it("is the size for arcs without a cycle, and for a ring of three 3 (1 + 1/3! + 1/6! + …)", () => {
    expect(trace(Float64Array.of(0, 5, 0, 0), 2)).toBeCloseTo(2, 12);
    let ring = 0;
    for (let length = 0, factorial = 1; length < 30; length++) {
      if (length > 0) factorial *= length;
      if (length % 3 === 0) ring += 3 / factorial;
    }
    expect(trace(Float64Array.of(0, 1, 0, 0, 0, 1, 1, 0, 0), 3)).toBeCloseTo(ring, 12);
  });
});

describe("walkBalanceOf", () => {
  it("is 1 for a balanced graph and, for a triangle with one fight, what its eigenvalues say", () => {
    const balanced = undirected(3, [0, 1, 0], [1, 2, 2], [1, -1, -1]);
    expect(walkBalanceOf(balanced)).toBeCloseTo(1, 12);
    const strained = undirected(3, [0, 1, 0], [1, 2, 2], [1, 1, -1]);
    const expected = (Math.exp(-2) + 2 * Math.exp(1)) / (Math.exp(2) + 2 * Math.exp(-1));
    expect(walkBalanceOf(strained)).toBeCloseTo(expected, 12);
  });

  it("follows directed cycles, parts apart, and is null without nodes", () => {
    const ring = directed(4, [0, 1, 2, 3], [1, 2, 0, 0], [1, 1, -1, 1]);
    const at = (sign: number) => {
      let sum = 1;
      for (let length = 0, factorial = 1; length < 30; length++) {
        if (length > 0) factorial *= length;
        if (length % 3 === 0) sum += (3 * sign ** (length / 3)) / factorial;
      }
      return sum;
    };
    expect(walkBalanceOf(ring)).toBeCloseTo(at(-1) / at(1), 12);
    expect(walkBalanceOf(directed(0, [], [], []))).toBeNull();
  });

  it("does not overflow where everybody knows everybody", () => {
    const ends = Array.from({ length: 1200 }, (_, tie) => tie);
    const hub = ends.map((tie) => tie % 400);
    const leaf = ends.map((tie) => 400 + Math.floor(tie / 400));
    const star = undirected(403, hub, leaf, new Float64Array(1200).fill(30));
    expect(walkBalanceOf(star)).toBeCloseTo(1, 9);
    const oneWay = directed(3, [0, 1, 2, 0], [1, 2, 0, 2], [900, 900, 900, 900]);
    expect(walkBalanceOf(oneWay)).toBeCloseTo(1, 9);
  });
});

describe("signedTriadCounts", () => {
  it("equals the count over all triples", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const signed = signedOf(plantedTies({ nodeCount: 12, ties: 40, factions: 2, wrong: 0.3, seed }));
      const sign = Array.from({ length: 12 }, () => new Array<number>(12).fill(0));
      for (let i = 0; i < 12; i++) {
        for (let arc = signed.offsets[i]!; arc < signed.offsets[i + 1]!; arc++)
          sign[i]![signed.targets[arc]!] = signed.weights[arc]!;
      }
      const counts = [0, 0, 0, 0];
      for (let i = 0; i < 12; i++) {
        for (let j = 0; j < i; j++) {
          for (let k = 0; k < j; k++) {
            const three = [sign[i]![j]!, sign[j]![k]!, sign[i]![k]!];
            if (!three.includes(0)) counts[three.filter((one) => one < 0).length]!++;
          }
        }
      }
      expect(Object.values(signedTriadCounts(signed))).toEqual(counts);
    }
  });

  it("takes a pair that likes and fights as much for no tie, wherever it stands", () => {
    const none = { "+++": 0, "++-": 0, "+--": 0, "---": 0 };
    expect(signedTriadCounts(signedOf(tiesOf(3, "0 1", "1 2", "0 2", "2 0 -1")))).toEqual(none);
    expect(signedTriadCounts(signedOf(tiesOf(3, "0 1", "1 2", "0 2", "2 1 -1")))).toEqual(none);
    expect(signedTriadCounts(signedOf(tiesOf(3, "0 1", "1 2", "0 2", "1 0 -1")))).toEqual(none);
  });
});
