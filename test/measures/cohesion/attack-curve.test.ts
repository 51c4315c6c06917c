import { describe, expect, it } from "vitest";
import { attackCurve } from "../../../src/measures/index.js";
import { kiteTies } from "../../golden/kite.js";
import { path, star, undirected } from "../graphs.js";

describe("attackCurve", () => {
  it("falls apart at once where everyone depends on one", () => {
    expect(attackCurve(star(5))).toMatchObject({
      largest: [1, 0.2, 0.2, 0.2, 0.2, 0],
      removed: ["a", "b", "c", "d", "e"],
    });
    expect(attackCurve(undirected())).toEqual({ largest: [0], removed: [], robustness: null });
  });

  it("takes the one with most contacts left, by hand and by counting the parts anew", () => {
    const graph = undirected(...kiteTies);
    const { largest, removed } = attackCurve(graph);
    for (let step = 0; step <= removed.length; step++) {
      const left = graph.copy();
      for (const id of removed.slice(0, step)) left.dropNode(id);
      expect(largest[step]).toBeCloseTo(largestPart(left.nodes(), (id) => left.neighbors(id)) / 10, 12);
      if (step < removed.length) {
        const most = Math.max(...left.nodes().map((id) => left.degree(id)));
        expect(left.degree(removed[step])).toBe(most);
      }
    }
  });

  it("follows betweenness, a list of ids, or chance", () => {
    expect(attackCurve(path(5), { order: "betweenness" }).removed).toEqual(["c", "b", "d", "a", "e"]);
    expect(attackCurve(path(5), { order: ["a", "c"] })).toEqual({
      largest: [1, 0.8, 0.4],
      removed: ["a", "c"],
      robustness: 0.6000000000000001,
    });
    const random = attackCurve(star(5), { order: "random", samples: 1000 });
    expect(random.removed).toEqual([]);
    // The middle leaves first in one of five cases; else 0.8 are left.
    expect(random.largest[1]).toBeCloseTo(0.8 * 0.8 + 0.2 * 0.2, 1);
    expect(attackCurve(star(5), { order: "random" })).toEqual(attackCurve(star(5), { order: "random" }));
  });
});

function largestPart(ids: string[], neighborsOf: (id: string) => string[]): number {
  let largest = 0;
  for (const start of ids) {
    const reached = new Set([start]);
    for (const id of reached) for (const next of neighborsOf(id)) reached.add(next);
    largest = Math.max(largest, reached.size);
  }
  return largest;
}
