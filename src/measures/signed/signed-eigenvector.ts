import type { AbstractGraph } from "graphology-types";
import { randomSequence } from "../../internal/keyed-random.js";
import * as s from "../../internal/schema.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { multiply } from "../../kernels/rows/multiply.js";
import { scaleWeights } from "../../kernels/rows/scale-weights.js";
import { symmetricEigenvector } from "../../kernels/spectral/symmetric-eigenvector.js";
import { nameNodes } from "../indexing/indexed-graph.js";
import { readLongOptions } from "../read-options.js";
import { indexSignedGraph } from "./signed-index.js";

/** Options for {@link signedEigenvector}. */
export interface SignedEigenvectorOptions {
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ strength: s.optional(s.nullable(s.string())) }))();

/** Two vectors that differ by more than this were found from different starts: the eigenvector is not unique. */
const largestDifference = 1e-6;

/**
 * Who stands in the middle of their camp, and which camp that is: eigenvector centrality with friends and foes.
 *
 * The eigenvector of the largest eigenvalue of the matrix of signed strengths, scaled so that the largest size is 1. Each value
 * is in proportion to the sum of the values of friends less that of foes. Of the two directions the one in which the values
 * add up to more is given.
 *
 * The sign is the camp: where two camps explain every tie, all of a camp share a sign. The size is the status: near 1 the heart
 * of a camp, near 0 between the camps or at the edge.
 *
 * Range: -1 to 1. `null` for all nodes without ties, or if several vectors fit equally well (camps that do not meet, or that
 * are exactly alike).
 *
 * Expects a simple graph whose edges have a `sign` of 1 or -1; in a directed one the ties of a pair add up. Self-loops are
 * ignored. The unit of the strengths does not matter. O(nodes + edges) for each of some 50 to 200 steps (Lanczos).
 *
 * @param graph - Any simple graphology graph with signs.
 * @param options - See {@link SignedEigenvectorOptions}.
 * @returns One number a node, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`; `not_converged` if two vectors fit almost equally well.
 *
 * @see Bonacich and Lloyd (2004), {@link https://doi.org/10.1016/j.socnet.2004.06.007}
 *
 * @example
 * ```ts
 * import { signedEigenvector } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const feelings = new UndirectedGraph();
 * feelings.mergeEdge("ana", "ben", { sign: 1 });
 * feelings.mergeEdge("ben", "cleo", { sign: -1 });
 * const { ana, ben, cleo } = signedEigenvector(feelings);
 * console.log(ana?.toFixed(3), ben?.toFixed(3), cleo?.toFixed(3));
 * // prints: 0.707 1.000 -0.707
 * ```
 */
export function signedEigenvector(
  graph: AbstractGraph,
  options: SignedEigenvectorOptions = {},
): { [id: string]: number | null } {
  const { strength, onProgress } = readLongOptions(optionsSchema, options);
  const { indexed, signed } = indexSignedGraph(graph, strength);
  const { nodeCount } = signed;
  const rows = { ...signed, weights: scaleSigned(signed.weights) };
  const beforeStep = stepReporter(onProgress);
  const multiplyBy = (vector: Float64Array, product: Float64Array) => multiply(rows, vector, product);
  const vectors = [1, 2].map((seed) => {
    const random = randomSequence(seed);
    const start = Float64Array.from({ length: nodeCount }, () => random() - 0.5);
    return symmetricEigenvector(nodeCount, multiplyBy, beforeStep, start)?.vector ?? null;
  });
  const [first, second] = vectors.map((vector) => (vector === null ? null : toLargestOne(vector)));
  const isUnique = first != null && second != null && first.every((value, node) => isNear(value, second[node]));
  return nameNodes(indexed, isUnique ? first : new Float64Array(nodeCount).fill(Number.NaN));
}

/** {@link scaleWeights} for weights with a sign. */
function scaleSigned(weights: Float64Array): Float64Array {
  return scaleWeights(weights.map(Math.abs)).map((size, arc) => (weights[arc] < 0 ? -size : size));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= largestDifference;
}

/** The largest size is 1, and the sum not negative; if it is 0, the first value that is not. */
function toLargestOne(vector: Float64Array): Float64Array {
  let largest = 0;
  let sum = 0;
  for (const value of vector) {
    largest = Math.max(largest, Math.abs(value));
    sum += value;
  }
  const first = vector.find((value) => Math.abs(value) > 1e-9 * largest) ?? 1;
  const sign = Math.abs(sum) > 1e-9 * largest ? Math.sign(sum) : Math.sign(first);
  return vector.map((value) => (Math.abs(value) < 1e-14 * largest ? 0 : (sign * value) / largest));
}
