/** A signed graph as a list of pairs, the form in which exact search shrinks and branches. No pair has weight 0. */
export interface PairGraph {
  readonly nodeCount: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** The pairs at every node. */
  readonly pairsOf: readonly (readonly number[])[];
}

/**
 * Builds a {@link PairGraph} from parallel lists. Time O(pairs + nodes).
 *
 * @param nodeCount - How many nodes there are.
 * @param sources - One node of every pair.
 * @param targets - The other node of every pair; each pair of nodes at most once.
 * @param weights - What is lost if the two are parted (positive) or kept together (negative); never 0.
 */
export function pairGraph(
  nodeCount: number,
  sources: ArrayLike<number>,
  targets: ArrayLike<number>,
  weights: ArrayLike<number>,
): PairGraph {
  const pairsOf: number[][] = Array.from({ length: nodeCount }, () => []);
  for (let pair = 0; pair < weights.length; pair++) {
    pairsOf[sources[pair]].push(pair);
    pairsOf[targets[pair]].push(pair);
  }
  return {
    nodeCount,
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
    pairsOf,
  };
}

/** What a partition costs: the sizes of positive pairs that it parts and of negative pairs that it keeps together. */
export function pairCost(graph: PairGraph, labels: ArrayLike<number>): number {
  let cost = 0;
  for (let pair = 0; pair < graph.weights.length; pair++) {
    const together = labels[graph.sources[pair]] === labels[graph.targets[pair]];
    if (together !== graph.weights[pair] > 0) cost += Math.abs(graph.weights[pair]);
  }
  return cost;
}

/** Steps that a search may still take; counted down. */
export interface SearchBudget {
  left: number;
  /** Called now and then during the search; may throw to stop it. */
  readonly step?: (() => void) | undefined;
}
