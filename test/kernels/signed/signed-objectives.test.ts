import { describe, expect, it } from "vitest";
import { clusterGain, clusterProblem } from "../../../src/kernels/signed/search/cluster-problem.js";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";
import { frustrationOf } from "../../../src/kernels/signed/signed-frustration.js";
import { signedModularityOf } from "../../../src/kernels/signed/signed-modularity.js";
import { plantedTies, signedOf } from "./signed-graphs.js";

describe("frustrationOf", () => {
  it("sums likes between clusters and fights inside them, also of a pair that has both", () => {
    const signed = signedAdjacency(3, [0, 1, 1, 0], [1, 0, 2, 2], [1, -0.5, -2, 1]);
    expect(frustrationOf(signed, [0, 0, 0])).toBe(2.5);
    expect(frustrationOf(signed, [0, 0, 1])).toBe(1.5);
    expect(frustrationOf(signed, [5, 7, 9])).toBe(2);
  });
});

describe("signedModularityOf", () => {
  it("follows the definition over all ordered pairs", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const signed = signedOf(plantedTies({ nodeCount: 9, ties: 18, factions: 3, wrong: 0.2, valued: true, seed }));
      const labels = Int32Array.from({ length: 9 }, (_, node) => (node * seed) % 4);
      expect(signedModularityOf(signed, labels)).toBeCloseTo(byDefinition(signed, labels), 12);
    }
  });

  it("is null without ties", () => {
    expect(signedModularityOf(signedAdjacency(2, [], [], []), [0, 1])).toBeNull();
  });

  it("is 0 if all are together", () => {
    const signed = signedAdjacency(3, [0, 1], [1, 2], [1, 1]);
    expect(signedModularityOf(signed, [0, 0, 0])).toBe(0);
  });
});

describe("clusterGain", () => {
  it("differs from both objectives only by a constant and a factor", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const signed = signedOf(plantedTies({ nodeCount: 10, ties: 20, factions: 2, wrong: 0.3, valued: true, seed }));
      const a = Int32Array.from({ length: 10 }, (_, node) => node % 3);
      const b = Int32Array.from({ length: 10 }, (_, node) => (node * seed) % 5);
      const gained = (objective: "frustration" | "modularity") =>
        clusterGain(clusterProblem(signed, objective), a) - clusterGain(clusterProblem(signed, objective), b);
      expect(gained("frustration")).toBeCloseTo(frustrationOf(signed, b) - frustrationOf(signed, a), 9);
      let total = 0;
      for (const size of [...signed.positive, ...signed.negative]) total += size;
      const better = signedModularityOf(signed, a)! - signedModularityOf(signed, b)!;
      expect((2 * gained("modularity")) / total).toBeCloseTo(better, 9);
    }
  });
});

function byDefinition(signed: ReturnType<typeof signedOf>, labels: Int32Array): number {
  const n = signed.nodeCount;
  const w = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let arc = signed.offsets[i]!; arc < signed.offsets[i + 1]!; arc++)
      w[i]![signed.targets[arc]!] = signed.weights[arc]!;
  }
  const positive = w.map((row) => row.reduce((sum, x) => sum + Math.max(0, x), 0));
  const negative = w.map((row) => row.reduce((sum, x) => sum + Math.max(0, -x), 0));
  const p = positive.reduce((sum, x) => sum + x, 0);
  const q = negative.reduce((sum, x) => sum + x, 0);
  let value = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (labels[i] !== labels[j]) continue;
      value += w[i]![j]!;
      if (p > 0) value -= (positive[i]! * positive[j]!) / p;
      if (q > 0) value += (negative[i]! * negative[j]!) / q;
    }
  }
  return value / (p + q);
}
