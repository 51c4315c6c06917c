import { describe, expect, it } from "vitest";
import { randomSequence } from "../../../src/internal/keyed-random.js";
import { pnIndex, signedEigenvector } from "../../../src/measures/index.js";
import { gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { rounded } from "../graphs.js";
import { directedSigned, undirectedSigned } from "./signed-graphs.js";

/** Solves a small system by Cramer-free elimination, written anew so as not to test the kernel with itself. */
function solve(matrix: number[][], values: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i]!]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.slice(i).reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1, rows[i]!);
    rows[i] = pivot;
    for (let j = 0; j < rows.length; j++) {
      if (j === i) continue;
      const factor = rows[j]![i]! / pivot[i]!;
      rows[j] = rows[j]!.map((value, k) => value - factor * pivot[k]!);
    }
  }
  return rows.map((row, i) => row[rows.length]! / row[i]!);
}

describe("pnIndex", () => {
  it("solves (I - (P - 2N) / (2n - 2)) x = 1, by hand on a path", () => {
    expect(rounded(pnIndex(undirectedSigned("a b +", "b c -")), 6)).toEqual({ a: 1.272727, b: 1.090909, c: 0.454545 });
    expect(pnIndex(undirectedSigned("a"))).toEqual({ a: 1 });
  });

  it("solves (I - M M' / (2n - 2)²) x = (I + M / (2n - 2)) 1 for arcs from a node, and the same turned round", () => {
    const random = randomSequence(3);
    for (let round = 0; round < 10; round++) {
      const ids = ["a", "b", "c", "d", "e"];
      const matrix = ids.map((_, i) => ids.map((_, j) => (i === j || random() < 0.5 ? 0 : random() < 0.5 ? 1 : -2)));
      const ties = ids.flatMap((from, i) =>
        ids.flatMap((to, j) => (matrix[i]![j] === 0 ? [] : [`${from} ${to} ${matrix[i]![j]! > 0 ? "+" : "-"}`])),
      );
      const graph = directedSigned(...ids, ...ties);
      for (const direction of ["in", "out"] as const) {
        const m = direction === "out" ? matrix : ids.map((_, i) => ids.map((_, j) => matrix[j]![i]!));
        const system = ids.map((_, i) =>
          ids.map((_, j) => (i === j ? 1 : 0) - ids.reduce((sum, _, k) => sum + m[i]![k]! * m[j]![k]!, 0) / 64),
        );
        const constants = m.map((row) => 1 + row.reduce<number>((sum, value) => sum + value, 0) / 8);
        const truth = solve(system, constants);
        for (const [i, id] of ids.entries()) expect(pnIndex(graph, { direction })[id]).toBeCloseTo(truth[i]!, 9);
      }
    }
  });

  it("is what the ties say where everyone is against everyone, both ways", () => {
    expect(pnIndex(directedSigned("a b -", "b a -")).a).toBeCloseTo(0.5, 12);
    expect(pnIndex(undirectedSigned("a b -")).a).toBeCloseTo(0.5, 12);
  });
});

describe("signedEigenvector", () => {
  it("has one sign in each camp of a balanced graph, and the size of eigenvector centrality", () => {
    const found = signedEigenvector(undirectedSigned("a b +", "b c -", "c d +", "a c -"));
    expect(Object.values(found).map((value) => Math.sign(value!))).toEqual([1, 1, -1, -1]);
    expect(found.c).toBe(-1);
  });

  it("is an eigenvector of the tribes of the Gahuku-Gama", () => {
    const graph = undirectedSigned(...gahukuGamaTies);
    const values = signedEigenvector(graph);
    const ratios: number[] = [];
    for (const id of graph.nodes()) {
      let sum = 0;
      graph.forEachEdge(id, (_, attributes, source, target) => {
        sum += attributes.sign * values[source === id ? target : source]!;
      });
      ratios.push(sum / values[id]!);
    }
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!, 6);
    expect(ratios[0]).toBeGreaterThan(4);
  });

  it("is null without ties, and where camps that do not meet fit equally well", () => {
    expect(signedEigenvector(undirectedSigned("a", "b"))).toEqual({ a: null, b: null });
    expect(signedEigenvector(undirectedSigned("a b -", "c d -"))).toEqual({ a: null, b: null, c: null, d: null });
  });
});
