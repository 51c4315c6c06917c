import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { validate } from "../../internal/validate.js";
import type { AccountInput } from "../../model/account.js";
import { type InputOptions, inputOptionsSchema } from "../../model/limits.js";
import { type FlatEdge, flattenAccount, type Scalar } from "../shared/flat-graph.js";

/** One statement with its parameters, as a driver takes them: `session.run(statement, parameters)`. */
export interface CypherStatement {
  statement: string;
  parameters: Record<string, Record<string, Scalar> | CypherRow[]>;
}

/** A node or an edge of a statement. */
export interface CypherRow {
  id: string;
  from?: string;
  to?: string;
  properties: Record<string, Scalar>;
}

/**
 * Statements in Cypher that store an account in a graph database (Neo4j, Memgraph and others that speak openCypher): a node
 * `Account`, a node `Person` for each person, and a relationship for each tie and reporting line, typed by its kind
 * (`REPORTS_TO`, `ADVISES`, `RIVAL` ...).
 *
 * Everything that comes from the account is a parameter; the text of the statements is the same for every account. Nodes are merged
 * by account and id, relationships by id, so running the statements again updates and doubles nothing. Run them in order, best in
 * one transaction. A score adds what it computed, as in the other exports.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - `limits` raises what is accepted; `trusted` skips the checks of an account that was checked before.
 * @returns The statements, one for each kind of tie that occurs.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 * @see openCypher, https://opencypher.org
 *
 * @example
 * ```ts
 * import { exportCypher } from "account-graph/export/cypher";
 *
 * const statements = exportCypher({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole" }, { id: "lee", name: "Lee Wong", reportsTo: "dana" }],
 * });
 * console.log(statements.length, statements[2]?.statement.split("\n").at(-2));
 * // prints: 3 MERGE (a)-[tie:REPORTS_TO {id: row.id}]->(b)
 * ```
 */
export function exportCypher(
  account: AccountInput | AnyGraph,
  score?: InfluenceScore | null | undefined,
  options: InputOptions = {},
): CypherStatement[] {
  const input = validate(inputOptionsSchema, options, "invalid_options", ["options"]);
  const { header, nodes, edges } = flattenAccount(account, score, input);
  const facts = { account: { ...header } };
  const people = nodes.map(({ id, attributes }) => ({ id, properties: { ...attributes } }));
  const byKind = new Map<string, FlatEdge[]>();
  for (const edge of edges) {
    const group = byKind.get(edge.kind);
    if (group === undefined) byKind.set(edge.kind, [edge]);
    else group.push(edge);
  }
  return [
    {
      statement: "MERGE (account:Account {accountId: $account.accountId})\nSET account += $account",
      parameters: facts,
    },
    { statement: peopleStatement, parameters: { ...facts, people } },
    ...[...byKind].map(([kind, ties]) => ({
      statement: tieStatement(kind),
      parameters: {
        ...facts,
        ties: ties.map(({ id, from, to, attributes }) => ({ id, from, to, properties: { ...attributes } })),
      },
    })),
  ];
}

const peopleStatement = [
  "MATCH (account:Account {accountId: $account.accountId})",
  "UNWIND $people AS row",
  "MERGE (person:Person {accountId: $account.accountId, id: row.id})",
  "SET person += row.properties",
  "MERGE (person)-[:ON_MAP_OF]->(account)",
].join("\n");

/** Kinds are words of a closed vocabulary, letters and `_` only, so they may stand in the text. */
function tieStatement(kind: string): string {
  return [
    "UNWIND $ties AS row",
    "MATCH (a:Person {accountId: $account.accountId, id: row.from})",
    "MATCH (b:Person {accountId: $account.accountId, id: row.to})",
    `MERGE (a)-[tie:${kind.toUpperCase()} {id: row.id}]->(b)`,
    "SET tie += row.properties",
  ].join("\n");
}
