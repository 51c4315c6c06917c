import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { innerRows } from "../rows/inner-rows.js";
import { biconnectivity } from "./biconnectivity.js";

/** One block of more than two nodes as a graph of its own. */
export interface Block {
  /** The block's inner edges; with weights if the graph has them. */
  readonly adjacency: Adjacency | WeightedAdjacency;
  /** The number in the whole graph of each of the block's nodes. */
  readonly nodes: Int32Array;
  /** How many nodes of the whole graph each node stands for: itself and all that reach the block only through it. */
  readonly copies: Float64Array;
}

/** A graph cut at its articulation points. */
export interface BlockSplit {
  readonly blocks: Block[];
  /** For each node, how many pairs of other nodes (s, t), both orders counted, it keeps apart: every path goes through it. */
  readonly separatedPairs: Float64Array;
}

/**
 * Cuts an undirected graph at its articulation points. Shortest paths between nodes of different blocks pass through the
 * points between them, so betweenness can be had block by block, and what hangs on the graph as a tree needs no search at
 * all. Blocks of two nodes (bridges) hold nothing inside and are left out. O(nodes + edges) time and space.
 *
 * @param adjacency - An undirected graph: every edge in the rows of both its ends.
 *
 * @see Puzis et al. (2012), {@link https://doi.org/10.1109/SocialCom-PASSAT.2012.66}
 */
export function splitIntoBlocks(adjacency: Adjacency | WeightedAdjacency): BlockSplit {
  const { nodeCount } = adjacency;
  const { parents, order, blockCount, blockOffsets, blockNodes } = biconnectivity(adjacency);
  const below = new Float64Array(nodeCount).fill(1);
  for (let i = nodeCount - 1; i >= 0; i--) {
    const node = order[i];
    if (parents[node] !== -1) below[parents[node]] += below[node];
  }
  const componentSize = new Float64Array(nodeCount);
  for (const node of order) componentSize[node] = parents[node] === -1 ? below[node] : componentSize[parents[node]];

  /** Nodes that hang below a node in blocks of which it is the head. */
  const hanging = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  for (let block = 0; block < blockCount; block++) {
    const end = blockOffsets[block + 1];
    const head = blockNodes[end - 1];
    const size = below[blockNodes[end - 2]];
    hanging[head] += size;
    squares[head] += size * size;
  }
  const separatedPairs = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const others = componentSize[node] - 1;
    const above = others - hanging[node];
    separatedPairs[node] = others * others - squares[node] - above * above;
  }

  const blocks: Block[] = [];
  const places = new Int32Array(nodeCount).fill(-1);
  for (let block = 0; block < blockCount; block++) {
    const end = blockOffsets[block + 1];
    const nodes = blockNodes.slice(blockOffsets[block], end);
    if (nodes.length === 2) continue;
    const copies = Float64Array.from(nodes, (node) => 1 + hanging[node]);
    copies[nodes.length - 1] = componentSize[blockNodes[end - 1]] - below[blockNodes[end - 2]];
    blocks.push({ adjacency: innerRows(adjacency, nodes, places), nodes, copies });
  }
  return { blocks, separatedPairs };
}
