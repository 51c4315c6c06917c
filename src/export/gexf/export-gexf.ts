import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { validate } from "../../internal/validate.js";
import type { AccountInput } from "../../model/account.js";
import { type InputOptions, inputOptionsSchema } from "../../model/limits.js";
import { type FlatEdge, type FlatNode, flattenAccount } from "../shared/flat-graph.js";
import { type Column, columnsOf, escapeData, openTag, tag } from "../shared/xml.js";

/**
 * Writes an account as GEXF 1.3, the format of Gephi: people as nodes, relationships and reporting lines as directed edges.
 *
 * Every field is an attribute: nested ones as `authority.budget`, lists as one text with `; ` between. A score adds what it
 * computed (`influence`, `rank`, `covered` ...); where the account states a field of the same name, the computed one is `scored.`
 * and its name. The weight of an edge is its strength where one is stated. An edge with `symmetric` true has no direction.
 *
 * Numbers keep full precision. Characters that XML cannot hold become U+FFFD. Time and space are linear in the size of the account.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - `limits` raises what is accepted; `trusted` skips the checks of an account that was checked before.
 * @returns A GEXF document.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 * @see GEXF 1.3, https://gexf.net
 *
 * @example
 * ```ts
 * import { scoreInfluence } from "account-graph";
 * import { exportGexf } from "account-graph/export/gexf";
 *
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer"] }] } as const;
 * const gexf = exportGexf(account, scoreInfluence(account));
 * console.log(gexf.split("\n").find((line) => line.includes("<node ")));
 * // prints: <node id="dana" label="Dana Cole">
 * ```
 */
export function exportGexf(
  account: AccountInput | AnyGraph,
  score?: InfluenceScore | null | undefined,
  options: InputOptions = {},
): string {
  const input = validate(inputOptionsSchema, options, "invalid_options", ["options"]);
  const { header, nodes, edges } = flattenAccount(account, score, input);
  // Readers differ in whether they go by id or title: both are the name.
  const nodeColumns = columnsOf(nodes, null);
  const edgeColumns = columnsOf(edges, null);
  const meta = { lastmodifieddate: String(header.asOf).slice(0, 10) };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    tag("meta", meta, tag("creator", {}, "account-graph") + tag("description", {}, escapeData(header.accountName!))),
    '<graph defaultedgetype="directed" mode="static">',
    ...declarations("node", nodeColumns),
    ...declarations("edge", edgeColumns),
    "<nodes>",
  ];
  for (const node of nodes)
    lines.push(openTag("node", { id: node.id, label: node.label }), ...values(node, nodeColumns), "</node>");
  lines.push("</nodes>", "<edges>");
  for (const edge of edges) {
    const { id, from: source, to: target, kind: label, strength: weight } = edge;
    lines.push(openTag("edge", { id, source, target, label, weight }), ...values(edge, edgeColumns), "</edge>");
  }
  lines.push("</edges>", "</graph>", "</gexf>");
  return `${lines.join("\n")}\n`;
}

function declarations(of: "node" | "edge", columns: readonly Column[]): string[] {
  if (columns.length === 0) return [];
  const attributes = columns.map(({ id, name, type }) => tag("attribute", { id, title: name, type }));
  return [openTag("attributes", { class: of }), ...attributes, "</attributes>"];
}

function values({ attributes }: FlatNode | FlatEdge, columns: readonly Column[]): string[] {
  const lines = ["<attvalues>"];
  for (const { id, name } of columns) {
    const value = attributes[name];
    if (value !== undefined) lines.push(tag("attvalue", { for: id, value }));
  }
  return [...lines, "</attvalues>"];
}
