import type { AbstractGraph } from "graphology-types";
import { type SignedAdjacency, signedAdjacency } from "../../kernels/signed/signed-adjacency.js";
import { type IndexedGraph, indexGraph } from "../indexing/indexed-graph.js";

/**
 * The door of the measures of signed graphs: the graph checked and indexed with the `sign` of every edge, and as a signed
 * graph in which the ties of each pair add up, whichever way they point. Self-loops are not in it.
 *
 * @param strength - Edge attribute with the size of a tie; `null` counts every tie as 1.
 * @throws AccountError `invalid_graph`, also where an edge has no `sign` of 1 or -1.
 */
export function indexSignedGraph(
  graph: AbstractGraph,
  strength: string | null | undefined,
): { indexed: IndexedGraph; signed: SignedAdjacency } {
  const indexed = indexGraph(graph, { strength, sign: "sign" });
  const { nodeCount, sources, targets, strengths } = indexed;
  const signs = indexed.signs!;
  const weights = strengths === null ? signs : signs.map((sign, edge) => sign * strengths[edge]);
  return { indexed, signed: signedAdjacency(nodeCount, sources, targets, weights) };
}
