import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";

/** Pairs of neighbors that an elimination may meet, and numbers that it may hold: about a second, and 100 MB. */
const pairLimit = 8e6;
const fillLimit = 4e6;
/** Once everyone left has more neighbors than this, it will not pay. */
const degreeLimit = 100;

/**
 * A way to solve `(shift - matrix) x = values` by elimination for matrices of any size whose graph is long and thin, such as
 * cycles with chords, paths, trees and chains of groups: just where iterations are slow. Nodes are eliminated in the order of
 * fewest neighbors. Matrices without negative numbers below the shift need no pivots.
 *
 * Setting up costs O(fill * degree), a solution as many products as there are; on long thin graphs both are nearly linear.
 *
 * @param matrix - Weights of 0 or more.
 * @returns Solves in place for a shift above the largest eigenvalue; `false` if the shift is an eigenvalue. `null` if the
 * graph is so dense that elimination would take too much time or space.
 *
 * @see Markowitz (1957), {@link https://doi.org/10.1287/mnsc.3.3.255}
 */
export function sparseElimination(
  matrix: Adjacency | WeightedAdjacency,
): ((shift: number, values: Float64Array) => boolean) | null {
  const plan = planElimination(matrix);
  if (plan === null) return null;
  const { order, offsets, columns } = plan;
  const size = matrix.nodeCount;
  const pivots = new Float64Array(size);
  const lower = new Float64Array(columns.length);
  const upper = new Float64Array(columns.length);
  const slots = new Int32Array(size).fill(-1);
  return (shift, values) => {
    fill(matrix, plan, shift, { pivots, lower, upper });
    for (const node of order) {
      const pivot = pivots[node];
      if (!(pivot > 0)) return false;
      const end = offsets[node + 1];
      for (let at = offsets[node]; at < end; at++) lower[at] /= pivot;
      for (let at = offsets[node]; at < end; at++) {
        const first = columns[at];
        pivots[first] -= lower[at] * upper[at];
        for (let slot = offsets[first]; slot < offsets[first + 1]; slot++) slots[columns[slot]] = slot;
        for (let other = at + 1; other < end; other++) {
          const slot = slots[columns[other]];
          upper[slot] -= lower[at] * upper[other];
          lower[slot] -= lower[other] * upper[at];
        }
      }
      for (let at = offsets[node]; at < end; at++) values[columns[at]] -= lower[at] * values[node];
    }
    for (let place = size - 1; place >= 0; place--) {
      const node = order[place];
      let sum = values[node];
      for (let at = offsets[node]; at < offsets[node + 1]; at++) sum -= upper[at] * values[columns[at]];
      values[node] = sum / pivots[node];
    }
    return true;
  };
}

/** Which node goes when, and which of the later ones it is tied to by then: `columns` from `offsets[node]`, by their turn. */
interface Plan {
  readonly order: Int32Array;
  readonly turns: Int32Array;
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
}

function planElimination({ nodeCount, offsets, targets }: Adjacency): Plan | null {
  const neighbors: Set<number>[] = Array.from({ length: nodeCount }, () => new Set());
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (targets[arc] === node) continue;
      neighbors[node].add(targets[arc]);
      neighbors[targets[arc]].add(node);
    }
  }
  const byDegree: number[][] = [];
  const enter = (node: number): void => {
    const degree = neighbors[node].size;
    while (byDegree.length <= degree) byDegree.push([]);
    byDegree[degree].push(node);
  };
  for (let node = nodeCount - 1; node >= 0; node--) enter(node);
  const order = new Int32Array(nodeCount);
  const turns = new Int32Array(nodeCount).fill(-1);
  let pairs = 0;
  let held = 0;
  let degree = 0;
  for (let turn = 0; turn < nodeCount; ) {
    const node = byDegree[degree].pop();
    if (node === undefined) degree++;
    if (node === undefined || turns[node] >= 0 || neighbors[node].size !== degree) continue;
    turns[node] = turn;
    order[turn++] = node;
    const left = Array.from(neighbors[node]);
    held += left.length;
    pairs += left.length * left.length;
    if (held > fillLimit || pairs > pairLimit || left.length > degreeLimit) return null;
    for (const one of left) {
      neighbors[one].delete(node);
      for (const other of left) if (other !== one) neighbors[one].add(other);
    }
    for (const one of left) {
      enter(one);
      degree = Math.min(degree, neighbors[one].size);
    }
  }
  return { order, turns, ...laidOut(neighbors, turns, held) };
}

function laidOut(neighbors: readonly Set<number>[], turns: Int32Array, held: number) {
  const offsets = new Int32Array(neighbors.length + 1);
  const columns = new Int32Array(held);
  for (let node = 0; node < neighbors.length; node++) {
    const later = Int32Array.from(neighbors[node]).sort((a, b) => turns[a] - turns[b]);
    columns.set(later, offsets[node]);
    offsets[node + 1] = offsets[node] + later.length;
  }
  return { offsets, columns };
}

/** Writes `shift - matrix` into the places of the plan. */
function fill(
  matrix: Adjacency | WeightedAdjacency,
  { turns, offsets, columns }: Plan,
  shift: number,
  { pivots, lower, upper }: { pivots: Float64Array; lower: Float64Array; upper: Float64Array },
): void {
  const weights = "weights" in matrix ? matrix.weights : null;
  pivots.fill(shift);
  lower.fill(0);
  upper.fill(0);
  for (let row = 0; row < matrix.nodeCount; row++) {
    for (let arc = matrix.offsets[row]; arc < matrix.offsets[row + 1]; arc++) {
      const column = matrix.targets[arc];
      const weight = weights === null ? 1 : weights[arc];
      if (row === column) pivots[row] -= weight;
      else if (turns[row] < turns[column]) upper[slotOf(turns, offsets, columns, row, column)] -= weight;
      else lower[slotOf(turns, offsets, columns, column, row)] -= weight;
    }
  }
}

function slotOf(turns: Int32Array, offsets: Int32Array, columns: Int32Array, node: number, column: number): number {
  let low = offsets[node];
  let high = offsets[node + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[columns[middle]] < turns[column]) low = middle + 1;
    else high = middle;
  }
  return low;
}
