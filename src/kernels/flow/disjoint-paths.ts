import type { Adjacency } from "../rows/adjacency.js";
import { maximumFlow } from "./maximum-flow.js";
import { splitNetwork } from "./split-network.js";

/**
 * As many paths from a source to a target as there can be without two of them sharing a node in between (Menger). A direct
 * arc is one path. Zero means out of reach; one means that a single node, or the direct arc, carries everything.
 *
 * Every node in between is split in two with an arc of capacity 1, and the flow is read back as paths.
 * O(arcs · √nodes) time, O(nodes + arcs) space.
 *
 * @param adjacency - Arcs; an undirected graph holds each edge twice. Parallel arcs count once.
 * @param source - Where all paths start.
 * @param target - Where they end; not the source.
 * @returns The paths with both ends, shorter ones first, then by their nodes.
 *
 * @see Menger (1927), {@link https://doi.org/10.4064/fm-10-1-96-115}
 */
export function disjointPaths(adjacency: Adjacency, source: number, target: number): number[][] {
  const { nodeCount } = adjacency;
  const network = splitNetwork(adjacency, source, target, 1);
  const { from, to } = network;
  const { flow } = maximumFlow(network, source, target);
  const after = new Map<number, number>();
  const firsts: number[] = [];
  let direct = false;
  for (let arc = 0; arc < from.length; arc++) {
    if (flow[arc] !== 1 || to[arc] === nodeCount + from[arc]) continue;
    const node = from[arc] % nodeCount;
    if (node !== source) after.set(node, to[arc]);
    else if (to[arc] === target) direct = true;
    else firsts.push(to[arc]);
  }
  const paths: number[][] = direct ? [[source, target]] : [];
  for (const first of firsts) {
    const path = [source];
    for (let node = first; node !== target; node = after.get(node)!) path.push(node);
    path.push(target);
    paths.push(path);
  }
  return paths.sort(shorterFirst);
}

/** Order of paths: fewer nodes first, then by their nodes. */
export function shorterFirst(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at] - b[at];
  return 0;
}
