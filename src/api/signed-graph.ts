import type { UndirectedGraph } from "graphology";
import { buildSimpleGraph, type ProjectedTie } from "../graph/build-simple-graph.js";
import type { AccountOrGraph } from "./open-account.js";
import { openProjection, type ProjectedPerson, type ProjectionOptions, projectRows } from "./projection.js";

/**
 * Who stands with or against whom, as a simple undirected graph: `sign` is 1 or −1, `strength` how strong the feeling is.
 * Unsigned measures read the strength alone.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - `goalId` and `asOf`.
 * @returns A graph with `strength`, `distance` (1 / strength) and `sign` on every edge.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { signedGraph } from "account-graph";
 *
 * const graph = signedGraph({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole" }, { id: "lee", name: "Lee Wong" }],
 *   relationships: [{ from: "lee", to: "dana", kind: "rival", strength: 1 }],
 * });
 * console.log(graph.getEdgeAttributes("dana", "lee").sign);
 * // prints: -1
 * ```
 */
export function signedGraph(
  account: AccountOrGraph,
  options: ProjectionOptions = {},
): UndirectedGraph<ProjectedPerson, ProjectedTie> {
  const network = openProjection(account, options);
  const { nodes, rows } = projectRows(network, network.signed, (person) => person.inScope);
  return buildSimpleGraph("undirected", nodes, rows);
}
