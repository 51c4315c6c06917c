import { createRequire } from "node:module";
import fc from "fast-check";
import { DirectedGraph, MultiDirectedGraph, MultiGraph, MultiUndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { createAccountGraph } from "../../src/graph/create-account-graph.js";
import { mergeParallelTies } from "../../src/graph/merge-parallel-ties.js";
import { generateAccount } from "../../src/testing/generate-account.js";
import { accountArbitrary } from "./account-arbitrary.js";

/** Edges as `[from, to, attributes]`. */
function edgesOf(graph: AbstractGraph) {
  return graph.mapEdges((_key, attributes, from, to) => [from, to, attributes]);
}

/** A multi graph of two nodes with parallel ties. */
function pair(...ties: object[]): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  graph.mergeNode("a");
  graph.mergeNode("b");
  for (const tie of ties) graph.addEdge("a", "b", tie);
  return graph;
}

describe("mergeParallelTies", () => {
  it("takes the largest strength of parallel ties, and its reciprocal as distance", () => {
    const graph = pair(
      { kind: "advises", strength: 0.25 },
      { kind: "knows", strength: 0.8 },
      { kind: "advises", strength: "weak" },
    );
    expect(edgesOf(mergeParallelTies(graph))).toEqual([
      ["a", "b", { strength: 0.8, distance: 1.25, sign: 1, count: 3, kinds: ["advises", "knows"] }],
    ]);
  });

  it("counts a tie without strength as medium and a reporting line as 1", () => {
    const strengthOf = (tie: object) => mergeParallelTies(pair(tie)).getEdgeAttribute("a->b", "strength");
    expect(strengthOf({ kind: "ally" })).toBe(0.5);
    expect(strengthOf({ strength: null })).toBe(0.5);
    expect(strengthOf({ kind: "reports_to" })).toBe(1);
    expect(strengthOf({ kind: "dotted_line" })).toBe(1);
    expect(strengthOf({ strength: 17 })).toBe(17);
  });

  it("lets the larger sum of strengths decide the sign; other kinds have no vote and a draw is 1", () => {
    const signOf = (...ties: object[]) => mergeParallelTies(pair(...ties)).getEdgeAttribute("a->b", "sign");
    expect(signOf({ kind: "ally", strength: 0.5 }, { kind: "rival", strength: 0.6 })).toBe(-1);
    expect(
      signOf({ kind: "ally", strength: 0.5 }, { kind: "trusts", strength: 0.2 }, { kind: "rival", strength: 0.6 }),
    ).toBe(1);
    expect(signOf({ kind: "ally", strength: 0.6 }, { kind: "rival", strength: 0.6 })).toBe(1);
    expect(signOf({ kind: "advises", strength: 1 }, { kind: "dislikes", strength: 0.1 })).toBe(-1);
    expect(signOf({ kind: "knows" })).toBe(1);
    expect(signOf({ kind: "ally", sign: -1 })).toBe(-1);
    expect(signOf({ kind: "toString" })).toBe(1);
  });

  it("refuses an attribute that no edge carries, and names what peers call it", () => {
    const graph = pair({ weight: 0.25 }, { weight: 0.75 });
    const merge = (options: object) => () => mergeParallelTies(graph, options);
    expect(mergeParallelTies(graph, { strength: "weight" }).getEdgeAttribute("a->b", "strength")).toBe(0.75);
    expect(merge({ strength: "wieght" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.strength: no edge carries "wieght" (nearest: "weight")]`,
    );
    expect(merge({ weight: "weight", getEdgeWeight: "weight" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.weight: unknown key "weight" (here: "strength"); options.getEdgeWeight: unknown key "getEdgeWeight" (here: "strength")]`,
    );
    expect(mergeParallelTies(new MultiDirectedGraph(), { strength: "weight" }).size).toBe(0);
  });

  it("leaves out ties of strength 0", () => {
    expect(mergeParallelTies(pair({ strength: 0 })).size).toBe(0);
    expect(edgesOf(mergeParallelTies(pair({ strength: 0, kind: "rival" }, { strength: 0.5 })))).toEqual([
      ["a", "b", { strength: 0.5, distance: 2, sign: 1, count: 1, kinds: [] }],
    ]);
  });

  it("keeps a directed graph directed: arcs there and back are two ties", () => {
    const graph = pair({ strength: 0.5 });
    graph.addEdge("b", "a", { strength: 1 });
    graph.addEdge("b", "b", { strength: 1 });
    const merged = mergeParallelTies(graph);
    expect([merged.type, merged.multi]).toEqual(["directed", false]);
    expect(merged.edges()).toEqual(["a->b", "b->a", "b->b"]);
  });

  it("keeps an undirected graph undirected, whichever way its ties were given", () => {
    const graph = new MultiUndirectedGraph();
    graph.mergeEdge("a", "b", { strength: 0.5 });
    graph.addEdge("b", "a", { strength: 1 });
    graph.addEdge("a", "a");
    const merged = mergeParallelTies(graph);
    expect([merged.type, merged.multi]).toEqual(["undirected", false]);
    expect(merged.mapEdges((key, { count }) => [key, count])).toEqual([
      ["a--b", 2],
      ["a--a", 1],
    ]);
  });

  it("makes two arcs of an undirected tie in a mixed graph, one of a loop", () => {
    const graph = new MultiGraph();
    graph.mergeDirectedEdge("a", "b", { strength: 0.2 });
    graph.addUndirectedEdge("b", "a", { strength: 0.7 });
    graph.addUndirectedEdge("a", "a");
    const merged = mergeParallelTies(graph);
    expect(merged.type).toBe("directed");
    expect(merged.mapEdges((key, { strength, count }) => [key, strength, count])).toEqual([
      ["a->b", 0.7, 2],
      ["a->a", 0.5, 1],
      ["b->a", 0.7, 1],
    ]);
  });

  it("keeps nodes and attributes, also those without ties, and writes nothing to the graph", () => {
    const graph = createAccountGraph(generateAccount());
    graph.setNodeAttribute("p1", "x", 4);
    const before = JSON.stringify(graph.export());
    const merged = mergeParallelTies(graph);
    merged.setNodeAttribute("p1", "x", 5);
    merged.setAttribute("name", "Other");
    expect(JSON.stringify(graph.export())).toBe(before);
    expect(merged.nodes()).toEqual(graph.nodes());
    expect(merged.getNodeAttribute("p1", "title")).toBe("Chief Executive Officer");
    expect(merged.getAttribute("asOf")).toBe("2026-03-01");
  });

  it("takes simple graphs, empty graphs and graphs from another copy of graphology", () => {
    expect(mergeParallelTies(new DirectedGraph()).order).toBe(0);
    const { UndirectedGraph } = createRequire(import.meta.url)("graphology");
    const foreign = new UndirectedGraph();
    foreign.mergeEdge("a", "b");
    expect(edgesOf(mergeParallelTies(foreign))[0]).toEqual([
      "a",
      "b",
      { strength: 0.5, distance: 2, sign: 1, count: 1, kinds: [] },
    ]);
  });

  it("gives keys that never repeat, whatever the ids", () => {
    const graph = new MultiDirectedGraph();
    graph.mergeEdge("a", "b->c");
    graph.mergeEdge("a->b", "c");
    expect(mergeParallelTies(graph).edges()).toEqual(["a->b->c", "a->b->c#2"]);
  });

  it("counts every tie once, and merging twice changes strength and sign no further", () => {
    fc.assert(
      fc.property(accountArbitrary, (input) => {
        const graph = createAccountGraph(input);
        // graphology's simple graphs mistake the names of inherited methods for neighbors.
        if (graph.someNode((key) => key in {})) return;
        const merged = mergeParallelTies(graph);
        const ties = graph.filterEdges((_key, { strength }) => strength !== 0);
        expect(merged.reduceEdges((sum, _key, { count }) => sum + count, 0)).toBe(ties.length);
        const again = mergeParallelTies(merged);
        expect(edgesOf(again).map(([from, to, tie]) => [from, to, (tie as { strength: number }).strength])).toEqual(
          edgesOf(merged).map(([from, to, tie]) => [from, to, (tie as { strength: number }).strength]),
        );
        expect(again.mapEdges((_key, { sign }) => sign)).toEqual(merged.mapEdges((_key, { sign }) => sign));
      }),
    );
  });

  it("reads the attribute that is named, and says so where weights would be lost", () => {
    const graph = pair({ weight: 3 }, { weight: 7 });
    expect(edgesOf(mergeParallelTies(graph, { strength: "weight" }))[0]).toMatchObject([
      "a",
      "b",
      { strength: 7, count: 2 },
    ]);
    expect(edgesOf(mergeParallelTies(graph, { strength: null }))[0]).toMatchObject(["a", "b", { strength: 0.5 }]);
    expect(() => mergeParallelTies(graph)).toThrow('pass { strength: "weight" } to read it');
    expect(edgesOf(mergeParallelTies(pair({ weight: 3, strength: 0.2 })))[0]).toMatchObject([
      "a",
      "b",
      { strength: 0.2 },
    ]);
    expect(() => mergeParallelTies(graph, { weight: "weight" } as object)).toThrow("invalid_options");
    expect(() => mergeParallelTies(pair({ weight: -1 }), { strength: "weight" })).toThrow(".weight: expected");
  });

  it("refuses strengths and signs that are none, and what is no graph", () => {
    const wrong = pair({ strength: -1 }, { strength: "huge" }, { strength: Number.NaN }, { sign: 0 });
    expect(() => mergeParallelTies(wrong)).toThrow(
      /strength: expected a finite number, at least 0, or weak, medium, strong, got -1;.*got "huge";.*got NaN;.*sign: expected 1 or -1, got 0/,
    );
    expect(() => mergeParallelTies({} as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph: expected a graphology graph, got an object]`,
    );
  });
});
