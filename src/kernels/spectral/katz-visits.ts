import type { WeightedAdjacency } from "../rows/adjacency.js";
import { undirectedAdjacency } from "../rows/undirected-adjacency.js";
import { connectedComponents } from "../structure/connected-components.js";
import { traceVisits } from "./friedkin-johnsen.js";

const damping = 0.85;
const maximumRounds = 1000;

/** Katz's status with a start, and how much each node passes on. */
export interface KatzVisits {
  /** z = d + (βL)ᵀ z. */
  readonly visits: Float64Array;
  /** β by node: .85 over the largest eigenvalue of its weak component. */
  readonly attenuation: Float64Array;
}

/**
 * Katz's status that starts from given values: z = (I − βLᵀ)⁻¹ d, with β = .85 / λ and λ the largest eigenvalue of L in each
 * weak component, but at least its largest weight, so that parts without circles stay finite.
 *
 * O(arcs) a round: some hundred rounds for λ, about 200 for z.
 *
 * @param links - Row i holds L(i, j): what j gains from i. No weight is negative.
 * @param start - d by node.
 * @param tolerance - Relative tolerance of λ, and of z: iteration stops when no value changes by more.
 * @see Katz (1953), {@link https://doi.org/10.1007/BF02289026}
 */
export function katzVisits(links: WeightedAdjacency, start: Float64Array, tolerance = 1e-13): KatzVisits {
  const { componentOf, count } = weakComponents(links);
  const largest = largestEigenvalues(links, componentOf, count, tolerance);
  const attenuation = Float64Array.from(componentOf, (component) =>
    largest[component] > 0 ? damping / largest[component] : 0,
  );
  return { visits: traceVisits(links, attenuation, start, tolerance), attenuation };
}

/** Who is joined by links; a link of weight 0 joins no one. */
function weakComponents({ nodeCount, offsets, targets, weights }: WeightedAdjacency) {
  const from: number[] = [];
  const to: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (weights[arc] === 0) continue;
      from.push(node);
      to.push(targets[arc]);
    }
  }
  return connectedComponents(undirectedAdjacency(nodeCount, Int32Array.from(from), Int32Array.from(to)));
}

/** Largest eigenvalue by component, by power iteration; the largest weight shifts it, lest cycles of one length swing. */
function largestEigenvalues(
  links: WeightedAdjacency,
  componentOf: Int32Array,
  count: number,
  tolerance: number,
): Float64Array {
  const { nodeCount, offsets, targets, weights } = links;
  const shift = new Float64Array(count);
  for (let node = 0; node < nodeCount; node++) {
    const component = componentOf[node];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++)
      shift[component] = Math.max(shift[component], weights[arc]);
  }
  const vector: Float64Array = new Float64Array(nodeCount).fill(1);
  const next: Float64Array = new Float64Array(nodeCount);
  let growth = new Float64Array(count);
  for (let round = 0; round < maximumRounds; round++) {
    const before = new Float64Array(count);
    const after = new Float64Array(count);
    for (let node = 0; node < nodeCount; node++) {
      const component = componentOf[node];
      let sum = shift[component] * vector[node];
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) sum += weights[arc] * vector[targets[arc]];
      next[node] = sum;
      before[component] = before[component] + vector[node];
      after[component] = after[component] + sum;
    }
    const grown = after.map((sum, component) => (before[component] > 0 ? sum / before[component] : 0));
    const settled = grown.every((value, component) => Math.abs(value - growth[component]) <= tolerance * value);
    growth = grown;
    if (settled) break;
    for (let node = 0; node < nodeCount; node++) {
      const component = componentOf[node];
      vector[node] = growth[component] > 0 ? next[node] / growth[component] : 0;
    }
  }
  return growth.map((value, component) => Math.max(shift[component], value - shift[component]));
}
