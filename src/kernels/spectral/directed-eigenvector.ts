import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { innerRows } from "../rows/inner-rows.js";
import { reverseAdjacency } from "../rows/reverse-adjacency.js";
import { scaledRows } from "../rows/scale-weights.js";
import { type Parts, partsInOrder } from "../structure/parts-in-order.js";
import { perronPair, solveShifted } from "./perron-pair.js";

/** Two eigenvalues that differ by less than this part of them are one. */
const sameEigenvalue = 1e-11;

/**
 * The eigenvector of the largest eigenvalue of a matrix without negative numbers that need not be symmetric. The eigenvalue
 * is that of the strongest strongly connected part; values begin there and are solved for in the parts that depend on it.
 *
 * Where parts are equally strong, the result is what power iterations from equal values tend to: the last part of the longest
 * chain of strongest parts; if several chains are as long, all of their last parts, in proportion to what reaches them.
 *
 * Cost as for {@link perronPair} on each part, O(nodes + arcs) for all else.
 *
 * @param rows - Row i lists the nodes whose values add up to that of node i; weights of 0 or more in any unit.
 * @param beforeStep - Called before each step of an iteration.
 * @returns A vector of length 1 without negative numbers; `null` if no arc lies on a cycle, for then the only eigenvalue is 0.
 * @throws AccountError `not_converged`: an iteration that takes too long.
 *
 * @see Rothblum (1975), on eigenvectors of matrices in parts, {@link https://doi.org/10.1016/0024-3795(75)90050-6}
 */
export function directedEigenvector(
  rows: Adjacency | WeightedAdjacency,
  beforeStep: () => void = () => {},
): Float64Array | null {
  const matrix = scaledRows(rows);
  const parts = partsInOrder(matrix);
  const values = new Float64Array(parts.count);
  const vectors: Float64Array[] = [];
  const places = new Int32Array(matrix.nodeCount).fill(-1);
  for (let part = 0; part < parts.count; part++) {
    const inner = innerRows(matrix, parts.subarray(part), places);
    const pair = inner.targets.length === 0 ? null : perronPair(inner, beforeStep);
    values[part] = pair?.value ?? 0;
    vectors.push(pair?.vector ?? Float64Array.of(1));
  }
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  if (largest === 0) return null;
  const chains = strongestChains(matrix, parts, values, largest);
  const { ends } = chains;
  const shares = ends.length === 1 ? null : sharesOf({ matrix, parts, vectors, largest, chains, beforeStep });
  const result = new Float64Array(matrix.nodeCount);
  for (const end of ends) {
    const right = extend(matrix, parts, end, vectors[end], largest);
    const share = shares === null ? 1 : shares[end];
    for (let node = 0; node < result.length; node++) result[node] += share * right[node];
  }
  return toLengthOne(result);
}

/** The parts with the largest eigenvalue, and how they follow one another. */
interface Chains {
  /** In order. */
  readonly strongest: readonly number[];
  /** For a strongest part, how many of them are in the longest row that ends with it; 0 for other parts. */
  readonly lengths: Int32Array;
  /** The last parts of the longest rows. */
  readonly ends: readonly number[];
}

function strongestChains(matrix: Adjacency, parts: Parts, values: Float64Array, largest: number): Chains {
  const strongest: number[] = [];
  const lengths = new Int32Array(parts.count);
  const before = new Int32Array(parts.count);
  let longest = 0;
  for (let part = 0; part < parts.count; part++) {
    for (const dependency of dependenciesOf(matrix, parts, part)) {
      before[part] = Math.max(before[part], before[dependency], lengths[dependency]);
    }
    if (values[part] < largest * (1 - sameEigenvalue)) continue;
    strongest.push(part);
    lengths[part] = before[part] + 1;
    longest = Math.max(longest, lengths[part]);
  }
  return { strongest, lengths, ends: strongest.filter((part) => lengths[part] === longest) };
}

function dependenciesOf(matrix: Adjacency, parts: Parts, part: number): Set<number> {
  const dependencies = new Set<number>();
  for (const node of parts.subarray(part)) {
    for (let arc = matrix.offsets[node]; arc < matrix.offsets[node + 1]; arc++) {
      const dependency = parts.partOf[matrix.targets[arc]];
      if (dependency !== part) dependencies.add(dependency);
    }
  }
  return dependencies;
}

/**
 * The eigenvector of the whole matrix that has the given values on one part: solved for, part by part, in those after it.
 *
 * @param meet - Called for each part that is reached, with what flows into its nodes; `false` leaves the part without values.
 */
function extend(
  matrix: Adjacency | WeightedAdjacency,
  parts: Parts,
  start: number,
  values: Float64Array,
  eigenvalue: number,
  meet: (part: number, inflow: Float64Array) => boolean = () => true,
): Float64Array {
  const { offsets, targets } = matrix;
  const weights = "weights" in matrix ? matrix.weights : null;
  const vector = new Float64Array(matrix.nodeCount);
  const places = new Int32Array(matrix.nodeCount).fill(-1);
  for (const [i, node] of parts.subarray(start).entries()) vector[node] = values[i];
  for (let part = start + 1; part < parts.count; part++) {
    const nodes = parts.subarray(part);
    const inflow = new Float64Array(nodes.length);
    let isFed = false;
    for (let i = 0; i < nodes.length; i++) {
      for (let arc = offsets[nodes[i]]; arc < offsets[nodes[i] + 1]; arc++) {
        if (parts.partOf[targets[arc]] === part) continue;
        inflow[i] += vector[targets[arc]] * (weights === null ? 1 : weights[arc]);
      }
      if (inflow[i] > 0) isFed = true;
    }
    if (!isFed || !meet(part, inflow)) continue;
    solveShifted(innerRows(matrix, nodes, places), eigenvalue, inflow);
    for (let i = 0; i < nodes.length; i++) vector[nodes[i]] = Math.abs(inflow[i]);
  }
  return vector;
}

/** What of equal values at all nodes power iterations carry into each strongest part, up to a factor that all share. */
function sharesOf({
  matrix,
  parts,
  vectors,
  largest,
  chains,
  beforeStep,
}: {
  readonly matrix: Adjacency | WeightedAdjacency;
  readonly parts: Parts;
  readonly vectors: readonly Float64Array[];
  readonly largest: number;
  readonly chains: Chains;
  readonly beforeStep: () => void;
}): Float64Array {
  const turned = reverseAdjacency(matrix);
  const last = parts.count - 1;
  const turnedParts: Parts = {
    count: parts.count,
    partOf: parts.partOf.map((part) => last - part),
    subarray: (part) => parts.subarray(last - part),
  };
  const places = new Int32Array(matrix.nodeCount).fill(-1);
  const shares = new Float64Array(parts.count);
  /** Left eigenvectors by part, scaled so that their product with the right one is 1. */
  const lefts = new Map<number, Float64Array>();
  for (const part of chains.strongest) {
    const left = perronPair(innerRows(turned, parts.subarray(part), places), beforeStep).vector;
    const overlap = dot(left, vectors[part]);
    lefts.set(
      part,
      left.map((value) => value / overlap),
    );
  }
  for (const part of chains.strongest) {
    if (chains.lengths[part] === 1) {
      for (const value of extend(turned, turnedParts, last - part, lefts.get(part)!, largest)) shares[part] += value;
    }
    extend(matrix, parts, part, vectors[part], largest, (next, inflow) => {
      if (chains.lengths[next] === 0) return true;
      if (chains.lengths[next] === chains.lengths[part] + 1)
        shares[next] += shares[part] * dot(lefts.get(next)!, inflow);
      return false;
    });
  }
  return shares;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function toLengthOne(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, value);
  let squares = 0;
  for (const value of vector) squares += (value / largest) * (value / largest);
  const length = largest * Math.sqrt(squares);
  return vector.map((value) => value / length);
}
