import { describe, expect, it } from "vitest";
import { closenessCentrality } from "../../../src/measures/centrality/closeness-centrality.js";
import { kiteTies } from "../../golden/kite.js";
import { complete, directed, path, rounded, star, undirected } from "../graphs.js";

describe("closenessCentrality", () => {
  it("is one over the mean distance", () => {
    expect(closenessCentrality(path(3))).toEqual({ a: 2 / 3, b: 1, c: 2 / 3 });
    expect(closenessCentrality(star(5)).b).toBeCloseTo(4 / 7, 12);
    expect(closenessCentrality(complete(4)).a).toBe(1);
  });

  it("shrinks with the part that is reached, unless told not to", () => {
    const graph = undirected("ana ben", "cleo dan", "dan eve");
    expect(closenessCentrality(graph, { componentScaling: false }).ana).toBe(1);
    expect(closenessCentrality(graph).ana).toBe(0.25);
    expect(closenessCentrality(undirected("ana", "ben cleo")).ana).toBe(0);
  });

  it("counts distances to a node, or from it", () => {
    const graph = directed("ana ben", "ben cleo");
    expect(closenessCentrality(graph)).toEqual({ ana: 0, ben: 0.5, cleo: 2 / 3 });
    expect(closenessCentrality(graph, { direction: "out" })).toEqual({ ana: 2 / 3, ben: 0.5, cleo: 0 });
  });

  it("takes lengths", () => {
    const graph = undirected("ana ben 2", "ben cleo 4", "ana cleo 10");
    expect(closenessCentrality(graph, { distance: "distance" })).toEqual({ ana: 2 / 8, ben: 2 / 6, cleo: 2 / 10 });
  });

  it("gives the published values of Krackhardt's kite", () => {
    expect(rounded(closenessCentrality(undirected(...kiteTies)), 3)).toMatchObject({
      Fernando: 0.643,
      Garth: 0.643,
      Diane: 0.6,
      Heather: 0.6,
      Jane: 0.31,
    });
  });

  it("can be stopped, in hops and by length", () => {
    expect(() => closenessCentrality(path(3), { onProgress: () => false })).toThrow("cancelled");
    expect(() => closenessCentrality(path(3), { onProgress: () => false, distance: "distance" })).toThrow("cancelled");
  });
});
