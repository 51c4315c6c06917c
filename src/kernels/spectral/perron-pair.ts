import { log } from "../../internal/portable-math.js";
import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { multiply } from "../rows/multiply.js";
import { denseSolve } from "./dense-solve.js";
import { notConverged } from "./not-converged.js";
import { sparseElimination } from "./sparse-elimination.js";
import type { Eigenpair } from "./symmetric-eigenvector.js";

/** Up to this many nodes systems of equations are solved by elimination. */
export const denseLimit = 200;
/** Products and sums that a search may take: some seconds. */
const workLimit = 1e9;
/** What needs more steps than this belongs to a long thin graph; how many are needed is judged every so many steps. */
const patience = 300;
const stepsBetweenLooks = 20;
const relativeTolerance = 4e-15;
const acceptedSpread = 1e-10;
/** Where inverse steps are slow, the shift is tried at this part of the way from what is below the eigenvalue to what is above. */
const boldness = 16;
/** Smaller values than this lose their digits; how fast they grow says nothing. */
const smallestValue = 1e-290;
/** How much of the old vector stays in the new one: without it, graphs whose cycles share a length would swing for ever. */
const share = 1 / 3;

/**
 * The largest eigenvalue of a matrix without negative numbers whose graph is strongly connected, and its eigenvector, in which
 * no number is 0 (Perron and Frobenius). Small ones by Noda's inverse iterations, which square the error at every step, large
 * ones by powers; if these are slow, as they are on long cycles and paths, by inverse iterations with sparse elimination.
 *
 * O(size³) a step for up to 200 nodes, with some six steps; else O(nodes + arcs) a step, with 300 of them at most and then a
 * few inverse ones; more only where elimination does not pay.
 *
 * @param matrix - Row i lists the nodes whose values add up to that of node i.
 * @param beforeStep - Called before each step.
 * @throws AccountError `not_converged`.
 *
 * @see Noda (1971), {@link https://doi.org/10.1007/BF02165088}
 */
export function perronPair(matrix: Adjacency | WeightedAdjacency, beforeStep: () => void): Eigenpair {
  const { nodeCount, targets } = matrix;
  let solve = nodeCount <= denseLimit ? denseElimination(matrix) : null;
  const vector = new Float64Array(nodeCount).fill(1);
  const product = new Float64Array(nodeCount);
  let spreadBefore = Number.POSITIVE_INFINITY;
  let spreadAtLook = Number.POSITIVE_INFINITY;
  let mayEliminate = solve === null;
  let isSparse = false;
  /** The eigenvalue is at least this: elimination with a shift below it fails. */
  let floor = 0;
  const trial = new Float64Array(nodeCount <= denseLimit ? 0 : nodeCount);
  const steps = Math.max(2 * patience, Math.ceil(workLimit / (nodeCount + targets.length)));
  for (let step = 0; step < steps; step++) {
    beforeStep();
    multiply(matrix, vector, product);
    const { low, high } = growth(vector, product);
    const spread = (high - low) / high;
    if (mayEliminate && step > 0 && step % stepsBetweenLooks === 0) {
      const looks = log(spread / (25 * relativeTolerance)) / log(spreadAtLook / spread);
      if (step >= patience || !(looks >= 0 && looks * stepsBetweenLooks <= patience)) {
        solve = sparseElimination(matrix);
        isSparse = solve !== null;
        mayEliminate = false;
      }
      spreadAtLook = spread;
    }
    const isStuck = solve !== null && spread <= acceptedSpread && spread >= spreadBefore / 2;
    if (spread <= relativeTolerance * (solve !== null ? 1 : 25) || isStuck) return { value: (low + high) / 2, vector };
    const isSlow = isSparse && spread > spreadBefore / 2;
    spreadBefore = spread;
    floor = Math.max(floor, low);
    if (solve !== null) {
      const bold = floor + (high - floor) / boldness;
      if (isSlow && bold > floor && solve(bold, copyInto(trial, vector))) vector.set(trial);
      else {
        if (isSlow) floor = bold;
        if (!solve(high, vector)) return { value: high, vector };
      }
    } else {
      for (let node = 0; node < nodeCount; node++) {
        vector[node] = (1 - share) * product[node] + share * high * vector[node];
      }
    }
    makeLargestOne(vector);
  }
  throw notConverged("the leading eigenvector did not settle: long cycles pass values on too slowly");
}

/** The eigenvalue lies between the least and the largest growth of a node (Collatz and Wielandt). */
function growth(vector: Float64Array, product: Float64Array): { readonly low: number; readonly high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (let node = 0; node < vector.length; node++) {
    if (vector[node] < smallestValue) continue;
    const ratio = product[node] / vector[node];
    low = Math.min(low, ratio);
    high = Math.max(high, ratio);
  }
  return { low, high };
}

/**
 * Solves `(shift - matrix) x = values` in place; the shift is above the largest eigenvalue of the matrix.
 *
 * @returns `false` if the shift is an eigenvalue.
 * @throws AccountError `not_converged`: a large matrix whose largest eigenvalue is next to the shift.
 */
export function solveShifted(matrix: Adjacency | WeightedAdjacency, shift: number, values: Float64Array): boolean {
  const { nodeCount, targets } = matrix;
  if (nodeCount <= denseLimit) return denseElimination(matrix)(shift, values);
  const constants = values.slice();
  if (sweep(matrix, shift, constants, values, patience)) return true;
  const eliminate = sparseElimination(matrix);
  if (eliminate !== null) {
    values.set(constants);
    return eliminate(shift, values);
  }
  if (sweep(matrix, shift, constants, values, Math.ceil(workLimit / (nodeCount + targets.length)))) return true;
  throw notConverged("a system of equations did not settle: a large part of the graph is too near its bound");
}

function denseElimination(matrix: Adjacency | WeightedAdjacency): (shift: number, values: Float64Array) => boolean {
  const { nodeCount, offsets, targets } = matrix;
  const weights = "weights" in matrix ? matrix.weights : null;
  return (shift, values) => {
    const table = new Float64Array(nodeCount * nodeCount);
    for (let node = 0; node < nodeCount; node++) {
      table[node * nodeCount + node] = shift;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        table[node * nodeCount + targets[arc]] -= weights === null ? 1 : weights[arc];
      }
    }
    return denseSolve(table, values);
  };
}

/** Gauss-Seidel sweeps; whether they settle. */
function sweep(
  matrix: Adjacency | WeightedAdjacency,
  shift: number,
  constants: Float64Array,
  values: Float64Array,
  sweeps: number,
): boolean {
  const { nodeCount, offsets, targets } = matrix;
  const weights = "weights" in matrix ? matrix.weights : null;
  for (let done = 0; done < sweeps; done++) {
    let change = 0;
    let total = 0;
    for (let node = 0; node < nodeCount; node++) {
      let sum = constants[node];
      let loop = 0;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const weight = weights === null ? 1 : weights[arc];
        if (targets[arc] === node) loop += weight;
        else sum += weight * values[targets[arc]];
      }
      const value = sum / (shift - loop);
      change += Math.abs(value - values[node]);
      total += Math.abs(value);
      values[node] = value;
    }
    if (change <= 1e-15 * total) return true;
  }
  return false;
}

/** In place; signs are rounding. */
function makeLargestOne(vector: Float64Array): void {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  for (let node = 0; node < vector.length; node++) vector[node] = Math.abs(vector[node]) / largest;
}

function copyInto(copy: Float64Array, vector: Float64Array): Float64Array {
  copy.set(vector);
  return copy;
}
