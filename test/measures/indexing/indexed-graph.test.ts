import Graph, { MultiDirectedGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { scoreAccount } from "../../../src/api/score-account.js";
import { isAccountError } from "../../../src/internal/account-error.js";
import { betweennessCentrality, diameter, eccentricity, edgeBetweenness } from "../../../src/measures/index.js";
import { indexGraph, nameNodes } from "../../../src/measures/indexing/indexed-graph.js";
import { directed, undirected } from "../graphs.js";

function refusal(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (isAccountError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  return "accepted";
}

describe("the door of the measures", () => {
  it("sorts nodes by id and edges by their ends, with the smaller end of an undirected edge first", () => {
    const graph = undirected("cleo ana 0.5", "ben ana 0.2", "cleo ben 1", "Zoe");
    const indexed = indexGraph(graph, { strength: "strength", distance: "distance" });
    expect(indexed).toEqual({
      directed: false,
      nodeCount: 4,
      ids: ["Zoe", "ana", "ben", "cleo"],
      graphOrder: Int32Array.of(3, 1, 2, 0),
      edgeCount: 3,
      edgeKeys: ["ben-ana", "cleo-ana", "cleo-ben"],
      graphEdgeOrder: Int32Array.of(1, 0, 2),
      sources: Int32Array.of(1, 1, 2),
      targets: Int32Array.of(2, 3, 3),
      strengths: Float64Array.of(0.2, 0.5, 1),
      distances: Float64Array.of(0.2, 0.5, 1),
      signs: null,
    });
  });

  it("keeps the direction of arcs, and self-loops", () => {
    const indexed = indexGraph(directed("ben ana", "ana ben", "ana ana"));
    expect([...indexed.sources]).toEqual([0, 0, 1]);
    expect([...indexed.targets]).toEqual([0, 1, 0]);
    expect(indexed.directed).toBe(true);
  });

  it("reads signs", () => {
    const graph = new UndirectedGraph();
    graph.mergeEdge("ana", "ben", { sign: -1 });
    expect(indexGraph(graph, { sign: "sign" }).signs).toEqual(Float64Array.of(-1));
  });

  it("names results in the graph's order, not defined as null, without negative zero", () => {
    const indexed = indexGraph(undirected("cleo", "ana", "ben"));
    const named = nameNodes(indexed, [Number.NaN, -0, 3]);
    expect(Object.entries(named)).toEqual([
      ["cleo", 3],
      ["ana", null],
      ["ben", 0],
    ]);
    expect(Object.is(named.ben, 0)).toBe(true);
  });

  it("refuses multi graphs, mixed graphs and what is no graph, and names the way out", () => {
    const mixed = new (Graph as unknown as new () => AbstractGraph)();
    mixed.mergeUndirectedEdge("ana", "ben");
    mixed.mergeDirectedEdge("ben", "cleo");
    expect(refusal(() => betweennessCentrality(new MultiDirectedGraph()))).toMatchInlineSnapshot(`
      {
        "code": "invalid_graph",
        "message": "invalid_graph: graph: a multi graph, but measures expect a simple graph (mergeParallelTies(graph) makes a simple graph of any graph, mergeParallelTies(graph, { strength: "weight" }) with its weights; hierarchyGraph, attentionGraph, contactGraph and signedGraph make one of an account)",
      }
    `);
    expect(refusal(() => betweennessCentrality(mixed))).toMatchInlineSnapshot(`
      {
        "code": "invalid_graph",
        "message": "invalid_graph: graph: a mixed graph with directed and undirected edges, but measures expect edges of one kind (mergeParallelTies(graph) makes a simple graph of any graph, mergeParallelTies(graph, { strength: "weight" }) with its weights; hierarchyGraph, attentionGraph, contactGraph and signedGraph make one of an account)",
      }
    `);
    expect(refusal(() => betweennessCentrality({ people: [] } as unknown as AbstractGraph))).toMatchInlineSnapshot(`
      {
        "code": "invalid_graph",
        "message": "invalid_graph: graph: expected a graphology graph, got an object (mergeParallelTies(graph) makes a simple graph of any graph, mergeParallelTies(graph, { strength: "weight" }) with its weights; hierarchyGraph, attentionGraph, contactGraph and signedGraph make one of an account)",
      }
    `);
    expect(refusal(() => betweennessCentrality(null as unknown as AbstractGraph))).toMatchInlineSnapshot(`
      {
        "code": "invalid_graph",
        "message": "invalid_graph: graph: expected a graphology graph, got null (mergeParallelTies(graph) makes a simple graph of any graph, mergeParallelTies(graph, { strength: "weight" }) with its weights; hierarchyGraph, attentionGraph, contactGraph and signedGraph make one of an account)",
      }
    `);
  });

  it("takes a mixed graph whose edges are all of one kind as it is", () => {
    const arcs = new (Graph as unknown as new () => AbstractGraph)();
    arcs.mergeDirectedEdge("ana", "ben");
    expect(indexGraph(arcs).directed).toBe(true);
    const ties = new (Graph as unknown as new () => AbstractGraph)();
    expect(indexGraph(ties).directed).toBe(false);
    ties.mergeUndirectedEdge("ben", "ana");
    expect(indexGraph(ties)).toMatchObject({ directed: false, sources: Int32Array.of(0), targets: Int32Array.of(1) });
  });

  it("takes lengths of 0 only where lengths are added up", () => {
    const graph = undirected("ana ben 0", "ben cleo 2");
    expect(diameter(graph, { distance: "distance" })).toBe(2);
    expect(eccentricity(graph, { distance: "distance" })).toEqual({ ana: 2, ben: 2, cleo: 2 });
    expect(refusal(() => betweennessCentrality(graph, { distance: "distance" }))).toMatchObject({
      code: "invalid_graph",
    });
  });

  it("names the edges that were there when a measure began, not those added while it reports", () => {
    const graph = undirected("ana ben", "ben cleo");
    const onProgress = () => void graph.mergeEdgeWithKey("late", "ana", "cleo");
    expect(Object.keys(edgeBetweenness(graph, { onProgress }))).toEqual(["ana-ben", "ben-cleo"]);
  });

  it("recognizes a graph by what it does, not by its class", () => {
    const graph = directed("ana ben");
    const sameShape = Object.create(null, {
      type: { value: "directed" },
      multi: { value: false },
      size: { value: 1 },
      nodes: { value: () => graph.nodes() },
      forEachNode: { value: graph.forEachNode.bind(graph) },
      forEachEdge: { value: graph.forEachEdge.bind(graph) },
    });
    expect(indexGraph(sameShape).edgeKeys).toEqual(["ana-ben"]);
  });

  it("names the edge whose attribute is missing or out of range", () => {
    const graph = directed("ana", "ben", "cleo");
    graph.addEdgeWithKey("one", "ana", "ben", { strength: 1 });
    graph.addEdgeWithKey("two", "ben", "ana", { strenght: 1 });
    graph.addEdgeWithKey("the third", "ben", "cleo", { strength: -0.1, distance: 0, sign: 0.5 });
    graph.addEdgeWithKey("four", "cleo", "ben", { strength: Number.NaN, distance: "near", sign: 1 });
    const read = (name: "strength" | "distance" | "sign") => () => indexGraph(graph, { [name]: name });
    expect(refusal(read("strength"))).toMatchInlineSnapshot(`
      {
        "code": "invalid_graph",
        "message": "invalid_graph: graph.edges.two.strength: missing (expected a finite number, at least 0; nearest: "strenght"); graph.edges["the third"].strength: expected a finite number, at least 0, got -0.1; graph.edges.four.strength: expected a finite number, at least 0, got NaN",
      }
    `);
    expect(refusal(read("distance"))).toMatchInlineSnapshot(`
      {
        "code": "invalid_graph",
        "message": "invalid_graph: graph.edges.one.distance: missing (expected a finite number greater than 0); graph.edges.two.distance: missing (expected a finite number greater than 0); graph.edges["the third"].distance: expected a finite number greater than 0, got 0; graph.edges.four.distance: expected a finite number greater than 0, got "near"",
      }
    `);
    expect(refusal(read("sign"))).toMatchInlineSnapshot(`
      {
        "code": "invalid_graph",
        "message": "invalid_graph: graph.edges.one.sign: missing (expected 1 or -1); graph.edges.two.sign: missing (expected 1 or -1); graph.edges["the third"].sign: expected 1 or -1, got 0.5",
      }
    `);
    expect(refusal(() => indexGraph(graph, { strength: "toString" }))).toMatchObject({ code: "invalid_graph" });
  });

  it("lists at most a hundred problems", () => {
    const graph = new UndirectedGraph();
    for (let i = 0; i < 150; i++) graph.mergeEdge("hub", `spoke ${i}`);
    try {
      indexGraph(graph, { strength: "strength" });
    } catch (error) {
      expect(isAccountError(error) && error.issues.length).toBe(101);
    }
    expect.assertions(1);
  });

  it("refuses what cannot be read, such as a proxy that throws", () => {
    const trap = (): never => {
      throw new Error("trap");
    };
    const proxy = new Proxy({}, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap }) as AbstractGraph;
    expect(refusal(() => betweennessCentrality(proxy))).toMatchObject({ code: "invalid_graph" });
    expect(refusal(() => betweennessCentrality(undirected("ana"), proxy as object))).toMatchObject({
      code: "invalid_options",
    });
    expect(refusal(() => scoreAccount(proxy as never))).toMatchObject({ code: "invalid_account" });
    expect(
      refusal(() => scoreAccount({ id: "a", name: "A", asOf: "2026-01-01", people: [] }, proxy as object)),
    ).toMatchObject({ code: "invalid_options" });
  });

  it("refuses an id that an object cannot hold", () => {
    expect(refusal(() => indexGraph(undirected("__proto__ ana")))).toMatchInlineSnapshot(`
      {
        "code": "invalid_graph",
        "message": "invalid_graph: graph.nodes.__proto__: the id "__proto__" is not allowed",
      }
    `);
    const graph = undirected("ana", "ben");
    graph.addEdgeWithKey("__proto__", "ana", "ben");
    expect(refusal(() => indexGraph(graph))).toMatchObject({ code: "invalid_graph" });
  });
});
