import { describe, expect, it } from "vitest";
import { weightedBetweenness } from "../../../src/kernels/betweenness/weighted-betweenness.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { betweennessByDefinition, randomEdges } from "../random-graphs.js";
import { diamonds } from "../signed/proof/diamonds.js";

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

  it("weighs few paths against very many: a row of diamonds beside a plain way of the same length", () => {
    const { nodeCount: rowCount, sources, targets } = diamonds(1000);
    // The plain way has 1999 nodes between both ends of the row, which is 2000 hops long, and is listed first.
    const plain = Array.from({ length: 1999 }, (_, i) => rowCount + i);
    const way = [0, ...plain, rowCount - 1];
    const from = Int32Array.from([...way.slice(0, -1), ...sources]);
    const to = Int32Array.from([...way.slice(1), ...targets]);
    const nodeCount = rowCount + plain.length;
    for (const reversed of [false, true]) {
      const order = (ends: Int32Array) => (reversed ? ends.slice().reverse() : ends);
      const lengths = directedAdjacency(nodeCount, order(from), order(to), new Float64Array(from.length).fill(1));
      const found = weightedBetweenness(lengths, { directed: true, sources: [0] });
      // Of 2^1000 + 1 ways to the end, one is plain: only the plain nodes behind it depend on the first of them.
      expect(found[rowCount]! / nodeCount).toBeCloseTo(1998, 6);
      expect(found[3]! / nodeCount).toBeCloseTo(3 * 999, 6);
    }
  });

  it("adds up very large counts of different size: 2^501 and 2^499 ways meet, and a fifth goes the narrow way", () => {
    const ends: [number, number][] = [];
    let nodeCount = 1;
    const hop = (from: number) => {
      ends.push([from, nodeCount]);
      return nodeCount++;
    };
    const diamondsFrom = (start: number, count: number) => {
      let corner = start;
      for (let i = 0; i < count; i++) {
        const left = hop(corner);
        const right = hop(corner);
        corner = hop(left);
        ends.push([right, corner]);
      }
      return corner;
    };
    const wide = diamondsFrom(0, 501);
    let narrow = diamondsFrom(0, 499);
    for (let i = 0; i < 4; i++) narrow = hop(narrow);
    const meeting = hop(wide);
    ends.push([narrow, meeting]);
    const before = nodeCount;
    diamondsFrom(meeting, 600);
    const behind = nodeCount - before + 1;
    for (const sorted of [ends, ends.toReversed()]) {
      const from = Int32Array.from(sorted, ([source]) => source);
      const to = Int32Array.from(sorted, ([, target]) => target);
      const lengths = directedAdjacency(nodeCount, from, to, new Float64Array(from.length).fill(1));
      const found = weightedBetweenness(lengths, { directed: true, sources: [0] });
      expect(found[narrow]! / nodeCount).toBeCloseTo(behind / 5, 6);
      expect(found[wide]! / nodeCount).toBeCloseTo((behind * 4) / 5, 6);
    }
  });

  it("does not go in circles where a length is lost in the rounding of a distance", () => {
    const arcs = [0, 1, 1, 2];
    const lengths = directedAdjacency(
      3,
      Int32Array.from(arcs),
      Int32Array.of(1, 0, 2, 1),
      Float64Array.of(1e13, 1e13, 1e-2, 1e-2),
    );
    expect([...weightedBetweenness(lengths, { directed: true })]).toEqual([0, 2, 0]);
  });

  it("does not take a tiny length for none: who is 1e-15 away is still beside the way", () => {
    // 0 to 3 by 1 or by 2, both 1 away from either; 1 and 2 are 1e-15 (or 1e-17, lost in any sum) apart.
    for (const tiny of [1e-15, 1e-17]) {
      for (const [a, b] of [
        [1, 2],
        [2, 1],
      ] as const) {
        const rows = undirectedAdjacency(
          4,
          Int32Array.of(0, 0, a, a, b),
          Int32Array.of(a, b, b, 3, 3),
          Float64Array.of(1, 1, tiny, 1, 1),
        );
        expect([...weightedBetweenness(rows)]).toEqual([0, 0.5, 0.5, 0]);
      }
    }
  });

  it("counts the same paths with exact sums as with rounded ones", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { nodeCount, sources, targets, weights } = randomEdges(seed, 20, 0.2);
      const rounded = weightedBetweenness(undirectedAdjacency(nodeCount, sources, targets, weights));
      // A length that no path takes makes the span of lengths large.
      const wide = undirectedAdjacency(
        nodeCount + 1,
        Int32Array.of(...sources, 0),
        Int32Array.of(...targets, nodeCount),
        Float64Array.of(...weights, 1e9),
      );
      const exact = weightedBetweenness(wide);
      const alone = weightedBetweenness(
        undirectedAdjacency(
          nodeCount + 1,
          Int32Array.of(...sources, 0),
          Int32Array.of(...targets, nodeCount),
          Float64Array.of(...weights, 1),
        ),
      );
      for (let node = 0; node < nodeCount; node++) expect(exact[node]).toBeCloseTo(alone[node]!, 9);
      expect(exact[5]).toBeGreaterThanOrEqual(rounded[5]! - 1e-9);
    }
  });
});
