import type { WeightedAdjacency } from "../rows/adjacency.js";

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
 * @param lengths - Every weight is a length of 0 or more.
 *
 * @see Dijkstra (1959), {@link https://doi.org/10.1007/BF01386390}
 */
export function dijkstraSearch(lengths: WeightedAdjacency): DijkstraSearch {
  const { nodeCount, offsets, targets, weights } = lengths;
  const distances = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const parents = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount);
  /** The nodes seen but not settled, each no farther than the four below it, and their distances at the same places. */
  const heap = new Int32Array(nodeCount);
  const keys = new Float64Array(nodeCount);
  /** Place of a node in the heap. */
  const places = new Int32Array(nodeCount).fill(unseen);
  let reached = 0;

  /** Puts a node at a place, or nearer to the root as its distance allows. */
  function rise(node: number, distance: number, from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 2;
      const key = keys[above];
      if (key <= distance) break;
      const parent = heap[above];
      heap[place] = parent;
      keys[place] = key;
      places[parent] = place;
      place = above;
    }
    heap[place] = node;
    keys[place] = distance;
    places[node] = place;
  }

  /** Puts a node at the root, or farther from it as its distance demands. */
  function sink(node: number, distance: number, size: number): void {
    let place = 0;
    for (let first = 1; first < size; first = 4 * place + 1) {
      const last = Math.min(first + 4, size);
      let least = first;
      let key = keys[first];
      for (let child = first + 1; child < last; child++) {
        if (keys[child] >= key) continue;
        least = child;
        key = keys[child];
      }
      if (key >= distance) break;
      const child = heap[least];
      heap[place] = child;
      keys[place] = key;
      places[child] = place;
      place = least;
    }
    heap[place] = node;
    keys[place] = distance;
    places[node] = place;
  }

  function run(source: number): number {
    for (let i = 0; i < reached; i++) {
      const node = order[i];
      distances[node] = Number.POSITIVE_INFINITY;
      places[node] = unseen;
    }
    reached = 0;
    distances[source] = 0;
    parents[source] = -1;
    heap[0] = source;
    let size = 1;
    while (size > 0) {
      const node: number = heap[0];
      places[node] = settled;
      order[reached++] = node;
      size--;
      if (size > 0) sink(heap[size], keys[size], size);
      const distance = distances[node];
      const end = offsets[node + 1];
      for (let arc: number = offsets[node]; arc < end; arc++) {
        const neighbor = targets[arc];
        const through = distance + weights[arc];
        if (through >= distances[neighbor]) continue;
        distances[neighbor] = through;
        parents[neighbor] = node;
        const place = places[neighbor];
        rise(neighbor, through, place === unseen ? size++ : place);
      }
    }
    return reached;
  }

  return { run, distances, parents, order };
}
