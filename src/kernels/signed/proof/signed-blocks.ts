import { biconnectivity } from "../../structure/biconnectivity.js";
import { type PairGraph, pairGraph } from "../pair-graph.js";

/** A part of a graph that no single node cuts, as a graph of its own. */
export interface Block {
  readonly graph: PairGraph;
  /** The nodes of the whole graph, by node of the block; the last one may already be in a block before. */
  readonly nodes: Int32Array;
}

/**
 * Splits a signed graph at its cut nodes. Every pair is in exactly one block, and the best partition of each block, found
 * apart, makes a best partition of the whole: see {@link joinBlocks}. Nodes without ties are in no block. Time O(pairs).
 *
 * @param graph - The signed pairs.
 * @returns The blocks, so that of each only its last node can be in a block before it.
 */
export function signedBlocks(graph: PairGraph): Block[] {
  const { nodeCount, sources, targets, weights, pairsOf } = graph;
  const offsets = new Int32Array(nodeCount + 1);
  const neighbors = new Int32Array(2 * weights.length);
  let length = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (const pair of pairsOf[node]) {
      neighbors[length++] = sources[pair] === node ? targets[pair] : sources[pair];
    }
    offsets[node + 1] = length;
  }
  const { blockCount, blockOffsets, blockNodes } = biconnectivity({ nodeCount, offsets, targets: neighbors });
  const blocks: Block[] = [];
  const placeOf = new Int32Array(nodeCount).fill(-1);
  const blockOf = new Int32Array(nodeCount).fill(-1);
  for (let block = blockCount - 1; block >= 0; block--) {
    const nodes = blockNodes.slice(blockOffsets[block], blockOffsets[block + 1]);
    for (const [place, node] of nodes.entries()) {
      placeOf[node] = place;
      blockOf[node] = block;
    }
    const pairs: number[] = [];
    for (const node of nodes) {
      for (const pair of pairsOf[node]) {
        if (sources[pair] === node && blockOf[targets[pair]] === block) pairs.push(pair);
      }
    }
    const local = (ends: Int32Array) => pairs.map((pair) => placeOf[ends[pair]]);
    const blockWeights = pairs.map((pair) => weights[pair]);
    blocks.push({ graph: pairGraph(nodes.length, local(sources), local(targets), blockWeights), nodes });
  }
  return blocks;
}

/**
 * Puts partitions of the blocks together to one of the whole graph. The blocks' labels are renamed so that shared nodes
 * agree, which changes no cost. Time O(nodes).
 *
 * @param nodeCount - The nodes of the whole graph.
 * @param blocks - As {@link signedBlocks} gives them.
 * @param labels - One labelling a block.
 * @param limit - The most clusters there may be, `Infinity` for any number; the labels of each block are below it.
 * @returns The labels of all nodes; nodes in no block are alone, or with a limit in cluster 0.
 */
export function joinBlocks(
  nodeCount: number,
  blocks: readonly Block[],
  labels: readonly Int32Array[],
  limit: number,
): Int32Array {
  const joined = new Int32Array(nodeCount).fill(-1);
  let fresh = 0;
  for (const [index, { nodes }] of blocks.entries()) {
    const own = labels[index];
    const last = nodes.length - 1;
    const shared = joined[nodes[last]];
    const names = new Map<number, number>();
    if (limit === Number.POSITIVE_INFINITY) {
      if (shared !== -1) names.set(own[last], shared);
      for (let place = 0; place < nodes.length; place++) {
        if (!names.has(own[place])) names.set(own[place], fresh++);
      }
    } else if (shared !== -1) {
      names.set(shared, own[last]);
      names.set(own[last], shared);
    }
    for (let place = 0; place < nodes.length; place++) {
      joined[nodes[place]] = names.get(own[place]) ?? own[place];
    }
  }
  for (let node = 0; node < nodeCount; node++) {
    if (joined[node] === -1) joined[node] = limit === Number.POSITIVE_INFINITY ? fresh++ : 0;
  }
  return joined;
}
