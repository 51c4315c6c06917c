import type { Adjacency } from "../rows/adjacency.js";

/** Where an undirected graph falls apart if one node or one edge is taken away. */
export interface Biconnectivity {
  /** 1 for a node without which its component falls into pieces. */
  readonly isArticulationPoint: Uint8Array;
  /** Bridges as pairs of nodes, one after the other: bridge `b` joins `bridges[2b]` and `bridges[2b + 1]`. */
  readonly bridges: Int32Array;
  /** Number of blocks: maximal parts that no single node cuts. A bridge is a block of two; a node without edges is in none. */
  readonly blockCount: number;
  /** The nodes of block `b` stand in `blockNodes[blockOffsets[b]] … blockNodes[blockOffsets[b + 1] - 1]`. */
  readonly blockOffsets: Int32Array;
  /**
   * Last in each block stands its head: the node through which the search entered it; before the head its first child.
   * Blocks further down the search tree come first.
   */
  readonly blockNodes: Int32Array;
  /** The node above in the search tree; -1 for roots. */
  readonly parents: Int32Array;
  /** The nodes in the order in which the search met them: parents before their children. */
  readonly order: Int32Array;
}

/**
 * Articulation points, bridges and blocks by one depth-first search (Hopcroft and Tarjan 1973), without recursion, so a
 * path of a million nodes is no danger. Self-loops change nothing; an edge that is listed twice is no bridge.
 * O(nodes + edges) time and space.
 *
 * @param adjacency - An undirected graph: every edge in the rows of both its ends.
 *
 * @see Hopcroft and Tarjan (1973), Algorithm 447, {@link https://doi.org/10.1145/362248.362272}
 */
export function biconnectivity(adjacency: Adjacency): Biconnectivity {
  const { nodeCount, offsets, targets } = adjacency;
  /** When the search met a node, from 1; 0 before it did. */
  const met = new Int32Array(nodeCount);
  /** The earliest node that can be reached from the subtree below a node with one step back. */
  const reach = new Int32Array(nodeCount);
  const parents = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount);
  const nextArc = offsets.slice(0, nodeCount);
  const parentSkipped = new Uint8Array(nodeCount);
  const path = new Int32Array(nodeCount);
  const waiting = new Int32Array(nodeCount);
  const isArticulationPoint = new Uint8Array(nodeCount);
  const bridges = new Int32Array(2 * nodeCount);
  const blockOffsets = new Int32Array(nodeCount + 1);
  const blockNodes = new Int32Array(2 * nodeCount);
  let clock = 0;
  let bridgeEnds = 0;
  let blockCount = 0;
  let blockEnd = 0;
  let waitingCount = 0;

  for (let root = 0; root < nodeCount; root++) {
    if (met[root] !== 0) continue;
    order[clock] = root;
    met[root] = reach[root] = ++clock;
    path[0] = root;
    let depth = 1;
    let rootChildren = 0;
    while (depth > 0) {
      const node = path[depth - 1];
      const arc = nextArc[node];
      if (arc < offsets[node + 1]) {
        nextArc[node] = arc + 1;
        const neighbor = targets[arc];
        if (met[neighbor] === 0) {
          parents[neighbor] = node;
          order[clock] = neighbor;
          met[neighbor] = reach[neighbor] = ++clock;
          path[depth++] = neighbor;
          waiting[waitingCount++] = neighbor;
          if (node === root) rootChildren++;
        } else if (neighbor === parents[node] && parentSkipped[node] === 0) {
          parentSkipped[node] = 1;
        } else if (met[neighbor] < reach[node]) {
          reach[node] = met[neighbor];
        }
        continue;
      }
      depth--;
      const parent = parents[node];
      if (parent === -1) continue;
      if (reach[node] < reach[parent]) reach[parent] = reach[node];
      if (reach[node] < met[parent]) continue;
      if (parent !== root) isArticulationPoint[parent] = 1;
      if (reach[node] > met[parent]) {
        bridges[bridgeEnds++] = parent;
        bridges[bridgeEnds++] = node;
      }
      let member: number;
      do {
        member = waiting[--waitingCount];
        blockNodes[blockEnd++] = member;
      } while (member !== node);
      blockNodes[blockEnd++] = parent;
      blockOffsets[++blockCount] = blockEnd;
    }
    if (rootChildren > 1) isArticulationPoint[root] = 1;
  }
  return {
    isArticulationPoint,
    bridges: bridges.slice(0, bridgeEnds),
    blockCount,
    blockOffsets: blockOffsets.slice(0, blockCount + 1),
    blockNodes: blockNodes.slice(0, blockEnd),
    parents,
    order,
  };
}
