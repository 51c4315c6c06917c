// Sums of distances by hops: searches toward 512 nodes at once, one bit each. What src/kernels/paths/closeness.ts does for 256.
import { addNumber, beginLayout, integerAt, layOut, rowAt, rowBytes, takeMemory } from "./memory";

const nodesPerBatch = 512;

let nodeCount = 0;

/** Written by the caller: the graph as compressed sparse rows (i32). */
export let offsets: usize = 0;
export let targets: usize = 0;
/** Read by the caller (f64): how many other nodes each node reaches, the sum of the distances to them, and of one over each. */
export let reached: usize = 0;
export let distances: usize = 0;
export let inverseDistances: usize = 0;

/** Rows: the nodes of the batch that each node has heard of, heard of in the last round, and hears of in this one. */
let seen: usize = 0;
let fresh: usize = 0;
let next: usize = 0;
/** One byte a node: whether its row of `fresh` or `next` holds anything. */
let isFresh: usize = 0;
let isNext: usize = 0;
/** One byte a node: whether it has heard of the whole batch. */
let isComplete: usize = 0;
/** One row: the bits of all nodes of the batch. */
let batchBits: usize = 0;

/** Makes room for a graph and sets all sums to 0; `false` if the memory is refused. */
export function reserveCloseness(nodes: i32, arcs: i32): bool {
  nodeCount = nodes;
  const size = nodes as usize;
  beginLayout();
  offsets = layOut((size + 1) << 2);
  targets = layOut((arcs as usize) << 2);
  reached = layOut(size << 3);
  distances = layOut(size << 3);
  inverseDistances = layOut(size << 3);
  seen = layOut(size * rowBytes);
  fresh = layOut(size * rowBytes);
  next = layOut(size * rowBytes);
  isFresh = layOut(size);
  isNext = layOut(size);
  isComplete = layOut(size);
  batchBits = layOut(rowBytes);
  if (!takeMemory()) return false;
  memory.fill(reached, 0, size << 3);
  memory.fill(distances, 0, size << 3);
  memory.fill(inverseDistances, 0, size << 3);
  return true;
}

/** Adds the distances to at most 512 nodes, `first` and those after it, to the sums of all nodes. */
export function addDistances(first: i32): void {
  begin(first);
  for (let round = 1; hear(round); round++) {
    const rows = fresh;
    fresh = next;
    next = rows;
    const flags = isFresh;
    isFresh = isNext;
    isNext = flags;
  }
}

/** At first every node of the batch has heard of itself. */
function begin(first: i32): void {
  memory.fill(seen, 0, (nodeCount as usize) * rowBytes);
  memory.fill(isFresh, 0, nodeCount as usize);
  memory.fill(isComplete, 0, nodeCount as usize);
  memory.fill(batchBits, 0, rowBytes);
  const count = min(nodesPerBatch, nodeCount - first);
  for (let i = 0; i < count; i++) {
    const node = (first + i) as usize;
    const byte = (i as usize) >> 3;
    const mask = 1 << (i & 7);
    const bit = mask as u8;
    memory.fill(fresh + node * rowBytes, 0, rowBytes);
    store<u8>(fresh + node * rowBytes + byte, bit);
    store<u8>(seen + node * rowBytes + byte, bit);
    store<u8>(isFresh + node, 1);
    store<u8>(batchBits + byte, load<u8>(batchBits + byte) | bit);
  }
}

/** One round: every node receives what its neighbors received in the last one. `false` once no node receives anything new. */
function hear(round: i32): bool {
  const all = rowAt(batchBits, 0);
  let anyNews = false;
  for (let node = 0; node < nodeCount; node++) {
    store<u8>(isNext + (node as usize), 0);
    if (load<u8>(isComplete + (node as usize))) continue;
    let a = i32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    const lastArc = integerAt(offsets, node + 1);
    for (let arc = integerAt(offsets, node); arc < lastArc; arc++) {
      const neighbor = integerAt(targets, arc);
      if (!load<u8>(isFresh + (neighbor as usize))) continue;
      const news = rowAt(fresh, neighbor);
      a = v128.or(a, news.a);
      b = v128.or(b, news.b);
      c = v128.or(c, news.c);
      d = v128.or(d, news.d);
    }
    const known = rowAt(seen, node);
    a = v128.andnot(a, known.a);
    b = v128.andnot(b, known.b);
    c = v128.andnot(c, known.c);
    d = v128.andnot(d, known.d);
    if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) continue;
    anyNews = true;
    store<u8>(isNext + (node as usize), 1);
    const news = rowAt(next, node);
    news.a = a;
    news.b = b;
    news.c = c;
    news.d = d;
    const count = countBits(a, b, c, d) as f64;
    addNumber(reached, node, count);
    addNumber(distances, node, count * (round as f64));
    addNumber(inverseDistances, node, count / (round as f64));
    a = v128.or(a, known.a);
    b = v128.or(b, known.b);
    c = v128.or(c, known.c);
    d = v128.or(d, known.d);
    known.a = a;
    known.b = b;
    known.c = c;
    known.d = d;
    const missing = v128.or(
      v128.or(v128.xor(a, all.a), v128.xor(b, all.b)),
      v128.or(v128.xor(c, all.c), v128.xor(d, all.d)),
    );
    if (!v128.any_true(missing)) store<u8>(isComplete + (node as usize), 1);
  }
  return anyNews;
}

/** How many of 512 bits are set. A byte holds at most 8 a vector, so four vectors add up without a carry. */
function countBits(a: v128, b: v128, c: v128, d: v128): i32 {
  const bytes = i8x16.add(i8x16.add(i8x16.popcnt(a), i8x16.popcnt(b)), i8x16.add(i8x16.popcnt(c), i8x16.popcnt(d)));
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes));
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}
