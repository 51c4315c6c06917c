import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { AccountInput } from "../../model/account.js";
import { type InputOptions, inputOptionFields } from "../../model/limits.js";
import { flattenAccount } from "../shared/flat-graph.js";
import { columnsOf } from "../shared/xml.js";
import { type CsvOptions, csvOptionFields, tableOf } from "./rows-to-csv.js";

/** Options of {@link exportCsv}. */
export interface ExportCsvOptions extends CsvOptions, InputOptions {}

/** A graph as two tables. */
export interface GraphTables {
  /** One row a person; the first columns are `Id` and `Label`. */
  nodes: string;
  /** One row a relationship or reporting line; the first columns are `Source`, `Target`, `Type`, `Id`, `Label` and `Weight`. */
  edges: string;
}

const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ ...csvOptionFields, ...inputOptionFields }))();

/**
 * Writes an account as two CSV tables, one of nodes and one of edges, with the headings that Gephi's import expects; Cytoscape,
 * igraph, pandas and spreadsheets read them as well.
 *
 * Every field is a column: nested ones as `authority.budget`, lists as one text with `; ` between. A score adds what it computed;
 * where the account states a field of the same name, the computed one is `scored.` and its name. `Weight` is the strength where one
 * is stated; `Type` is `Directed` or `Undirected`. Numbers keep full precision.
 *
 * Texts that a spreadsheet would run as a formula are guarded unless `guardFormulas` is false.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - See {@link ExportCsvOptions}.
 * @returns The two tables.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 *
 * @example
 * ```ts
 * import { exportCsv } from "account-graph/export/csv";
 *
 * const { nodes } = exportCsv({ id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", title: "CFO" }] });
 * console.log(nodes.trim());
 * // prints: Id,Label,title
 * // prints: dana,Dana Cole,CFO
 * ```
 */
export function exportCsv(
  account: AccountInput | AnyGraph,
  score?: InfluenceScore | null | undefined,
  options: ExportCsvOptions = {},
): GraphTables {
  const { guardFormulas, ...input } = validate(optionsSchema, options, "invalid_options", ["options"]);
  const { nodes, edges } = flattenAccount(account, score, input);
  const namesOf = (elements: Parameters<typeof columnsOf>[0], shown: readonly string[]) =>
    columnsOf(elements, "").flatMap(({ name }) => (shown.includes(name) ? [] : [name]));
  const nodeColumns = namesOf(nodes, ["name"]);
  const edgeColumns = namesOf(edges, ["kind", "symmetric", "strength"]);
  return {
    nodes: tableOf(
      ["Id", "Label", ...nodeColumns],
      nodes.map(({ id, label, attributes }) => [id, label, ...nodeColumns.map((name) => attributes[name] ?? null)]),
      guardFormulas,
    ),
    edges: tableOf(
      ["Source", "Target", "Type", "Id", "Label", "Weight", ...edgeColumns],
      edges.map(({ from, to, id, kind, strength, attributes }) => {
        const type = attributes.symmetric === true ? "Undirected" : "Directed";
        return [from, to, type, id, kind, strength, ...edgeColumns.map((name) => attributes[name] ?? null)];
      }),
      guardFormulas,
    ),
  };
}
