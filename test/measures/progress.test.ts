import { describe, expect, it } from "vitest";
import type { OnProgress } from "../../src/kernels/progress.js";
import * as measures from "../../src/measures/index.js";
import { directedSigned, undirectedSigned } from "./signed/signed-graphs.js";

type Options = { onProgress?: OnProgress };

const signed = undirectedSigned("a b", "b c -", "c d", "d a", "a c -", "d e -", "e f", "f a -");
const arcs = directedSigned("a b", "b c -", "c a", "c d");

/** Measures that may take long: iterations, searches from every node, and runs from several starts. */
const long: { [name: string]: (options: Options) => unknown } = {
  attackCurve: (options) => measures.attackCurve(signed, { ...options, order: "random" }),
  "attackCurve by betweenness": (options) => measures.attackCurve(signed, { ...options, order: "betweenness" }),
  betweennessCentrality: (options) => measures.betweennessCentrality(signed, options),
  closenessCentrality: (options) => measures.closenessCentrality(signed, options),
  clusterSigned: (options) => measures.clusterSigned(signed, options),
  communities: (options) => measures.communities(signed, options),
  diameter: (options) => measures.diameter(signed, options),
  eccentricity: (options) => measures.eccentricity(signed, options),
  edgeBetweenness: (options) => measures.edgeBetweenness(signed, options),
  eigenvectorCentrality: (options) => measures.eigenvectorCentrality(signed, options),
  frustrationIndex: (options) => measures.frustrationIndex(signed, options),
  "frustrationIndex, search only": (options) => measures.frustrationIndex(signed, { ...options, exactLimit: 0 }),
  "frustrationIndex, proof": (options) => measures.frustrationIndex(signed, { ...options, starts: 1 }),
  globalReachingCentrality: (options) => measures.globalReachingCentrality(arcs, options),
  harmonicCentrality: (options) => measures.harmonicCentrality(signed, options),
  hits: (options) => measures.hits(arcs, options),
  katzCentrality: (options) => measures.katzCentrality(signed, { ...options, attenuation: 0.1 }),
  leiden: (options) => measures.leiden(signed, options),
  pagerank: (options) => measures.pagerank(signed, options),
  pnIndex: (options) => measures.pnIndex(signed, options),
  signedEigenvector: (options) => measures.signedEigenvector(signed, options),
  walkBalance: (options) => measures.walkBalance(signed, options),
  "walkBalance, directed": (options) => measures.walkBalance(arcs, options),
};

describe.each(Object.entries(long))("%s", (_, measure) => {
  it("reports fractions that do not fall, and computes the same", () => {
    const fractions: number[] = [];
    const result = measure({ onProgress: (fraction) => void fractions.push(fraction) });
    expect(result).toEqual(measure({}));
    expect(fractions.length).toBeGreaterThan(0);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    for (const fraction of fractions) expect(fraction >= 0 && fraction <= 1).toBe(true);
  });

  it("stops where onProgress returns false, and passes on what it throws", () => {
    expect(() => measure({ onProgress: () => false })).toThrow("stopped by onProgress");
    const thrown = new Error("enough");
    const fail = () => {
      throw thrown;
    };
    expect(() => measure({ onProgress: fail })).toThrow(thrown);
  });
});
