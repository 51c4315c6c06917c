import { describe, expect, it } from "vitest";
import { constraint } from "../../../src/measures/brokerage/constraint.js";
import { complete, directed, star, undirected } from "../graphs.js";

describe("constraint", () => {
  it("is 1 over the contacts in the middle of a star, and 1 at its tips", () => {
    expect(constraint(star(5))).toEqual({ a: 0.25, b: 1, c: 1, d: 1, e: 1 });
  });

  it("exceeds 1 in a closed triangle: two contacts, each with (1/2 + 1/4)^2", () => {
    expect(constraint(complete(3))).toEqual({ a: 9 / 8, b: 9 / 8, c: 9 / 8 });
  });

  it("is not defined without ties, and without strength", () => {
    expect(constraint(undirected("ana", "ben cleo 0"), { strength: "strength" })).toEqual({
      ana: null,
      ben: null,
      cleo: null,
    });
  });

  it("adds up both directions: one arc each way is a tie of twice the strength", () => {
    const arcs = directed("ana ben 1", "ben ana 2", "ana cleo 3");
    const ties = undirected("ana ben 3", "ana cleo 3");
    expect(constraint(arcs, { strength: "strength" })).toEqual(constraint(ties, { strength: "strength" }));
    expect(constraint(directed("ana ben", "ben ana", "ana cleo")).ana).toBeCloseTo(4 / 9 + 1 / 9, 12);
  });

  it("ignores self-loops", () => {
    const graph = star(3);
    graph.addEdge("a", "a");
    expect(constraint(graph)).toEqual({ a: 0.5, b: 1, c: 1 });
  });
});
