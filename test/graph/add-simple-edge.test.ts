import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { mergeParallelTies, parseAccount } from "../../src/index.js";

describe("people whose id every object has", () => {
  it("are refused in an account", () => {
    for (const id of ["toString", "valueOf", "hasOwnProperty", "__defineGetter__", "constructor", "__proto__"]) {
      const people = [JSON.parse(`{"id":"${id}","name":"Tom"}`)];
      expect(() => parseAccount({ id: "acme", name: "Acme", asOf: "2026-03-01", people })).toThrow(
        `people[0].id: "${id}" is not an id`,
      );
    }
    expect(Object.getOwnPropertyNames(Object.prototype).every((id) => isRefused(id))).toBe(true);
  });

  it("are refused as ends of edges in a simple graph, with what to do", () => {
    const graph = new MultiDirectedGraph();
    graph.addNode("ana");
    graph.addNode("toString");
    graph.addEdge("ana", "toString", { kind: "ally" });
    const build = () => mergeParallelTies(graph);
    expect(build).toThrowError(
      'a simple graphology graph cannot hold ties of a node named "toString", which every object has: use another id',
    );
    expect(build).toThrowError(expect.objectContaining({ name: "AccountError", code: "invalid_graph" }));
  });
});

function isRefused(id: string): boolean {
  try {
    parseAccount({ id, name: "Acme", asOf: "2026-03-01", people: [] });
    return false;
  } catch {
    return true;
  }
}
