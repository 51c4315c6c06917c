import { describe, expect, it } from "vitest";
import { scoreInfluence } from "../../../src/index.js";
import { createMapGraph } from "../../../src/render/svg/create-map-graph.js";
import { generateAccount } from "../../../src/testing/index.js";
import { smallAccount, smallScore } from "./pictured.js";

describe("createMapGraph()", () => {
  it("gives every person a label, a size that follows influence, a color and a place", () => {
    const graph = createMapGraph(smallAccount, smallScore);
    expect(graph.nodes().sort()).toEqual(["ana", "dana", "kim", "lee", "seat"]);
    const dana = graph.getNodeAttributes("dana");
    expect(dana).toMatchObject({ label: "Dana Cole", side: "customer", count: 1, color: "#c3c9d2" });
    expect(dana.size).toBeGreaterThan(graph.getNodeAttribute("kim", "size"));
    graph.forEachNode((_, { x, y }) => expect(Number.isFinite(x + y)).toBe(true));
  });

  it("grows upward: a manager stands above those who report to them", () => {
    const people = [
      { id: "boss", name: "Bo", isTop: true },
      ...["a", "b", "c"].map((id) => ({ id, name: id, reportsTo: "boss" })),
    ];
    const account = { id: "x", name: "X", asOf: "2026-03-01", people };
    const graph = createMapGraph(account, scoreInfluence(account, { samples: 0 }));
    const heightOf = (id: string) => graph.getNodeAttribute(id, "y");
    for (const id of ["a", "b", "c"]) expect(heightOf("boss")).toBeGreaterThan(heightOf(id));
  });

  it("gives ties their kind, color and direction", () => {
    const graph = createMapGraph(smallAccount, smallScore);
    const ties = graph.mapEdges(
      (_, { family, type, isInferred }, from, to) => `${from} ${family} ${to} ${type} ${isInferred}`,
    );
    expect(ties).toContain("ana influence dana arrow true");
    expect(ties).toContain("lee reporting dana arrow false");
    expect(ties.filter((tie) => tie.includes("rivalry") && tie.includes("line false"))).toHaveLength(1);
    expect(ties.filter((tie) => tie.includes("alliance"))).toHaveLength(1);
  });

  it("survives export and JSON, twice the same", () => {
    const exported = createMapGraph(smallAccount, smallScore).export();
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
    expect(createMapGraph(smallAccount, smallScore).export().nodes).toEqual(exported.nodes);
  });

  it("merges those with least influence, and keeps the weightiest ties of each", () => {
    const account = generateAccount({ people: 40 });
    const score = scoreInfluence(account, { samples: 0 });
    const graph = createMapGraph(account, score, { maxPeople: 10, tiesPerPerson: 1, sides: ["customer"] });
    const merged = graph.filterNodes((_, { count }) => count > 1);
    expect(merged.length).toBeGreaterThan(0);
    for (const node of merged) expect(node).toMatch(/^others:/);
    const shares = graph.reduceNodes((sum, _, { influence }) => sum + (influence ?? 0), 0);
    const customers = score.stakeholders.filter(({ side }) => side === "customer");
    expect(shares).toBeCloseTo(
      customers.reduce((sum, { influence }) => sum + influence, 0),
      9,
    );
  });

  it("refuses unknown options", () => {
    expect(() => createMapGraph(smallAccount, smallScore, { legend: true } as never)).toThrow(/legend/);
  });
});
