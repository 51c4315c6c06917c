import type { Adjacency } from "../rows/adjacency.js";

/**
 * All nodes in the order in which they leave if at each step the one with most contacts left goes; of equals the first.
 * O((nodes + edges) log nodes) time, O(nodes + edges) space.
 *
 * @param adjacency - An undirected graph without self-loops: every edge in the rows of both its ends.
 */
export function degreeAttack({ nodeCount, offsets, targets }: Adjacency): Int32Array {
  const degrees = Int32Array.from({ length: nodeCount }, (_, node) => offsets[node + 1] - offsets[node]);
  /** Nodes by degree; entries that are out of date are skipped. Each list is a heap by node, smallest first. */
  const waiting: number[][] = [];
  const add = (node: number): void => {
    while (waiting.length <= degrees[node]) waiting.push([]);
    push(waiting[degrees[node]], node);
  };
  for (let node = 0; node < nodeCount; node++) add(node);
  const isGone = new Uint8Array(nodeCount);
  const order = new Int32Array(nodeCount);
  for (let count = 0; count < nodeCount; ) {
    const list = waiting[waiting.length - 1];
    if (list.length === 0) {
      waiting.pop();
      continue;
    }
    const node = pop(list);
    if (isGone[node] === 1 || degrees[node] !== waiting.length - 1) continue;
    isGone[node] = 1;
    order[count++] = node;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const neighbor = targets[arc];
      if (isGone[neighbor] === 1) continue;
      degrees[neighbor]--;
      add(neighbor);
    }
  }
  return order;
}

function push(heap: number[], value: number): void {
  let place = heap.length;
  heap.push(value);
  while (place > 0 && heap[(place - 1) >> 1] > value) {
    heap[place] = heap[(place - 1) >> 1];
    place = (place - 1) >> 1;
  }
  heap[place] = value;
}

function pop(heap: number[]): number {
  const first = heap[0];
  const moved = heap.pop()!;
  const size = heap.length;
  if (size === 0) return first;
  let place = 0;
  for (let child = 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && heap[child + 1] < heap[child]) child++;
    if (heap[child] >= moved) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = moved;
  return first;
}
