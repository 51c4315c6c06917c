import type { DirectedGraph } from "graphology";
import { buildSimpleGraph, type ProjectedTie } from "../graph/build-simple-graph.js";
import type { AccountOrGraph } from "./open-account.js";
import { openProjection, type ProjectedPerson, type ProjectionOptions, projectRows } from "./projection.js";

/**
 * Who listens to whom, as a simple directed graph: an edge a → b says that a listens to b, `strength` how much (0..1). Customers
 * and externals; this is the network behind influence.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - `goalId` and `asOf`.
 * @returns A graph with `strength`, `distance` (1 / strength) and `sign` on every edge.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { attentionGraph } from "account-graph";
 *
 * const graph = attentionGraph({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole" }, { id: "lee", name: "Lee Wong" }],
 *   relationships: [{ from: "lee", to: "dana", kind: "influences", strength: 0.5 }],
 * });
 * console.log(graph.getEdgeAttributes("dana", "lee"));
 * // prints: { strength: 0.5, distance: 2, sign: 1 }
 * ```
 */
export function attentionGraph(
  account: AccountOrGraph,
  options: ProjectionOptions = {},
): DirectedGraph<ProjectedPerson, ProjectedTie> {
  const network = openProjection(account, options);
  const { nodes, rows } = projectRows(network, network.attention, (person) => person.inScope);
  return buildSimpleGraph("directed", nodes, rows);
}
