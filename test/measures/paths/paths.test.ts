import { describe, expect, it } from "vitest";
import {
  alternativePaths,
  disjointPaths,
  minimumNodeCut,
  minimumTieCut,
  shortestPath,
  strongestPaths,
} from "../../../src/measures/index.js";
import { florentineMarriages } from "../../golden/florentine.js";
import { kiteTies } from "../../golden/kite.js";
import { directed, undirected } from "../graphs.js";

const florentine = undirected(...florentineMarriages);

describe("paths between two nodes", () => {
  it("finds all 69 simple paths of the kite from Andre to Jane, as NetworkX does, the shortest first", () => {
    const paths = alternativePaths(undirected(...kiteTies), { source: "Andre", target: "Jane", count: 1000 });
    expect(paths).toHaveLength(69);
    expect(paths[0]).toEqual({
      nodes: ["Andre", "Fernando", "Heather", "Ike", "Jane"],
      edges: ["Andre-Fernando", "Fernando-Heather", "Heather-Ike", "Ike-Jane"],
      length: 4,
    });
    for (let i = 1; i < paths.length; i++) expect(paths[i]!.length).toBeGreaterThanOrEqual(paths[i - 1]!.length);
  });

  it("follows arcs one way, adds lengths, and takes a length of 0", () => {
    const graph = directed("a b 0", "b c 2", "a c 3", "c a 1");
    const options = { source: "a", target: "c", distance: "distance" };
    expect(shortestPath(graph, options)).toEqual({ nodes: ["a", "b", "c"], edges: ["a-b", "b-c"], length: 2 });
    expect(shortestPath(graph, { source: "a", target: "c" })).toMatchObject({ nodes: ["a", "c"], length: 1 });
    expect(shortestPath(graph, { ...options, maximumSteps: 1 })).toMatchObject({ length: 3 });
    expect(shortestPath(directed("a b"), { source: "b", target: "a" })).toBeNull();
  });

  it("multiplies strengths: two close ties beat a distant one", () => {
    const graph = undirected("a c 0.5", "a b 0.9", "b c 0.8", "c d 0");
    const paths = strongestPaths(graph, { source: "a", target: "c", strength: "strength", count: 5 });
    expect(paths.map(({ nodes, strength }) => [nodes.join(""), Number(strength.toFixed(12))])).toEqual([
      ["abc", 0.72],
      ["ac", 0.5],
    ]);
    expect(strongestPaths(graph, { source: "a", target: "d", strength: "strength" })).toEqual([]);
    expect(() => strongestPaths(undirected("a b 2"), { source: "a", target: "b", strength: "strength" })).toThrow(
      'graph.edges["a-b"].strength: expected a strength of at most 1, got 2',
    );
  });

  it("finds the two families between Albizzi and Castellani, and the Medici before Pazzi, as NetworkX does", () => {
    expect(disjointPaths(florentine, { source: "Albizzi", target: "Castellani" })).toHaveLength(2);
    expect(minimumNodeCut(florentine, { source: "Albizzi", target: "Castellani" })).toEqual(["Guadagni", "Medici"]);
    expect(minimumNodeCut(florentine, { source: "Peruzzi", target: "Salviati" })).toEqual(["Medici"]);
    expect(minimumNodeCut(florentine, { source: "Albizzi", target: "Medici" })).toBeNull();
  });

  it("cuts the cheapest ties, each named once", () => {
    const graph = undirected("a b 3", "a c 1", "b d 1", "c d 2", "d e 9");
    expect(minimumTieCut(graph, { source: "a", target: "e", strength: "strength" })).toEqual({
      value: 2,
      edges: ["a-c", "b-d"],
    });
    expect(minimumTieCut(graph, { source: "e", target: "a" })).toEqual({ value: 1, edges: ["d-e"] });
    expect(minimumTieCut(undirected("a", "b"), { source: "a", target: "b" })).toEqual({ value: 0, edges: [] });
  });

  it("names ends that are unknown, missing or the same", () => {
    const call = (options: object) => () => shortestPath(florentine, options as { source: string; target: string });
    expect(call({ source: "Medicci", target: "Pazzi" })).toThrow('unknown node "Medicci" (nearest: "Medici")');
    expect(call({ source: "Medici", target: "Medici" })).toThrow("expected another node");
    expect(call({ source: "Medici" })).toThrow('for example { target: "ben" }');
  });
});
