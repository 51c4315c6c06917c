import type { PairGraph } from "../pair-graph.js";

/** How many clusters a search allows: any number, or two. */
export type ClusterMode = "any" | "two";

/** Shortest paths in a signed graph. */
export interface SignPaths {
  /** The pairs on the shortest path, from its end to its start; `null` if it is 1 or longer or there is none. */
  path(from: number, to: number): number[] | null;
}

/**
 * Shortest paths that keep track of signs. For `"any"` a path walks positive pairs only. For `"two"` it walks all pairs of
 * a building of two floors, where a negative pair changes the floor: node `v` is place `v` downstairs and place
 * `nodeCount + v` upstairs, and a path from one to the other is a closed walk with an odd number of negative pairs.
 *
 * Dijkstra's algorithm with a binary heap, one source at a time, remembered until the source changes, and stopped at
 * length 1. Time O(pairs · log nodes) a source.
 *
 * @param graph - The signed pairs.
 * @param lengths - The length of every pair, 0 or more.
 * @param mode - `"any"` or `"two"`.
 * @returns The search; it reads `lengths` when asked.
 */
export function signPaths(graph: PairGraph, lengths: Float64Array, mode: ClusterMode): SignPaths {
  const places = mode === "two" ? 2 * graph.nodeCount : graph.nodeCount;
  const distances = new Float64Array(places);
  const through = new Int32Array(places);
  const done = new Uint8Array(places);
  const heap = new Int32Array(places);
  const heapPlace = new Int32Array(places);
  let heapSize = 0;
  let current = -1;

  const rise = (start: number) => {
    let at = start;
    const place = heap[at];
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (distances[heap[above]] <= distances[place]) break;
      heap[at] = heap[above];
      heapPlace[heap[at]] = at;
      at = above;
    }
    heap[at] = place;
    heapPlace[place] = at;
  };
  const sink = () => {
    const place = heap[--heapSize];
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heapSize) break;
      if (below + 1 < heapSize && distances[heap[below + 1]] < distances[heap[below]]) below++;
      if (distances[heap[below]] >= distances[place]) break;
      heap[at] = heap[below];
      heapPlace[heap[at]] = at;
      at = below;
    }
    heap[at] = place;
    heapPlace[place] = at;
  };

  const run = (source: number) => {
    current = source;
    distances.fill(Number.POSITIVE_INFINITY);
    through.fill(-1);
    done.fill(0);
    heapPlace.fill(-1);
    distances[source] = 0;
    heapSize = 1;
    heap[0] = source;
    heapPlace[source] = 0;
    while (heapSize > 0) {
      const place = heap[0];
      if (heapSize > 1) sink();
      else heapSize = 0;
      done[place] = 1;
      if (distances[place] >= 1) break;
      for (const pair of graph.pairsOf[place % graph.nodeCount]) {
        if (graph.weights[pair] < 0 && mode === "any") continue;
        const next = across(graph, place, pair);
        if (done[next] === 1) continue;
        // The small extra makes short cycles win among those that are paid for equally.
        const distance = distances[place] + lengths[pair] + 1e-7;
        if (distance >= distances[next]) continue;
        distances[next] = distance;
        through[next] = pair;
        if (heapPlace[next] === -1) {
          heap[heapSize] = next;
          heapPlace[next] = heapSize++;
        }
        rise(heapPlace[next]);
      }
    }
  };

  const path = (from: number, to: number): number[] | null => {
    if (current !== from) run(from);
    if (through[to] === -1) return null;
    const pairs: number[] = [];
    let place = to;
    while (place !== from) {
      const pair = through[place];
      pairs.push(pair);
      place = across(graph, place, pair);
    }
    return pairs;
  };
  return { path };
}

/** The place at the other end of a pair. */
function across(graph: PairGraph, place: number, pair: number): number {
  const upstairs = place >= graph.nodeCount;
  const node = upstairs ? place - graph.nodeCount : place;
  const other = graph.sources[pair] === node ? graph.targets[pair] : graph.sources[pair];
  const changesFloor = graph.weights[pair] < 0;
  return upstairs !== changesFloor ? other + graph.nodeCount : other;
}
