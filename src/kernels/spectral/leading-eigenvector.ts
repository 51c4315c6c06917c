import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { innerRows } from "../rows/inner-rows.js";
import { multiply } from "../rows/multiply.js";
import { scaledRows } from "../rows/scale-weights.js";
import { connectedComponents } from "../structure/connected-components.js";
import { groupNodes } from "../structure/group-nodes.js";
import { type Eigenpair, symmetricEigenvector } from "./symmetric-eigenvector.js";

/** Two eigenvalues that differ by less than this part of them are one: they were computed on different paths. */
export const sameEigenvalue = 1e-12;

/**
 * The eigenvector of the largest eigenvalue of a symmetric matrix without negative numbers, found part by part, so that parts
 * which are almost equally strong do not disturb one another. If several parts share the largest eigenvalue, the result is
 * the eigenvector nearest to `start`.
 *
 * Cost as for {@link symmetricEigenvector}, on the parts that may have the largest eigenvalue.
 *
 * @param rows - Row i holds the entries of row i of the matrix; weights of 0 or more in any unit.
 * @param start - Numbers of 0 or more; `null` for equal ones.
 * @param beforeStep - Called before each product of a matrix and a vector.
 * @returns A vector of length 1 without negative numbers; `null` if the matrix is zero.
 * @throws AccountError `not_converged`.
 */
export function leadingEigenvector(
  rows: Adjacency | WeightedAdjacency,
  start: Float64Array | null,
  beforeStep: () => void,
): Float64Array | null {
  const { nodeCount } = rows;
  const matrix = scaledRows(rows);
  const { count, componentOf } = connectedComponents(matrix);
  if (count === 1) return eigenpair(matrix, beforeStep)?.vector ?? null;
  const bounds = largestRowSums(matrix, count, componentOf);
  const order = Array.from(bounds.keys()).sort((a, b) => bounds[b] - bounds[a]);
  const members = groupNodes(count, componentOf);
  const places = new Int32Array(nodeCount).fill(-1);
  let best = 0;
  let found: { nodes: Int32Array; pair: Eigenpair }[] = [];
  for (const component of order) {
    // No eigenvalue exceeds the largest sum of a row.
    if (bounds[component] < best * (1 - sameEigenvalue) || bounds[component] === 0) break;
    const nodes = members.subarray(component);
    const tie = loneTie(matrix, nodes);
    if (tie !== null) beforeStep();
    const pair = tie ?? eigenpair(innerRows(matrix, nodes, places), beforeStep);
    if (pair === null || pair.value < best * (1 - sameEigenvalue)) continue;
    if (pair.value > best * (1 + sameEigenvalue)) found = [];
    best = Math.max(best, pair.value);
    found.push({ nodes, pair });
  }
  return found.length === 0 ? null : nearestTo(start, nodeCount, found);
}

function eigenpair(rows: Adjacency | WeightedAdjacency, beforeStep: () => void): Eigenpair | null {
  return symmetricEigenvector(rows.nodeCount, (vector, product) => multiply(rows, vector, product), beforeStep);
}

const evenPair = Float64Array.of(Math.SQRT1_2, Math.SQRT1_2);

/** Two nodes with one tie and nothing else need no search: a long directed cycle has hundreds of thousands of them as hubs and authorities. */
function loneTie(rows: Adjacency | WeightedAdjacency, nodes: Int32Array): Eigenpair | null {
  const { offsets } = rows;
  if (nodes.length !== 2 || offsets[nodes[0] + 1] - offsets[nodes[0]] !== 1) return null;
  if (offsets[nodes[1] + 1] - offsets[nodes[1]] !== 1) return null;
  return { value: "weights" in rows ? rows.weights[offsets[nodes[0]]] : 1, vector: evenPair };
}

function largestRowSums(rows: Adjacency | WeightedAdjacency, count: number, componentOf: Int32Array): Float64Array {
  const bounds = new Float64Array(count);
  const sums = new Float64Array(rows.nodeCount);
  multiply(rows, new Float64Array(rows.nodeCount).fill(1), sums);
  for (let node = 0; node < sums.length; node++) {
    bounds[componentOf[node]] = Math.max(bounds[componentOf[node]], sums[node]);
  }
  return bounds;
}

/** The sum of orthogonal unit vectors, each as long as its share of the start. */
function nearestTo(
  start: Float64Array | null,
  nodeCount: number,
  found: readonly { nodes: Int32Array; pair: Eigenpair }[],
): Float64Array {
  const result = new Float64Array(nodeCount);
  let squares = 0;
  for (const { nodes, pair } of found) {
    let share = 0;
    for (let i = 0; i < nodes.length; i++) share += pair.vector[i] * (start === null ? 1 : start[nodes[i]]);
    for (let i = 0; i < nodes.length; i++) result[nodes[i]] = share * pair.vector[i];
    squares += share * share;
  }
  const length = Math.sqrt(squares);
  for (let node = 0; node < nodeCount; node++) result[node] /= length;
  return result;
}
