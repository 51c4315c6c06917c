import type { Attributes } from "graphology-types";
import type { WeightedAdjacency } from "../kernels/rows/adjacency.js";
import { strengthToDistance } from "../network/rows.js";
import { addSimpleEdge } from "./add-simple-edge.js";
import { edgeKeys } from "./edge-keys.js";
import { DirectedGraph, UndirectedGraph } from "./graph-classes.js";

/** What every edge of a projection carries. */
export interface ProjectedTie {
  /** Closeness, greater than 0: what PageRank and Louvain read. */
  strength: number;
  /** Length, 1 / strength: what measures of paths read. */
  distance: number;
  /** 1, or -1 for a tie against each other; beside the strength, which unsigned measures read. */
  sign: 1 | -1;
}

/** A node to be: its key and its attributes. */
export interface ProjectedNode<NodeAttributes extends Attributes> {
  readonly id: string;
  readonly attributes: NodeAttributes;
}

/**
 * A simple graph of sparse rows: node `i` of the rows is `nodes[i]`. A negative weight becomes a strength and the sign -1; a
 * weight of 0 is no edge. Nodes are added in the given order, edges row by row, under keys such as `ana->lee`.
 *
 * O(nodes + arcs).
 *
 * @param type - `"undirected"` expects every pair in both rows with the same weight, and adds it once.
 * @param rows - As many rows as nodes.
 */
export function buildSimpleGraph<NodeAttributes extends Attributes>(
  type: "directed",
  nodes: readonly ProjectedNode<NodeAttributes>[],
  rows: WeightedAdjacency,
): DirectedGraph<NodeAttributes, ProjectedTie>;
export function buildSimpleGraph<NodeAttributes extends Attributes>(
  type: "undirected",
  nodes: readonly ProjectedNode<NodeAttributes>[],
  rows: WeightedAdjacency,
): UndirectedGraph<NodeAttributes, ProjectedTie>;
export function buildSimpleGraph<NodeAttributes extends Attributes>(
  type: "directed" | "undirected",
  nodes: readonly ProjectedNode<NodeAttributes>[],
  rows: WeightedAdjacency,
): DirectedGraph<NodeAttributes, ProjectedTie> | UndirectedGraph<NodeAttributes, ProjectedTie> {
  const isDirected = type === "directed";
  const graph = isDirected
    ? new DirectedGraph<NodeAttributes, ProjectedTie>()
    : new UndirectedGraph<NodeAttributes, ProjectedTie>();
  for (const { id, attributes } of nodes) graph.addNode(id, { ...attributes });
  const freeKey = edgeKeys();
  const arrow = isDirected ? "->" : "--";
  for (let row = 0; row < rows.nodeCount; row++) {
    for (let entry = rows.offsets[row]!; entry < rows.offsets[row + 1]!; entry++) {
      const target = rows.targets[entry]!;
      const weight = rows.weights[entry]!;
      if (weight === 0 || (!isDirected && target < row)) continue;
      const source = nodes[row]!.id;
      const other = nodes[target]!.id;
      const strength = Math.abs(weight);
      const tie: ProjectedTie = { strength, distance: strengthToDistance(strength), sign: weight < 0 ? -1 : 1 };
      addSimpleEdge(graph, freeKey(`${source}${arrow}${other}`), source, other, tie);
    }
  }
  return graph;
}
