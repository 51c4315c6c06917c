import { describe, expect, it } from "vitest";
import { leiden, modularity } from "../../../src/measures/index.js";
import { karateTies } from "../../golden/karate.js";
import { complete, undirected } from "../graphs.js";

describe("leiden", () => {
  it("finds the best partition known of Zachary's karate club, 0.4198", () => {
    const graph = undirected(...karateTies);
    const found = leiden(graph);
    expect(found.modularity).toBeCloseTo(0.41978961209730437, 9);
    expect(found.count).toBe(4);
    expect(modularity(graph, { communities: found.communities })).toBeCloseTo(found.modularity!, 12);
  });

  it("takes strengths in any unit, and a resolution", () => {
    const ties = ["a b", "b c", "c a", "d e", "e f", "f d", "c d"];
    for (const unit of [1, 1e-200, 1e160]) {
      const graph = undirected(...ties.map((tie) => `${tie} ${unit}`));
      expect(leiden(graph, { strength: "strength" })).toMatchObject({
        count: 2,
        communities: { a: 0, c: 0, d: 1, f: 1 },
      });
    }
    expect(leiden(undirected(...ties), { resolution: 20 }).count).toBe(6);
    expect(leiden(undirected(...ties), { resolution: 0.1 }).count).toBe(1);
  });

  it("leaves nodes without ties alone", () => {
    expect(leiden(undirected("a", "b"))).toEqual({
      communities: { a: 0, b: 1 },
      count: 2,
      modularity: null,
      exact: false,
    });
    expect(leiden(complete(4)).count).toBe(1);
  });
});
