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
  const slotsOfArcs = findSlots(matrix, plan);
  return (shift, values) => {
    fill(matrix, plan.turns, slotsOfArcs, shift, { pivots, lower, upper });
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

function planElimination(matrix: Adjacency): Plan | null {
  const { nodeCount } = matrix;
  const turns = new Int32Array(nodeCount).fill(-1);
  const neighbors = neighborLists(matrix, turns);
  const byDegree: number[][] = [];
  const enter = (node: number, degree: number): void => {
    while (byDegree.length <= degree) byDegree.push([]);
    byDegree[degree].push(node);
  };
  for (let node = nodeCount - 1; node >= 0; node--) enter(node, neighbors.degrees[node]);
  const order = new Int32Array(nodeCount);
  let pairs = 0;
  let held = 0;
  let degree = 0;
  for (let turn = 0; turn < nodeCount; ) {
    const node = byDegree[degree].pop();
    if (node === undefined) degree++;
    if (node === undefined || turns[node] >= 0 || neighbors.degrees[node] !== degree) continue;
    const left = neighbors.tidied(node);
    if (left.length < degree) {
      // A neighbor was counted twice.
      degree = left.length;
      enter(node, degree);
      continue;
    }
    turns[node] = turn;
    order[turn++] = node;
    held += left.length;
    pairs += left.length * left.length;
    if (held > fillLimit || pairs > pairLimit || left.length > degreeLimit) return null;
    for (const one of left) {
      neighbors.join(one, left);
      enter(one, neighbors.degrees[one]);
      degree = Math.min(degree, neighbors.degrees[one]);
    }
  }
  return { order, turns, ...laidOut(neighbors.tidied, turns, held) };
}

/** Growing lists of neighbors in one array. */
interface NeighborLists {
  /** How many neighbors a node has left, or a few more: one that came twice counts twice until the list is tidied. */
  readonly degrees: Int32Array;
  /** The neighbors that were left when the node went, or are left now; each once. Valid until the next call of `join`. */
  readonly tidied: (node: number) => Int32Array;
  /** A neighbor has gone, and all that it was tied to are neighbors now. */
  readonly join: (node: number, others: Int32Array) => void;
}

function neighborLists({ nodeCount, offsets, targets }: Adjacency, turns: Int32Array): NeighborLists {
  const degrees = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (targets[arc] === node) continue;
      degrees[node]++;
      degrees[targets[arc]]++;
    }
  }
  const starts = new Int32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node++) starts[node + 1] = starts[node] + degrees[node];
  let free = starts[nodeCount];
  let pool = new Int32Array(2 * free + 64);
  const lengths = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const other = targets[arc];
      if (other === node) continue;
      pool[starts[node] + lengths[node]++] = other;
      pool[starts[other] + lengths[other]++] = node;
    }
  }
  const rooms = degrees.slice();
  const seenBy = new Int32Array(nodeCount).fill(-1);
  const tidy = (node: number): void => {
    const turn = turns[node] < 0 ? nodeCount : turns[node];
    let kept = starts[node];
    const end = kept + lengths[node];
    for (let at = kept; at < end; at++) {
      const other = pool[at];
      const isGone = turns[other] >= 0 && turns[other] < turn;
      if (isGone || seenBy[other] === node) continue;
      seenBy[other] = node;
      pool[kept++] = other;
    }
    for (let at = starts[node]; at < kept; at++) seenBy[pool[at]] = -1;
    lengths[node] = kept - starts[node];
    degrees[node] = lengths[node];
  };
  const makeRoom = (node: number, count: number): void => {
    if (lengths[node] + count <= rooms[node]) return;
    tidy(node);
    if (lengths[node] + count <= rooms[node] / 2) return;
    rooms[node] = 2 * (lengths[node] + count) + 2;
    if (free + rooms[node] > pool.length) {
      const larger = new Int32Array(2 * (free + rooms[node]));
      larger.set(pool);
      pool = larger;
    }
    pool.copyWithin(free, starts[node], starts[node] + lengths[node]);
    starts[node] = free;
    free += rooms[node];
  };
  return {
    degrees,
    tidied: (node) => {
      tidy(node);
      return pool.slice(starts[node], starts[node] + lengths[node]);
    },
    join: (node, others) => {
      degrees[node]--;
      makeRoom(node, others.length);
      for (const other of others) if (other !== node) pool[starts[node] + lengths[node]++] = other;
      degrees[node] += others.length - 1;
    },
  };
}

function laidOut(leftOf: (node: number) => Int32Array, turns: Int32Array, held: number) {
  const offsets = new Int32Array(turns.length + 1);
  const columns = new Int32Array(held);
  for (let node = 0; node < turns.length; node++) {
    let end = offsets[node];
    for (const column of leftOf(node)) {
      let at = end++;
      for (; at > offsets[node] && turns[columns[at - 1]] > turns[column]; at--) columns[at] = columns[at - 1];
      columns[at] = column;
    }
    offsets[node + 1] = end;
  }
  return { offsets, columns };
}

/** Where the plan keeps each arc: a slot of its end that goes first; -1 for self-loops. */
function findSlots(matrix: Adjacency, { turns, offsets, columns }: Plan): Int32Array {
  const found = new Int32Array(matrix.targets.length).fill(-1);
  for (let row = 0; row < matrix.nodeCount; row++) {
    for (let arc = matrix.offsets[row]; arc < matrix.offsets[row + 1]; arc++) {
      const column = matrix.targets[arc];
      if (row === column) continue;
      const [first, second] = turns[row] < turns[column] ? [row, column] : [column, row];
      found[arc] = slotOf(turns, offsets, columns, first, second);
    }
  }
  return found;
}

/** Writes `shift - matrix` into the places of the plan. */
function fill(
  matrix: Adjacency | WeightedAdjacency,
  turns: Int32Array,
  slotsOfArcs: Int32Array,
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
      else if (turns[row] < turns[column]) upper[slotsOfArcs[arc]] -= weight;
      else lower[slotsOfArcs[arc]] -= weight;
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
