import { describe, expect, it } from "vitest";
import { randomSequence } from "../../../../src/internal/keyed-random.js";
import { coveringProgram } from "../../../../src/kernels/signed/proof/covering-program.js";

describe("coveringProgram", () => {
  it("covers a triangle by halves: 1.5 where whole numbers need 2", () => {
    const program = coveringProgram(Float64Array.of(1, 1, 1));
    for (const row of [
      [0, 1],
      [1, 2],
      [0, 2],
    ])
      program.addRow(row);
    program.solve(100);
    expect([...program.solution()]).toEqual([0.5, 0.5, 0.5]);
    expect(program.bound().value).toBeCloseTo(1.5, 9);
  });

  it("takes the cheapest column of a row and prices the others", () => {
    const program = coveringProgram(Float64Array.of(3, 1, 2));
    program.addRow([0, 1, 2]);
    program.solve(100);
    expect([...program.solution()]).toEqual([0, 1, 0]);
    const { value, reducedCosts } = program.bound();
    expect(value).toBeCloseTo(1, 9);
    expect([...reducedCosts].map((cost) => Number(cost.toFixed(6)))).toEqual([2, 0, 1]);
  });

  it("has bound 0 without rows", () => {
    const program = coveringProgram(Float64Array.of(1));
    expect(program.solve(5)).toBe(0);
    expect(program.bound().value).toBe(0);
  });

  it("reaches equal primal and dual values on random programs grown in rounds, satisfying every row", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = randomSequence(seed);
      const costs = Float64Array.from({ length: 90 }, () => 0.2 + random());
      const program = coveringProgram(costs);
      const rows: number[][] = [];
      for (let round = 0; round < 4; round++) {
        for (let index = 0; index < 20; index++) {
          const row = [
            ...new Set(Array.from({ length: 3 + Math.floor(random() * 4) }, () => Math.floor(random() * 90))),
          ];
          rows.push(row);
          program.addRow(row);
        }
        program.solve(10_000);
        const solution = program.solution();
        let cost = 0;
        for (let column = 0; column < 90; column++) cost += costs[column]! * solution[column]!;
        expect(program.bound().value).toBeCloseTo(cost, 3);
        expect(program.bound().value).toBeLessThanOrEqual(cost + 1e-9);
        for (const row of rows)
          expect(row.reduce((sum, column) => sum + solution[column]!, 0)).toBeGreaterThan(1 - 1e-5);
      }
    }
  });

  it("stays a lower bound when it is stopped early", () => {
    const program = coveringProgram(Float64Array.of(1, 1, 1));
    for (const row of [
      [0, 1],
      [1, 2],
      [0, 2],
    ])
      program.addRow(row);
    expect(program.solve(1)).toBe(1);
    expect(program.bound().value).toBeLessThanOrEqual(1.5);
  });

  it("forgets slack rows and keeps the others", () => {
    const program = coveringProgram(Float64Array.of(1, 5, 9));
    program.addRow([0, 1]);
    program.solve(10);
    program.addRow([0, 1, 2]);
    program.addRow([0, 2]);
    program.solve(10);
    for (let time = 0; time < 3; time++) program.dropSlackRows(3);
    program.addRow([1, 2]);
    program.solve(10);
    expect([...program.solution()]).toEqual([1, 1, 0]);
    expect(program.bound().value).toBeCloseTo(6, 9);
  });
});
