import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { directedAdjacency } from "../rows/directed-adjacency.js";
import { multiply } from "../rows/multiply.js";
import { stronglyConnectedComponents } from "../structure/strongly-connected-components.js";
import { notConverged } from "./not-converged.js";

const maximumIterations = 20_000;
const tolerance = 1e-13;
/** How much of the old vector stays in the new one: without it, graphs whose cycles share a length would swing for ever. */
const share = 1 / 3;

/**
 * The eigenvector of the largest eigenvalue of a matrix without negative numbers that need not be symmetric, by power
 * iteration from equal values. O(nodes + arcs) an iteration.
 *
 * @param matrix - Row i lists the nodes whose values add up to that of node i.
 * @returns A vector of length 1 without negative numbers; `null` if no arc lies on a cycle, for then the only eigenvalue is 0.
 * @throws AccountError `not_converged`: equally strong parts feed one another in a chain.
 */
export function directedEigenvector(matrix: Adjacency | WeightedAdjacency): Float64Array | null {
  if (!hasCycle(matrix)) return null;
  const { nodeCount } = matrix;
  let vector = new Float64Array(nodeCount).fill(1 / Math.sqrt(nodeCount));
  let next = new Float64Array(nodeCount);
  for (let iteration = 0; iteration < maximumIterations; iteration++) {
    multiply(matrix, vector, next);
    const growth = euclideanLength(next);
    for (let node = 0; node < nodeCount; node++) {
      next[node] = ((1 - share) * next[node]!) / growth + share * vector[node]!;
    }
    const length = euclideanLength(next);
    let change = 0;
    for (let node = 0; node < nodeCount; node++) {
      next[node]! /= length;
      change += Math.abs(next[node]! - vector[node]!);
    }
    [vector, next] = [next, vector];
    if (change < tolerance * Math.sqrt(nodeCount)) {
      return vector.map((value) => (value < 1e-12 ? 0 : value));
    }
  }
  throw notConverged("the leading eigenvector did not settle: equally strong parts of the graph feed one another");
}

/** Whether some arc of a weight above 0 lies on a cycle of such arcs. */
function hasCycle(matrix: Adjacency | WeightedAdjacency): boolean {
  const { nodeCount, offsets, targets } = matrix;
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < nodeCount; node++) sources.fill(node, offsets[node]!, offsets[node + 1]!);
  const carries = (_: number, arc: number) => !("weights" in matrix) || matrix.weights[arc]! > 0;
  const from = sources.filter(carries);
  const to = targets.filter(carries);
  const { componentOf } = stronglyConnectedComponents(directedAdjacency(nodeCount, from, to));
  for (let arc = 0; arc < from.length; arc++) if (componentOf[from[arc]!] === componentOf[to[arc]!]) return true;
  return false;
}

function euclideanLength(vector: Float64Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  return Math.sqrt(squares);
}
