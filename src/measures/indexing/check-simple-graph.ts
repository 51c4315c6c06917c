import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../../internal/account-error.js";
import { quote, shorten } from "../../internal/format-path.js";
import { isReadable } from "../../internal/is-readable.js";

const wayOut =
  'mergeParallelTies(graph) makes a simple graph of any graph, mergeParallelTies(graph, { strength: "weight" }) with its weights; ' +
  "hierarchyGraph, attentionGraph, contactGraph and signedGraph make one of an account";

/**
 * Refuses what is no simple graph, and names the way out. A mixed graph whose edges are all of one kind is taken as a graph of
 * that kind. Recognition is structural, never
 * `instanceof`: a program may hold two copies of graphology.
 *
 * @returns Whether the edges are directed.
 * @throws AccountError `invalid_graph`.
 */
export function checkSimpleGraph(graph: AbstractGraph): boolean {
  const refuse = (message: string): never => {
    throw new AccountError("invalid_graph", [{ severity: "error", code: "invalid_graph", path: ["graph"], message }]);
  };
  const methods = ["nodes", "forEachEdge", "forEachNode"] as const;
  if (
    typeof graph !== "object" ||
    graph === null ||
    !isReadable(() => methods.every((method) => typeof graph[method] === "function"))
  ) {
    refuse(`expected a graphology graph, got ${quote(graph)} (${wayOut})`);
  }
  if (graph.multi) refuse(`a multi graph, but measures expect a simple graph (${wayOut})`);
  if (graph.type !== "directed" && graph.type !== "undirected" && graph.type !== "mixed") {
    refuse(`a ${shorten(String(graph.type))} graph, but measures expect a directed or an undirected one (${wayOut})`);
  }
  if (graph.type === "directed" || graph.directedSize > 0) {
    if (graph.type === "directed" || graph.undirectedSize === 0) return true;
    refuse(`a mixed graph with directed and undirected edges, but measures expect edges of one kind (${wayOut})`);
  }
  return false;
}
