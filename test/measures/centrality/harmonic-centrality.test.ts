import { describe, expect, it } from "vitest";
import { harmonicCentrality } from "../../../src/measures/centrality/harmonic-centrality.js";
import { complete, directed, path, star, undirected } from "../graphs.js";

describe("harmonicCentrality", () => {
  it("sums one over each distance", () => {
    expect(harmonicCentrality(path(4), { normalized: false })).toEqual({
      a: 1 + 1 / 2 + 1 / 3,
      b: 2.5,
      c: 2.5,
      d: 1 + 1 / 2 + 1 / 3,
    });
    expect(harmonicCentrality(star(5)).b).toBeCloseTo((1 + 3 / 2) / 4, 12);
    expect(harmonicCentrality(complete(4)).a).toBe(1);
  });

  it("adds nothing for those out of reach", () => {
    expect(harmonicCentrality(undirected("ana ben", "cleo"), { normalized: false })).toEqual({
      ana: 1,
      ben: 1,
      cleo: 0,
    });
  });

  it("counts distances to a node, or from it, by length if asked to", () => {
    const graph = directed("ana ben 2", "ben cleo 2");
    const options = { normalized: false, distance: "distance" };
    expect(harmonicCentrality(graph, options)).toEqual({ ana: 0, ben: 0.5, cleo: 0.75 });
    expect(harmonicCentrality(graph, { ...options, direction: "out" })).toEqual({ ana: 0.75, ben: 0.5, cleo: 0 });
  });

  it("is not defined for a single node, normalized", () => {
    expect(harmonicCentrality(complete(1))).toEqual({ a: null });
    expect(harmonicCentrality(complete(1), { normalized: false })).toEqual({ a: 0 });
  });

  it("can be stopped", () => {
    expect(() => harmonicCentrality(path(3), { onProgress: () => false })).toThrow("cancelled");
  });
});
