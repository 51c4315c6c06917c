import type { UndirectedGraph } from "graphology";
import { buildSimpleGraph, type ProjectedTie } from "../graph/build-simple-graph.js";
import type { AccountOrGraph } from "./open-account.js";
import { openProjection, type ProjectedPerson, type ProjectionOptions, projectRows } from "./projection.js";

/**
 * Who can reach whom, as a simple undirected graph: our people, theirs and consultants who can be met. `strength` is how live
 * the contact is (0..1); reporting lines carry a request weakly; hostility closes a tie.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - `goalId` and `asOf`.
 * @returns A graph with `strength`, `distance` (1 / strength) and `sign` on every edge.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { contactGraph } from "account-graph";
 *
 * const graph = contactGraph({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "sam", name: "Sam Field", side: "us" }, { id: "dana", name: "Dana Cole", ownerId: "sam", coverage: "multiple" }],
 * });
 * console.log(graph.getEdgeAttribute("sam", "dana", "strength"));
 * // prints: 0.55
 * ```
 */
export function contactGraph(
  account: AccountOrGraph,
  options: ProjectionOptions = {},
): UndirectedGraph<ProjectedPerson, ProjectedTie> {
  const network = openProjection(account, options);
  const { nodes, rows } = projectRows(
    network,
    network.contact,
    (person) => person.reachable && person.side !== "competitor",
  );
  return buildSimpleGraph("undirected", nodes, rows);
}
