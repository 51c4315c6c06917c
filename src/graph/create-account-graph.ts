import type { AccountInput } from "../model/account.js";
import type { LimitOptions } from "../model/limits.js";
import { parseAccount } from "../model/parse-account.js";
import { relationshipIds } from "../model/relationship-ids.js";
import type { AccountAttributes, AccountGraph, PersonNode, TieEdge } from "./account-graph.js";
import { edgeKeys } from "./edge-keys.js";
import { MultiDirectedGraph } from "./graph-classes.js";

/**
 * An account as a graphology graph, ready for layouts, renderers and the rest of graphology.
 *
 * - Every person is a node: the key is the id, the attributes are the person's fields.
 * - Every relationship is a directed edge from `from` to `to` with the other fields as attributes; its key is its id, given or
 *   derived (`ana>advises>lee`). A symmetric tie is one edge as well, from the end named first.
 * - Every reporting line is an edge from the person to the manager, of kind `reports_to` or `dotted_line`. A manager who is not
 *   on the map stays in the attributes `reportsTo` and `dottedLineTo` of the person.
 * - All else (interactions, goals, departments …) stands in the attributes of the graph, together with `peopleIds`.
 *
 * Nodes and edges stand in the order of the account, and all attributes are plain JSON, so `graph.export()` and
 * `MultiDirectedGraph.from()` lose nothing. `toAccount` turns the graph back: `toAccount(createAccountGraph(account))` deep-equals
 * `parseAccount(account)`.
 *
 * This graph says what is written down. Measures need numbers: take `attentionGraph`, `contactGraph`, `signedGraph` or
 * `hierarchyGraph`, which fade, weigh and merge the evidence.
 *
 * Cost: time and space linear in the size of the account, some kilobytes a person.
 *
 * @param account - Plain JSON.
 * @param options - `limits` raises what is accepted.
 * @returns A new graph that shares nothing with the account.
 * @throws AccountError `invalid_account`, `invalid_options`.
 *
 * @example
 * ```ts
 * import { createAccountGraph } from "account-graph";
 *
 * const graph = createAccountGraph({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "ana", name: "Ana Ruiz", reportsTo: "lee" },
 *     { id: "lee", name: "Lee Wong", roles: ["economic_buyer"] },
 *   ],
 *   relationships: [{ from: "ana", to: "lee", kind: "advises" }],
 * });
 * console.log(graph.edges());
 * // prints: [ 'ana>reports_to>lee', 'ana>advises>lee' ]
 * ```
 */
export function createAccountGraph(account: AccountInput, options: LimitOptions = {}): AccountGraph {
  const { people, relationships, ...others } = parseAccount(account, options);
  const ties = relationships ?? [];
  const ids = relationshipIds(ties);
  const graph: AccountGraph = new MultiDirectedGraph<PersonNode, TieEdge, AccountAttributes>();
  graph.replaceAttributes({
    ...others,
    peopleIds: people.map(({ id }) => id),
    ...(relationships != null && ties.length === 0 ? { relationships: [] } : {}),
  });

  const onMap = new Set(people.map(({ id }) => id));
  for (const { id, reportsTo, dottedLineTo, ...fields } of people) {
    const managers = reportsTo == null || onMap.has(reportsTo) ? {} : { reportsTo };
    graph.addNode(id, { ...fields, ...managers, ...dottedLinesOffMap(dottedLineTo, onMap) });
  }
  const freeKey = edgeKeys(ids);
  for (const { id, reportsTo, dottedLineTo } of people) {
    if (reportsTo != null && onMap.has(reportsTo)) {
      graph.addDirectedEdgeWithKey(freeKey(`${id}>reports_to>${reportsTo}`), id, reportsTo, { kind: "reports_to" });
    }
    const isMixed = dottedLineTo?.some((manager) => !onMap.has(manager)) ?? false;
    for (const [position, manager] of dottedLineTo?.entries() ?? []) {
      if (!onMap.has(manager)) continue;
      const line: TieEdge = { kind: "dotted_line", ...(isMixed ? { position } : {}) };
      graph.addDirectedEdgeWithKey(freeKey(`${id}>dotted_line>${manager}`), id, manager, line);
    }
  }
  for (const [index, { from, to, ...fields }] of ties.entries()) {
    graph.addDirectedEdgeWithKey(ids[index]!, from, to, fields);
  }
  return graph;
}

/** The managers who are not on the map; an empty list where the list itself is empty. */
function dottedLinesOffMap(
  managers: readonly string[] | null | undefined,
  onMap: ReadonlySet<string>,
): { dottedLineTo?: string[] } {
  const offMap = managers?.filter((manager) => !onMap.has(manager)) ?? [];
  return offMap.length > 0 || managers?.length === 0 ? { dottedLineTo: offMap } : {};
}
