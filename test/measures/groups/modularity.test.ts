import { describe, expect, it } from "vitest";
import { modularity } from "../../../src/measures/groups/modularity.js";
import { directed, undirected } from "../graphs.js";

describe("modularity", () => {
  it("is 1/2 for two pairs apart, 0 for all in one, below 0 for ties across only", () => {
    const graph = undirected("a b", "c d");
    expect(modularity(graph, { communities: { a: 0, b: 0, c: 1, d: 1 } })).toBeCloseTo(0.5, 12);
    expect(modularity(graph, { communities: { a: "x", b: "x", c: "x", d: "x" } })).toBeCloseTo(0, 12);
    expect(modularity(graph, { communities: { a: 0, b: 1, c: 0, d: 1 } })).toBeCloseTo(-0.5, 12);
  });

  it("takes strengths, a resolution and self-loops", () => {
    const graph = undirected("a b 3", "b c 1");
    const communities = { a: 0, b: 0, c: 1 };
    const expected = 6 / 8 - (7 / 8) ** 2 - (1 / 8) ** 2;
    expect(modularity(graph, { communities, strength: "strength" })).toBeCloseTo(expected, 12);
    expect(modularity(graph, { communities, strength: "strength", resolution: 2 })).toBeCloseTo(
      6 / 8 - 2 * ((7 / 8) ** 2 + (1 / 8) ** 2),
      12,
    );
    expect(modularity(undirected("a a", "a b"), { communities: { a: 0, b: 1 } })).toBeCloseTo(
      1 / 2 - (3 / 4) ** 2 - (1 / 4) ** 2,
      12,
    );
  });

  it("keeps both directions apart in a directed graph", () => {
    const communities = { a: 0, b: 0, c: 1 };
    expect(modularity(directed("a b", "b c"), { communities })).toBeCloseTo(1 / 2 - (2 * 1) / 4, 12);
  });

  it("is not defined without ties, and without strength", () => {
    expect(modularity(undirected("a"), { communities: { a: 0 } })).toBeNull();
    expect(modularity(undirected("a b 0"), { communities: { a: 0, b: 0 }, strength: "strength" })).toBeNull();
  });

  it("asks for the community of every node and knows no others", () => {
    const graph = undirected("ana ben", "cleo");
    expect(() => modularity(graph, { communities: { ana: 0, ben: 0 } })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.communities.cleo: missing (expected the community of node "cleo")]`,
    );
    expect(() =>
      modularity(graph, { communities: { ana: 0, ben: 0, cloe: 1, cleo: 1 } }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.communities.cloe: unknown node "cloe" (nearest: "cleo")]`,
    );
    expect(() => modularity(graph, { communities: {}, resolution: 0 })).toThrow(
      "options.resolution: 0 is out of range",
    );
  });
});
