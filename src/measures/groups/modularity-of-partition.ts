import { scaleWeights } from "../../kernels/rows/scale-weights.js";
import type { IndexedGraph } from "../indexing/indexed-graph.js";

/**
 * Newman's modularity of a partition: the share of tie strength inside communities less what chance would put there. An
 * undirected self-loop counts twice in the degree of its node. O(nodes + edges).
 *
 * @param communityOf - One number a node, 0 to nodeCount - 1.
 * @returns `null` if the strengths add up to 0.
 *
 * @see Newman (2004), {@link https://doi.org/10.1103/PhysRevE.70.056131}
 */
export function modularityOfPartition(
  indexed: IndexedGraph,
  communityOf: ArrayLike<number>,
  resolution: number,
): number | null {
  const { directed, nodeCount, edgeCount, sources, targets } = indexed;
  const strengths = indexed.strengths === null ? null : scaleWeights(indexed.strengths);
  const out = new Float64Array(nodeCount);
  const into = directed ? new Float64Array(nodeCount) : out;
  let total = 0;
  let inside = 0;
  for (let edge = 0; edge < edgeCount; edge++) {
    const amount = strengths === null ? 1 : strengths[edge];
    const from = communityOf[sources[edge]];
    const to = communityOf[targets[edge]];
    out[from] += amount;
    into[to] += amount;
    total += amount;
    if (from === to) inside += amount;
  }
  if (total === 0) return null;
  let expected = 0;
  const ends = directed ? total : 2 * total;
  for (let community = 0; community < nodeCount; community++) {
    expected += (out[community] / ends) * (into[community] / ends);
  }
  return inside / total - resolution * expected;
}
