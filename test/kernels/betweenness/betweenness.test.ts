import { describe, expect, it } from "vitest";
import { betweenness } from "../../../src/kernels/betweenness/betweenness.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { betweennessByDefinition, randomEdges } from "../random-graphs.js";
import { diamonds } from "../signed/proof/diamonds.js";

describe("betweenness by hops", () => {
  it("follows the definition on random undirected graphs, in parts or in one piece", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const edges = randomEdges(seed, 12, 0.05 + seed / 100);
      edges.weights.fill(1);
      const expected = betweennessByDefinition(edges).nodes.map((value) => value / 2);
      const found = betweenness(undirectedAdjacency(12, edges.sources, edges.targets));
      for (const [node, value] of expected.entries()) expect(found[node]).toBeCloseTo(value, 9);
    }
  });

  it("follows the definition on random directed graphs", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const edges = randomEdges(seed, 12, 0.05 + seed / 100, true);
      edges.weights.fill(1);
      const expected = betweennessByDefinition(edges, true).nodes;
      const found = betweenness(directedAdjacency(12, edges.sources, edges.targets), { directed: true });
      for (const [node, value] of expected.entries()) expect(found[node]).toBeCloseTo(value, 9);
    }
  });

  it("counts more paths than 32 bits hold: a row of 32 diamonds", () => {
    const { nodeCount, sources, targets } = diamonds(32);
    const found = betweenness(undirectedAdjacency(nodeCount, sources, targets));
    // A corner with k diamonds on one side and 32 - k on the other lies between 3k and 3(32 - k) nodes, and between the
    // two inner nodes of either diamond next to it, whose two shortest paths it shares with the other corner.
    for (let k = 0; k <= 32; k++) {
      const beside = k === 0 || k === 32 ? 0.5 : 1;
      expect(found[3 * k]).toBeCloseTo(9 * k * (32 - k) + beside, 6);
    }
  });

  it("counts more paths than a double holds: a directed row of 1200 diamonds, a ring of 2100", () => {
    const row = diamonds(1200);
    const alongRow = betweenness(directedAdjacency(row.nodeCount, row.sources, row.targets), { directed: true });
    for (const k of [1, 600, 1199]) expect(alongRow[3 * k]! / (9 * k * (1200 - k))).toBeCloseTo(1, 9);
    expect(alongRow[1]).toBeCloseTo((3 * 1200 - 2) / 2, 6);

    const ring = diamonds(2100, true);
    const aroundRing = betweenness(undirectedAdjacency(ring.nodeCount, ring.sources, ring.targets));
    expect(aroundRing.every((value) => Number.isFinite(value))).toBe(true);
    for (const corner of [3, 3000, 6000]) expect(aroundRing[corner]! / aroundRing[0]!).toBeCloseTo(1, 9);
  });

  it("is 0 where nothing lies between: no node, one node, no edge, a complete graph", () => {
    for (const nodeCount of [0, 1, 5]) {
      const none = new Int32Array(0);
      expect([...betweenness(undirectedAdjacency(nodeCount, none, none))]).toEqual(new Array(nodeCount).fill(0));
    }
  });

  it("reports the first source and then one in 256, and stops when told to", () => {
    const { nodeCount, sources, targets } = diamonds(200, true);
    const adjacency = undirectedAdjacency(nodeCount, sources, targets);
    const fractions: number[] = [];
    betweenness(adjacency, { onProgress: (fraction) => void fractions.push(fraction) });
    expect(fractions).toHaveLength(3);
    expect(fractions[0]).toBe(0);
    expect(fractions[2]).toBeCloseTo(512 / 600, 9);
    expect(() => betweenness(adjacency, { onProgress: () => false })).toThrow("cancelled: options.onProgress: stopped");
  });
});
