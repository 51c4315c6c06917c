import { DirectedGraph, MultiDirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { describe, expect, it } from "vitest";
import { scoreInfluence } from "../../src/api/score-influence.js";
import type { ScoreOptions } from "../../src/api/score-options.js";
import { toAccount } from "../../src/graph/to-account.js";
import { mapOf, smallMap } from "../insights/influence/map.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { generated, generatedGraph } from "./graphs.js";

const quick = { samples: 0 };

describe("the score", () => {
  it("says what it is about", () => {
    const { accountId, accountName, goalId, asOf, modelVersion } = scoreInfluence(smallMap(), {
      ...quick,
      asOf: "2026-05-01",
    });
    expect({ accountId, accountName, goalId, asOf }).toEqual({
      accountId: "acme",
      accountName: "Acme",
      goalId: null,
      asOf: "2026-05-01",
    });
    expect(modelVersion).toMatch(/^\d/);
  });

  it("has the goal asked for, or the only one", () => {
    const goals = [
      { id: "g", name: "G", stakes: [{ personId: "b", roles: ["economic_buyer"] }] },
      { id: "h", name: "H" },
    ];
    const people = [
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", roles: [] },
    ];
    const first = (rest: object, options: ScoreOptions = {}) => {
      const score = scoreInfluence(mapOf(people, { goals, ...rest }), { ...quick, ...options });
      return [score.goalId, score.stakeholders.map((one) => one.influence)];
    };
    expect(first({}, { goalId: "g" })).toEqual(["g", [0.25, 0.25]]);
    expect(first({}, { goalId: "h" })).toEqual(["h", [0.5, 0]]);
    expect(first({ goals: goals.slice(0, 1) })).toEqual(["g", [0.25, 0.25]]);
    expect(first({})).toEqual([null, [0.5, 0]]);
  });

  it("tells the choices that were made and the data warnings, warnings first", () => {
    const { issues } = scoreInfluence(
      mapOf([
        { id: "a", title: "CFO", reportsTo: "a" },
        { id: "b", roles: ["champion"] },
      ]),
      quick,
    );
    expect(issues.map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "no_decision_maker"],
      ["warning", "no_team"],
      ["warning", "self_report"],
      ["info", "implied_stance"],
      ["info", "inferred_level"],
    ]);
  });

  it("lists a hundred issues at most, and how many more there are", () => {
    const people = Array.from({ length: 150 }, (_, at) => ({ id: `p${at}`, roles: ["champion"] }));
    const { issues } = scoreInfluence(mapOf(people), quick);
    expect(issues.length).toBeLessThanOrEqual(101);
    expect(issues.at(-1)!.message).toMatch(/more/);
  });
});

describe("an account as a graph", () => {
  const expected = scoreInfluence(generated, quick);

  it("scores as its JSON does", () => {
    expect(scoreInfluence(generatedGraph(), quick)).toEqual(expected);
    expect(scoreInfluence(toAccount(generatedGraph()), quick)).toEqual(expected);
  });

  it("scores the same after layouts, centralities and communities have written on it", () => {
    const graph = generatedGraph();
    graph.forEachNode((id, _attributes) => {
      graph.mergeNodeAttributes(id, { x: id.length, y: -1, size: 3, color: "#fff", label: id } as never);
    });
    pagerank.assign(graph as never);
    (louvain as unknown as { assign(graph: unknown, options: object): void }).assign(graph, { getEdgeWeight: null });
    expect(graph.getNodeAttributes(graph.nodes()[0]!)).toHaveProperty("community");
    expect(scoreInfluence(graph, quick)).toEqual(expected);
  });

  it("follows what graphology's own calls change", () => {
    const graph = generatedGraph();
    const top = expected.stakeholders[0]!;
    graph.setNodeAttribute(top.id, "susceptibility", 0);
    const other = scoreInfluence(graph, quick).stakeholders.find((one) => one.id === top.id)!;
    expect(other.influence).toBeGreaterThan(top.influence);
    graph.dropNode(top.id);
    const without = scoreInfluence(graph, quick);
    expect(without.stakeholders.map((one) => one.id)).not.toContain(top.id);
    const people = generated.people.filter((person) => person.id !== top.id);
    expect(people).toHaveLength(graph.order);
  });

  it("takes a copy, an import of an export, and any graph with people and kinds", () => {
    const graph = generatedGraph();
    expect(scoreInfluence(graph.copy() as never, quick)).toEqual(expected);
    const imported = new MultiDirectedGraph();
    imported.import(JSON.parse(JSON.stringify(graph.export())));
    expect(scoreInfluence(imported, quick)).toEqual(expected);
    const plain = new DirectedGraph();
    plain.mergeNode("a", { name: "Ana", roles: ["economic_buyer"] });
    plain.mergeNode("b", { name: "Bo" });
    plain.mergeEdge("b", "a", { kind: "influences", strength: 1 });
    plain.replaceAttributes({ id: "acme", name: "Acme", asOf: "2026-03-01" });
    const score = scoreInfluence(plain, quick);
    expect(score.stakeholders.map((one) => [one.id, one.influence])).toEqual([
      ["a", 0.5],
      ["b", expect.closeTo(0.25 / 1.5, 12)],
    ]);
  });

  it("is left as it is", () => {
    const graph = generatedGraph();
    const before = JSON.stringify(graph.export());
    scoreInfluence(graph, quick);
    expect(JSON.stringify(graph.export())).toBe(before);
  });
});

describe("the input", () => {
  it("may be frozen", () => {
    const score = scoreInfluence(deepFreeze(smallMap()), deepFreeze({ ...quick, limits: { people: 4 } }));
    expect(score.stakeholders).toHaveLength(4);
  });

  it("is refused with every problem, and where it stands", () => {
    expect(() => scoreInfluence({ id: "acme", people: [{ id: "a" }] } as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_account: name: missing (expected a text); asOf: missing (expected a text); people[0].name: missing (expected a text)]`,
    );
    expect(() => scoreInfluence(null as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_account: expected an object, got null]`,
    );
    expect(() => scoreInfluence(smallMap(), { limits: { people: 3 } })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_account: people: 4 people (limit 3; raise options.limits.people)]`,
    );
  });

  it("as a graph is refused with the node named", () => {
    const graph = new DirectedGraph();
    graph.addNode("a", { name: "Ana", roles: ["wizard"] });
    graph.replaceAttributes({ id: "acme", name: "Acme", asOf: "2026-03-01" });
    expect(() => scoreInfluence(graph)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.nodes.a.roles[0]: unknown role "wizard" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)]`,
    );
  });
});

describe("the options", () => {
  const refused = (options: unknown) => () => scoreInfluence(smallMap(), options as ScoreOptions);

  it("are refused when unknown or out of range", () => {
    expect(refused({ goal: "g" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.goal: unknown key "goal"]`,
    );
    expect(
      refused({ susceptibility: 1, unmappedAttention: -1, unmapped: "other", seed: 0.5 }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.susceptibility: 1 is too large (at most 0.95); options.unmappedAttention: -1 is too small (at least 0); options.unmapped: unknown unmapped "other" (one of: neutral, self); options.seed: expected a whole number, got 0.5]`,
    );
    expect(refused({ asOf: "2026-02-30" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.asOf: no such day "2026-02-30" (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")]`,
    );
    expect(refused({ goalId: "gg" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: unknown_goal: options.goalId: unknown goal "gg"]`,
    );
    expect(refused(5)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options: expected an object, got 5]`,
    );
  });

  it("may be null or undefined one by one, which means absent", () => {
    const plain = scoreInfluence(smallMap(), quick);
    expect(scoreInfluence(smallMap(), { ...quick, susceptibility: undefined, goalId: undefined })).toEqual(plain);
  });

  it("are defaults where they say what is the default", () => {
    const stated = {
      ...quick,
      susceptibility: 0.5,
      unmappedAttention: 1.5,
      unmapped: "neutral",
      informalTies: "auto",
      inferFromTitles: true,
      seed: 1,
    } as const;
    expect(scoreInfluence(generated, stated)).toEqual(scoreInfluence(generated, quick));
  });

  it("inferFromTitles says whether titles give levels", () => {
    const level = (inferFromTitles: boolean) =>
      scoreInfluence(mapOf([{ id: "a", title: "CFO" }]), { ...quick, inferFromTitles }).stakeholders[0]!.level;
    expect([level(true), level(false)]).toEqual([1, null]);
  });

  it("change what they are about", () => {
    const plain = JSON.stringify(scoreInfluence(generated, quick).stakeholders);
    const changes: ScoreOptions[] = [
      { susceptibility: 0.3 },
      { unmappedAttention: 3 },
      { unmapped: "self" },
      { informalTies: "elicited_only" },
      { asOf: "2026-09-01" },
    ];
    for (const change of changes) {
      expect(
        JSON.stringify(scoreInfluence(generated, { ...quick, ...change }).stakeholders),
        Object.keys(change)[0],
      ).not.toBe(plain);
    }
  });
});
