import { scaleWeights } from "../../kernels/rows/scale-weights.js";
import type { IndexedGraph } from "../indexing/indexed-graph.js";

/** Below this part of the mean square a variance is what rounding left of 0. */
const smallestVariance = 1e-24;

/**
 * Pearson's correlation over the ties between a value of the source and a value of the target. An undirected tie is read
 * both ways, a self-loop once; ties with an end whose value is `NaN` (not known) are left out.
 *
 * @returns From -1 to 1; `null` if either value does not vary over the ties.
 */
export function correlateEnds(
  { directed, edgeCount, sources, targets }: IndexedGraph,
  sourceValues: Float64Array,
  targetValues: Float64Array,
): number | null {
  const xs: number[] = [];
  const ys: number[] = [];
  const add = (source: number, target: number) => {
    const x = sourceValues[source];
    const y = targetValues[target];
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    xs.push(x);
    ys.push(y);
  };
  for (let edge = 0; edge < edgeCount; edge++) {
    add(sources[edge], targets[edge]);
    if (!directed && sources[edge] !== targets[edge]) add(targets[edge], sources[edge]);
  }
  toCommonUnit(xs);
  toCommonUnit(ys);
  const meanX = mean(xs);
  const meanY = mean(ys);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] - meanX;
    const y = ys[i] - meanY;
    xx += x * x;
    yy += y * y;
    xy += x * y;
    squaresX += xs[i] * xs[i];
    squaresY += ys[i] * ys[i];
  }
  if (xx <= smallestVariance * squaresX || yy <= smallestVariance * squaresY) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** Divides by the power of two next to the largest size, so that squares neither overflow nor vanish. In place. */
function toCommonUnit(values: number[]): void {
  const sizes = Float64Array.from(values, Math.abs);
  const scaled = scaleWeights(sizes);
  for (let i = 0; i < values.length; i++) values[i] = Math.sign(values[i]) * scaled[i];
}
