import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { multiply } from "../rows/multiply.js";
import { denseSolve } from "./dense-solve.js";
import { notConverged } from "./not-converged.js";
import type { Eigenpair } from "./symmetric-eigenvector.js";

/** Up to this many nodes systems of equations are solved by elimination. */
export const denseLimit = 200;
/** Products and sums that a search may take: some seconds. */
const workLimit = 1e9;
const relativeTolerance = 4e-15;
const acceptedSpread = 1e-10;
/** How much of the old vector stays in the new one: without it, graphs whose cycles share a length would swing for ever. */
const share = 1 / 3;

/**
 * The largest eigenvalue of a matrix without negative numbers whose graph is strongly connected, and its eigenvector, in which
 * no number is 0 (Perron and Frobenius). Small ones by Noda's inverse iterations, which square the error at every step, large
 * ones by powers.
 *
 * O(size³) a step for up to 200 nodes, with some six steps; else O(nodes + arcs) a step, with as many as it takes.
 *
 * @param matrix - Row i lists the nodes whose values add up to that of node i.
 * @param beforeStep - Called before each step.
 * @throws AccountError `not_converged`.
 *
 * @see Noda (1971), {@link https://doi.org/10.1007/BF02165088}
 */
export function perronPair(matrix: Adjacency | WeightedAdjacency, beforeStep: () => void): Eigenpair {
  const { nodeCount, targets } = matrix;
  const isDense = nodeCount <= denseLimit;
  let vector: Float64Array = new Float64Array(nodeCount).fill(1);
  const product = new Float64Array(nodeCount);
  let spreadBefore = Number.POSITIVE_INFINITY;
  const steps = isDense ? 100 : Math.ceil(workLimit / (nodeCount + targets.length));
  for (let step = 0; step < steps; step++) {
    beforeStep();
    multiply(matrix, vector, product);
    // The eigenvalue lies between the least and the largest growth of a node (Collatz and Wielandt).
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (let node = 0; node < nodeCount; node++) {
      const growth = product[node] / vector[node];
      low = Math.min(low, growth);
      high = Math.max(high, growth);
    }
    const spread = (high - low) / high;
    const isStuck = isDense && spread <= acceptedSpread && spread >= spreadBefore / 2;
    if (spread <= relativeTolerance * (isDense ? 1 : 25) || isStuck) return { value: (low + high) / 2, vector };
    spreadBefore = spread;
    if (isDense) {
      if (!solveShifted(matrix, high, vector)) return { value: high, vector };
    } else {
      for (let node = 0; node < nodeCount; node++) {
        vector[node] = (1 - share) * product[node] + share * high * vector[node];
      }
    }
    vector = toLargestOne(vector);
  }
  throw notConverged("the leading eigenvector did not settle: long cycles pass values on too slowly");
}

/**
 * Solves `(shift - matrix) x = values` in place; the shift is above the largest eigenvalue of the matrix.
 *
 * @returns `false` if the shift is an eigenvalue.
 * @throws AccountError `not_converged`: a large matrix whose largest eigenvalue is next to the shift.
 */
export function solveShifted(matrix: Adjacency | WeightedAdjacency, shift: number, values: Float64Array): boolean {
  const { nodeCount, offsets, targets } = matrix;
  const weights = "weights" in matrix ? matrix.weights : null;
  if (nodeCount <= denseLimit) {
    const table = new Float64Array(nodeCount * nodeCount);
    for (let node = 0; node < nodeCount; node++) {
      table[node * nodeCount + node] = shift;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        table[node * nodeCount + targets[arc]] -= weights === null ? 1 : weights[arc];
      }
    }
    return denseSolve(table, values);
  }
  const constants = values.slice();
  const sweeps = Math.ceil(workLimit / (nodeCount + targets.length));
  for (let sweep = 0; sweep < sweeps; sweep++) {
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
  throw notConverged("a system of equations did not settle: a large part of the graph is too near its bound");
}

function toLargestOne(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return vector.map((value) => Math.abs(value) / largest);
}
