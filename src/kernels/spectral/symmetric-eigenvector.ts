import { notConverged } from "./not-converged.js";
import { topOfTridiagonal } from "./top-of-tridiagonal.js";

const stepsBetweenRestarts = 24;
/** After so many restarts the search goes on without any: slower a step, but it forgets nothing. */
const maximumRestarts = 12;
const maximumSteps = 30_000;
const relativeTolerance = 1e-14;
/** Rounding may keep the residual above the tolerance; below this it is accepted once it no longer falls. */
const acceptedResidual = 1e-11;

/** A number and its vector. */
export interface Eigenpair {
  readonly value: number;
  /** Of length 1, without negative numbers. */
  readonly vector: Float64Array;
}

/**
 * The largest eigenvalue of a symmetric matrix without negative numbers and its eigenvector, by Lanczos iterations that begin
 * with equal values and start again from the best vector every 24 steps; on long thin graphs, where that is too forgetful, by
 * one long run that is repeated to add up the vector. A bipartite graph's eigenvalue of the same size and opposite sign does
 * no harm. Meant for connected graphs: see {@link leadingEigenvector}.
 *
 * O(24 * size + cost of a product) a step, some 20 to 100 steps on most graphs and some 2 * size on a path; O(24 * size) space.
 *
 * @param multiplyBy - Writes the product of the matrix and the first vector into the second.
 * @param beforeStep - Called before each product.
 * @param start - Where the search begins. With one, the matrix may have negative numbers, and so may the vector.
 * @returns `null` if the matrix is zero.
 * @throws AccountError `not_converged`.
 *
 * @see Lanczos (1950), {@link https://doi.org/10.6028/jres.045.026}
 */
export function symmetricEigenvector(
  size: number,
  multiplyBy: (vector: Float64Array, product: Float64Array) => void,
  beforeStep: () => void = () => {},
  start: Float64Array | null = null,
): Eigenpair | null {
  const steps = Math.min(stepsBetweenRestarts, size);
  const basis: Float64Array[] = [new Float64Array(size)];
  const diagonal = new Float64Array(steps);
  const offDiagonal = new Float64Array(steps);
  const product = new Float64Array(size);
  const rounding = 1e-14 + 1e-16 * size;
  const vector = start?.slice() ?? new Float64Array(size).fill(1);
  const finish = start === null ? tidy : (found: Float64Array) => found;
  let residualBefore = Number.POSITIVE_INFINITY;
  for (let restart = 0; restart < maximumRestarts; restart++) {
    normalize(vector, basis[0]);
    let taken = 0;
    while (taken < steps) {
      const current = basis[taken];
      beforeStep();
      multiplyBy(current, product);
      diagonal[taken] = dot(current, product);
      const before = basis[Math.max(0, taken - 1)];
      const length = keepNew(product, diagonal[taken], current, taken > 0 ? offDiagonal[taken - 1] : 0, before);
      offDiagonal[taken] = length;
      taken++;
      if (length <= rounding * Math.abs(diagonal[0])) break;
      basis[taken] ??= new Float64Array(size);
      const next = basis[taken];
      for (let i = 0; i < size; i++) next[i] = product[i] / length;
    }
    const { value, coordinates } = topOfTridiagonal(diagonal.subarray(0, taken), offDiagonal.subarray(0, taken - 1));
    if (!(value > 0)) return null;
    vector.fill(0);
    for (let step = 0; step < taken; step++) subtract(vector, -coordinates[step], basis[step]);
    const residual = (offDiagonal[taken - 1] * Math.abs(coordinates[taken - 1])) / value;
    if (residual <= relativeTolerance || (residual <= acceptedResidual && residual >= residualBefore / 2)) {
      return { value, vector: finish(vector) };
    }
    residualBefore = residual;
  }
  const found = longRun(vector, multiplyBy, beforeStep);
  if (found !== null) return { value: found.value, vector: finish(found.vector) };
  throw notConverged("the leading eigenvector did not settle: two parts of the graph are almost equally strong");
}

/** One run without restarts that keeps only its coefficients, and a second that adds up the vector. */
function longRun(
  start: Float64Array,
  multiplyBy: (vector: Float64Array, product: Float64Array) => void,
  beforeStep: () => void,
): Eigenpair | null {
  const size = start.length;
  const diagonal: number[] = [];
  const offDiagonal: number[] = [];
  let coordinates: Float64Array | null = null;
  let value = 0;
  const replay = (visit: (current: Float64Array, step: number) => boolean): void => {
    let before = new Float64Array(size);
    let current = new Float64Array(size);
    let product = new Float64Array(size);
    normalize(start, current);
    for (let step = 0; visit(current, step); step++) {
      beforeStep();
      multiplyBy(current, product);
      diagonal[step] = dot(current, product);
      const length = keepNew(product, diagonal[step], current, step > 0 ? offDiagonal[step - 1] : 0, before);
      offDiagonal[step] = length;
      for (let i = 0; i < size; i++) product[i] /= length;
      [before, current, product] = [current, product, before];
    }
  };
  let nextLook = 100;
  let best = Number.POSITIVE_INFINITY;
  replay((_, step) => {
    const ended = step > 0 && offDiagonal[step - 1] <= (1e-14 + 1e-16 * size) * Math.abs(value || diagonal[0]);
    if (step < nextLook && !ended) return true;
    nextLook = Math.ceil(1.02 * step);
    const top = topOfTridiagonal(Float64Array.from(diagonal), Float64Array.from(offDiagonal.slice(0, -1)));
    const residual = (offDiagonal[step - 1] * Math.abs(top.coordinates[step - 1])) / top.value;
    if (residual < best) {
      best = residual;
      value = top.value;
      coordinates = top.coordinates;
    }
    // Once the vector is found, rounding finds it a second time, and the two get mixed up.
    const isPast = best <= acceptedResidual && residual > 100 * best;
    return !ended && best > relativeTolerance && !isPast && step < maximumSteps;
  });
  if (coordinates === null || best > acceptedResidual) return null;
  const weights: Float64Array = coordinates;
  const vector = new Float64Array(size);
  replay((current, step) => {
    if (step >= weights.length) return false;
    subtract(vector, -weights[step], current);
    return true;
  });
  return { value, vector };
}

/** Takes the sign and what is only rounding away, and makes the length 1. In place. */
function tidy(vector: Float64Array): Float64Array {
  for (let i = 0; i < vector.length; i++) vector[i] = Math.abs(vector[i]) < 1e-15 ? 0 : Math.abs(vector[i]);
  normalize(vector, vector);
  return vector;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Takes from the product what lies along the last two vectors; returns the length of what is left. */
function keepNew(
  product: Float64Array,
  alongCurrent: number,
  current: Float64Array,
  alongBefore: number,
  before: Float64Array,
): number {
  let squares = 0;
  for (let i = 0; i < product.length; i++) {
    const left = product[i] - alongCurrent * current[i] - alongBefore * before[i];
    product[i] = left;
    squares += left * left;
  }
  return Math.sqrt(squares);
}

function subtract(from: Float64Array, times: number, vector: Float64Array): void {
  for (let i = 0; i < from.length; i++) from[i] -= times * vector[i];
}

function normalize(vector: Float64Array, into: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  for (let i = 0; i < vector.length; i++) into[i] = vector[i] / length;
}
