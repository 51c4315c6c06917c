import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankPartitions } from "../../../src/kernels/signed/rank-partitions.js";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";
import { frustrationOf } from "../../../src/kernels/signed/signed-frustration.js";
import { signedModularityOf } from "../../../src/kernels/signed/signed-modularity.js";
import { costUnit } from "../../../src/kernels/signed/signed-pairs.js";
import { solveSigned } from "../../../src/kernels/signed/solve-signed.js";
import { tidyPartition } from "../../../src/kernels/signed/tidy-partition.js";
import { leastCost, plantedTies, type SignedTies, signedOf, tiesOf } from "./signed-graphs.js";

const ties: fc.Arbitrary<SignedTies> = fc.integer({ min: 1, max: 8 }).chain((nodeCount) =>
  fc
    .array(
      fc.record({
        source: fc.nat(nodeCount - 1),
        target: fc.nat(nodeCount - 1),
        weight: fc.integer({ min: -4, max: 4 }).map((quarters) => quarters / 4),
      }),
      { maxLength: 20 },
    )
    .map((list) => ({
      nodeCount,
      sources: list.map((tie) => tie.source),
      targets: list.map((tie) => tie.target),
      weights: list.map((tie) => tie.weight),
    })),
);

describe("solveSigned", () => {
  it("equals brute force for any number of clusters, one, two, three and four", () => {
    fc.assert(
      fc.property(ties, fc.constantFrom(null, 1, 2, 3, 4), (list, maxClusters) => {
        const signed = signedOf(list);
        const limit = maxClusters ?? list.nodeCount;
        const solved = solveSigned(signed, { maxClusters, starts: 2 });
        const least = leastCost(list.nodeCount, limit, (labels) => frustrationOf(signed, labels));
        expect(solved.value).toBeCloseTo(least, 9);
        expect(frustrationOf(signed, solved.labels)).toBeCloseTo(least, 9);
        expect(solved.exact).toBe(true);
        expect(solved.lowerBound).toBe(solved.value);
        expect(solved.count).toBeLessThanOrEqual(limit);
        expect(new Set(solved.labels).size).toBe(solved.count);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it.each([1e-300, 1e-9, 1e-4, 1e7, 1e200])(
    "equals brute force, and says no more than that, where ties are of size %d",
    (size) => {
      for (let seed = 1; seed <= 40; seed++) {
        const small = plantedTies({ nodeCount: 7, ties: 14, factions: 2, wrong: 0.4, valued: seed % 2 === 0, seed });
        const signed = signedOf({ ...small, weights: small.weights.map((weight) => weight * size) });
        for (const maxClusters of [null, 2, 3]) {
          const { value, exact, lowerBound } = solveSigned(signed, { maxClusters });
          const least = leastCost(7, maxClusters ?? 7, (labels) => frustrationOf(signed, labels));
          expect(exact).toBe(true);
          expect(value! / size).toBeCloseTo(least / size, 9);
          expect(lowerBound).toBe(value);
        }
        expect(solveSigned(signed, { objective: "modularity" }).value).toBeCloseTo(
          solveSigned(signedOf(small), { objective: "modularity" }).value!,
          9,
        );
      }
    },
  );

  it("equals brute force for signed modularity", () => {
    fc.assert(
      fc.property(ties, fc.constantFrom(null, 2, 3), (list, maxClusters) => {
        const signed = signedOf(list);
        const solved = solveSigned(signed, { objective: "modularity", maxClusters, starts: 2 });
        const worth = (labels: Int32Array) => -(signedModularityOf(signed, labels) ?? 0);
        const least = leastCost(list.nodeCount, maxClusters ?? list.nodeCount, worth);
        expect(solved.value ?? 0).toBeCloseTo(-least, 6);
        expect(solved.exact).toBe(true);
        expect(solved.lowerBound).toBeNull();
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  it("does not depend on the order of the ties, and doubles with their sizes", () => {
    fc.assert(
      fc.property(ties, (list) => {
        const reversed = {
          nodeCount: list.nodeCount,
          sources: list.targets.toReversed(),
          targets: list.sources.toReversed(),
          weights: list.weights.toReversed(),
        };
        const solved = solveSigned(signedOf(list), { starts: 2 });
        expect(solveSigned(signedOf(reversed), { starts: 2 })).toEqual(solved);
        const doubled = solveSigned(signedOf({ ...list, weights: list.weights.map((weight) => 2 * weight) }), {
          starts: 2,
        });
        expect(doubled.value).toBeCloseTo(2 * solved.value!, 9);
        expect(doubled.labels).toEqual(solved.labels);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it("does not change the value for two camps when all signs across a cut are flipped", () => {
    fc.assert(
      fc.property(ties, fc.nat(255), (list, side) => {
        const across = (tie: number) => ((side >> list.sources[tie]!) ^ (side >> list.targets[tie]!)) & 1;
        const flipped = { ...list, weights: list.weights.map((weight, tie) => (across(tie) ? -weight : weight)) };
        const value = solveSigned(signedOf(list), { maxClusters: 2, starts: 2 }).value!;
        expect(solveSigned(signedOf(flipped), { maxClusters: 2, starts: 2 }).value).toBeCloseTo(value, 9);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it("is at least as good as everybody alone, all together and any single move", () => {
    for (let seed = 1; seed <= 5; seed++) {
      const signed = signedOf(plantedTies({ nodeCount: 40, ties: 160, factions: 4, wrong: 0.25, seed }));
      const { labels, value } = solveSigned(signed, { exactLimit: 0 });
      expect(value).toBeLessThanOrEqual(
        frustrationOf(
          signed,
          labels.map((_, node) => node),
        ),
      );
      expect(value).toBeLessThanOrEqual(frustrationOf(signed, new Int32Array(40)));
      for (let node = 0; node < 40; node++) {
        for (const label of new Set([...labels, 40])) {
          const moved = labels.slice();
          moved[node] = label;
          expect(frustrationOf(signed, moved)).toBeGreaterThanOrEqual(value!);
        }
      }
    }
  });

  it("finds the planted factions of a balanced graph, and that they cost nothing", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const planted = plantedTies({ nodeCount: 40, ties: 400, factions: 1 + (seed % 5), wrong: 0, valued: true, seed });
      const { labels, value, exact } = solveSigned(signedOf(planted));
      expect(value).toBe(0);
      expect(exact).toBe(true);
      for (let a = 0; a < 40; a++) {
        for (let b = 0; b < a; b++) expect(labels[a] === labels[b]).toBe(planted.factions[a] === planted.factions[b]);
      }
    }
  });

  it("solves parts that do not touch as it solves them alone", () => {
    const left = plantedTies({ nodeCount: 15, ties: 45, factions: 3, wrong: 0.2, seed: 1 });
    const right = plantedTies({ nodeCount: 15, ties: 45, factions: 2, wrong: 0.2, seed: 2 });
    const shift = (ends: number[]) => ends.map((end) => end + 15);
    const both = {
      nodeCount: 30,
      sources: [...left.sources, ...shift(right.sources)],
      targets: [...left.targets, ...shift(right.targets)],
      weights: [...left.weights, ...right.weights],
    };
    for (const maxClusters of [null, 2, 3]) {
      const alone =
        solveSigned(signedOf(left), { maxClusters }).value! + solveSigned(signedOf(right), { maxClusters }).value!;
      expect(solveSigned(signedOf(both), { maxClusters }).value).toBe(alone);
    }
  });

  it("says what is not proven, with a true lower bound", () => {
    const signed = signedOf(plantedTies({ nodeCount: 28, ties: 130, factions: 2, wrong: 0.3, seed: 5 }));
    for (const maxClusters of [null, 2, 3]) {
      const best = solveSigned(signed, { maxClusters });
      for (const options of [{ nodeBudget: 0 }, { nodeBudget: 10 }, { nodeBudget: 30 }, { exactLimit: 5 }]) {
        const rough = solveSigned(signed, { maxClusters, ...options });
        expect(rough.exact).toBe(false);
        expect(rough.lowerBound).toBeLessThanOrEqual(best.value!);
        expect(rough.lowerBound).toBeGreaterThan(0);
        expect(rough.value).toBeGreaterThanOrEqual(best.value!);
      }
    }
  });

  it("lists other partitions that are as good", () => {
    // Who is in the middle may side with either.
    const { labels, alternatives, value } = solveSigned(signedOf(tiesOf(3, "0 1", "1 2", "0 2 -1")));
    expect(value).toBe(1);
    for (const other of alternatives) {
      expect(other.value).toBe(1);
      expect(other.labels).not.toEqual(labels);
    }
    const bigger = solveSigned(signedOf(plantedTies({ nodeCount: 20, ties: 60, factions: 2, wrong: 0.4, seed: 8 })));
    expect(bigger.alternatives.length).toBeGreaterThan(0);
    for (const other of bigger.alternatives) expect(other.value).toBeLessThanOrEqual(1.01 * bigger.value! + 1e-9);
  });

  it("comes close to planted factions in thousands of nodes", () => {
    for (const nodeCount of [2500, 6000]) {
      const list = plantedTies({ nodeCount, ties: 3 * nodeCount, factions: 3, wrong: 0, seed: 1 });
      for (const objective of ["frustration", "modularity"] as const) {
        const solved = solveSigned(signedOf(list), { objective, starts: 2 });
        if (objective === "frustration") expect(solved.value).toBeLessThan(0.05 * list.weights.length);
        else expect(solved.value).toBeGreaterThan(0.2);
      }
    }
  });

  it("answers for no nodes, no ties, only friends and only foes", () => {
    const none = solveSigned(signedAdjacency(0, [], [], []));
    expect(none).toMatchObject({ count: 0, value: 0, exact: true, lowerBound: 0 });
    const alone = solveSigned(signedAdjacency(3, [], [], []));
    expect(alone).toMatchObject({ count: 3, value: 0, exact: true });
    expect(solveSigned(signedAdjacency(3, [], [], []), { objective: "modularity" })).toMatchObject({ value: null });
    expect(solveSigned(signedAdjacency(3, [], [], []), { maxClusters: 2 }).count).toBe(1);
    const friends = signedOf(tiesOf(3, "0 1", "1 2", "0 2"));
    expect(solveSigned(friends)).toMatchObject({ count: 1, value: 0 });
    const foes = signedOf(tiesOf(3, "0 1 -1", "1 2 -1", "0 2 -1"));
    expect(solveSigned(foes)).toMatchObject({ count: 3, value: 0 });
    expect(solveSigned(foes, { maxClusters: 2 })).toMatchObject({ count: 2, value: 1, exact: true });
    expect(solveSigned(foes, { maxClusters: 1 })).toMatchObject({ count: 1, value: 3, exact: true });
  });
});

describe("tidyPartition", () => {
  const signed = signedOf(tiesOf(5, "0 1", "2 3", "0 2 -1"));

  it("numbers clusters by first node and splits those that no friendship holds together", () => {
    const labels = Int32Array.of(9, 9, 9, 9, 9);
    expect(tidyPartition(signed, labels, "split")).toEqual(Int32Array.of(0, 0, 1, 1, 2));
    expect(tidyPartition(signed, labels, "whole")).toEqual(new Int32Array(5));
  });

  it("can rename within components, where names mean nothing across", () => {
    const parts = signedOf(tiesOf(4, "0 1 -1", "2 3 -1"));
    expect(tidyPartition(parts, Int32Array.of(1, 0, 0, 1), "components")).toEqual(Int32Array.of(0, 1, 0, 1));
    expect(tidyPartition(parts, Int32Array.of(1, 0, 0, 1), "whole")).toEqual(Int32Array.of(0, 1, 1, 0));
  });
});

describe("rankPartitions", () => {
  it("puts the best first, then fewer singletons, then the first labels, each partition once", () => {
    const candidates = [
      [0, 1, 2, 3],
      [0, 0, 1, 1],
      [0, 1, 1, 0],
      [0, 1, 1, 0],
      [0, 1, 2, 2],
    ].map((labels) => Int32Array.from(labels));
    const ranked = rankPartitions(candidates, (labels) => (labels[3] === 3 ? 1 : 2), true);
    expect(ranked.map(({ labels }) => [...labels])).toEqual([
      [0, 1, 2, 3],
      [0, 0, 1, 1],
      [0, 1, 1, 0],
      [0, 1, 2, 2],
    ]);
    expect(rankPartitions(candidates, (labels) => labels[3]!, false)[0]!.value).toBe(3);
  });
});

describe("costUnit", () => {
  it("finds the largest common unit of whole, binary and decimal weights", () => {
    expect(costUnit([2, -4, 6])).toBe(2);
    expect(costUnit([0.5, 0.75])).toBe(0.25);
    expect(costUnit([0.3, 0.1])).toBe(0.1);
    expect(costUnit([Math.PI])).toBe(0);
    expect(costUnit([1e9])).toBe(0);
    expect(costUnit([])).toBe(0);
  });
});
