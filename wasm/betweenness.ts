// Brandes' betweenness by hops from eight sources at once: every node has a row of eight doubles, one a source, and all
// eight searches walk the same arcs together. What src/kernels/betweenness/betweenness.ts does for one source after the other.
import {
  addNumber,
  beginLayout,
  integerAt,
  layOut,
  numberAt,
  rowAt,
  rowBytes,
  setInteger,
  setRow,
  takeMemory,
} from "./memory";

const sourcesPerBatch = 8;

/** Beyond this a count of paths may lose its precision or overflow. */
const largeCount: f64 = 8.452712498170644e270; // 2 ** 900

/** States of a node in the round that is running. */
const untouched: u8 = 0;
const touched: u8 = 1;
/** All sources reached the node in an earlier round. */
const complete: u8 = 2;

let nodeCount = 0;

/** Written by the caller: the graph as compressed sparse rows (i32), and how many nodes each node stands for (f64). */
export let offsets: usize = 0;
export let targets: usize = 0;
export let copies: usize = 0;
/** Read by the caller: the paths that pass through each node (f64). */
export let nodeSums: usize = 0;

/** Rows: the number of shortest paths to each node from each source; 0 until the source reaches it. */
let pathCounts: usize = 0;
/** Rows: paths that arrive at a node in the round that is running. */
let arriving: usize = 0;
/** Rows: what each path to a node carries, for the nodes of this round and for those of the round after it. */
let carried: usize = 0;
let carriedBelow: usize = 0;
/** One byte a node. */
let states: usize = 0;
let touchedNodes: usize = 0;
/**
 * A visit is a node in a round in which one or more of the sources reach it. A row of counts goes with every visit, 0 for
 * the other sources. The visits of round r end before `roundEnds[r]`.
 */
let visitNodes: usize = 0;
let visitCounts: usize = 0;
let roundEnds: usize = 0;
/** One row: how many nodes each source stands for. */
let sourceCopies: usize = 0;

/** Makes room for a graph and sets all sums to 0; `false` if the memory is refused. */
export function reserveBetweenness(nodes: i32, arcs: i32): bool {
  nodeCount = nodes;
  const size = nodes as usize;
  const mostVisits = size * sourcesPerBatch;
  beginLayout();
  offsets = layOut((size + 1) << 2);
  targets = layOut((arcs as usize) << 2);
  copies = layOut(size << 3);
  nodeSums = layOut(size << 3);
  pathCounts = layOut(size * rowBytes);
  arriving = layOut(size * rowBytes);
  carried = layOut(size * rowBytes);
  carriedBelow = layOut(size * rowBytes);
  states = layOut(size);
  touchedNodes = layOut(size << 2);
  visitNodes = layOut(mostVisits << 2);
  visitCounts = layOut(mostVisits * rowBytes);
  roundEnds = layOut((size + 1) << 2);
  sourceCopies = layOut(rowBytes);
  if (!takeMemory()) return false;
  memory.fill(nodeSums, 0, size << 3);
  memory.fill(carried, 0, size * rowBytes);
  memory.fill(carriedBelow, 0, size * rowBytes);
  return true;
}

/**
 * Searches from at most eight sources, `first` and those after it, and adds to every node the share of the shortest paths
 * from them that pass through it. `false` if there are so many paths that a double does not hold their number.
 */
export function addDependencies(first: i32): bool {
  const rounds = search(first);
  if (hasLargeCount()) return false;
  for (let round = rounds - 1; round > 0; round--) {
    addRound(round);
    if (round + 1 < rounds) clearRound(carriedBelow, round + 1);
    const below = carriedBelow;
    carriedBelow = carried;
    carried = below;
  }
  if (rounds > 1) clearRound(carriedBelow, 1);
  return true;
}

/** Counts the shortest paths from each source; returns the number of rounds, the sources' own included. */
function search(first: i32): i32 {
  memory.fill(pathCounts, 0, (nodeCount as usize) * rowBytes);
  memory.fill(states, untouched, nodeCount as usize);
  memory.fill(sourceCopies, 0, rowBytes);
  const count = min(sourcesPerBatch, nodeCount - first);
  for (let i = 0; i < count; i++) {
    const source = first + i;
    const lane = (i as usize) << 3;
    setInteger(visitNodes, i, source);
    memory.fill(visitCounts + (i as usize) * rowBytes, 0, rowBytes);
    store<f64>(visitCounts + (i as usize) * rowBytes + lane, 1);
    store<f64>(pathCounts + (source as usize) * rowBytes + lane, 1);
    store<f64>(sourceCopies + lane, numberAt(copies, source));
  }
  let begin = 0;
  let end = count;
  let rounds = 0;
  while (begin < end) {
    setInteger(roundEnds, rounds++, end);
    const touchedCount = passOn(begin, end);
    begin = end;
    end = settle(touchedCount, end);
  }
  return rounds;
}

/** Passes the path counts of some visits on along the arcs; returns how many nodes they arrive at. */
function passOn(begin: i32, end: i32): i32 {
  let touchedCount = 0;
  for (let visit = begin; visit < end; visit++) {
    const node = integerAt(visitNodes, visit);
    const counts = rowAt(visitCounts, visit);
    const a = counts.a;
    const b = counts.b;
    const c = counts.c;
    const d = counts.d;
    const lastArc = integerAt(offsets, node + 1);
    for (let arc = integerAt(offsets, node); arc < lastArc; arc++) {
      const neighbor = integerAt(targets, arc);
      const state = load<u8>(states + (neighbor as usize));
      if (state === complete) continue;
      const sum = rowAt(arriving, neighbor);
      if (state === untouched) {
        store<u8>(states + (neighbor as usize), touched);
        setInteger(touchedNodes, touchedCount++, neighbor);
        sum.a = a;
        sum.b = b;
        sum.c = c;
        sum.d = d;
      } else {
        sum.a = f64x2.add(sum.a, a);
        sum.b = f64x2.add(sum.b, b);
        sum.c = f64x2.add(sum.c, c);
        sum.d = f64x2.add(sum.d, d);
      }
    }
  }
  return touchedCount;
}

/** Makes visits, from number `end`, of the nodes where paths arrived from sources that had not reached them before. */
function settle(touchedCount: i32, end: i32): i32 {
  const zero = f64x2.splat(0);
  for (let i = 0; i < touchedCount; i++) {
    const node = integerAt(touchedNodes, i);
    const sum = rowAt(arriving, node);
    const known = rowAt(pathCounts, node);
    const a = v128.and(sum.a, f64x2.eq(known.a, zero));
    const b = v128.and(sum.b, f64x2.eq(known.b, zero));
    const c = v128.and(sum.c, f64x2.eq(known.c, zero));
    const d = v128.and(sum.d, f64x2.eq(known.d, zero));
    store<u8>(states + (node as usize), untouched);
    if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) continue;
    setInteger(visitNodes, end, node);
    setRow(visitCounts, end, a, b, c, d);
    end++;
    known.a = f64x2.add(known.a, a);
    known.b = f64x2.add(known.b, b);
    known.c = f64x2.add(known.c, c);
    known.d = f64x2.add(known.d, d);
    const missing = v128.or(
      v128.or(f64x2.eq(known.a, zero), f64x2.eq(known.b, zero)),
      v128.or(f64x2.eq(known.c, zero), f64x2.eq(known.d, zero)),
    );
    if (!v128.any_true(missing)) store<u8>(states + (node as usize), complete);
  }
  return end;
}

function hasLargeCount(): bool {
  let largest = f64x2.splat(0);
  for (let node = 0; node < nodeCount; node++) {
    const counts = rowAt(pathCounts, node);
    largest = f64x2.max(largest, f64x2.max(f64x2.max(counts.a, counts.b), f64x2.max(counts.c, counts.d)));
  }
  return v128.any_true(f64x2.gt(largest, f64x2.splat(largeCount)));
}

/** Shares what lies behind the visits of a round among the paths that lead to them, and adds it to the sums. */
function addRound(round: i32): void {
  const zero = f64x2.splat(0);
  const weights = rowAt(sourceCopies, 0);
  const end = integerAt(roundEnds, round);
  for (let visit = integerAt(roundEnds, round - 1); visit < end; visit++) {
    const node = integerAt(visitNodes, visit);
    let a = zero;
    let b = zero;
    let c = zero;
    let d = zero;
    const lastArc = integerAt(offsets, node + 1);
    for (let arc = integerAt(offsets, node); arc < lastArc; arc++) {
      const below = rowAt(carriedBelow, integerAt(targets, arc));
      a = f64x2.add(a, below.a);
      b = f64x2.add(b, below.b);
      c = f64x2.add(c, below.c);
      d = f64x2.add(d, below.d);
    }
    const counts = rowAt(visitCounts, visit);
    a = f64x2.mul(a, counts.a);
    b = f64x2.mul(b, counts.b);
    c = f64x2.mul(c, counts.c);
    d = f64x2.mul(d, counts.d);
    const own = f64x2.splat(numberAt(copies, node));
    setRow(
      carried,
      node,
      shared(f64x2.add(own, a), counts.a),
      shared(f64x2.add(own, b), counts.b),
      shared(f64x2.add(own, c), counts.c),
      shared(f64x2.add(own, d), counts.d),
    );
    const behind = f64x2.add(
      f64x2.add(f64x2.mul(a, weights.a), f64x2.mul(b, weights.b)),
      f64x2.add(f64x2.mul(c, weights.c), f64x2.mul(d, weights.d)),
    );
    addNumber(nodeSums, node, f64x2.extract_lane(behind, 0) + f64x2.extract_lane(behind, 1));
  }
}

/** What each of some paths carries; 0 where there are none. */
function shared(total: v128, counts: v128): v128 {
  return v128.and(f64x2.div(total, counts), f64x2.ne(counts, f64x2.splat(0)));
}

function clearRound(rows: usize, round: i32): void {
  const zero = f64x2.splat(0);
  const end = integerAt(roundEnds, round);
  for (let visit = integerAt(roundEnds, round - 1); visit < end; visit++) {
    setRow(rows, integerAt(visitNodes, visit), zero, zero, zero, zero);
  }
}
