import { readFileSync } from "node:fs";
import { DirectedGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { randomSequence } from "../../src/internal/keyed-random.js";
import * as measures from "../../src/measures/index.js";

type Measures = typeof measures;
/** Whether a type holds `null`, some levels deep. */
type NullWithin<T, Depth extends unknown[] = []> = null extends T
  ? true
  : T extends string | number | boolean
    ? false
    : Depth["length"] extends 3
      ? false
      : true extends { [K in keyof T]: NullWithin<T[K], [...Depth, unknown]> }[T extends readonly unknown[]
            ? number & keyof T
            : keyof T]
        ? true
        : false;

/** What a change of the unit of strengths does to what a measure gives. */
type Units = "same" | "scales" | "no strengths" | "absolute";

interface Row<Nulls extends boolean> {
  readonly run: (graph: AbstractGraph, strength?: string) => unknown;
  /** What does not depend on names, of what it gives: by node, or one value for the whole graph. */
  readonly alike: "by node" | "value" | ((result: never) => unknown);
  readonly units: Units;
  /** Whether `null` occurs; the type of the result must say the same. */
  readonly nulls: Nulls;
}

const ends = { source: "a0", target: "a1" };
const groups = (graph: AbstractGraph) => {
  const communities: { [id: string]: number } = {};
  graph.forEachNode((id, { group }) => {
    communities[id] = group;
  });
  return { communities };
};
const sizes = (lists: readonly { readonly length: number }[]) =>
  lists.map(({ length }) => length).sort((a, b) => a - b);
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const numbers = (result: object) => sorted(Object.values(result).filter((value) => typeof value === "number"));

/** One row for every measure: a measure without a row, or a row whose `nulls` is not what its type says, does not compile. */
const rows: {
  readonly [Name in Exclude<keyof Measures, "assignNodeAttribute">]: Row<NullWithin<ReturnType<Measures[Name]>>>;
} = {
  alternativePaths: {
    run: (graph) => measures.alternativePaths(graph, { ...ends, distance: "distance", count: 4 }),
    alike: (paths: measures.GraphPath[]) => paths.map(({ length }) => length),
    units: "no strengths",
    nulls: false,
  },
  articulationPoints: { run: measures.articulationPoints, alike: "by node", units: "no strengths", nulls: false },
  attackCurve: {
    run: (graph) => measures.attackCurve(graph, { order: "random", samples: 5 }),
    // Who goes first among equals is a matter of names.
    alike: (curve: measures.AttackCurve) => curve.largest[0],
    units: "no strengths",
    nulls: true,
  },
  attributeAssortativity: {
    run: (graph) => measures.attributeAssortativity(graph, { attribute: "group" }),
    alike: "value",
    units: "no strengths",
    nulls: true,
  },
  bestGroup: {
    run: (graph) => measures.bestGroup(graph, { size: 1 }),
    alike: ({ gains }: measures.BestGroup) => gains,
    units: "no strengths",
    nulls: false,
  },
  betweennessCentrality: {
    run: (graph) => measures.betweennessCentrality(graph, { distance: "distance" }),
    alike: "by node",
    units: "no strengths",
    nulls: false,
  },
  biconnectedComponents: { run: measures.biconnectedComponents, alike: sizes, units: "no strengths", nulls: false },
  bridges: { run: measures.bridges, alike: sizes, units: "no strengths", nulls: false },
  centralization: {
    run: (graph) => measures.centralization(graph, { measure: "betweenness" }),
    alike: "value",
    units: "no strengths",
    nulls: true,
  },
  closenessCentrality: {
    run: (graph) => measures.closenessCentrality(graph, { distance: "distance" }),
    alike: "by node",
    units: "no strengths",
    nulls: false,
  },
  clusterSigned: {
    run: (graph, strength) => measures.clusterSigned(graph, { strength, objective: "modularity" }),
    alike: (found: measures.SignedClusters) => found.objective,
    units: "same",
    nulls: true,
  },
  clusteringCoefficient: { run: measures.clusteringCoefficient, alike: "by node", units: "no strengths", nulls: false },
  communities: {
    // Seeded runs in the order of ids: which of equally good partitions is found is a matter of names.
    run: (graph, strength) => measures.communities(graph, { strength }),
    alike: () => null,
    units: "same",
    nulls: false,
  },
  connectedComponents: { run: measures.connectedComponents, alike: sizes, units: "no strengths", nulls: false },
  constraint: {
    run: (graph, strength) => measures.constraint(graph, { strength }),
    alike: "by node",
    units: "same",
    nulls: true,
  },
  constraintHierarchy: {
    run: (graph, strength) => measures.constraintHierarchy(graph, { strength }),
    alike: "by node",
    units: "same",
    nulls: true,
  },
  coreNumber: { run: measures.coreNumber, alike: "by node", units: "no strengths", nulls: false },
  degreeAssortativity: {
    run: (graph, strength) => measures.degreeAssortativity(graph, { strength }),
    alike: "value",
    units: "same",
    nulls: true,
  },
  degreeCentrality: {
    run: (graph, strength) => measures.degreeCentrality(graph, strength ? { strength } : { normalized: true }),
    alike: "by node",
    units: "scales",
    nulls: true,
  },
  density: { run: measures.density, alike: "value", units: "no strengths", nulls: true },
  diameter: {
    run: (graph) => measures.diameter(graph, { distance: "distance" }),
    alike: "value",
    units: "no strengths",
    nulls: true,
  },
  disjointPaths: {
    run: (graph) => measures.disjointPaths(graph, ends),
    alike: (paths: string[][]) => paths.length,
    units: "no strengths",
    nulls: false,
  },
  dyadicConstraint: {
    run: (graph, strength) => measures.dyadicConstraint(graph, { strength }),
    alike: (result: { [id: string]: object }) => sorted(Object.values(result).flatMap(numbers)),
    units: "same",
    nulls: false,
  },
  eccentricity: {
    run: (graph) => measures.eccentricity(graph, { distance: "distance" }),
    alike: "by node",
    units: "no strengths",
    nulls: true,
  },
  edgeBetweenness: {
    run: (graph) => measures.edgeBetweenness(graph, { distance: "distance" }),
    alike: numbers,
    units: "no strengths",
    nulls: false,
  },
  effectiveSize: {
    run: (graph, strength) => measures.effectiveSize(graph, { strength }),
    alike: "by node",
    units: "same",
    nulls: true,
  },
  efficiency: {
    run: (graph, strength) => measures.efficiency(graph, { strength }),
    alike: "by node",
    units: "same",
    nulls: true,
  },
  egoNetwork: {
    run: (graph) => measures.egoNetwork(graph, { node: "a0" }),
    alike: ({ steps, edges, density }: measures.EgoNetwork) => [numbers(steps), edges.length, density],
    units: "no strengths",
    nulls: true,
  },
  eigenvectorCentrality: {
    run: (graph, strength) => measures.eigenvectorCentrality(graph, { strength }),
    alike: "by node",
    units: "same",
    nulls: true,
  },
  flowHierarchy: {
    run: (graph, strength) => measures.flowHierarchy(graph, { strength }),
    alike: "value",
    units: "same",
    nulls: true,
  },
  frustrationIndex: {
    run: (graph, strength) => measures.frustrationIndex(graph, { strength, exactLimit: 12 }),
    alike: ({ value, normalized }: measures.FrustrationIndex) => [value, normalized],
    units: "scales",
    nulls: true,
  },
  globalReachingCentrality: {
    run: (graph) => measures.globalReachingCentrality(graph),
    alike: "value",
    units: "no strengths",
    nulls: true,
  },
  graphHierarchy: {
    run: (graph) => measures.graphHierarchy(graph),
    alike: (result: measures.GraphHierarchy) => Object.values(result),
    units: "no strengths",
    nulls: true,
  },
  groupCentrality: {
    run: (graph) => measures.groupCentrality(graph, { group: ["a0"], measure: "closeness" }),
    alike: "value",
    units: "no strengths",
    nulls: true,
  },
  harmonicCentrality: {
    run: (graph) => measures.harmonicCentrality(graph, { distance: "distance" }),
    alike: "by node",
    units: "no strengths",
    nulls: true,
  },
  hierarchyAudit: {
    run: (graph) => measures.hierarchyAudit(graph.nodes().map((id) => ({ id, managerId: graph.neighbors(id)[0] }))),
    alike: ({ people }: measures.HierarchyAuditResult) => people,
    units: "no strengths",
    nulls: false,
  },
  hits: {
    run: (graph) => measures.hits(graph),
    alike: ({ hubs, authorities }: measures.HitsResult) => [numbers(hubs), numbers(authorities)],
    units: "no strengths",
    nulls: true,
  },
  kShell: { run: (graph) => measures.kShell(graph), alike: "by node", units: "no strengths", nulls: false },
  katzCentrality: {
    // A fixed share of each strength is passed on.
    run: (graph, strength) => measures.katzCentrality(graph, { attenuation: 0.01, strength }),
    alike: "by node",
    units: "absolute",
    nulls: false,
  },
  leiden: {
    run: (graph, strength) => measures.leiden(graph, { strength }),
    alike: () => null,
    units: "same",
    nulls: true,
  },
  minimumNodeCut: {
    run: (graph) => measures.minimumNodeCut(graph, ends),
    alike: (cut: string[] | null) => cut?.length ?? null,
    units: "no strengths",
    nulls: true,
  },
  minimumTieCut: {
    run: (graph, strength) => measures.minimumTieCut(graph, { ...ends, strength }),
    alike: ({ value }: measures.TieCut) => value,
    units: "scales",
    nulls: false,
  },
  mixingMatrix: {
    run: (graph, strength) => measures.mixingMatrix(graph, { attribute: "group", strength }),
    alike: ({ ties, unmapped }: measures.MixingMatrixResult) => [ties, unmapped],
    units: "scales",
    nulls: false,
  },
  modularity: {
    run: (graph, strength) => measures.modularity(graph, { ...groups(graph), strength }),
    alike: "value",
    units: "same",
    nulls: true,
  },
  numericAssortativity: {
    run: (graph) => measures.numericAssortativity(graph, { attribute: "group" }),
    alike: "value",
    units: "no strengths",
    nulls: true,
  },
  pagerank: {
    run: (graph, strength) => measures.pagerank(graph, { strength }),
    alike: "by node",
    units: "same",
    nulls: false,
  },
  partitionErrors: {
    run: (graph, strength) => measures.partitionErrors(graph, { ...groups(graph), strength }),
    alike: "value",
    units: "scales",
    nulls: false,
  },
  pnIndex: { run: (graph) => measures.pnIndex(graph), alike: "by node", units: "no strengths", nulls: false },
  reciprocity: { run: measures.reciprocity, alike: "value", units: "no strengths", nulls: true },
  sampledBetweenness: {
    run: (graph) => measures.sampledBetweenness(graph, { samples: 5 }),
    alike: ({ samples }: measures.SampledBetweenness) => samples,
    units: "no strengths",
    nulls: false,
  },
  shortestPath: {
    run: (graph) => measures.shortestPath(graph, { ...ends, distance: "distance" }),
    alike: (path: measures.GraphPath | null) => path?.length ?? null,
    units: "no strengths",
    nulls: true,
  },
  signedDegree: {
    run: (graph, strength) => measures.signedDegree(graph, strength ? { strength } : { type: "ratio" }),
    alike: "by node",
    units: "scales",
    nulls: true,
  },
  signedEigenvector: {
    run: (graph, strength) => measures.signedEigenvector(graph, { strength }),
    // The vector is given up to its sign, and its sign to whom the names put first.
    alike: (values: { [id: string]: number | null }) =>
      sorted(Object.values(values).map((value) => Math.abs(value ?? -1))),
    units: "same",
    nulls: true,
  },
  signedModularity: {
    run: (graph, strength) => measures.signedModularity(graph, { ...groups(graph), strength }),
    alike: "value",
    units: "same",
    nulls: true,
  },
  signedTriads: {
    run: measures.signedTriads,
    alike: (counts: object) => Object.values(counts),
    units: "no strengths",
    nulls: false,
  },
  similarity: {
    run: (graph) => measures.similarity(graph, { count: 1000 }),
    alike: (pairs: measures.SimilarPair[]) => sorted(pairs.map(({ value }) => value)),
    units: "no strengths",
    nulls: false,
  },
  strongestPaths: {
    // Strengths are parts of 1.
    run: (graph) => measures.strongestPaths(graph, { ...ends, strength: "strength" }),
    alike: (paths: measures.StrongPath[]) => paths.map(({ strength }) => strength),
    units: "absolute",
    nulls: false,
  },
  stronglyConnectedComponents: {
    run: measures.stronglyConnectedComponents,
    alike: sizes,
    units: "no strengths",
    nulls: false,
  },
  transitivity: { run: measures.transitivity, alike: "value", units: "no strengths", nulls: true },
  triangleBalance: { run: measures.triangleBalance, alike: "value", units: "no strengths", nulls: true },
  walkBalance: { run: (graph) => measures.walkBalance(graph), alike: "value", units: "no strengths", nulls: true },
};

interface Spec {
  readonly directed: boolean;
  readonly size: number;
  readonly ties: readonly { from: number; to: number; strength: number; distance: number; sign: 1 | -1 }[];
}

/** Small graphs of all kinds: empty, lone nodes, isolates, self-loops, parts. */
function randomSpec(seed: number): Spec {
  const random = randomSequence(seed);
  const directed = random() < 0.5;
  const size = 1 + Math.floor(random() * 8);
  const share = random();
  const ties: Spec["ties"][number][] = [];
  for (let from = 0; from < size; from++) {
    for (let to = directed ? 0 : from; to < size; to++) {
      if (random() > (from === to ? 0.15 : share)) continue;
      const strength = (1 + Math.floor(random() * 8)) / 8;
      ties.push({ from, to, strength, distance: 1 + Math.floor(random() * 3), sign: random() < 0.6 ? 1 : -1 });
    }
  }
  return { directed, size, ties };
}

const groupOf = (node: number) => node % 3;

function build({ directed, size, ties }: Spec, name = (node: number) => `a${node}`, backward = false): AbstractGraph {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  const inOrder = <T>(list: readonly T[]) => (backward ? [...list].reverse() : list);
  for (const node of inOrder(Array.from({ length: size }, (_, i) => i)))
    graph.addNode(name(node), { group: groupOf(node) });
  for (const { from, to, ...numbersOfTie } of inOrder(ties)) {
    const { strength } = numbersOfTie;
    // Powers of 2, so that only ranges are tried and no rounding is added.
    graph.addEdge(name(from), name(to), { ...numbersOfTie, tiny: strength * 2 ** -660, huge: strength * 2 ** 530 });
  }
  return graph;
}

const all = Object.entries(rows) as unknown as [string, Row<boolean>][];
/** Ends of paths must be there. */
const specsFor = (name: string) => specs.filter(({ size }) => !pathMeasures.has(name) || size > 1);
const specs = Array.from({ length: 60 }, (_, i) => randomSpec(i + 1));

/** Numbers that differ by less than 1e-12, of their size or at all, and all else equal. */
function expectAlike(found: unknown, expected: unknown, precision: number, message: string): void {
  if (typeof expected === "number" && typeof found === "number") {
    const difference = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
    if (!(difference <= precision)) expect(found, message).toBe(expected);
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(found as object), message).toHaveLength(Object.keys(expected).length);
    for (const [key, value] of Object.entries(expected))
      expectAlike((found as Record<string, unknown>)[key], value, precision, message);
  } else expect(found, message).toBe(expected);
}

function holdsNull(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.values(value as object).some(holdsNull));
}

describe("every measure", () => {
  it.each(all)(
    "%s gives those who are alike the same to 1e-12, whatever they are called and in which order",
    (name, row) => {
      for (const [seed, spec] of specsFor(name).entries()) {
        // a0 and a1 keep their names where a measure asks for them.
        const other = (node: number) => (node < 2 ? `a${node}` : `${"zyxwvutsr"[(node * 5) % 9]}${node}`);
        const one = row.run(build(spec));
        const two = row.run(build(spec, other, true));
        const message = `${name}, graph ${seed}`;
        if (typeof row.alike === "function") {
          expectAlike(row.alike(two as never), row.alike(one as never), 1e-12, message);
        } else if (row.alike === "value") expectAlike(two, one, 1e-12, message);
        else {
          const renamed = (id: string) => other(Number(id.slice(1)));
          const wanted = Array.isArray(one)
            ? one.map(renamed).sort()
            : Object.fromEntries(Object.entries(one as object).map(([id, value]) => [renamed(id), value]));
          expectAlike(Array.isArray(two) ? [...two].sort() : two, wanted, 1e-12, message);
        }
      }
    },
  );

  it.each(all.filter(([, { units }]) => units === "same"))(
    "%s does not depend on the unit of strengths",
    (name, row) => {
      for (const [seed, spec] of specsFor(name).entries()) {
        const graph = build(spec);
        const plain = row.run(graph, "strength");
        for (const unit of ["tiny", "huge"])
          expectAlike(row.run(graph, unit), plain, 1e-12, `${name}, ${unit}, graph ${seed}`);
      }
    },
  );

  it.each(all.filter(([, { units }]) => units === "scales"))(
    "%s grows with the unit of strengths, and stays a number",
    (name, row) => {
      for (const [seed, spec] of specsFor(name).entries()) {
        const graph = build(spec);
        const found = JSON.stringify(row.run(graph, "huge"));
        expect(JSON.parse(found), `${name}, graph ${seed}`).toEqual(row.run(graph, "huge"));
        if (name === "clusterSigned" || name === "frustrationIndex" || name === "minimumTieCut") continue;
        const scaled = JSON.parse(JSON.stringify(row.run(graph, "strength")), (_, value) =>
          typeof value === "number" && name !== "mixingMatrix" ? value * 2 ** 530 : value,
        );
        if (name !== "mixingMatrix") expectAlike(row.run(graph, "huge"), scaled, 1e-12, `${name}, graph ${seed}`);
      }
    },
  );

  it.each(all)("%s is null where its type says so, and nowhere else", (name, row) => {
    const corners: Spec[] = [0, 1, 2, 3].flatMap((size) => [
      { directed: false, size, ties: [] },
      { directed: true, size, ties: [] },
    ]);
    let found = false;
    for (const spec of [
      ...corners.slice(pathMeasures.has(name) ? 4 : asksForNode.has(name) ? 2 : 0),
      ...specsFor(name),
    ]) {
      const result = row.run(build(spec));
      expect(JSON.parse(JSON.stringify(result)), name).toEqual(result);
      found ||= holdsNull(result);
    }
    expect(found, name).toBe(row.nulls);
  });

  it.each(all)("%s says in its comment what self-loops do, or what it reads instead", (name) => {
    const source = readFileSync(new URL(`../../src/measures/${fileOf(name)}.ts`, import.meta.url), "utf8");
    const end = source.indexOf(`\nexport function ${name}(`);
    const comment = source.slice(source.lastIndexOf("/**", end), end);
    expect(comment).toMatch(name === "hierarchyAudit" ? /themselves|own manager/ : /self-loop/i);
  });
});

/** Measures that ask for two nodes, and for one, which an empty graph has not. */
const pathMeasures: ReadonlySet<string> = new Set([
  "alternativePaths",
  "disjointPaths",
  "minimumNodeCut",
  "minimumTieCut",
  "shortestPath",
  "strongestPaths",
]);
const asksForNode: ReadonlySet<string> = new Set(["egoNetwork", "groupCentrality"]);

function fileOf(name: string): string {
  const index = readFileSync(new URL("../../src/measures/index.ts", import.meta.url), "utf8");
  const line = index.match(new RegExp(`\\b${name}\\b[^;]*from "\\./([^"]+)\\.js"`));
  return line![1]!;
}
