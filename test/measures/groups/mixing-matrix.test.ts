import { describe, expect, it } from "vitest";
import { mixingMatrix } from "../../../src/measures/groups/mixing-matrix.js";
import { directed, undirected } from "../graphs.js";

describe("mixingMatrix", () => {
  it("counts arcs from group to group", () => {
    const graph = directed("ana cleo 2", "ben cleo 3", "cleo ana 5");
    graph.updateEachNodeAttributes((id) => ({ team: id === "cleo" ? "legal" : "sales" }));
    const groups = ["legal", "sales"];
    expect(mixingMatrix(graph, { attribute: "team" })).toEqual({
      groups,
      ties: [
        [0, 1],
        [2, 0],
      ],
      unmapped: 0,
    });
    const byStrength = mixingMatrix(graph, { attribute: "team", strength: "strength" });
    expect(byStrength.ties).toEqual([
      [0, 5],
      [5, 0],
    ]);
  });

  it("reads an undirected tie both ways and a self-loop once", () => {
    const graph = undirected("a b", "b c", "c c");
    graph.updateEachNodeAttributes((id) => ({ level: id === "c" ? 2 : 1 }));
    expect(mixingMatrix(graph, { attribute: "level" }).ties).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('sorts numbers before false and true before texts, and keeps 1 and "1" apart', () => {
    const graph = undirected("a b", "c d", "e f");
    const values: Record<string, unknown> = { a: "b", b: "1", c: true, d: false, e: 10, f: 1 };
    graph.updateEachNodeAttributes((id) => ({ group: values[id] }));
    expect(mixingMatrix(graph, { attribute: "group" }).groups).toEqual([1, 10, false, true, "1", "b"]);
  });

  it("counts ties of nodes whose group is not known as unmapped", () => {
    const graph = undirected("a b", "b c");
    graph.setNodeAttribute("a", "team", "sales");
    graph.setNodeAttribute("b", "team", "sales");
    graph.setNodeAttribute("c", "team", null);
    expect(mixingMatrix(graph, { attribute: "team" })).toEqual({ groups: ["sales"], ties: [[2]], unmapped: 1 });
  });

  it("refuses an attribute that no node has, and values that are no groups", () => {
    const graph = undirected("a b");
    graph.setNodeAttribute("a", "team", "sales");
    expect(() => mixingMatrix(graph, { attribute: "taem" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.nodes: no node has the attribute "taem" (nearest: "team")]`,
    );
    expect(() => mixingMatrix(graph, { attribute: "office" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.nodes: no node has the attribute "office"]`,
    );
    graph.setNodeAttribute("b", "team", ["sales"]);
    expect(() => mixingMatrix(graph, { attribute: "team" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_graph: graph.nodes.b.team: expected a text or a finite number or true or false, got a list]`,
    );
  });
});
