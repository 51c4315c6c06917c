import { describe, expect, it } from "vitest";
import { communities } from "../../../src/measures/groups/communities.js";
import { modularity } from "../../../src/measures/groups/modularity.js";
import { karateTies } from "../../golden/karate.js";
import { directed, undirected } from "../graphs.js";

describe("communities", () => {
  it("finds circles, numbered by their smallest id", () => {
    const graph = undirected("y x", "x z", "z y", "a b", "b c", "c a", "c x", "lone");
    expect(communities(graph)).toEqual({ y: 2, x: 2, z: 2, a: 0, b: 0, c: 0, lone: 1 });
  });

  it("reaches the largest modularity of Zachary's karate club, 0.4198, whatever the seed", () => {
    // Brandes et al. (2008), https://doi.org/10.1109/TKDE.2007.190689
    const graph = undirected(...karateTies);
    for (let seed = 1; seed <= 5; seed++) {
      expect(modularity(graph, { communities: communities(graph, { seed }) })).toBeCloseTo(0.4198, 4);
    }
  });

  it("splits more finely at a higher resolution", () => {
    const graph = undirected(...karateTies);
    const count = (resolution: number) => new Set(Object.values(communities(graph, { resolution }))).size;
    expect(count(3)).toBeGreaterThan(count(1));
    expect(count(0.2)).toBeLessThan(count(1));
  });

  it("follows strengths and arcs", () => {
    const square = ["a b 9", "b c 1", "c d 9", "d a 1"];
    expect(communities(undirected(...square), { strength: "strength" })).toEqual({ a: 0, b: 0, c: 1, d: 1 });
    expect(communities(directed(...square), { strength: "strength" })).toEqual({ a: 0, b: 0, c: 1, d: 1 });
  });

  it("leaves everybody alone without ties, or without strength", () => {
    expect(communities(undirected("b", "a"))).toEqual({ b: 1, a: 0 });
    expect(communities(undirected("a b 0"), { strength: "strength" })).toEqual({ a: 0, b: 1 });
  });
});
