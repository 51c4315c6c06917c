import type { AbstractGraph } from "graphology-types";
import { randomSequence } from "../../internal/keyed-random.js";
import * as s from "../../internal/schema.js";
import { betweenness } from "../../kernels/betweenness/betweenness.js";
import { type OnProgress, stepReporter } from "../../kernels/progress.js";
import { degreeAttack } from "../../kernels/structure/degree-attack.js";
import { removalCurve } from "../../kernels/structure/removal-curve.js";
import { type IndexedGraph, indexGraph } from "../indexing/indexed-graph.js";
import { nodeNumber } from "../indexing/node-values.js";
import { outgoingRows } from "../indexing/rows.js";
import { readLongOptions } from "../read-options.js";
import { simpleNeighbors } from "./simple-neighbors.js";

/** Options for {@link attackCurve}. */
export interface AttackCurveOptions {
  /**
   * Who leaves first: the one with most contacts at each step; the one with the highest betweenness at the start; anyone by
   * chance; or a list of ids, in this order. @defaultValue "degree"
   */
  order?: "degree" | "betweenness" | "random" | readonly string[] | undefined;
  /** Seed of the random order; a whole number. @defaultValue 1 */
  seed?: number | undefined;
  /** Random orders, of which the mean is given; at least 1, at most 1,000. @defaultValue 100 */
  samples?: number | undefined;
  /** Called before each step with a fraction that grows toward 1; returning `false` stops with an error `cancelled`. */
  onProgress?: OnProgress | undefined;
}

/** What is left of a graph as nodes leave it. */
export interface AttackCurve {
  /** Share of all nodes in the largest connected part after 0, 1, 2 … nodes have left. */
  largest: number[];
  /** Who left, in order; empty for a random order. */
  removed: string[];
  /** The mean of `largest` after each removal (Schneider's R); `null` if none left. */
  robustness: number | null;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    order: s.optional(s.union([s.enum(["degree", "betweenness", "random"]), s.array(s.string())])),
    seed: s.optional(s.int()),
    samples: s.optional(s.int().check(s.gte(1), s.lte(1000))),
  }))();

/**
 * How fast a network falls apart when its nodes leave one by one.
 *
 * After each removal, the number of nodes in the largest connected part over the number of all nodes at the start; directions
 * are ignored.
 *
 * A steep fall after few removals: the network depends on these few. A straight line: no one is hard to replace.
 *
 * Range: 0 to 1; `robustness` at most 1/2 where all nodes leave.
 *
 * Expects a simple directed or undirected graph. Self-loops are ignored. O(nodes + edges) time a curve, times `samples` for a
 * random order; the order by betweenness costs what `betweennessCentrality` does. O(nodes + edges) space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link AttackCurveOptions}.
 * @returns The curve, who left, and what the curve adds up to.
 * @throws AccountError `invalid_graph`, `invalid_options`, `cancelled`.
 *
 * @see Albert, Jeong and Barabási (2000), {@link https://doi.org/10.1038/35019019}
 * @see Schneider et al. (2011), {@link https://doi.org/10.1073/pnas.1009440108}
 *
 * @example
 * ```ts
 * import { attackCurve } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * for (const id of ["ben", "cleo", "dan"]) contacts.mergeEdge("ana", id);
 * console.log(attackCurve(contacts));
 * // prints: { largest: [ 1, 0.25, 0.25, 0.25, 0 ], removed: [ 'ana', 'ben', 'cleo', 'dan' ], robustness: 0.1875 }
 * ```
 */
export function attackCurve(graph: AbstractGraph, options: AttackCurveOptions = {}): AttackCurve {
  const { order = "degree", seed = 1, samples = 100, onProgress } = readLongOptions(optionsSchema, options);
  const indexed = indexGraph(graph);
  const { nodeCount, ids } = indexed;
  const neighbors = simpleNeighbors(indexed);
  if (order === "random") {
    const step = stepReporter(onProgress);
    const random = randomSequence(seed);
    const sums = new Float64Array(nodeCount + 1);
    for (let sample = 0; sample < samples; sample++) {
      step();
      const curve = removalCurve(neighbors, shuffled(nodeCount, random));
      for (let left = 0; left <= nodeCount; left++) sums[left] += curve[left] / samples;
    }
    return describe(sums, []);
  }
  const removed = orderOf(order, indexed, neighbors, onProgress);
  return describe(
    removalCurve(neighbors, removed),
    Array.from(removed, (node) => ids[node]),
  );

  function describe(counts: ArrayLike<number>, gone: string[]): AttackCurve {
    const largest = Array.from(counts, (count) => (nodeCount === 0 ? 0 : count / nodeCount));
    let sum = 0;
    for (let step = 1; step < largest.length; step++) sum += largest[step];
    return { largest, removed: gone, robustness: largest.length > 1 ? sum / (largest.length - 1) : null };
  }
}

function orderOf(
  order: "degree" | "betweenness" | readonly string[],
  indexed: IndexedGraph,
  neighbors: ReturnType<typeof simpleNeighbors>,
  onProgress: OnProgress | undefined,
): Int32Array {
  if (order === "degree") return degreeAttack(neighbors);
  if (order === "betweenness") {
    const values = betweenness(outgoingRows(indexed), { directed: indexed.directed, onProgress });
    return Int32Array.from(values.keys()).sort((a, b) => values[b] - values[a] || a - b);
  }
  return Int32Array.from(new Set(order.map((id) => nodeNumber(indexed, "order", id))));
}

/** 0 to count - 1 in random order (Fisher and Yates). */
function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last];
    order[last] = order[other];
    order[other] = moved;
  }
  return order;
}
