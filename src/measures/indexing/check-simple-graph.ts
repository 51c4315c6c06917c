import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../../internal/account-error.js";
import { quote, shorten } from "../../internal/format-path.js";

const wayOut =
  "mergeParallelTies(graph) makes a simple graph of any graph; " +
  "hierarchyGraph, attentionGraph, contactGraph and signedGraph make one of an account";

/**
 * Refuses what is no simple directed or undirected graph, and names the way out. Recognition is structural, never
 * `instanceof`: a program may hold two copies of graphology.
 *
 * @throws AccountError `invalid_graph`.
 */
export function checkSimpleGraph(graph: AbstractGraph): void {
  const refuse = (message: string): never => {
    throw new AccountError("invalid_graph", [{ severity: "error", code: "invalid_graph", path: ["graph"], message }]);
  };
  const methods = ["nodes", "forEachEdge", "forEachNode"] as const;
  if (typeof graph !== "object" || graph === null || methods.some((method) => typeof graph[method] !== "function")) {
    refuse(`expected a graphology graph, got ${quote(graph)} (${wayOut})`);
  }
  if (graph.multi) refuse(`a multi graph, but measures expect a simple graph (${wayOut})`);
  if (graph.type !== "directed" && graph.type !== "undirected") {
    refuse(`a ${shorten(String(graph.type))} graph, but measures expect a directed or an undirected one (${wayOut})`);
  }
}
