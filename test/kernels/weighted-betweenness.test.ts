import { describe, expect, it } from "vitest";
import { directedAdjacency } from "../../src/kernels/directed-adjacency.js";
import { undirectedAdjacency } from "../../src/kernels/undirected-adjacency.js";
import { weightedBetweenness } from "../../src/kernels/weighted-betweenness.js";
import { diamonds } from "./diamonds.js";
import { betweennessByDefinition, randomEdges } from "./random-graphs.js";

describe("betweenness by length", () => {
  it("follows the definition on random undirected graphs with lengths that tie", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { sources, targets, weights, ...edges } = randomEdges(seed, 11, 0.1 + seed / 100);
      const expected = betweennessByDefinition({ ...edges, sources, targets, weights }).nodes;
      const found = weightedBetweenness(undirectedAdjacency(11, sources, targets, weights));
      for (const [node, value] of expected.entries()) expect(found[node]).toBeCloseTo(value / 2, 9);
    }
  });

  it("follows the definition on random directed graphs", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { sources, targets, weights, ...edges } = randomEdges(seed, 11, 0.1 + seed / 100, true);
      const expected = betweennessByDefinition({ ...edges, sources, targets, weights }, true).nodes;
      const found = weightedBetweenness(directedAdjacency(11, sources, targets, weights), { directed: true });
      for (const [node, value] of expected.entries()) expect(found[node]).toBeCloseTo(value, 9);
    }
  });

  it("is exact with all nodes as sources, and scales up fewer", () => {
    const { sources, targets, weights } = randomEdges(5, 40, 0.1);
    const lengths = undirectedAdjacency(40, sources, targets, weights);
    const exact = weightedBetweenness(lengths);
    const all = weightedBetweenness(lengths, { sources: Int32Array.from({ length: 40 }, (_, node) => node) });
    for (let node = 0; node < 40; node++) expect(all[node]).toBeCloseTo(exact[node]!, 8);
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    const halves = [0, 1].map((first) =>
      weightedBetweenness(lengths, { sources: Int32Array.from({ length: 20 }, (_, i) => 2 * i + first) }),
    );
    expect((total(halves[0]!) + total(halves[1]!)) / 2).toBeCloseTo(total(exact), 6);
    expect([...weightedBetweenness(lengths, { sources: [] })]).toEqual(new Array(40).fill(0));
  });

  it("counts more paths than a double holds", () => {
    const { nodeCount, sources, targets } = diamonds(1100);
    const lengths = directedAdjacency(nodeCount, sources, targets, new Float64Array(sources.length).fill(0.1));
    const found = weightedBetweenness(lengths, { directed: true, sources: [0] });
    expect(found.every((value) => Number.isFinite(value))).toBe(true);
    expect(found[3 * 550]! / nodeCount).toBeCloseTo(3 * 550, 6);
  });
});
