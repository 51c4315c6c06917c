import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { validate } from "../../internal/validate.js";
import type { AccountInput } from "../../model/account.js";
import { type InputOptions, inputOptionsSchema } from "../../model/limits.js";
import { type FlatEdge, type FlatNode, flattenAccount } from "../shared/flat-graph.js";
import { type Column, columnsOf, escapeData, openTag, tag } from "../shared/xml.js";

/**
 * Writes an account as GraphML, which NetworkX, igraph, yEd and Cytoscape read: people as nodes, relationships and reporting lines
 * as directed edges.
 *
 * Every field is a key: nested ones as `authority.budget`, lists as one text with `; ` between. A score adds what it computed
 * (`influence`, `rank`, `covered` ...); where the account states a field of the same name, the computed one is `scored.` and its
 * name. An edge with `symmetric` true has no direction. The facts of the account as a whole are data of the graph.
 *
 * Numbers keep full precision. Characters that XML cannot hold become U+FFFD. Time and space are linear in the size of the account.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - `limits` raises what is accepted; `trusted` skips the checks of an account that was checked before.
 * @returns A GraphML document.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 * @see GraphML, http://graphml.graphdrawing.org
 *
 * @example
 * ```ts
 * import { exportGraphml } from "account-graph/export/graphml";
 *
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] };
 * console.log(exportGraphml(account).split("\n").find((line) => line.includes("<node ")));
 * // prints: <node id="dana">
 * ```
 */
export function exportGraphml(
  account: AccountInput | AnyGraph,
  score?: InfluenceScore | null | undefined,
  options: InputOptions = {},
): string {
  const input = validate(inputOptionsSchema, options, "invalid_options", ["options"]);
  const { header, nodes, edges } = flattenAccount(account, score, input);
  const whole = { attributes: header };
  const graphColumns = columnsOf([whole], "g");
  const nodeColumns = columnsOf(nodes, "n");
  const edgeColumns = columnsOf(edges, "e");
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declarations("graph", graphColumns),
    ...declarations("node", nodeColumns),
    ...declarations("edge", edgeColumns),
    '<graph id="account" edgedefault="directed">',
    ...values(whole, graphColumns),
  ];
  for (const node of nodes) lines.push(openTag("node", { id: node.id }), ...values(node, nodeColumns), "</node>");
  for (const edge of edges) {
    const { id, from: source, to: target } = edge;
    lines.push(openTag("edge", { id, source, target }), ...values(edge, edgeColumns), "</edge>");
  }
  lines.push("</graph>", "</graphml>");
  return `${lines.join("\n")}\n`;
}

function declarations(of: "graph" | "node" | "edge", columns: readonly Column[]): string[] {
  return columns.map(({ id, name, type }) => tag("key", { id, for: of, "attr.name": name, "attr.type": type }));
}

function values({ attributes }: Pick<FlatNode | FlatEdge, "attributes">, columns: readonly Column[]): string[] {
  const lines: string[] = [];
  for (const { id, name } of columns) {
    const value = attributes[name];
    if (value !== undefined) lines.push(tag("data", { key: id }, escapeData(value)));
  }
  return lines;
}
