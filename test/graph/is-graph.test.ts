import { createRequire } from "node:module";
import { DirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { isGraph } from "../../src/graph/is-graph.js";

describe("isGraph", () => {
  it("knows graphs of every kind and from every copy of graphology", () => {
    const foreign = createRequire(import.meta.url)("graphology");
    for (const graph of [
      new DirectedGraph(),
      new UndirectedGraph(),
      new MultiGraph(),
      new foreign.MultiDirectedGraph(),
    ]) {
      expect(isGraph(graph)).toBe(true);
    }
  });

  it("takes nothing else for a graph", () => {
    const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [], multi: true };
    for (const value of [
      null,
      undefined,
      "graph",
      3,
      [],
      account,
      { forEachNode: () => {}, multi: false },
      new DirectedGraph().export(),
    ]) {
      expect(isGraph(value)).toBe(false);
    }
  });
});
