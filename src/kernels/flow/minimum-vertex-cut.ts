import type { Adjacency } from "../rows/adjacency.js";
import { maximumFlow } from "./maximum-flow.js";
import { splitNetwork } from "./split-network.js";

/**
 * The fewest nodes without which no path leads from a source to a target. Of several such sets the one nearest to the source
 * is returned, which is unique. O(arcs * √nodes) time, O(nodes + arcs) space.
 *
 * @param adjacency - Arcs; an undirected graph holds each edge twice.
 * @param source - Where paths start.
 * @param target - Where they end; not the source.
 * @returns Node numbers in increasing order, empty if the target is out of reach; `null` if an arc leads directly from the
 * source to the target, for then no set of other nodes parts them.
 *
 * @see Menger (1927), {@link https://doi.org/10.4064/fm-10-1-96-115}
 */
export function minimumVertexCut(adjacency: Adjacency, source: number, target: number): number[] | null {
  const { nodeCount, offsets, targets } = adjacency;
  for (let arc = offsets[source]; arc < offsets[source + 1]; arc++) if (targets[arc] === target) return null;
  const network = splitNetwork(adjacency, source, target, Number.POSITIVE_INFINITY);
  const { sourceSide } = maximumFlow(network, source, target);
  const cut: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (node !== source && sourceSide[node] === 1 && sourceSide[nodeCount + node] === 0) cut.push(node);
  }
  return cut;
}
