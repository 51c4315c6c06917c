import { describe, expect, it } from "vitest";
import { hits } from "../../../src/measures/centrality/hits.js";
import { directed, rounded, star } from "../graphs.js";

describe("hits", () => {
  it("tells those who point from those who are pointed to", () => {
    expect(hits(directed("ana cleo", "ben cleo"))).toEqual({
      hubs: { ana: 0.5, cleo: 0, ben: 0.5 },
      authorities: { ana: 0, cleo: 1, ben: 0 },
    });
  });

  it("has sum 1, or length 1", () => {
    const { hubs } = hits(directed("ana cleo", "ben cleo"), { scale: "l2" });
    expect(hubs.ana).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it("gives both the same values in an undirected graph, as the eigenvector does", () => {
    const { hubs, authorities } = hits(star(5), { scale: "l2" });
    expect(rounded(hubs, 9)).toEqual(rounded(authorities, 9));
    expect(hubs.a).toBeCloseTo(Math.SQRT1_2, 9);
    expect(hubs.b).toBeCloseTo(Math.SQRT1_2 / 2, 9);
  });

  it("gives the published values of Kleinberg's method on six pages", () => {
    const { hubs, authorities } = hits(directed("1 3", "1 5", "2 1", "3 5", "5 4", "5 3", "6 5"));
    expect(rounded(authorities, 6)).toEqual({ 1: 0, 2: 0, 3: 0.366025, 4: 0.133975, 5: 0.5, 6: 0 });
    expect(rounded(hubs, 6)).toEqual({ 1: 0.366025, 2: 0, 3: 0.211325, 4: 0, 5: 0.211325, 6: 0.211325 });
  });

  it("is not defined without ties", () => {
    expect(hits(directed("ana"))).toEqual({ hubs: { ana: null }, authorities: { ana: null } });
  });

  it("settles on a directed cycle of 20,000, where every node is a hub and an authority of its own", () => {
    const size = 20_000;
    const { hubs, authorities } = hits(directed(...Array.from({ length: size }, (_, i) => `${i} ${(i + 1) % size}`)));
    for (const values of [hubs, authorities]) expect(values["7"]! * size).toBeCloseTo(1, 9);
  });
});
