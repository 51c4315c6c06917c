import type { AbstractGraph } from "graphology-types";
import { randomSequence } from "../../internal/keyed-random.js";
import * as s from "../../internal/schema.js";
import { sampledBetweenness as estimate } from "../../kernels/betweenness/sampled-betweenness.js";
import { type OnProgress, progressReporter } from "../../kernels/progress.js";
import { indexGraph, nameNumbers } from "../indexing/indexed-graph.js";
import { outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";

/** Options for {@link sampledBetweenness}. */
export interface SampledBetweennessOptions {
  /** From how many nodes paths are searched; at least 2. @defaultValue 200 */
  samples?: number | undefined;
  /** Seed of the choice of these nodes; a whole number. @defaultValue 1 */
  seed?: number | undefined;
  /** Divide by the number of pairs. @defaultValue true */
  normalized?: boolean | undefined;
  /** Edge attribute with the length of a tie, greater than 0; `null` counts hops. @defaultValue null */
  distance?: string | null | undefined;
  /** Called with the fraction done, 0 to 1, once in 256 searches; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

/** Estimates, by node id, and how far they may be off. */
export interface SampledBetweenness {
  values: { [id: string]: number };
  /** Standard errors: some 85 to 95% of the true values are within two of them; 0 where `exact`. */
  errors: { [id: string]: number };
  /** From how many nodes paths were searched. */
  samples: number;
  /** Whether that was all of them. */
  exact: boolean;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    samples: s.optional(s.int().check(s.gte(2))),
    seed: s.optional(s.int()),
    normalized: s.optional(s.boolean()),
    distance: s.optional(s.nullable(s.string())),
  }))();

/**
 * Betweenness of a large graph in a fraction of the time, with how far it may be off.
 *
 * As `betweennessCentrality`, but with paths from some nodes only, drawn at random without repetition, and scaled up to all.
 *
 * A value two errors above another is very likely higher in truth. Halving the error takes four times the
 * samples. Errors of nodes that few paths pass are themselves uncertain.
 *
 * Range: 0 to 1 normalized, else 0 to the number of pairs; an estimate may exceed it a little. With as many samples as nodes
 * it is exact.
 *
 * Expects a simple directed or undirected graph. `distance` is a length (far apart = large), not a closeness. Self-loops change
 * nothing. O(samples * edges) time, times log nodes with lengths; O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link SampledBetweennessOptions}.
 * @returns Estimates and their standard errors, by id.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Brandes and Pich (2007), {@link https://doi.org/10.1142/S0218127407018403}
 *
 * @example
 * ```ts
 * import { sampledBetweenness } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * for (let i = 0; i < 100; i++) contacts.mergeEdge(`person ${i}`, `person ${(i + 1) % 100}`);
 * const { values, errors, exact } = sampledBetweenness(contacts, { samples: 50 });
 * console.log(values["person 0"]?.toFixed(2), (errors["person 0"] ?? 0) < 0.05, exact);
 * // prints: 0.27 true false
 * ```
 */
export function sampledBetweenness(graph: AbstractGraph, options: SampledBetweennessOptions = {}): SampledBetweenness {
  const checked = readLongOptions(optionsSchema, options);
  const { samples = 200, seed = 1, normalized = true, distance, onProgress } = checked;
  const indexed = indexGraph(graph, { distance });
  const { directed, nodeCount } = indexed;
  const sources = sample(nodeCount, Math.min(samples, nodeCount), randomSequence(seed));
  const report = progressReporter(onProgress, sources.length);
  const { values, errors } = estimate(outgoingRows(indexed, indexed.distances), sources, () => report(1));
  const pairs = (nodeCount - 1) * (nodeCount - 2);
  // Over ordered pairs: an undirected pair was counted twice.
  const scale = normalized && pairs > 0 ? 1 / pairs : directed ? 1 : 1 / 2;
  return {
    values: nameNumbers(
      indexed,
      values.map((value) => value * scale),
    ),
    errors: nameNumbers(
      indexed,
      errors.map((error) => error * scale),
    ),
    samples: sources.length,
    exact: sources.length === nodeCount,
  };
}

/** Some of 0 to count - 1, each at most once. */
function sample(count: number, wanted: number, random: () => number): Int32Array {
  const all = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = 0; i < wanted; i++) {
    const other = i + Math.floor(random() * (count - i));
    const moved = all[i];
    all[i] = all[other];
    all[other] = moved;
  }
  return all.slice(0, wanted).sort();
}
