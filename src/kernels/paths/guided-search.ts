import type { WeightedAdjacency } from "../rows/adjacency.js";

/** A path and its length. */
export interface MeasuredPath {
  /** The nodes, both ends included. */
  readonly nodes: readonly number[];
  /** Sum of the lengths of its arcs, added from the source on. */
  readonly length: number;
}

/** Where a search for the rest of a path begins. */
export interface PathRoot {
  /** The nodes of the root; the rest avoids them. */
  readonly nodes: ReadonlySet<number>;
  /** The last of them. */
  readonly end: number;
  readonly length: number;
  /** Nodes that may not follow the end. */
  readonly closed: ReadonlySet<number>;
}

/** Finds the shortest rest of a path, without the root's end; its length is that of the whole path. `null` if there is none. */
export type GuidedSearch = (root: PathRoot) => MeasuredPath | null;

/** A node met on some way: how far it is, and the entry it was met from. */
interface Entry {
  readonly node: number;
  readonly length: number;
  readonly steps: number;
  readonly from: number;
  /** Length of the whole path if nothing is in the way. */
  readonly estimate: number;
}

/**
 * Prepares A* searches to one target. A node is expanded again only where it is met with fewer arcs than before, which
 * happens only under a limit of arcs.
 *
 * @param distances - Distance of every node to the target in the whole graph.
 * @param stepsLeft - Fewest arcs from every node to the target; -1 if none lead there.
 * @param maximumSteps - Most arcs of a whole path.
 *
 * @see Hart, Nilsson and Raphael (1968), {@link https://doi.org/10.1109/TSSC.1968.300136}
 */
export function guidedSearch(
  lengths: WeightedAdjacency,
  target: number,
  distances: Float64Array,
  stepsLeft: Int32Array,
  maximumSteps: number,
): GuidedSearch {
  const { offsets, targets, weights } = lengths;
  return (root) => {
    const fewestSteps = new Map<number, number>();
    const entries: Entry[] = [];
    const heap: number[] = [];
    visit(root.end, root.length, root.nodes.size - 1, -1);
    while (heap.length > 0) {
      const at = pop(entries, heap);
      const { node, length, steps } = entries[at];
      if (node === target) return { nodes: wayTo(entries, at), length };
      if (steps >= (fewestSteps.get(node) ?? Number.POSITIVE_INFINITY)) continue;
      // Without a limit fewer arcs are no advantage: the first visit is the shortest.
      fewestSteps.set(node, maximumSteps === Number.POSITIVE_INFINITY ? 0 : steps);
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const next = targets[arc];
        if (root.nodes.has(next) || (node === root.end && root.closed.has(next))) continue;
        visit(next, length + weights[arc], steps + 1, at);
      }
    }
    return null;

    function visit(node: number, length: number, steps: number, from: number): void {
      if (stepsLeft[node] === -1 || steps + stepsLeft[node] > maximumSteps) return;
      if (steps >= (fewestSteps.get(node) ?? Number.POSITIVE_INFINITY)) return;
      entries.push({ node, length, steps, from, estimate: length + distances[node] });
      push(entries, heap, entries.length - 1);
    }
  };
}

/** The nodes from the first after the root to an entry. */
function wayTo(entries: readonly Entry[], end: number): number[] {
  const way: number[] = [];
  for (let at = end; entries[at].from !== -1; at = entries[at].from) way.push(entries[at].node);
  return way.reverse();
}

/** Whether an entry comes before another: by the shorter whole path, then nearer to the target, fewer arcs, met first. */
function isBefore(entries: readonly Entry[], a: number, b: number): boolean {
  const first = entries[a];
  const second = entries[b];
  if (first.estimate !== second.estimate) return first.estimate < second.estimate;
  if (first.length !== second.length) return first.length > second.length;
  return first.steps !== second.steps ? first.steps < second.steps : a < b;
}

function push(entries: readonly Entry[], heap: number[], entry: number): void {
  let place = heap.length;
  heap.push(entry);
  while (place > 0) {
    const above = (place - 1) >> 1;
    if (!isBefore(entries, entry, heap[above])) break;
    heap[place] = heap[above];
    place = above;
  }
  heap[place] = entry;
}

function pop(entries: readonly Entry[], heap: number[]): number {
  const first = heap[0];
  const moved = heap.pop()!;
  const size = heap.length;
  if (size === 0) return first;
  let place = 0;
  for (let child = 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && isBefore(entries, heap[child + 1], heap[child])) child++;
    if (!isBefore(entries, heap[child], moved)) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = moved;
  return first;
}
