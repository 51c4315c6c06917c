import type { Adjacency } from "../rows/adjacency.js";

/**
 * Core number of every node: the largest k for which the node is in a part of the graph where all have at least k
 * neighbors in that part. Nodes are taken away by least degree, kept in buckets.
 *
 * O(nodes + edges) time, O(nodes) space. Parallel edges count each; self-loops must not be there.
 *
 * @param adjacency - An undirected graph: every edge in the rows of both its ends.
 *
 * @see Batagelj and Zaveršnik (2003), {@link https://doi.org/10.48550/arXiv.cs/0310049}
 */
export function coreNumbers(adjacency: Adjacency): Int32Array {
  const { nodeCount, offsets, targets } = adjacency;
  const degrees = new Int32Array(nodeCount);
  let largest = 0;
  for (let node = 0; node < nodeCount; node++) {
    degrees[node] = offsets[node + 1] - offsets[node];
    largest = Math.max(largest, degrees[node]);
  }
  /** Nodes sorted by what is left of their degree; `starts[d]` is where those of degree d begin. */
  const sorted = new Int32Array(nodeCount);
  const places = new Int32Array(nodeCount);
  const starts = new Int32Array(largest + 2);
  for (let node = 0; node < nodeCount; node++) starts[degrees[node] + 1]++;
  for (let degree = 0; degree <= largest; degree++) starts[degree + 1] += starts[degree];
  const next = starts.slice();
  for (let node = 0; node < nodeCount; node++) {
    const place = next[degrees[node]]++;
    places[node] = place;
    sorted[place] = node;
  }
  for (let i = 0; i < nodeCount; i++) {
    const node = sorted[i];
    const core = degrees[node];
    const end = offsets[node + 1];
    for (let arc = offsets[node]; arc < end; arc++) {
      const neighbor = targets[arc];
      const degree = degrees[neighbor];
      if (degree <= core) continue;
      const place = places[neighbor];
      const first = starts[degree];
      const other = sorted[first];
      sorted[place] = other;
      places[other] = place;
      sorted[first] = neighbor;
      places[neighbor] = first;
      starts[degree] = first + 1;
      degrees[neighbor] = degree - 1;
    }
  }
  return degrees;
}
