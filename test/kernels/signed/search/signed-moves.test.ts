import { describe, expect, it } from "vitest";
import { randomSequence } from "../../../../src/internal/keyed-random.js";
import { pairCost } from "../../../../src/kernels/signed/pair-graph.js";
import { annealClusters } from "../../../../src/kernels/signed/search/anneal-clusters.js";
import {
  bestClusters,
  clusterGain,
  clusterProblem,
  type SignedObjective,
} from "../../../../src/kernels/signed/search/cluster-problem.js";
import { aggregateClusters, leiden } from "../../../../src/kernels/signed/search/leiden.js";
import { clusterNames, freeName, moveNodes } from "../../../../src/kernels/signed/search/move-nodes.js";
import { refineClusters } from "../../../../src/kernels/signed/search/refine-clusters.js";
import { searchPairs } from "../../../../src/kernels/signed/search/search-pairs.js";
import { polishClusters, searchPartitions } from "../../../../src/kernels/signed/search/search-partitions.js";
import { pairsOf, plantedTies, signedOf } from "../signed-graphs.js";

const objectives: readonly SignedObjective[] = ["frustration", "modularity"];
const sample = (seed: number) => ({ nodeCount: 30, ties: 90, factions: 4, wrong: 0.2, valued: seed % 2 === 0, seed });
const inOrder = (count: number) => Int32Array.from({ length: count }, (_, node) => node);
const countOf = (labels: Int32Array) => new Set(labels).size;

describe("moveNodes", () => {
  it.each(objectives)("leaves no single move that gains (%s)", (objective) => {
    for (let seed = 1; seed <= 10; seed++) {
      const problem = clusterProblem(signedOf(plantedTies(sample(seed))), objective);
      const labels = inOrder(30);
      while (moveNodes(problem, labels, 30, inOrder(30)) > 0);
      const gain = clusterGain(problem, labels);
      const free = [...inOrder(30)].find((label) => !labels.includes(label))!;
      for (let node = 0; node < 30; node++) {
        for (const label of new Set([...labels, free])) {
          const moved = labels.slice();
          moved[node] = label;
          expect(clusterGain(problem, moved)).toBeLessThanOrEqual(gain + 1e-9);
        }
      }
    }
  });

  it("keeps to the limit and says how often it moved", () => {
    const problem = clusterProblem(signedOf(plantedTies(sample(3))), "frustration");
    const labels = inOrder(30).map((node) => node % 2);
    expect(moveNodes(problem, labels, 2, inOrder(30))).toBeGreaterThan(0);
    expect(countOf(labels)).toBeLessThanOrEqual(2);
    expect(moveNodes(problem, labels, 2, inOrder(30))).toBe(0);
  });

  it.each([2, 3])("leaves no move to any of %i clusters that gains, also to where a node knows nobody", (limit) => {
    for (let seed = 1; seed <= 10; seed++) {
      const problem = clusterProblem(signedOf(plantedTies({ ...sample(seed), ties: 40 })), "frustration");
      const labels = inOrder(30).map((node) => node % limit);
      moveNodes(problem, labels, limit, inOrder(30));
      const gain = clusterGain(problem, labels);
      for (let node = 0; node < 30; node++) {
        for (let label = 0; label < limit; label++) {
          const moved = labels.slice();
          moved[node] = label;
          expect(clusterGain(problem, moved)).toBeLessThanOrEqual(gain + 1e-9);
        }
      }
    }
  });
});

describe("refineClusters and aggregateClusters", () => {
  it.each(objectives)(
    "split clusters into parts, and keep the gain one level up but for a constant (%s)",
    (objective) => {
      for (let seed = 1; seed <= 10; seed++) {
        const problem = clusterProblem(signedOf(plantedTies(sample(seed))), objective);
        const labels = inOrder(30).map((node) => node % 3);
        const { parts, count } = refineClusters(problem, labels, inOrder(30), randomSequence(1));
        expect(countOf(parts)).toBe(count);
        for (let node = 0; node < 30; node++) {
          expect(labels[node]).toBe(labels[parts.indexOf(parts[node]!)]);
        }
        const above = aggregateClusters(problem, parts, count);
        const lift = (seedOfLift: number) => Int32Array.from({ length: count }, (_, part) => (part * seedOfLift) % 3);
        const lower = (lifted: Int32Array) => parts.map((part) => lifted[part]!);
        const differenceAbove = clusterGain(above, lift(1)) - clusterGain(above, lift(2));
        const difference = clusterGain(problem, lower(lift(1))) - clusterGain(problem, lower(lift(2)));
        expect(differenceAbove).toBeCloseTo(difference, 9);
      }
    },
  );
});

describe("leiden", () => {
  it.each(objectives)("never loses, keeps to the limit and gives the same for the same seed (%s)", (objective) => {
    for (const limit of [2, 3, 30]) {
      const problem = clusterProblem(signedOf(plantedTies(sample(limit))), objective);
      const start = inOrder(30).map((node) => node % limit);
      const labels = leiden(problem, start, limit, 10, randomSequence(1));
      expect(clusterGain(problem, labels)).toBeGreaterThanOrEqual(clusterGain(problem, start) - 1e-9);
      expect(countOf(labels)).toBeLessThanOrEqual(limit);
      expect(Math.max(...labels)).toBe(countOf(labels) - 1);
      expect(leiden(problem, start, limit, 10, randomSequence(1))).toEqual(labels);
    }
  });
});

describe("annealClusters", () => {
  it("keeps to the limit, leaves its start alone and gives the same for the same seed", () => {
    for (const limit of [2, 3, 30]) {
      for (const objective of objectives) {
        const problem = clusterProblem(signedOf(plantedTies(sample(limit))), objective);
        const start = inOrder(30).map((node) => node % limit);
        const labels = annealClusters(problem, start, limit, 50, randomSequence(2));
        expect(countOf(labels)).toBeLessThanOrEqual(limit);
        expect(annealClusters(problem, start, limit, 50, randomSequence(2))).toEqual(labels);
        expect(start).toEqual(inOrder(30).map((node) => node % limit));
      }
    }
  });

  it("does nothing without ties, and with one sweep runs at one temperature", () => {
    const none = clusterProblem(signedOf({ nodeCount: 2, sources: [], targets: [], weights: [] }), "frustration");
    expect(annealClusters(none, inOrder(2), 2, 1, randomSequence(1))).toEqual(inOrder(2));
  });
});

describe("polishClusters", () => {
  it("never loses, keeps to the limit, leaves its starts alone and gives the same for the same seed", () => {
    for (const limit of [2, 3, 30]) {
      for (const objective of objectives) {
        const problem = clusterProblem(signedOf(plantedTies(sample(limit))), objective);
        const starts = [inOrder(30).map((node) => node % limit), inOrder(30).map((node) => node % 2)];
        const kept = polishClusters(problem, starts, limit, 5, randomSequence(2));
        const gains = [bestClusters(problem, starts), ...kept].map((labels) => clusterGain(problem, labels));
        expect(gains).toEqual([...gains].sort((a, b) => a - b));
        expect(gains.at(-1)).toBeGreaterThan(gains[0]!);
        for (const labels of kept) expect(countOf(labels)).toBeLessThanOrEqual(limit);
        expect(polishClusters(problem, starts, limit, 5, randomSequence(2))).toEqual(kept);
        expect(starts[0]).toEqual(inOrder(30).map((node) => node % limit));
      }
    }
  });
});

describe("bestClusters", () => {
  it("is the clustering with the largest gain, the first among equals", () => {
    const problem = clusterProblem(signedOf(plantedTies({ ...sample(1), wrong: 0, factions: 2 })), "frustration");
    const { factions } = plantedTies({ ...sample(1), wrong: 0, factions: 2 });
    const planted = Int32Array.from(factions);
    const renamed = planted.map((faction) => 1 - faction);
    expect(bestClusters(problem, [inOrder(30), planted, renamed])).toBe(planted);
    expect(bestClusters(problem, [renamed, planted])).toBe(renamed);
  });
});

describe("searchPartitions", () => {
  it("makes as many runs as asked for, and polishes unless told not to or the graph is large", () => {
    const problem = clusterProblem(signedOf(plantedTies(sample(5))), "frustration");
    expect(searchPartitions(problem, 30, 4, 1, false)).toHaveLength(4);
    expect(searchPartitions(problem, 30, 4, 1).length).toBeGreaterThan(4);
    const ring = { nodeCount: 20_001, sources: [...inOrder(20_000)], targets: [...inOrder(20_000).map((n) => n + 1)] };
    const large = clusterProblem(signedOf({ ...ring, weights: ring.sources.map(() => 1) }), "frustration");
    expect(searchPartitions(large, 20_001, 1, 1)).toEqual([new Int32Array(20_001)]);
  });
});

describe("searchPairs", () => {
  it("finds planted factions", () => {
    const ties = plantedTies({ nodeCount: 24, ties: 120, factions: 3, wrong: 0, seed: 4 });
    expect(pairCost(pairsOf(ties), searchPairs(pairsOf(ties), Number.POSITIVE_INFINITY, 3, 1))).toBe(0);
    expect(pairCost(pairsOf(ties), searchPairs(pairsOf(ties), 3, 3, 1))).toBe(0);
  });
});

describe("clusterNames", () => {
  it("lists the labels in use, then the free ones, of which the last to be freed is the next to be taken", () => {
    const names = clusterNames(Int32Array.of(2, 0, 1, 0, 1));
    expect(names.used).toBe(3);
    expect([...names.list]).toEqual([0, 2, 4, 1, 3]);
    freeName(names, 0);
    expect(names.used).toBe(2);
    expect([...names.list]).toEqual([4, 2, 0, 1, 3]);
    expect([...names.places]).toEqual([2, 3, 1, 4, 0]);
  });
});
