import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as s from "../../../src/internal/schema.js";
import { partitionErrors } from "../../../src/measures/groups/partition-errors.js";
import {
  type ClusterSignedOptions,
  clusterSigned,
  type optionsSchema,
} from "../../../src/measures/signed/cluster-signed.js";
import { signedModularity } from "../../../src/measures/signed/signed-modularity.js";
import { gahukuGamaAlliances, gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { directedSigned, groups, undirectedSigned } from "./signed-graphs.js";

describe("clusterSigned", () => {
  it("puts friends together and foes apart, in as many clusters as that takes", () => {
    const graph = undirectedSigned("a b", "c d", "a c -", "b e -", "d e -");
    expect(clusterSigned(graph)).toEqual({
      clusters: { a: 0, b: 0, c: 1, d: 1, e: 2 },
      count: 3,
      objective: 0,
      exact: true,
      lowerBound: 0,
    });
    expect(clusterSigned(graph, { maxClusters: 2 }).objective).toBe(1);
    expect(clusterSigned(graph, { maxClusters: 1 }).objective).toBe(3);
  });

  it("finds the largest signed modularity", () => {
    const graph = undirectedSigned("a b", "c d", "a c -", "b d -");
    const best = clusterSigned(graph, { objective: "modularity" });
    expect(groups(best.clusters)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(best).toMatchObject({ exact: true, lowerBound: null, objective: 0.5 });
    expect(signedModularity(graph, { communities: best.clusters })).toBe(0.5);
  });

  it("counts arcs one by one, and contradicting arcs in every partition", () => {
    expect(clusterSigned(directedSigned("a b", "b a -", "b c -")).objective).toBe(1);
    expect(clusterSigned(directedSigned("a b + 2", "b a - 0.5"), { strength: "strength" }).objective).toBe(0.5);
  });

  it("answers for no nodes, no ties, only friends and only foes", () => {
    expect(clusterSigned(undirectedSigned())).toMatchObject({ clusters: {}, count: 0, objective: 0 });
    expect(clusterSigned(undirectedSigned("a", "b"))).toMatchObject({ count: 2, objective: 0, exact: true });
    expect(clusterSigned(undirectedSigned("a", "b"), { objective: "modularity" }).objective).toBeNull();
    expect(clusterSigned(undirectedSigned("a b", "b c"))).toMatchObject({ count: 1, objective: 0 });
    expect(clusterSigned(undirectedSigned("a b -", "b c -"))).toMatchObject({ count: 3, objective: 0 });
  });

  it("finds the three alliances of the Gahuku-Gama at 2 errors (Doreian and Mrvar 1996), and 7 for two camps", () => {
    const graph = undirectedSigned(...gahukuGamaTies);
    for (const options of [{}, { maxClusters: 3 }, { objective: "modularity" as const }]) {
      const found = clusterSigned(graph, options);
      expect(groups(found.clusters)).toEqual(gahukuGamaAlliances);
      expect(found.exact).toBe(true);
    }
    expect(clusterSigned(graph)).toMatchObject({ objective: 2, lowerBound: 2, count: 3 });
    expect(clusterSigned(graph, { objective: "modularity" }).objective).toBeCloseTo(25 / 58, 9);
    expect(clusterSigned(graph, { maxClusters: 2 })).toMatchObject({ objective: 7, exact: true, count: 2 });
  });

  it("does not depend on the order of nodes and ties, leaves the graph alone and survives JSON", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...gahukuGamaTies], { minLength: 20 }), (ties) => {
        const graph = undirectedSigned(...ties);
        const before = JSON.stringify(graph.export());
        const found = clusterSigned(graph, { starts: 2 });
        expect(JSON.stringify(graph.export())).toBe(before);
        expect(clusterSigned(undirectedSigned(...ties.toReversed()), { starts: 2 })).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(partitionErrors(graph, { communities: found.clusters })).toBe(found.objective);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it("refuses a limit below one, other objectives and multi graphs", () => {
    const graph = undirectedSigned("a b");
    expect(() => clusterSigned(graph, { maxClusters: 0 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.maxClusters: 0 is too small (at least 1)]`,
    );
    expect(() => clusterSigned(graph, { objective: "best" as "modularity" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.objective: unknown objective "best" (one of: frustration, modularity)]`,
    );
  });

  it("declares the options that its schema checks", () => {
    expectTypeOf<s.input<typeof optionsSchema>>().toEqualTypeOf<Omit<ClusterSignedOptions, "onProgress">>();
  });
});
