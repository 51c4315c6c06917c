import { describe, expect, it } from "vitest";
import { pairCost, pairGraph } from "../../../../src/kernels/signed/pair-graph.js";
import { branchAndCut } from "../../../../src/kernels/signed/proof/branch-and-cut.js";
import { labelSearch } from "../../../../src/kernels/signed/proof/label-search.js";
import { packTriangles } from "../../../../src/kernels/signed/proof/pack-triangles.js";
import { relaxCycles, signCycles } from "../../../../src/kernels/signed/proof/relax-cycles.js";
import { shrinkSigns } from "../../../../src/kernels/signed/proof/shrink-signs.js";
import type { ClusterMode } from "../../../../src/kernels/signed/proof/sign-paths.js";
import { joinBlocks, signedBlocks } from "../../../../src/kernels/signed/proof/signed-blocks.js";
import { leastCost, pairsOf, plantedTies, signedOf, tiesOf } from "../signed-graphs.js";

const modes: readonly ClusterMode[] = ["any", "two"];
const small = (seed: number) =>
  plantedTies({
    nodeCount: 3 + (seed % 6),
    ties: 4 + (seed % 14),
    factions: 1 + (seed % 4),
    wrong: 0.15 * (seed % 4),
    valued: seed % 2 === 0,
    seed,
  });

describe("branchAndCut", () => {
  it.each(modes)("equals brute force on 300 graphs of up to 8 nodes (%s)", (mode) => {
    for (let seed = 1; seed <= 300; seed++) {
      const graph = pairsOf(small(seed));
      const limit = mode === "two" ? 2 : graph.nodeCount;
      const least = leastCost(graph.nodeCount, limit, (labels) => pairCost(graph, labels));
      const found = branchAndCut(graph, mode, 1000, seed % 2 === 0 ? 0 : 1, { left: 100_000 });
      expect(found.cost).toBeCloseTo(least, 9);
      expect(pairCost(graph, found.labels!)).toBeCloseTo(least, 9);
      expect(found.lowerBound).toBeCloseTo(least, 6);
    }
  });

  it.each(modes)(
    "solves what hangs together at one node part by part, and stops once both cannot beat the cutoff (%s)",
    (mode) => {
      const hard = { nodeCount: 11, ties: 44, factions: 2, wrong: 0.4 };
      const first = plantedTies({ ...hard, seed: 1 });
      const second = plantedTies({ ...hard, seed: 2 });
      const graph = pairGraph(
        21,
        [...first.sources, ...second.sources.map((node) => node + 10)],
        [...first.targets, ...second.targets.map((node) => node + 10)],
        [...first.weights, ...second.weights],
      );
      const solved = [pairsOf(first), pairsOf(second), graph].map((part) =>
        branchAndCut(part, mode, 1000, 1, { left: 1e6 }),
      );
      const [one, other, whole] = solved.map(({ cost }) => cost) as [number, number, number];
      expect(whole).toBe(one + other);
      expect(pairCost(graph, solved[2]!.labels!)).toBe(whole);
      const unbeaten = branchAndCut(graph, mode, whole, 1, { left: 1e6 });
      expect(unbeaten.labels).toBeNull();
      expect(unbeaten.lowerBound).toBeGreaterThanOrEqual(whole);
    },
  );

  it.each(modes)("proves a cutoff that cannot be beaten, and finds what beats one that can (%s)", (mode) => {
    for (let seed = 1; seed <= 20; seed++) {
      const graph = pairsOf(plantedTies({ nodeCount: 20, ties: 60, factions: 3, wrong: 0.2, seed }));
      const best = branchAndCut(graph, mode, 1000, 1, { left: 100_000 });
      const again = branchAndCut(graph, mode, best.cost, 1, { left: 100_000 });
      expect(again.labels).toBeNull();
      expect(again.lowerBound).toBeGreaterThanOrEqual(best.cost);
      expect(branchAndCut(graph, mode, best.cost + 1, 1, { left: 100_000 }).cost).toBe(best.cost);
    }
  });

  it.each(modes)("gives a true lower bound when the budget runs out (%s)", (mode) => {
    let stopped = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const graph = pairsOf(plantedTies({ nodeCount: 25, ties: 110, factions: 2, wrong: 0.3, seed }));
      const best = branchAndCut(graph, mode, 1000, 1, { left: 1_000_000 });
      for (const left of [0, 1, 5, 40, 150]) {
        const budget = { left };
        const partial = branchAndCut(graph, mode, best.cost, 1, budget);
        expect(partial.lowerBound).toBeLessThanOrEqual(best.cost + 1e-9);
        if (partial.lowerBound < best.cost) stopped++;
      }
    }
    expect(stopped).toBeGreaterThan(10);
  });

  it("proves 100 random graphs of 20 to 40 nodes within 5 million steps, for both limits", () => {
    let most = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const nodeCount = 20 + (seed % 3) * 10;
      const degree = seed % 2 === 0 ? 4 : 8;
      const wrong = seed % 4 < 2 ? 0.1 : 0.2;
      const graph = pairsOf(
        plantedTies({
          nodeCount,
          ties: (nodeCount * degree) / 2,
          factions: 1 + (seed % 4),
          wrong,
          valued: seed % 5 === 0,
          seed,
        }),
      );
      for (const mode of modes) {
        const budget = { left: 5_000_000 };
        const { cost, labels, lowerBound } = branchAndCut(graph, mode, 1000, seed % 5 === 0 ? 0 : 1, budget);
        expect(pairCost(graph, labels!)).toBeCloseTo(cost, 9);
        expect(lowerBound).toBeGreaterThanOrEqual(cost - 1e-6);
        most = Math.max(most, 5_000_000 - budget.left);
      }
    }
    expect(most).toBeLessThan(100_000);
  });
});

describe("relaxCycles", () => {
  it.each(modes)("is a lower bound whose reduced costs say what a violation adds at least (%s)", (mode) => {
    for (let seed = 1; seed <= 60; seed++) {
      const graph = pairsOf(small(seed));
      const limit = mode === "two" ? 2 : graph.nodeCount;
      const { bound, reducedCosts } = relaxCycles(graph, mode, () => false, { left: 10_000 });
      const least = leastCost(graph.nodeCount, limit, (labels) => pairCost(graph, labels));
      expect(bound).toBeLessThanOrEqual(least + 1e-9);
      for (let pair = 0; pair < graph.weights.length; pair++) {
        const violating = leastCost(graph.nodeCount, limit, (labels) => {
          const together = labels[graph.sources[pair]!] === labels[graph.targets[pair]!];
          return together === graph.weights[pair]! > 0 ? Number.POSITIVE_INFINITY : pairCost(graph, labels);
        });
        expect(bound + reducedCosts[pair]!).toBeLessThanOrEqual(violating + 1e-9);
      }
    }
  });
});

describe("signCycles", () => {
  it("finds the triangle with one fight, and for two camps also the one with three", () => {
    const one = pairsOf(tiesOf(3, "0 1", "1 2", "0 2 -1"));
    expect(signCycles(one, new Float64Array(3), "any")).toEqual([[0, 1, 2]]);
    expect(signCycles(one, new Float64Array(3), "two")).toEqual([[0, 1, 2]]);
    const three = pairsOf(tiesOf(3, "0 1 -1", "1 2 -1", "0 2 -1"));
    expect(signCycles(three, new Float64Array(3), "any")).toEqual([]);
    expect(signCycles(three, new Float64Array(3), "two")).toEqual([[0, 1, 2]]);
  });

  it("leaves out cycles that are paid for", () => {
    const graph = pairsOf(tiesOf(3, "0 1", "1 2", "0 2 -1"));
    expect(signCycles(graph, Float64Array.of(0.5, 0.5, 0), "any")).toEqual([]);
    expect(signCycles(graph, Float64Array.of(0.5, 0.4, 0), "two")).toEqual([[0, 1, 2]]);
    expect(signCycles(graph, Float64Array.of(1, 1, 1), "two")).toEqual([]);
  });

  it("takes from a walk that goes there and back only the cycle", () => {
    const graph = pairsOf(tiesOf(4, "0 1", "1 2", "2 3", "1 3 -1"));
    expect(signCycles(graph, new Float64Array(4), "two")).toEqual([[1, 2, 3]]);
  });
});

describe("shrinkSigns", () => {
  it.each([Number.POSITIVE_INFINITY, 2, 3, 4])("keeps the least cost and finds the way back (limit %s)", (limit) => {
    for (let seed = 1; seed <= 200; seed++) {
      const graph = pairsOf(small(seed));
      const most = Math.min(limit, graph.nodeCount);
      const { graph: less, cost, expand } = shrinkSigns(graph, limit === 2 ? "two" : "any", { limit });
      const least = leastCost(graph.nodeCount, most, (labels) => pairCost(graph, labels));
      let best = Number.POSITIVE_INFINITY;
      leastCost(less.nodeCount, Math.min(limit, less.nodeCount), (labels) => {
        const inside = pairCost(less, labels) + cost;
        const outside = expand(labels);
        expect(pairCost(graph, outside)).toBeLessThanOrEqual(inside + 1e-9);
        expect(Math.max(...outside)).toBeLessThan(most);
        best = Math.min(best, inside);
        return inside;
      });
      expect(best).toBeCloseTo(least, 9);
    }
  });

  it("carries decisions out, also those that follow from others", () => {
    const graph = pairsOf(tiesOf(3, "0 1", "1 2", "0 2 -1"));
    const together = [0, 1, 2].map((pair) => ({ pair, decision: "together" as const }));
    expect(shrinkSigns(graph, "any", { decisions: together }).cost).toBe(1);
    const apart = [{ pair: 0, decision: "apart" as const }];
    expect(shrinkSigns(graph, "any", { decisions: apart, apartWeight: 10 }).cost).toBe(1);
    const opposite = [{ pair: 0, decision: "opposite" as const }];
    const { cost, expand } = shrinkSigns(graph, "two", { decisions: opposite });
    expect(cost).toBe(1);
    const labels = expand(new Int32Array(0));
    expect(labels[0]).not.toBe(labels[1]);
  });
});

describe("signedBlocks and joinBlocks", () => {
  it("split at cut nodes and put any partitions of the parts together at their cost", () => {
    for (const limit of [2, 3, Number.POSITIVE_INFINITY]) {
      for (let seed = 1; seed <= 40; seed++) {
        const ties = plantedTies({ nodeCount: 14, ties: 15, factions: 2, wrong: 0.2, seed });
        const graph = pairsOf(ties);
        const blocks = signedBlocks(graph);
        expect(blocks.reduce((sum, block) => sum + block.graph.weights.length, 0)).toBe(graph.weights.length);
        const most = limit === Number.POSITIVE_INFINITY ? 14 : limit;
        const labels = blocks.map((block, index) =>
          Int32Array.from({ length: block.graph.nodeCount }, (_, node) => (node * (index + seed) + index) % most),
        );
        const expected = blocks.reduce((sum, block, index) => sum + pairCost(block.graph, labels[index]!), 0);
        const joined = joinBlocks(14, blocks, labels, limit);
        expect(pairCost(graph, joined)).toBe(expected);
        expect(Math.max(...joined)).toBeLessThan(limit);
        expect(Math.min(...joined)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe("labelSearch", () => {
  it("equals brute force for three and four clusters", () => {
    for (let seed = 1; seed <= 120; seed++) {
      const graph = pairsOf(small(seed));
      for (const limit of [3, 4]) {
        const least = leastCost(graph.nodeCount, limit, (labels) => pairCost(graph, labels));
        const found = labelSearch(graph, limit, 1000, seed % 2 === 0 ? 0 : 1, { left: 100_000 });
        expect(found.cost).toBeCloseTo(least, 9);
        expect(pairCost(graph, found.labels!)).toBeCloseTo(least, 9);
        expect(found.lowerBound).toBeCloseTo(least, 9);
      }
    }
  });

  it("equals brute force where many ties are wrong", () => {
    for (let seed = 1; seed <= 25; seed++) {
      const graph = pairsOf(plantedTies({ nodeCount: 9, ties: 36, factions: 3, wrong: 0.5, valued: true, seed }));
      const least = leastCost(9, 3, (labels) => pairCost(graph, labels));
      expect(labelSearch(graph, 3, 1000, 0, { left: 100_000 }).cost).toBeCloseTo(least, 9);
    }
  });

  it("gives a true lower bound when the budget runs out, and nothing below an unbeatable cutoff", () => {
    const clique = pairGraph(4, [0, 0, 0, 1, 1, 2], [1, 2, 3, 2, 3, 3], [-1, -1, -1, -1, -1, -1]);
    expect(labelSearch(clique, 3, 2, 1, { left: 1000 }).cost).toBe(1);
    const stopped = labelSearch(clique, 3, 2, 1, { left: 8 });
    expect(stopped.lowerBound).toBeLessThanOrEqual(1);
    expect(labelSearch(clique, 3, 1, 1, { left: 1000 })).toMatchObject({ labels: null, lowerBound: 1 });
    expect(labelSearch(clique, 3, 0, 1, { left: 1000 }).labels).toBeNull();
  });
});

describe("packTriangles", () => {
  it.each(modes)("is a lower bound, and sharp for one triangle (%s)", (mode) => {
    for (let seed = 1; seed <= 60; seed++) {
      const ties = small(seed);
      const graph = pairsOf(ties);
      const limit = mode === "two" ? 2 : graph.nodeCount;
      const least = leastCost(graph.nodeCount, limit, (labels) => pairCost(graph, labels));
      expect(packTriangles(signedOf(ties), mode)).toBeLessThanOrEqual(least + 1e-9);
    }
    expect(packTriangles(signedOf(tiesOf(3, "0 1 2", "1 2 0.5", "0 2 -1")), mode)).toBe(0.5);
    expect(packTriangles(signedOf(tiesOf(3, "0 1 -1", "1 2 -1", "0 2 -1")), mode)).toBe(mode === "two" ? 1 : 0);
    expect(packTriangles(signedOf(tiesOf(2, "0 1 2", "1 0 -0.5")), mode)).toBe(0.5);
  });
});
