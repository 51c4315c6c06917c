import fc from "fast-check";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { attentionGraph } from "../../src/api/attention-graph.js";
import { contactGraph } from "../../src/api/contact-graph.js";
import { hierarchyGraph } from "../../src/api/hierarchy-graph.js";
import { signedGraph } from "../../src/api/signed-graph.js";
import { betweennessCentrality, pagerank } from "../../src/measures/index.js";
import { mapOf } from "../insights/influence/map.js";
import { variedCase } from "../insights/influence/varied-account.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { generated, generatedGraph } from "./graphs.js";

const projections = { hierarchyGraph, attentionGraph, contactGraph, signedGraph };

/** Nodes, and edges with their rounded strength and their sign. */
function shown(graph: AbstractGraph) {
  const edges = graph.mapEdges(
    (key, { strength, sign }) => `${key} ${Math.round(strength * 1000) / 1000}${sign < 0 ? " against" : ""}`,
  );
  return { nodes: graph.nodes(), edges: edges.sort() };
}

const account = mapOf(
  [
    { id: "lee", reportsTo: "dana", title: "CIO", stance: "supporter", provenance: { reportsTo: { confidence: 0.8 } } },
    { id: "dana", isTop: true },
    { id: "kim", reportsTo: "lee", dottedLineTo: ["dana"], status: "on_leave" },
    { id: "seat", reportsTo: "dana", status: "vacant" },
    { id: "con", side: "external" },
    { id: "sam", side: "us" },
    { id: "eve", side: "competitor" },
    { id: "old", status: "left", reportsTo: "dana" },
  ],
  {
    relationships: [
      { from: "con", to: "dana", kind: "advises", strength: 1 },
      { from: "con", to: "lee", kind: "rival", strength: 1 },
      { from: "kim", to: "dana", kind: "ally", strength: 0.5 },
      { from: "sam", to: "lee", kind: "works_with", strength: 0.6 },
      { from: "eve", to: "lee", kind: "friend", strength: 0.6 },
    ],
  },
);

describe("the projections of a small account", () => {
  it("hierarchy: everybody who has not left, from report to boss, as sure as the line is", () => {
    const graph = hierarchyGraph(account);
    expect(shown(graph)).toEqual({
      nodes: ["lee", "dana", "kim", "seat", "con", "sam", "eve"],
      edges: ["kim->lee 1", "lee->dana 0.8", "seat->dana 1"],
    });
    expect(graph.type).toBe("directed");
    expect(graph.multi).toBe(false);
    expect(graph.getNodeAttributes("lee")).toEqual({
      name: "LEE",
      title: "CIO",
      side: "customer",
      level: 1,
      stance: 0.5,
    });
    expect(graph.getEdgeAttributes("lee->dana")).toEqual({ strength: 0.8, distance: 1.25, sign: 1 });
  });

  it("attention: customers and externals, from listener to listened to", () => {
    expect(shown(attentionGraph(account))).toEqual({
      nodes: ["lee", "dana", "kim", "seat", "con"],
      edges: [
        "dana->con 0.9",
        "dana->kim 0.4",
        "dana->lee 0.24",
        "kim->dana 0.55",
        "kim->lee 0.6",
        "lee->dana 0.48",
        "lee->kim 0.3",
      ],
    });
  });

  it("contact: those who can be met, of all sides but competitors", () => {
    const graph = contactGraph(account);
    expect(shown(graph)).toEqual({
      nodes: ["lee", "dana", "con", "sam"],
      edges: ["dana--con 1", "lee--dana 0.3", "lee--sam 0.6"],
    });
    expect(graph.type).toBe("undirected");
  });

  it("signed: who stands with or against whom", () => {
    expect(shown(signedGraph(account))).toEqual({
      nodes: ["lee", "dana", "kim", "seat", "con"],
      edges: ["dana--kim 0.45", "lee--con 0.9 against"],
    });
  });

  it("leave self references out", () => {
    expect(hierarchyGraph(mapOf([{ id: "a", reportsTo: "a" }])).size).toBe(0);
  });
});

describe.each(Object.entries(projections))("%s", (_name, project) => {
  const edges = (...[input, options]: Parameters<typeof project>) => shown(project(input, options) as AbstractGraph);

  it("is the same from JSON and from a graph, and changes neither", () => {
    const graph = generatedGraph();
    const before = JSON.stringify(graph.export());
    expect(edges(graph)).toEqual(edges(deepFreeze(structuredClone(generated))));
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  it("is empty for an empty account", () => {
    expect((project(mapOf([])) as AbstractGraph).order).toBe(0);
  });

  it("takes a goal and a date, and no other option", () => {
    expect(() => project(account, { seed: 1 } as never)).toThrow(/unknown key "seed"/);
    expect(() => project(account, { goalId: "g" })).toThrow(/unknown goal "g"/);
    expect(() => project(account, { asOf: "soon" })).toThrow(/options\.asOf/);
    expect(() => project({} as never)).toThrow(/missing/);
  });

  it("keeps the order of people, and gives strength, distance and sign (law)", () => {
    fc.assert(
      fc.property(variedCase, ({ account: varied, options: { goalId, asOf } }) => {
        const graph = project(varied, { goalId, asOf }) as AbstractGraph;
        const ids = varied.people.map((person) => person.id);
        expect(graph.nodes()).toEqual(ids.filter((id) => graph.hasNode(id)));
        expect(graph.selfLoopCount).toBe(0);
        graph.forEachEdge((_edge, { strength, distance, sign }) => {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
          expect(distance).toBeCloseTo(1 / strength, 9);
          expect([1, -1]).toContain(sign);
        });
      }),
      { seed: 9, numRuns: 30 },
    );
  });
});

describe("what projections are for", () => {
  it("feeds measures, with a goal and a date", () => {
    const goals = [
      { id: "g", name: "G" },
      { id: "h", name: "H" },
    ];
    const relationships = [
      { from: "a", to: "b", kind: "influences", goalId: "g", strength: 0.8 },
      { from: "b", to: "c", kind: "influences", asOf: "2026-02-01", strength: 0.8 },
    ];
    const map = mapOf(
      ["a", "b", "c"].map((id) => ({ id })),
      { goals, relationships },
    );
    expect(attentionGraph(map, { goalId: "g" }).edges()).toEqual(["b->a", "c->b"]);
    expect(attentionGraph(map).edges()).toEqual(["c->b"]);
    expect(attentionGraph(map, { goalId: "g", asOf: "2026-01-01" }).edges()).toEqual(["b->a"]);
    const graph = attentionGraph(map, { goalId: "g" });
    expect(betweennessCentrality(graph, { distance: "distance", normalized: false })).toEqual({ a: 0, b: 1, c: 0 });
    const ranks = pagerank(graph, { strength: "strength" });
    expect(ranks.a).toBeGreaterThan(ranks.c!);
  });
});
