import type { Adjacency } from "../rows/adjacency.js";
import { reverseAdjacency } from "../rows/reverse-adjacency.js";

/** Which node stands on every way from a root to another. */
export interface DominatorTree {
  /** The last node before the node itself that is on every path from the root; -1 for the root and for nodes out of reach. */
  readonly immediate: Int32Array;
  /** The nodes within reach of the root, the root first; every node after its immediate dominator. */
  readonly order: Int32Array;
}

/**
 * Dominators: the nodes that no path from the root to a node can avoid. All of them for a node are met by climbing
 * `immediate` from it to the root, and what lies below a node in this tree is out of reach without it.
 *
 * Semi-NCA: semidominators of a depth-first tree by compressed climbing, as Lengauer and Tarjan find them, then for every node the nearest
 * ancestor that is no farther down than its semidominator. O((nodes + arcs) log nodes) on the graphs met here, long paths and circles among them.
 *
 * @param adjacency - Arcs; an undirected graph holds each edge twice.
 * @param root - Where all paths start.
 *
 * @see Georgiadis, Tarjan and Werneck (2006), Finding Dominators in Practice, {@link https://doi.org/10.7155/jgaa.00119}
 */
export function dominatorTree(adjacency: Adjacency, root: number): DominatorTree {
  const { nodeCount } = adjacency;
  const { order, parents } = preorder(adjacency, root);
  const place = new Int32Array(nodeCount).fill(-1);
  for (let at = 0; at < order.length; at++) place[order[at]] = at;
  const { offsets, targets: sources } = reverseAdjacency(adjacency);
  // All by place in the order, so that climbing leads to smaller numbers.
  const semi = Int32Array.from(order, (_, at) => at);
  const label = semi.slice();
  const ancestor = new Int32Array(order.length).fill(-1);
  const climbed: number[] = [];
  for (let at = order.length - 1; at > 0; at--) {
    const node = order[at];
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const before = place[sources[arc]];
      if (before === -1) continue;
      const least = before > at ? lowest(before, at) : before;
      if (least < semi[at]) semi[at] = least;
    }
    label[at] = semi[at];
    ancestor[at] = parents[at];
  }
  const above = parents.slice();
  for (let at = 1; at < order.length; at++) {
    let dominator = parents[at];
    while (dominator > semi[at]) dominator = above[dominator];
    above[at] = dominator;
  }
  const immediate = new Int32Array(nodeCount).fill(-1);
  for (let at = 1; at < order.length; at++) immediate[order[at]] = order[above[at]];
  return { immediate, order };

  /** The least semidominator on the climb from a place to those that are not linked yet; the climb is shortened for the next. */
  function lowest(from: number, linked: number): number {
    let top = from;
    climbed.length = 0;
    while (ancestor[top] > linked) {
      climbed.push(top);
      top = ancestor[top];
    }
    for (let index = climbed.length - 1; index >= 0; index--) {
      const at = climbed[index];
      const next = ancestor[at];
      if (label[next] < label[at]) label[at] = label[next];
      ancestor[at] = ancestor[next];
    }
    return label[from];
  }
}

/** The nodes within reach as a depth-first search meets them, and the place of the node that each was met from. */
function preorder(
  { nodeCount, offsets, targets }: Adjacency,
  root: number,
): { order: Int32Array; parents: Int32Array } {
  const nextArc = offsets.slice(0, nodeCount);
  const met = new Int32Array(nodeCount).fill(-1);
  const order = [root];
  const parents = [-1];
  const path = [root];
  met[root] = 0;
  while (path.length > 0) {
    const node = path[path.length - 1];
    const arc = nextArc[node];
    if (arc === offsets[node + 1]) {
      path.pop();
      continue;
    }
    nextArc[node] = arc + 1;
    const target = targets[arc];
    if (met[target] !== -1) continue;
    met[target] = order.length;
    parents.push(met[node]);
    order.push(target);
    path.push(target);
  }
  return { order: Int32Array.from(order), parents: Int32Array.from(parents) };
}
