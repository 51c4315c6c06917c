import type { AbstractGraph } from "graphology-types";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as s from "../../src/internal/schema.js";
import * as constraint from "../../src/measures/brokerage/constraint.js";
import type * as constraintHierarchy from "../../src/measures/brokerage/constraint-hierarchy.js";
import type * as dyadicConstraint from "../../src/measures/brokerage/dyadic-constraint.js";
import type * as effectiveSize from "../../src/measures/brokerage/effective-size.js";
import type * as efficiency from "../../src/measures/brokerage/efficiency.js";
import type * as egoNetwork from "../../src/measures/brokerage/ego-network.js";
import type * as flowHierarchy from "../../src/measures/brokerage/flow-hierarchy.js";
import * as betweennessCentrality from "../../src/measures/centrality/betweenness-centrality.js";
import type * as centralization from "../../src/measures/centrality/centralization.js";
import type * as closenessCentrality from "../../src/measures/centrality/closeness-centrality.js";
import type * as degreeCentrality from "../../src/measures/centrality/degree-centrality.js";
import type * as edgeBetweenness from "../../src/measures/centrality/edge-betweenness.js";
import type * as eigenvectorCentrality from "../../src/measures/centrality/eigenvector-centrality.js";
import type * as harmonicCentrality from "../../src/measures/centrality/harmonic-centrality.js";
import type * as hits from "../../src/measures/centrality/hits.js";
import * as katzCentrality from "../../src/measures/centrality/katz-centrality.js";
import * as pagerank from "../../src/measures/centrality/pagerank.js";
import type * as sampledBetweenness from "../../src/measures/centrality/sampled-betweenness.js";
import type * as diameter from "../../src/measures/cohesion/diameter.js";
import type * as eccentricity from "../../src/measures/cohesion/eccentricity.js";
import type * as kShell from "../../src/measures/cohesion/k-shell.js";
import type * as attributeAssortativity from "../../src/measures/groups/attribute-assortativity.js";
import type * as bestGroup from "../../src/measures/groups/best-group.js";
import type * as communities from "../../src/measures/groups/communities.js";
import type * as degreeAssortativity from "../../src/measures/groups/degree-assortativity.js";
import type * as leiden from "../../src/measures/groups/leiden.js";
import type * as mixingMatrix from "../../src/measures/groups/mixing-matrix.js";
import type * as modularity from "../../src/measures/groups/modularity.js";
import type * as numericAssortativity from "../../src/measures/groups/numeric-assortativity.js";
import type * as similarity from "../../src/measures/groups/similarity.js";
import * as measures from "../../src/measures/index.js";
import type * as alternativePaths from "../../src/measures/paths/alternative-paths.js";
import type * as disjointPaths from "../../src/measures/paths/disjoint-paths.js";
import type * as minimumNodeCut from "../../src/measures/paths/minimum-node-cut.js";
import type * as minimumTieCut from "../../src/measures/paths/minimum-tie-cut.js";
import type * as shortestPath from "../../src/measures/paths/shortest-path.js";
import type * as strongestPaths from "../../src/measures/paths/strongest-paths.js";
import { readLongOptions } from "../../src/measures/read-options.js";
import type * as pnIndex from "../../src/measures/signed/pn-index.js";
import type * as signedEigenvector from "../../src/measures/signed/signed-eigenvector.js";
import { undirected } from "./graphs.js";

type Input<M extends { optionsSchema: s.AnySchema }> = s.input<M["optionsSchema"]>;
type Plain<T> = Omit<T, "onProgress">;

const graph = undirected("ana ben");

const withoutOptions: readonly (keyof typeof measures)[] = [
  "articulationPoints",
  "biconnectedComponents",
  "bridges",
  "clusteringCoefficient",
  "connectedComponents",
  "coreNumber",
  "density",
  "graphHierarchy",
  "hierarchyAudit",
  "reciprocity",
  "signedTriads",
  "stronglyConnectedComponents",
  "transitivity",
  "triangleBalance",
];

describe("the options of the measures", () => {
  it("are what the schemas check", () => {
    expectTypeOf<Input<typeof attributeAssortativity>>().toEqualTypeOf<
      Plain<attributeAssortativity.AttributeAssortativityOptions>
    >();
    expectTypeOf<Input<typeof betweennessCentrality>>().toEqualTypeOf<
      Plain<betweennessCentrality.BetweennessCentralityOptions>
    >();
    expectTypeOf<Input<typeof closenessCentrality>>().toEqualTypeOf<
      Plain<closenessCentrality.ClosenessCentralityOptions>
    >();
    expectTypeOf<Input<typeof communities>>().toEqualTypeOf<Plain<communities.CommunitiesOptions>>();
    expectTypeOf<Input<typeof constraint>>().toEqualTypeOf<Plain<constraint.ConstraintOptions>>();
    expectTypeOf<Input<typeof degreeAssortativity>>().toEqualTypeOf<
      Plain<degreeAssortativity.DegreeAssortativityOptions>
    >();
    expectTypeOf<Input<typeof degreeCentrality>>().toEqualTypeOf<Plain<degreeCentrality.DegreeCentralityOptions>>();
    expectTypeOf<Input<typeof diameter>>().toEqualTypeOf<Plain<diameter.DiameterOptions>>();
    expectTypeOf<Input<typeof eccentricity>>().toEqualTypeOf<Plain<eccentricity.EccentricityOptions>>();
    expectTypeOf<Input<typeof edgeBetweenness>>().toEqualTypeOf<Plain<edgeBetweenness.EdgeBetweennessOptions>>();
    expectTypeOf<Input<typeof effectiveSize>>().toEqualTypeOf<Plain<effectiveSize.EffectiveSizeOptions>>();
    expectTypeOf<Input<typeof eigenvectorCentrality>>().toEqualTypeOf<
      Plain<eigenvectorCentrality.EigenvectorCentralityOptions>
    >();
    expectTypeOf<Input<typeof flowHierarchy>>().toEqualTypeOf<Plain<flowHierarchy.FlowHierarchyOptions>>();
    expectTypeOf<Input<typeof harmonicCentrality>>().toEqualTypeOf<
      Plain<harmonicCentrality.HarmonicCentralityOptions>
    >();
    expectTypeOf<Input<typeof hits>>().toEqualTypeOf<Plain<hits.HitsOptions>>();
    expectTypeOf<Input<typeof kShell>>().toEqualTypeOf<Plain<kShell.KShellOptions>>();
    expectTypeOf<Input<typeof katzCentrality>>().toEqualTypeOf<Plain<katzCentrality.KatzCentralityOptions>>();
    expectTypeOf<Input<typeof mixingMatrix>>().toEqualTypeOf<Plain<mixingMatrix.MixingMatrixOptions>>();
    expectTypeOf<Input<typeof modularity>>().toEqualTypeOf<Plain<modularity.ModularityOptions>>();
    expectTypeOf<Input<typeof numericAssortativity>>().toEqualTypeOf<
      Plain<numericAssortativity.NumericAssortativityOptions>
    >();
    expectTypeOf<Input<typeof pagerank>>().toEqualTypeOf<Plain<pagerank.PagerankOptions>>();
    expectTypeOf<Input<typeof shortestPath>>().toEqualTypeOf<Plain<shortestPath.ShortestPathOptions>>();
    expectTypeOf<Input<typeof alternativePaths>>().toEqualTypeOf<Plain<alternativePaths.AlternativePathsOptions>>();
    expectTypeOf<Input<typeof strongestPaths>>().toEqualTypeOf<Plain<strongestPaths.StrongestPathsOptions>>();
    expectTypeOf<Input<typeof disjointPaths>>().toEqualTypeOf<Plain<disjointPaths.DisjointPathsOptions>>();
    expectTypeOf<Input<typeof minimumNodeCut>>().toEqualTypeOf<Plain<minimumNodeCut.MinimumNodeCutOptions>>();
    expectTypeOf<Input<typeof minimumTieCut>>().toEqualTypeOf<Plain<minimumTieCut.MinimumTieCutOptions>>();
    expectTypeOf<Input<typeof dyadicConstraint>>().toEqualTypeOf<Plain<dyadicConstraint.DyadicConstraintOptions>>();
    expectTypeOf<Input<typeof constraintHierarchy>>().toEqualTypeOf<
      Plain<constraintHierarchy.ConstraintHierarchyOptions>
    >();
    expectTypeOf<Input<typeof efficiency>>().toEqualTypeOf<Plain<efficiency.EfficiencyOptions>>();
    expectTypeOf<Input<typeof egoNetwork>>().toEqualTypeOf<Plain<egoNetwork.EgoNetworkOptions>>();
    expectTypeOf<Input<typeof centralization>>().toEqualTypeOf<Plain<centralization.CentralizationOptions>>();
    expectTypeOf<Input<typeof sampledBetweenness>>().toEqualTypeOf<
      Plain<sampledBetweenness.SampledBetweennessOptions>
    >();
    expectTypeOf<Input<typeof leiden>>().toEqualTypeOf<Plain<leiden.LeidenOptions>>();
    expectTypeOf<Input<typeof similarity>>().toEqualTypeOf<Plain<similarity.SimilarityOptions>>();
    expectTypeOf<Input<typeof bestGroup>>().toEqualTypeOf<Plain<bestGroup.BestGroupOptions>>();
    expectTypeOf<Input<typeof pnIndex>>().toEqualTypeOf<Plain<pnIndex.PnIndexOptions>>();
    expectTypeOf<Input<typeof signedEigenvector>>().toEqualTypeOf<Plain<signedEigenvector.SignedEigenvectorOptions>>();
  });

  it("must be known: a mistyped key, a wrong value and a missing one are errors of the caller", () => {
    const measure = (options: unknown) => () =>
      betweennessCentrality.betweennessCentrality(graph, options as { normalized: boolean });
    expect(measure({ normalised: true })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.normalised: unknown key "normalised" (nearest: "normalized")]`,
    );
    expect(measure({ distance: 3 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.distance: expected a text, got 3]`,
    );
    expect(measure({ onProgress: "yes" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.onProgress: expected a function, got "yes"]`,
    );
    expect(measure(null)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options: expected an object, got null]`,
    );
    expect(measure([])).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options: expected an object, got a list]`,
    );
    expect(() =>
      katzCentrality.katzCentrality(graph, {} as katzCentrality.KatzCentralityOptions),
    ).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.attenuation: missing (expected a number, for example { attenuation: 0.1 })]`,
    );
    expect(() => pagerank.pagerank(graph, { damping: 1 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.damping: 1 is out of range (0 to below 1)]`,
    );
    expect(measure({ weight: "strength" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.weight: unknown key "weight" (here: "distance")]`,
    );
    expect(() =>
      pagerank.pagerank(graph, { alpha: 0.9, getEdgeWeight: "w", personalization: {}, tol: 1 } as object),
    ).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.alpha: unknown key "alpha" (here: "damping"); options.getEdgeWeight: unknown key "getEdgeWeight" (here: "strength"); options.personalization: unknown key "personalization" (here: "restart"); options.tol: unknown key "tol" (not needed: results are exact or say so)]`,
    );
    expect(() => constraint.constraint(graph, { onProgress: () => {} } as object)).toThrow(/onProgress/);
  });

  it("of a measure that has none are refused, with the reason where they are those of another library", () => {
    const all = { ...measures } as unknown as Record<string, (of: unknown, options: unknown) => unknown>;
    const signed = undirected("ana ben");
    signed.forEachEdge((edge) => signed.setEdgeAttribute(edge, "sign", 1));
    const given = (name: string, options: unknown) => () =>
      all[name]!(name === "hierarchyAudit" ? [] : signed, options);
    for (const name of withoutOptions) {
      expect(given(name, { weight: "strength" }), name).toThrow(
        'unknown key "weight" (this measure reads no strengths and no distances)',
      );
      expect(given(name, { personalization: {} }), name).toThrow('"personalization" (this measure has no options)');
      expect(given(name, { zzz: 1 }), name).toThrow('options.zzz: unknown key "zzz" (this measure has no options)');
      for (const harmless of [{}, undefined, null, 3, []]) expect(given(name, harmless), name).not.toThrow();
    }
    const withOptions = (Object.keys(measures) as (keyof typeof measures)[]).filter(
      (name) => !withoutOptions.includes(name) && name !== "assignNodeAttribute",
    );
    for (const name of withOptions) {
      expect(given(name, { zzz: 1, weight: "strength", alpha: 1, tol: 1 }), name).toThrow(
        /options.zzz: unknown key "zzz".*"weight" \((here|this measure reads no strengths and no distances).*options.alpha: unknown key "alpha" \((here|options of this measure).*not needed/s,
      );
    }
    expect(() => [graph, graph].map(measures.density)).not.toThrow();
  });

  it("that must be given name themselves and an example, in every measure", () => {
    const bare = undirected("ana ben");
    bare.forEachEdge((edge) => bare.setEdgeAttribute(edge, "sign", 1));
    const asking: string[] = [];
    for (const [name, measure] of Object.entries({ ...measures } as unknown as Record<
      string,
      (of: unknown) => unknown
    >)) {
      if (name === "assignNodeAttribute" || name === "hierarchyAudit") continue;
      try {
        measure(bare);
      } catch (error) {
        asking.push(name);
        expect((error as Error).message).toMatch(
          /^invalid_options: (options\.(\w+): missing \([^;]*, for example \{ \2: .* \}\)(; )?)+$/,
        );
      }
    }
    expect(asking).toHaveLength(16);
  });

  it("take null for absent", () => {
    const options = { normalized: null, distance: null, onProgress: null } as unknown as object;
    expect(betweennessCentrality.betweennessCentrality(graph as AbstractGraph, options)).toEqual({ ana: 0, ben: 0 });
    expect(readLongOptions(betweennessCentrality.optionsSchema, {})).toEqual({ onProgress: undefined });
  });
});
