import type { AbstractGraph } from "graphology-types";
import type { Account } from "../model/account.js";
import type { LimitOptions } from "../model/limits.js";
import { parseAccountGraph } from "./parse-account-graph.js";

/**
 * The account that a graph holds: the way back from `createAccountGraph`, also after graphology or another tool has changed the
 * graph, and the way in for graphs from elsewhere.
 *
 * - Every node is a person. Its key is the id; the name is the attribute `name`, else `label`, else the key.
 * - Every edge needs a `kind`: that of a relationship, or `reports_to` or `dotted_line` from a person to a manager. Its ends are
 *   the ends of the edge. Only the attribute `id` becomes the relationship's id, never the key.
 * - The graph needs the attributes `id`, `name` and `asOf`; the other fields of an account may stand there too.
 *
 * Edges win over the attributes `reportsTo` and `dottedLineTo`. Attributes that are no field of an account are ignored: layouts
 * and renderers write theirs. References to people whose nodes were dropped are left out. Undirected edges count from the end
 * they were given first.
 *
 * Any graphology graph will do, directed, undirected or mixed, simple or multi, from any copy of graphology.
 *
 * Cost: time and space linear in the size of the graph.
 *
 * @param graph - A graphology graph; it is not written to.
 * @param options - `limits` raises what is accepted.
 * @returns A new account, as `parseAccount` would return it.
 * @throws AccountError `invalid_graph` with every node, edge or attribute that is not as it should be
 * (`graph.nodes["ana"].stance`), `invalid_options`.
 *
 * @example
 * ```ts
 * import { createAccountGraph, toAccount } from "account-graph";
 *
 * const graph = createAccountGraph({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "ana", name: "Ana Ruiz", reportsTo: "lee" }, { id: "lee", name: "Lee Wong" }],
 * });
 * graph.setNodeAttribute("ana", "stance", "supporter");
 * graph.dropNode("lee");
 * console.log(toAccount(graph).people);
 * // prints: [ { id: 'ana', name: 'Ana Ruiz', stance: 0.5 } ]
 * ```
 */
export function toAccount(graph: AbstractGraph, options: LimitOptions = {}): Account {
  return parseAccountGraph(graph, options).account;
}
