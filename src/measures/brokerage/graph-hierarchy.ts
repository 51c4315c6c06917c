import type { AbstractGraph } from "graphology-types";
import { closeness } from "../../kernels/paths/closeness.js";
import { connectedComponents } from "../../kernels/structure/connected-components.js";
import { lubness } from "../../kernels/structure/lubness.js";
import { stronglyConnectedComponents } from "../../kernels/structure/strongly-connected-components.js";
import { indexGraph } from "../indexing/indexed-graph.js";
import { outgoingRows, undirectedRows } from "../indexing/rows.js";
import { refuseOptions } from "../read-options.js";

/** Above this many nodes `leastUpperBounds` is not computed: it takes a second at 1,000. */
const mostNodes = 1000;

/** Krackhardt's four dimensions, each 1 in an out-tree. */
export interface GraphHierarchy {
  /** Share of the pairs of nodes that are in one weak component. `null` with fewer than two nodes. */
  connectedness: number | null;
  /** Among pairs one of which reaches the other, the share in which that is not mutual. `null` if no node reaches another. */
  hierarchy: number | null;
  /** 1 less the share of the ties beyond those of a tree that exist. `null` if no component has two nodes. */
  efficiency: number | null;
  /**
   * Share of the pairs in one weak component that have a least upper bound: a common superior whom all their common superiors
   * reach. `null` if no component has three nodes, and above 1,000 nodes.
   */
  leastUpperBounds: number | null;
}

/**
 * How far an informal network is a formal hierarchy: Krackhardt's four dimensions of an out-tree.
 *
 * All four are 1 in an out-tree, in which everyone but the top has exactly one superior and arcs lead from superior to
 * subordinate. Each falls for a reason of its own: parts without ties, ties that go round in circles, more ties than needed,
 * and pairs with no superior to settle their differences.
 *
 * Range: 0 to 1 each; `null` as named at each.
 *
 * Expects a simple directed graph whose arcs lead from the superior; an undirected tie counts as one each way. Self-loops are
 * ignored. O(nodes * edges) time for connections, O(nodes³ / 32) for least upper bounds; O(nodes²) space up to 1,000 nodes.
 *
 * @param graph - Any simple graphology graph.
 * @returns Four numbers.
 * @throws AccountError `invalid_graph`; `invalid_options` for any option: it has none.
 *
 * @see Krackhardt (1994), Graph Theoretical Dimensions of Informal Organizations, in Carley and Prietula (eds.), Computational
 * Organization Theory, 89-111
 *
 * @example
 * ```ts
 * import { graphHierarchy } from "account-graph/measures";
 * import { DirectedGraph } from "graphology";
 *
 * const manages = new DirectedGraph();
 * manages.mergeEdge("ana", "ben");
 * manages.mergeEdge("ana", "cleo");
 * console.log(graphHierarchy(manages));
 * // prints: { connectedness: 1, hierarchy: 1, efficiency: 1, leastUpperBounds: 1 }
 * ```
 */
export function graphHierarchy(graph: AbstractGraph): GraphHierarchy;
export function graphHierarchy(graph: AbstractGraph, options?: unknown): GraphHierarchy {
  refuseOptions(options);
  const indexed = indexGraph(graph);
  const { directed, nodeCount, sources, targets } = indexed;
  const out = outgoingRows(indexed);
  const weak = connectedComponents(undirectedRows(indexed));
  const mutualPairs = pairsWithin(stronglyConnectedComponents(out));
  let reachingPairs = 0;
  for (const count of closeness(out).reached) reachingPairs += count;
  const eitherWay = reachingPairs - mutualPairs;
  const pairs = (nodeCount * (nodeCount - 1)) / 2;
  let arcs = 0;
  for (let edge = 0; edge < sources.length; edge++) if (sources[edge] !== targets[edge]) arcs += directed ? 1 : 2;
  const needed = nodeCount - weak.count;
  const spare = 2 * pairsWithin(weak) - needed;
  const bounds = nodeCount <= mostNodes ? lubness(out, weak.componentOf) : Number.NaN;
  return {
    connectedness: pairs === 0 ? null : pairsWithin(weak) / pairs,
    hierarchy: eitherWay === 0 ? null : 1 - mutualPairs / eitherWay,
    efficiency: spare === 0 ? null : 1 - (arcs - needed) / spare,
    leastUpperBounds: Number.isNaN(bounds) ? null : bounds,
  };
}

function pairsWithin({ count, componentOf }: { readonly count: number; readonly componentOf: Int32Array }): number {
  const sizes = new Float64Array(count);
  for (const component of componentOf) sizes[component]++;
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}
