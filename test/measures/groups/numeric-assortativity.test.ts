import { describe, expect, it } from "vitest";
import { numericAssortativity } from "../../../src/measures/groups/numeric-assortativity.js";
import { undirected } from "../graphs.js";

describe("numericAssortativity", () => {
  const levels = (ties: readonly string[], level: Record<string, unknown>) => {
    const graph = undirected(...ties);
    graph.updateEachNodeAttributes((id) => ({ level: level[id] }));
    return graph;
  };

  it("is 1 if like is tied to like, -1 if high is tied to low", () => {
    const level = { a: 1, b: 1, c: 5, d: 5 };
    expect(numericAssortativity(levels(["a b", "c d"], level), { attribute: "level" })).toBeCloseTo(1, 12);
    expect(numericAssortativity(levels(["a c", "b d"], level), { attribute: "level" })).toBeCloseTo(-1, 12);
  });

  it("leaves out ties with an end that is not known", () => {
    const graph = levels(["a b", "c d", "a e"], { a: 1, b: 1, c: 5, d: 5 });
    expect(numericAssortativity(graph, { attribute: "level" })).toBeCloseTo(1, 12);
  });

  it("is not defined if values do not vary", () => {
    expect(numericAssortativity(levels(["a b"], { a: 2, b: 2 }), { attribute: "level" })).toBeNull();
  });

  it("refuses what is no number", () => {
    const graph = levels(["a b"], { a: 2, b: "two" });
    expect(() => numericAssortativity(graph, { attribute: "level" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.nodes.b.level: expected a finite number, got "two"]`,
    );
  });
});
