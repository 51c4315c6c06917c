import type { Adjacency } from "../rows/adjacency.js";
import { maximumFlow } from "./maximum-flow.js";

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
export function disjointPaths({ nodeCount, offsets, targets }: Adjacency, source: number, target: number): number[][] {
  const from: number[] = [];
  const to: number[] = [];
  const enter = (node: number) => node;
  const leave = (node: number) => (node === source || node === target ? node : nodeCount + node);
  for (let node = 0; node < nodeCount; node++) {
    if (node === target) continue;
    if (node !== source) {
      from.push(enter(node));
      to.push(leave(node));
    }
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const neighbor = targets[arc]!;
      if (neighbor === source || neighbor === node) continue;
      from.push(leave(node));
      to.push(enter(neighbor));
    }
  }
  const capacity = new Uint8Array(from.length).fill(1);
  const { flow } = maximumFlow({ nodeCount: 2 * nodeCount, from, to, capacity }, source, target);
  return readPaths(from, to, flow);

  function readPaths(tails: readonly number[], heads: readonly number[], flows: Float64Array): number[][] {
    const after = new Map<number, number>();
    const firsts: number[] = [];
    let direct = false;
    for (let arc = 0; arc < tails.length; arc++) {
      if (flows[arc] !== 1 || heads[arc] === nodeCount + tails[arc]!) continue;
      const node = tails[arc]! % nodeCount;
      if (node !== source) after.set(node, heads[arc]!);
      else if (heads[arc] === target) direct = true;
      else firsts.push(heads[arc]!);
    }
    const paths: number[][] = direct ? [[source, target]] : [];
    for (const first of firsts) {
      const path = [source];
      for (let node = first; node !== target; node = after.get(node)!) path.push(node);
      paths.push([...path, target]);
    }
    return paths.sort(shorterFirst);
  }
}

function shorterFirst(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return 0;
}
