import type { WeightedAdjacency } from "../rows/adjacency.js";

/**
 * An undirected graph of ties with a sign. Every pair of nodes appears once in either row; `weights` is the evidence for the
 * two sharing a cluster minus the evidence against it. The two parts stay apart, because a pair that both likes and fights
 * costs something in every partition.
 */
export interface SignedAdjacency extends WeightedAdjacency {
  /** Sum of the positive ties of the pair, at the same position as its target; never below 0. */
  readonly positive: Float64Array;
  /** Sum of the sizes of the negative ties of the pair; never below 0. */
  readonly negative: Float64Array;
}

/**
 * Collects signed ties into one symmetric sparse graph.
 *
 * Ties of the same pair add up, whichever way they point, positive and negative ties apart. Ties from a node to itself and
 * ties of weight 0 are left out. Rows are in the order of the nodes, so the result does not depend on the order of the ties.
 *
 * Time O(ties + nodes), space the same.
 *
 * @param nodeCount - How many nodes there are; nodes are 0 … nodeCount − 1.
 * @param sources - One end of every tie.
 * @param targets - The other end of every tie.
 * @param ties - The signed weight of every tie.
 * @returns The graph; its `weights` are `positive − negative` and may be 0.
 */
export function signedAdjacency(
  nodeCount: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  ties: ArrayLike<number>,
): SignedAdjacency {
  const first = halfArcs(nodeCount, sources, targets, ties);
  // Turning the rows round twice sorts every row; the graph is symmetric, so once is enough.
  const rows = transpose(nodeCount, first);
  const offsets = new Int32Array(nodeCount + 1);
  const neighbors = new Int32Array(rows.targets.length);
  const positive = new Float64Array(rows.targets.length);
  const negative = new Float64Array(rows.targets.length);
  let length = 0;
  for (let node = 0; node < nodeCount; node++) {
    const start = length;
    for (let arc = rows.offsets[node]; arc < rows.offsets[node + 1]; arc++) {
      const target = rows.targets[arc];
      if (length === start || neighbors[length - 1] !== target) neighbors[length++] = target;
      const tie = rows.weights[arc];
      if (tie > 0) positive[length - 1] += tie;
      else negative[length - 1] -= tie;
    }
    offsets[node + 1] = length;
  }
  const weights = new Float64Array(length);
  for (let arc = 0; arc < length; arc++) weights[arc] = positive[arc] - negative[arc];
  return {
    nodeCount,
    offsets,
    targets: neighbors.slice(0, length),
    weights,
    positive: positive.slice(0, length),
    negative: negative.slice(0, length),
  };
}

/** Every tie from both of its ends, in rows. */
function halfArcs(
  nodeCount: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  ties: ArrayLike<number>,
): WeightedAdjacency {
  const offsets = new Int32Array(nodeCount + 1);
  for (let tie = 0; tie < ties.length; tie++) {
    if (sources[tie] === targets[tie] || ties[tie] === 0) continue;
    offsets[sources[tie] + 1]++;
    offsets[targets[tie] + 1]++;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, nodeCount);
  const neighbors = new Int32Array(offsets[nodeCount]);
  const weights = new Float64Array(offsets[nodeCount]);
  for (let tie = 0; tie < ties.length; tie++) {
    const source = sources[tie];
    const target = targets[tie];
    if (source === target || ties[tie] === 0) continue;
    neighbors[next[source]] = target;
    weights[next[source]++] = ties[tie];
    neighbors[next[target]] = source;
    weights[next[target]++] = ties[tie];
  }
  return { nodeCount, offsets, targets: neighbors, weights };
}

/** The arcs turned round; because they are read in the order of their old rows, every new row is sorted. */
function transpose(nodeCount: number, arcs: WeightedAdjacency): WeightedAdjacency {
  const offsets = arcs.offsets;
  const next = offsets.slice(0, nodeCount);
  const neighbors = new Int32Array(arcs.targets.length);
  const weights = new Float64Array(arcs.targets.length);
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const place = next[arcs.targets[arc]]++;
      neighbors[place] = node;
      weights[place] = arcs.weights[arc];
    }
  }
  return { nodeCount, offsets, targets: neighbors, weights };
}
