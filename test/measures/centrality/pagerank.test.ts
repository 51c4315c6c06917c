import { describe, expect, it } from "vitest";
import { pagerank } from "../../../src/measures/centrality/pagerank.js";
import { directed, path, ring, star, undirected } from "../graphs.js";

describe("pagerank", () => {
  it("is the same for all where all are alike", () => {
    for (const value of Object.values(pagerank(ring(5)))) expect(value).toBeCloseTo(0.2, 9);
  });

  it("goes on from dead ends as from a restart: 1 : 1 : 1 + 2 * damping for two arcs to one node", () => {
    const found = pagerank(directed("ana cleo", "ben cleo"));
    const total = 3 + 2 * 0.85;
    expect(found.ana).toBeCloseTo(1 / total, 9);
    expect(found.cleo).toBeCloseTo(2.7 / total, 9);
  });

  it("starts again where it is told to", () => {
    const found = pagerank(path(2), { restart: { a: 3 } });
    expect(found.a).toBeCloseTo(1 / 1.85, 9);
    expect(pagerank(undirected("ana ben", "cleo"), { restart: { ana: 1 } }).cleo).toBe(0);
  });

  it("goes on from dead ends where it is told to", () => {
    const found = pagerank(directed("ana ben"), { restart: { ana: 1 }, dangling: { ben: 1 } });
    expect(found.ana).toBeCloseTo(0.15, 9);
    expect(found.ben).toBeCloseTo(0.85, 9);
  });

  it("follows ties in proportion to their strengths; a node whose ties have none is a dead end", () => {
    const found = pagerank(directed("ana ben 3", "ana cleo 1"), { damping: 0.5, strength: "strength" });
    expect(found.ben! - found.ana!).toBeCloseTo(3 * (found.cleo! - found.ana!), 9);
    expect(pagerank(directed("ana ben 0"), { strength: "strength" })).toEqual({ ana: 0.5, ben: 0.5 });
  });

  it("is the restart itself without damping", () => {
    expect(pagerank(path(2), { damping: 0, restart: { a: 1, b: 3 }, dangling: { a: 1 } })).toEqual({
      a: 0.25,
      b: 0.75,
    });
  });

  it("refuses unknown nodes and weights that are all 0", () => {
    expect(() => pagerank(undirected("ana ben"), { restart: { anna: 1 } })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.restart.anna: unknown node "anna" (nearest: "ana")]`,
    );
    expect(() => pagerank(undirected("ana ben"), { dangling: { ana: 0 } })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.dangling: no weight is greater than 0 (at least one node must have one)]`,
    );
    expect(() => pagerank(undirected("ana ben"), { restart: { ana: -1 } })).toThrow("options.restart.ana");
    expect(pagerank(undirected(), { restart: {} })).toEqual({});
  });

  it("says so when damping is too near 1 for it to settle", () => {
    expect(() => pagerank(star(4), { damping: 1 - 1e-9 })).toThrow("not_converged");
  });
});
