import { describe, expect, it } from "vitest";
import { attentionGraph, contactGraph, createAccountGraph, mergeParallelTies, signedGraph } from "../../src/index.js";

const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "ana", name: "Ana" },
    { id: "toString", name: "Tom" },
  ],
  relationships: [
    { from: "ana", to: "toString", kind: "ally" as const },
    { from: "toString", to: "ana", kind: "advises" as const },
  ],
};

describe("simple graphs of people with odd ids", () => {
  it("refuse ties of a node that graphology takes for a property of every object, and say what to do", () => {
    const make = [
      () => signedGraph(account),
      () => attentionGraph(account),
      () => contactGraph(account),
      () => mergeParallelTies(createAccountGraph(account)),
    ];
    for (const build of make) {
      expect(build).toThrowError(
        'a simple graphology graph cannot hold ties of a node named "toString", which every object has: use another id',
      );
      expect(build).toThrowError(expect.objectContaining({ name: "AccountError", code: "invalid_graph" }));
    }
  });

  it("hold such a node without ties", () => {
    const graph = signedGraph({ ...account, relationships: [] });
    expect(graph.nodes()).toEqual(["ana", "toString"]);
  });
});
