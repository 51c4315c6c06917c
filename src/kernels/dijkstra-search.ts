import type { WeightedAdjacency } from "./adjacency.js";

/** Shortest distances from one source. The arrays are reused by the next run. */
export interface DijkstraSearch {
  /** Searches from a node and returns how many nodes it reaches, itself included. */
  run(source: number): number;
  /** `Infinity` for nodes that the last run did not reach. */
  readonly distances: Float64Array;
  /** The node before, on one shortest path; -1 for the source. Only nodes reached have a meaning. */
  readonly parents: Int32Array;
  /** The nodes reached, nearest first. */
  readonly order: Int32Array;
}

const settled = -2;
const unseen = -1;

/**
 * Prepares Dijkstra searches with a four-ary heap. Each run takes O((nodes + arcs) log nodes).
 *
 * @param lengths - Every weight is a length greater than 0.
 *
 * @see Dijkstra (1959), {@link https://doi.org/10.1007/BF01386390}
 */
export function dijkstraSearch(lengths: WeightedAdjacency): DijkstraSearch {
  const { nodeCount, offsets, targets, weights } = lengths;
  const distances = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const parents = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount);
  const heap = new Int32Array(nodeCount);
  /** Where a node stands in the heap. */
  const places = new Int32Array(nodeCount).fill(unseen);
  let reached = 0;

  /** Moves a node from a place towards the root as far as its distance allows. */
  function rise(node: number, from: number): void {
    const distance = distances[node]!;
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 2;
      const parent = heap[above]!;
      if (distances[parent]! <= distance) break;
      heap[place] = parent;
      places[parent] = place;
      place = above;
    }
    heap[place] = node;
    places[node] = place;
  }

  /** Moves a node from the root away from it as far as its distance demands. */
  function sink(node: number, size: number): void {
    const distance = distances[node]!;
    let place = 0;
    for (;;) {
      const first = 4 * place + 1;
      if (first >= size) break;
      const last = Math.min(first + 4, size);
      let least = first;
      for (let child = first + 1; child < last; child++) {
        if (distances[heap[child]!]! < distances[heap[least]!]!) least = child;
      }
      const child = heap[least]!;
      if (distances[child]! >= distance) break;
      heap[place] = child;
      places[child] = place;
      place = least;
    }
    heap[place] = node;
    places[node] = place;
  }

  function run(source: number): number {
    for (let i = 0; i < reached; i++) {
      const node = order[i]!;
      distances[node] = Number.POSITIVE_INFINITY;
      places[node] = unseen;
    }
    reached = 0;
    distances[source] = 0;
    parents[source] = -1;
    heap[0] = source;
    let size = 1;
    while (size > 0) {
      const node: number = heap[0]!;
      places[node] = settled;
      order[reached++] = node;
      size--;
      if (size > 0) sink(heap[size]!, size);
      const distance = distances[node]!;
      const end = offsets[node + 1]!;
      for (let arc: number = offsets[node]!; arc < end; arc++) {
        const neighbour = targets[arc]!;
        const through = distance + weights[arc]!;
        if (through >= distances[neighbour]!) continue;
        distances[neighbour] = through;
        parents[neighbour] = node;
        const place = places[neighbour]!;
        rise(neighbour, place === unseen ? size++ : place);
      }
    }
    return reached;
  }

  return { run, distances, parents, order };
}
