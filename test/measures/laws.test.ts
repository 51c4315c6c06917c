import fc from "fast-check";
import { DirectedGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import * as measures from "../../src/measures/index.js";

type NodeResult = { [id: string]: number | null };

/** Measures of nodes; `weighted` says which attribute each can read. */
const nodeMeasures: Record<string, (graph: AbstractGraph, weighted: boolean) => NodeResult> = {
  degreeCentrality: (g, w) => measures.degreeCentrality(g, { strength: w ? "strength" : null }),
  betweennessCentrality: (g, w) => measures.betweennessCentrality(g, { distance: w ? "distance" : null }),
  closenessCentrality: (g, w) => measures.closenessCentrality(g, { distance: w ? "distance" : null }),
  harmonicCentrality: (g, w) => measures.harmonicCentrality(g, { distance: w ? "distance" : null }),
  katzCentrality: (g, w) => measures.katzCentrality(g, { attenuation: 0.05, strength: w ? "strength" : null }),
  pagerank: (g, w) => measures.pagerank(g, { strength: w ? "strength" : null }),
  constraint: (g, w) => measures.constraint(g, { strength: w ? "strength" : null }),
  effectiveSize: (g, w) => measures.effectiveSize(g, { strength: w ? "strength" : null }),
  coreNumber: (g) => measures.coreNumber(g),
  clusteringCoefficient: (g) => measures.clusteringCoefficient(g),
  eccentricity: (g, w) => measures.eccentricity(g, { distance: w ? "distance" : null }),
};

const graphMeasures: Record<string, (graph: AbstractGraph) => number | null> = {
  density: (g) => measures.density(g),
  transitivity: (g) => measures.transitivity(g),
  reciprocity: (g) => measures.reciprocity(g),
  flowHierarchy: (g) => measures.flowHierarchy(g, { strength: "strength" }),
  degreeAssortativity: (g) => measures.degreeAssortativity(g),
  diameter: (g) => measures.diameter(g, { distance: "distance" }),
};

interface Sample {
  readonly directed: boolean;
  readonly nodeCount: number;
  readonly ties: readonly { from: number; to: number; strength: number; distance: number }[];
  /** Drawn numbers by which nodes and ties are put in another order. */
  readonly order: readonly number[];
}

const sample: fc.Arbitrary<Sample> = fc
  .record({ directed: fc.boolean(), nodeCount: fc.integer({ min: 1, max: 9 }) })
  .chain(({ directed, nodeCount }) =>
    fc.record({
      directed: fc.constant(directed),
      nodeCount: fc.constant(nodeCount),
      ties: fc.uniqueArray(
        fc.record({
          from: fc.nat(nodeCount - 1),
          to: fc.nat(nodeCount - 1),
          strength: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
          distance: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
        }),
        {
          maxLength: 18,
          selector: ({ from, to }) => (directed ? `${from}>${to}` : `${Math.min(from, to)}-${Math.max(from, to)}`),
        },
      ),
      order: fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
    }),
  )
  .map((drawn) => ({ ...drawn, ties: drawn.ties.filter(({ from, to }) => from !== to) }));

function build({ directed, nodeCount, ties }: Sample, name = (node: number) => `n${node}`, scale = 1): AbstractGraph {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (let node = 0; node < nodeCount; node++) graph.addNode(name(node));
  for (const { from, to, strength, distance } of ties) {
    graph.addEdge(name(from), name(to), { strength: strength * scale, distance: distance * scale });
  }
  return graph;
}

/** The same graph, with nodes and ties added in another order. */
function buildShuffled(drawn: Sample): AbstractGraph {
  const graph = drawn.directed ? new DirectedGraph() : new UndirectedGraph();
  const byDraw = <T>(list: readonly T[]) =>
    list.map((item, i) => ({ item, key: drawn.order[i % 30]! })).sort((a, b) => a.key - b.key);
  for (const { item } of byDraw(Array.from({ length: drawn.nodeCount }, (_, node) => node))) graph.addNode(`n${item}`);
  for (const { item } of byDraw(drawn.ties)) {
    graph.addEdge(`n${item.from}`, `n${item.to}`, { strength: item.strength, distance: item.distance });
  }
  return graph;
}

function expectClose(found: number | null | undefined, expected: number | null | undefined): void {
  if (typeof expected !== "number") expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 8);
}

const runs = { numRuns: 60 };

describe("every measure of nodes", () => {
  for (const [name, measure] of Object.entries(nodeMeasures)) {
    it(`${name} gives the same bytes whatever order the graph was built in`, () => {
      fc.assert(
        fc.property(sample, fc.boolean(), (drawn, weighted) => {
          const found = measure(buildShuffled(drawn), weighted);
          expect(found).toEqual(measure(build(drawn), weighted));
        }),
        runs,
      );
    });

    it(`${name} follows the names of the nodes`, () => {
      fc.assert(
        fc.property(sample, fc.boolean(), (drawn, weighted) => {
          const renamed = measure(
            build(drawn, (node) => `${(node * 7) % 10}x`),
            weighted,
          );
          const found = measure(build(drawn), weighted);
          for (let node = 0; node < drawn.nodeCount; node++) {
            expectClose(renamed[`${(node * 7) % 10}x`], found[`n${node}`]);
          }
        }),
        runs,
      );
    });

    it(`${name} is plain JSON in the graph's order, and leaves the graph as it was`, () => {
      fc.assert(
        fc.property(sample, fc.boolean(), (drawn, weighted) => {
          const graph = build(drawn);
          const before = JSON.stringify(graph.export());
          const found = measure(graph, weighted);
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
          expect(Object.keys(found)).toEqual(graph.nodes());
          expect(JSON.stringify(graph.export())).toBe(before);
        }),
        runs,
      );
    });
  }

  it("treats disconnected parts apart where it looks at ties only", () => {
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        const both = build(one);
        const second = build({
          ...other,
          directed: one.directed,
          ties: one.directed === other.directed ? other.ties : [],
        });
        second.forEachNode((node) => both.addNode(`other ${node}`));
        second.forEachEdge((_, attributes, source, target) =>
          both.addEdge(`other ${source}`, `other ${target}`, { ...attributes }),
        );
        const apart: Record<string, (graph: AbstractGraph) => NodeResult> = {
          degree: (g) => measures.degreeCentrality(g, { strength: "strength" }),
          betweenness: (g) => measures.betweennessCentrality(g, { normalized: false, distance: "distance" }),
          hops: (g) => measures.betweennessCentrality(g, { normalized: false, endpoints: true }),
          closeness: (g) => measures.closenessCentrality(g, { componentScaling: false }),
          harmonic: (g) => measures.harmonicCentrality(g, { normalized: false, distance: "distance" }),
          constraint: (g) => measures.constraint(g, { strength: "strength" }),
          size: (g) => measures.effectiveSize(g, { strength: "strength" }),
          core: (g) => measures.coreNumber(g),
          clustering: (g) => measures.clusteringCoefficient(g),
        };
        for (const measure of Object.values(apart)) {
          const found = measure(both);
          for (const [id, value] of Object.entries(measure(build(one)))) expectClose(found[id], value);
          for (const [id, value] of Object.entries(measure(second))) expectClose(found[`other ${id}`], value);
        }
      }),
      runs,
    );
  });

  it("does not depend on the unit of strengths or lengths where it compares them", () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(1e-12, 0.3, 4096), (drawn, scale) => {
        const scaled = build(drawn, undefined, scale);
        const graph = build(drawn);
        for (const name of ["betweennessCentrality", "pagerank", "constraint", "effectiveSize"]) {
          const found = nodeMeasures[name]!(scaled, true);
          for (const [id, value] of Object.entries(nodeMeasures[name]!(graph, true))) expectClose(found[id], value);
        }
        const closeness = measures.closenessCentrality(scaled, { distance: "distance" });
        for (const [id, value] of Object.entries(measures.closenessCentrality(graph, { distance: "distance" }))) {
          expectClose(closeness[id]! * scale, value);
        }
        const options = { strength: "strength" };
        expect(measures.communities(scaled, options)).toEqual(measures.communities(graph, options));
      }),
      runs,
    );
  });

  it("swaps in and out when every arc is turned round", () => {
    fc.assert(
      fc.property(sample, (drawn) => {
        const graph = build({ ...drawn, directed: true, ties: drawn.ties });
        const turned = build({
          ...drawn,
          directed: true,
          ties: drawn.ties.map((tie) => ({ ...tie, from: tie.to, to: tie.from })),
        });
        expect(measures.degreeCentrality(turned, { direction: "in" })).toEqual(
          measures.degreeCentrality(graph, { direction: "out" }),
        );
        expect(measures.closenessCentrality(turned, { direction: "in" })).toEqual(
          measures.closenessCentrality(graph, { direction: "out" }),
        );
        expect(measures.harmonicCentrality(turned, { direction: "in", distance: "distance" })).toEqual(
          measures.harmonicCentrality(graph, { direction: "out", distance: "distance" }),
        );
        expect(measures.eccentricity(turned, { direction: "in" })).toEqual(measures.eccentricity(graph));
        const through = measures.betweennessCentrality(turned, { distance: "distance" });
        for (const [id, value] of Object.entries(measures.betweennessCentrality(graph, { distance: "distance" }))) {
          expectClose(through[id], value);
        }
        expectClose(measures.flowHierarchy(turned), measures.flowHierarchy(graph));
        expect(measures.reciprocity(turned)).toBe(measures.reciprocity(graph));
        expect(measures.stronglyConnectedComponents(turned)).toEqual(measures.stronglyConnectedComponents(graph));
      }),
      runs,
    );
  });

  it("agrees with the weighted way of counting when all lengths are 1", () => {
    fc.assert(
      fc.property(sample, (drawn) => {
        const graph = build({ ...drawn, ties: drawn.ties.map((tie) => ({ ...tie, distance: 1 })) });
        for (const name of ["betweennessCentrality", "closenessCentrality", "harmonicCentrality", "eccentricity"]) {
          const byLength = nodeMeasures[name]!(graph, true);
          for (const [id, value] of Object.entries(nodeMeasures[name]!(graph, false))) expectClose(byLength[id], value);
        }
        const alongEdges = measures.edgeBetweenness(graph, { distance: "distance" });
        for (const [key, value] of Object.entries(measures.edgeBetweenness(graph))) expectClose(alongEdges[key], value);
      }),
      runs,
    );
  });

  it("stays within its range", () => {
    fc.assert(
      fc.property(sample, fc.boolean(), (drawn, weighted) => {
        const graph = build(drawn);
        for (const name of ["betweennessCentrality", "pagerank", "clusteringCoefficient"]) {
          for (const value of Object.values(nodeMeasures[name]!(graph, weighted))) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
        let sum = 0;
        for (const value of Object.values(measures.pagerank(graph))) sum += value!;
        expect(sum).toBeCloseTo(1, 12);
        for (const [id, value] of Object.entries(measures.effectiveSize(graph))) {
          if (value === null) expect(graph.degree(id)).toBe(0);
          else expect(value).toBeLessThanOrEqual(graph.degree(id) + 1e-12);
        }
      }),
      runs,
    );
  });
});

describe("every measure of a whole graph", () => {
  for (const [name, measure] of Object.entries(graphMeasures)) {
    it(`${name} is a finite number or null, the same in any order`, () => {
      fc.assert(
        fc.property(sample, (drawn) => {
          const value = measure(build(drawn));
          expect(value === null || Number.isFinite(value)).toBe(true);
          expect(measure(buildShuffled(drawn))).toBe(value);
        }),
        runs,
      );
    });
  }

  it("finds as many cut points as there are nodes whose loss leaves more parts", () => {
    fc.assert(
      fc.property(sample, (drawn) => {
        const graph = build(drawn);
        const parts = measures.connectedComponents(graph).length;
        const cut = graph.nodes().filter((node) => {
          const without = graph.copy();
          without.dropNode(node);
          return measures.connectedComponents(without).length > parts;
        });
        expect(measures.articulationPoints(graph)).toEqual(cut.sort());
        const threads = graph.edges().filter((edge) => {
          const without = graph.copy();
          without.dropEdge(edge);
          return measures.connectedComponents(without).length > parts;
        });
        expect(new Set(measures.bridges(graph).map(({ edge }) => edge))).toEqual(new Set(threads));
      }),
      runs,
    );
  });
});

describe("graphs with nothing in them", () => {
  const onlyNodes = (directed: boolean, count: number) => build({ directed, nodeCount: count, ties: [], order: [] });

  for (const directed of [false, true]) {
    for (const count of [0, 1, 3]) {
      it(`give no NaN: ${count} nodes, no ties, ${directed ? "directed" : "undirected"}`, () => {
        const graph = onlyNodes(directed, count);
        const all = {
          ...nodeMeasures,
          ...graphMeasures,
          normalizedDegree: (g: AbstractGraph) => measures.degreeCentrality(g, { normalized: true }),
          endpoints: (g: AbstractGraph) => measures.betweennessCentrality(g, { endpoints: true }),
          eigenvectorCentrality: (g: AbstractGraph) => measures.eigenvectorCentrality(g),
          hits: (g: AbstractGraph) => measures.hits(g),
          edgeBetweenness: (g: AbstractGraph) => measures.edgeBetweenness(g),
          articulationPoints: (g: AbstractGraph) => measures.articulationPoints(g),
          bridges: (g: AbstractGraph) => measures.bridges(g),
          biconnectedComponents: (g: AbstractGraph) => measures.biconnectedComponents(g),
          connectedComponents: (g: AbstractGraph) => measures.connectedComponents(g),
          stronglyConnectedComponents: (g: AbstractGraph) => measures.stronglyConnectedComponents(g),
          kShell: (g: AbstractGraph) => measures.kShell(g),
          communities: (g: AbstractGraph) => measures.communities(g),
        } as Record<string, (graph: AbstractGraph, weighted: boolean) => unknown>;
        for (const measure of Object.values(all)) {
          const found = measure(graph, true);
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        }
      });
    }
  }
});
