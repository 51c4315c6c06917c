import { createRequire } from "node:module";
import fc from "fast-check";
import { DirectedGraph, MultiDirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import karateClub from "graphology-generators/social/karate-club";
import { describe, expect, it } from "vitest";
import { createAccountGraph } from "../../src/graph/create-account-graph.js";
import { mergeParallelTies } from "../../src/graph/merge-parallel-ties.js";
import { parseAccountGraph } from "../../src/graph/parse-account-graph.js";
import { toAccount } from "../../src/graph/to-account.js";
import type { AccountInput } from "../../src/model/account.js";
import { parseAccount } from "../../src/model/parse-account.js";
import { generateAccount } from "../../src/testing/generate-account.js";
import { accountArbitrary } from "./account-arbitrary.js";

const head = { id: "acme", name: "Acme", asOf: "2026-03-01" };
const account: AccountInput = {
  ...head,
  people: [
    { id: "ana", name: "Ana Ruiz", reportsTo: "lee", ownerId: "uma" },
    { id: "lee", name: "Lee Wong", dottedLineTo: ["uma", "off map", "ana", "ana"] },
    { id: "uma", name: "Uma Sol", side: "us" },
  ],
  relationships: [{ from: "ana", to: "lee", kind: "advises" }],
  interactions: [
    {
      id: "i1",
      at: "2026-02-01",
      channel: "email",
      participants: [{ personId: "ana" }, { personId: "uma" }],
      initiatorId: "uma",
    },
    { id: "i2", at: "2026-02-02", channel: "chat", participants: [{ personId: "uma" }] },
    { id: "i3", at: "2026-02-03", channel: "chat", participants: [] },
    { id: "i4", at: "2026-02-03", channel: "chat", participants: [{ personId: "never on the map" }] },
  ],
  departments: [{ id: "it", name: "IT", headId: "uma" }],
  goals: [{ id: "g", name: "Deal", stakes: [{ personId: "uma" }, { personId: "ana" }] }],
  painPoints: [{ id: "p", text: "Slow", ownerId: "uma", personIds: ["ana", "uma"] }],
  notes: [{ id: "n", at: "2026-02-01", text: "Met", about: ["uma", "g", "lee"] }],
  sources: [{ id: "s", kind: "crm", collectedBy: "uma" }],
  observations: [
    { personId: "uma", field: "stance", value: 0 },
    { personId: "ana", field: "stance", value: 0.5 },
  ],
};

/** A small graph that has all an account needs. */
function graphWith(nodes: Record<string, object>, edges: readonly [string, string, object][] = []) {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes(head);
  for (const [key, attributes] of Object.entries(nodes)) graph.addNode(key, attributes);
  for (const [from, to, attributes] of edges) graph.addEdge(from, to, attributes);
  return graph;
}

describe("laws of toAccount", () => {
  it("asks a graph for no method that graphology 0.20 has not", () => {
    const old = createAccountGraph(account);
    for (const method of ["mapNodes", "filterNodes", "reduceNodes", "findNode", "someNode", "everyNode", "mapEdges"]) {
      Object.defineProperty(old, method, { value: undefined });
    }
    expect(toAccount(old)).toEqual(parseAccount(account));
  });

  it("gives back what parseAccount gives, whatever the account", () => {
    fc.assert(
      fc.property(accountArbitrary, (input) => {
        expect(toAccount(createAccountGraph(input))).toEqual(parseAccount(input));
      }),
      { numRuns: 400 },
    );
  });

  it("gives it back through graphology's export and import and through its copy", () => {
    fc.assert(
      fc.property(accountArbitrary, (input) => {
        const graph = createAccountGraph(input);
        const text = JSON.stringify(graph.export());
        expect(toAccount(MultiDirectedGraph.from(JSON.parse(text)))).toEqual(parseAccount(input));
        expect(toAccount(graph.copy())).toEqual(parseAccount(input));
      }),
    );
  });

  it("gives back generated accounts without issues", () => {
    for (const people of [0, 1, 25, 300]) {
      const generated = generateAccount({ people, completeness: 0.7, goals: 2 });
      expect(parseAccountGraph(createAccountGraph(generated))).toEqual({ account: generated, issues: [] });
    }
  });

  it("gives back seats, own words, companies, members, pairs and spans, also through a text", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const generated = generateAccount({
        seed,
        people: seed,
        completeness: (seed % 4) / 3,
        goals: seed % 3,
        extended: true,
      });
      const graph = createAccountGraph(generated);
      expect(parseAccountGraph(graph)).toEqual({ account: generated, issues: [] });
      expect(toAccount(MultiDirectedGraph.from(JSON.parse(JSON.stringify(graph.export()))))).toEqual(generated);
    }
  });

  it("does not write to the graph", () => {
    fc.assert(
      fc.property(accountArbitrary, (input) => {
        const graph = createAccountGraph(input);
        // graphology mistakes the names of inherited methods for neighbors when it drops a node.
        const dropped = graph.nodes()[0];
        if (dropped !== undefined && !graph.someNode((key) => key in {})) graph.dropNode(dropped);
        const before = JSON.stringify(graph.export());
        const { account: read } = parseAccountGraph(graph);
        expect(JSON.stringify(graph.export())).toBe(before);
        expect(parseAccount(read)).toEqual(read);
      }),
    );
  });
});

describe("toAccount of a graph that graphology changed", () => {
  it("ignores what layouts, renderers and community detection write", () => {
    const graph = createAccountGraph(account);
    const communities = louvain(mergeParallelTies(graph) as never);
    for (const key of graph.nodes())
      graph.mergeNodeAttributes(key, { x: 1, y: 2, size: 5, color: "#fff", label: "L", community: communities[key] });
    for (const key of graph.edges())
      graph.mergeEdgeAttributes(key, { weight: 3, color: "#000", size: 1, type: "arrow" });
    graph.setAttribute("layout", { x: 1 });
    expect(toAccount(graph)).toEqual(parseAccount(account));
  });

  it("leaves dropped people out of everything, with one issue each", () => {
    const graph = createAccountGraph(account);
    graph.dropNode("uma");
    const { account: read, issues } = parseAccountGraph(graph);
    expect(read).toEqual({
      schemaVersion: 1,
      ...head,
      people: [
        { id: "ana", name: "Ana Ruiz", reportsTo: "lee" },
        { id: "lee", name: "Lee Wong", dottedLineTo: ["off map", "ana", "ana"] },
      ],
      relationships: [{ from: "ana", to: "lee", kind: "advises" }],
      interactions: [
        { id: "i1", at: "2026-02-01", channel: "email", participants: [{ personId: "ana" }] },
        { id: "i3", at: "2026-02-03", channel: "chat", participants: [] },
        { id: "i4", at: "2026-02-03", channel: "chat", participants: [{ personId: "never on the map" }] },
      ],
      departments: [{ id: "it", name: "IT" }],
      goals: [{ id: "g", name: "Deal", stakes: [{ personId: "ana" }] }],
      painPoints: [{ id: "p", text: "Slow", personIds: ["ana"] }],
      notes: [{ id: "n", at: "2026-02-01", text: "Met", about: ["g", "lee"] }],
      sources: [{ id: "s", kind: "crm" }],
      observations: [{ personId: "ana", field: "stance", value: 0.5 }],
    });
    expect(issues).toMatchObject([
      {
        severity: "warning",
        code: "dropped_person",
        path: ["graph", "nodes", "uma"],
        message:
          'no node "uma": references to this person were left out of people.ownerId (1), interactions.initiatorId (1), ' +
          "interactions.participants (2), departments.headId (1), goals.stakes (1), painPoints.ownerId (1), " +
          "painPoints.personIds (1), notes.about (1), sources.collectedBy (1), observations (1)",
      },
    ]);
  });

  it("has no word of a dropped manager, whom only the attribute peopleIds remembers", () => {
    const graph = createAccountGraph(account);
    graph.dropNode("lee");
    expect(toAccount(graph).people).toEqual([
      { id: "ana", name: "Ana Ruiz", ownerId: "uma" },
      { id: "uma", name: "Uma Sol", side: "us" },
    ]);
    expect(toAccount(graph)).not.toHaveProperty("relationships");
    expect(toAccount(graph).notes![0]!.about).toEqual(["uma", "g"]);
    graph.removeAttribute("peopleIds");
    expect(toAccount(graph).notes![0]!.about).toEqual(["uma", "g", "lee"]);
  });

  it("reads added people, ties and lines, and keys of graphology are no ids", () => {
    const graph = createAccountGraph(account);
    graph.addNode("new", { name: "New Hire" });
    graph.addEdge("new", "lee", { kind: "reports_to" });
    graph.addEdge("lee", "new", { kind: "dotted_line" });
    graph.addEdge("new", "ana", { kind: "knows", strength: "weak" });
    graph.addEdgeWithKey("key", "new", "uma", { kind: "likes", id: "t9" });
    graph.dropEdge("ana>reports_to>lee");
    const { people, relationships } = toAccount(graph);
    expect(people[0]).toEqual({ id: "ana", name: "Ana Ruiz", ownerId: "uma" });
    expect(people[1]!.dottedLineTo).toEqual(["uma", "off map", "ana", "ana", "new"]);
    expect(people[3]).toEqual({ id: "new", name: "New Hire", reportsTo: "lee" });
    expect(relationships!.slice(1)).toEqual([
      { from: "new", to: "ana", kind: "knows", strength: 0.25 },
      { id: "t9", from: "new", to: "uma", kind: "likes" },
    ]);
  });

  it("lets edges win over attributes, which count where there is no edge", () => {
    const graph = graphWith(
      {
        a: { reportsTo: "b", dottedLineTo: ["b", "c", "off map"] },
        b: { reportsTo: "c", dottedLineTo: null },
        c: { dottedLineTo: ["a"] },
      },
      [
        ["a", "c", { kind: "reports_to" }],
        ["a", "c", { kind: "dotted_line" }],
        ["b", "c", { kind: "dotted_line" }],
      ],
    );
    expect(toAccount(graph).people).toEqual([
      { id: "a", name: "a", reportsTo: "c", dottedLineTo: ["b", "off map", "c"] },
      { id: "b", name: "b", reportsTo: "c", dottedLineTo: ["c"] },
      { id: "c", name: "c", dottedLineTo: ["a"] },
    ]);
  });

  it("keeps the first of two managers and says so", () => {
    const graph = graphWith({ a: {}, b: {}, c: {} }, [
      ["a", "b", { kind: "reports_to" }],
      ["a", "b", { kind: "reports_to" }],
      ["a", "c", { kind: "reports_to" }],
    ]);
    const { account: read, issues } = parseAccountGraph(graph);
    expect(read.people[0]!.reportsTo).toBe("b");
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ["second_manager", '"a" reports to "b" and to "c"; the first was kept (use dotted_line for others)'],
    ]);
  });
});

describe("toAccount of graphs from elsewhere", () => {
  it("names people by name, else label, else key", () => {
    const graph = graphWith({
      a: { name: "Ana", label: "x" },
      b: { label: "Bo", name: null },
      c: { label: 7 },
      12: {},
    });
    expect(toAccount(graph).people.map(({ id, name }) => [id, name])).toEqual([
      ["12", "12"],
      ["a", "Ana"],
      ["b", "Bo"],
      ["c", "c"],
    ]);
  });

  it("takes a graph from the CommonJS copy of graphology", () => {
    const require = createRequire(import.meta.url);
    const foreign = require("graphology");
    expect(foreign.MultiDirectedGraph).not.toBe(MultiDirectedGraph);
    const graph = foreign.MultiDirectedGraph.from(createAccountGraph(account).export());
    expect(toAccount(graph)).toEqual(parseAccount(account));
  });

  it("takes simple and undirected graphs, and says where it read a direction into them", () => {
    const graph = new UndirectedGraph();
    graph.replaceAttributes(head);
    graph.mergeEdge("lee", "ana", { kind: "ally" });
    expect(parseAccountGraph(graph)).toEqual({
      account: {
        schemaVersion: 1,
        ...head,
        people: [
          { id: "lee", name: "lee" },
          { id: "ana", name: "ana" },
        ],
        relationships: [{ from: "lee", to: "ana", kind: "ally" }],
      },
      issues: [],
    });
    graph.mergeEdge("uma", "ana", { kind: "reports_to" });
    const one = parseAccountGraph(graph);
    expect(one.account.people[2]).toEqual({ id: "uma", name: "uma", reportsTo: "ana" });
    expect(one.issues[0]!.message).toBe("1 undirected edge of a kind that has a direction: read from source to target");
    graph.mergeEdge("uma", "lee", { kind: "trusts" });
    expect(parseAccountGraph(graph).issues.map(({ code, message }) => [code, message])).toEqual([
      ["undirected_edge", "2 undirected edges of a kind that has a direction: read from source to target"],
    ]);
  });

  it("takes a mixed multi graph", () => {
    const graph = new MultiGraph();
    graph.replaceAttributes(head);
    graph.mergeNode("a");
    graph.mergeNode("b");
    graph.addDirectedEdge("a", "b", { kind: "reports_to" });
    graph.addUndirectedEdge("a", "b", { kind: "friend" });
    const { account: read, issues } = parseAccountGraph(graph);
    expect(read.people[0]!.reportsTo).toBe("b");
    expect(read.relationships).toEqual([{ from: "a", to: "b", kind: "friend" }]);
    expect(issues).toEqual([]);
  });

  it("leaves out stakes and observations of people who are no nodes", () => {
    const graph = graphWith({ a: {} });
    graph.setAttribute("goals", [{ id: "g", name: "G", stakes: [{ personId: "a" }, { personId: "nobody" }] }]);
    graph.setAttribute("observations", [{ personId: "nobody", field: "title", value: "CEO" }]);
    const { account: read, issues } = parseAccountGraph(graph);
    expect(read.goals![0]!.stakes).toEqual([{ personId: "a" }]);
    expect(read.observations).toEqual([]);
    expect(issues).toHaveLength(1);
  });
});

describe("errors of toAccount", () => {
  it("refuses what is no graph", () => {
    expect(() => toAccount(account as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph: expected a graphology graph, got an object]`,
    );
    expect(() => toAccount(null as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph: expected a graphology graph, got null]`,
    );
  });

  it("says which attributes a graph of another kind lacks", () => {
    const graph = karateClub(UndirectedGraph);
    expect(() => toAccount(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.attributes.id: missing: set it with graph.setAttribute("id", "acme"); graph.attributes.name: missing: set it with graph.setAttribute("name", "Acme"); graph.attributes.asOf: missing: set it with graph.setAttribute("asOf", "2026-03-01"); graph.edges: none of the 78 edges has the attribute "kind" (expected a kind such as "communicates", "advises" or "reports_to")]`,
    );
    graph.replaceAttributes(head);
    expect(() => toAccount(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.edges: none of the 78 edges has the attribute "kind" (expected a kind such as "communicates", "advises" or "reports_to")]`,
    );
  });

  it("names the node, edge or attribute with a wrong value", () => {
    const graph = createAccountGraph(account);
    graph.setNodeAttribute("ana", "stance", 7);
    graph.setNodeAttribute("lee", "roles", ["budget_holder"] as never);
    graph.setEdgeAttribute("ana>advises>lee", "strength", -1);
    graph.setAttribute("mapCompleteness", 80);
    graph.setAttribute("goals", [{ id: "g", name: "G", stakes: [{ personId: "nobody" }] }]);
    expect(() => toAccount(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.attributes.mapCompleteness: 80 is too large (at most 1; 80 % is written 0.8); graph.nodes.ana.stance: 7 is too large (at most 1); graph.nodes.lee.roles[0]: unknown role "budget_holder" (here: "economic_buyer"); graph.edges["ana>advises>lee"].strength: -1 is too small (at least 0)]`,
    );
  });

  it("names the edge without a kind or with one that is not known", () => {
    const graph = graphWith({ a: {}, b: {} }, [["a", "b", { kind: "ally" }]]);
    graph.addEdgeWithKey("e1", "a", "b");
    graph.addEdgeWithKey("e2", "a", "b", { kind: "reports_too" });
    graph.addEdgeWithKey("e3", "a", "b", { kind: 5 });
    expect(() => toAccount(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.edges.e1.kind: missing (expected a kind such as "communicates", "advises" or "reports_to"); graph.edges.e2.kind: unknown kind "reports_too" (nearest: "reports_to"); graph.edges.e3.kind: unknown kind 5 (one of: influences, advises, mentors, sponsors, trusts, respects, likes, friend, ally, distrusts, dislikes, blocks, rival, conflict, communicates, works_with, knows, former_colleague, consults_for, reports_to, dotted_line)]`,
    );
    const single = new DirectedGraph();
    single.replaceAttributes(head);
    single.addNode("a");
    single.addEdgeWithKey("e", "a", "a");
    expect(() => toAccount(single)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.edges.e.kind: missing (expected a kind such as "communicates", "advises" or "reports_to")]`,
    );
  });

  it("names the edge of an unknown goal and of an id given twice", () => {
    const graph = graphWith({ a: {}, b: {} });
    graph.addEdgeWithKey("e1", "a", "b", { kind: "ally", id: "t" });
    graph.addEdgeWithKey("e2", "a", "b", { kind: "rival", id: "t", goalId: "nope" });
    expect(() => toAccount(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.edges.e2.id: duplicate id "t" (first at graph.edges.e1); graph.edges.e2.goalId: unknown goal "nope"]`,
    );
  });

  it("refuses ids that no account may have, values that are no plain data, and wrong managers", () => {
    const graph = graphWith({ ["__proto__"]: {}, a: { custom: new Map(), dottedLineTo: "b" }, b: { name: "" } }, [
      ["a", "b", { kind: "dotted_line" }],
    ]);
    expect(() => toAccount(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.nodes.a.custom: expected plain data, got an instance of Map (Object.fromEntries makes an object of it)]`,
    );
    graph.removeNodeAttribute("a", "custom");
    expect(() => toAccount(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.nodes.__proto__.id: "__proto__" is not an id (1 to 200 characters, and no name that every object has, such as constructor or toString); graph.nodes.a.dottedLineTo: expected a list, got "b"; graph.nodes.b.name: empty text (at least 1 character)]`,
    );
  });

  it("refuses unknown options and graphs beyond the limits", () => {
    const graph = createAccountGraph(account);
    expect(() => toAccount(graph, { limit: 3 } as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.limit: unknown key "limit" (nearest: "limits")]`,
    );
    expect(() => toAccount(graph, { limits: { people: 2, relationships: 1 } })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.nodes: 3 people (limit 2; raise options.limits.people)]`,
    );
  });

  it("gives its own code", () => {
    expect(() => toAccount(graphWith({ a: { level: "top" } }))).toThrow(
      expect.objectContaining({ code: "invalid_graph" }),
    );
  });
});
