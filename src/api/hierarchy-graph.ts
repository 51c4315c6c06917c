import type { DirectedGraph } from "graphology";
import { buildSimpleGraph, type ProjectedTie } from "../graph/build-simple-graph.js";
import { rowBuilder } from "../network/rows.js";
import type { AccountOrGraph } from "./open-account.js";
import { openProjection, type ProjectedPerson, type ProjectionOptions, projectRows } from "./projection.js";

/**
 * Who reports to whom, as a simple directed graph from report to boss: lines among the people who have not left. `strength` is
 * how sure the line is. Dotted lines are left out.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - `goalId` and `asOf`.
 * @returns A graph with `strength`, `distance` (1 / strength) and `sign` on every edge; self references are left out.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { hierarchyGraph } from "account-graph";
 *
 * const graph = hierarchyGraph({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole" }, { id: "lee", name: "Lee Wong", reportsTo: "dana" }],
 * });
 * console.log(graph.edges());
 * // prints: [ 'lee->dana' ]
 * ```
 */
export function hierarchyGraph(
  account: AccountOrGraph,
  options: ProjectionOptions = {},
): DirectedGraph<ProjectedPerson, ProjectedTie> {
  const network = openProjection(account, options);
  const { boss, bossConfidence } = network.hierarchy;
  const lines = rowBuilder(network.people.length);
  for (let index = 0; index < boss.length; index++) {
    if (boss[index]! >= 0) lines.raise(index, boss[index]!, bossConfidence[index]!);
  }
  const { nodes, rows } = projectRows(network, lines.build(), () => true);
  return buildSimpleGraph("directed", nodes, rows);
}
