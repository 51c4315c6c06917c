import * as s from "../../internal/schema.js";
import { allLimits, validate } from "../../internal/validate.js";
import type { IsoDate } from "../../model/fields.js";
import { type LimitOptions, limitsOption } from "../../model/limits.js";
import { id as idSchema, isoDate, name } from "../../model/schemas/field-schemas.js";
import { RELATIONSHIP_KINDS, type RelationshipKind } from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { buildAccounts, closeAccounts } from "../build/build-accounts.js";
import { personHeaders } from "../build/person-columns.js";
import { relationshipHeaders } from "../build/relationship-columns.js";
import { decodeBytes } from "../shared/decode-bytes.js";
import { fileFormat, refuseContent, refuseFormat } from "../shared/file-format.js";
import { finishAccounts } from "../shared/finish-accounts.js";
import { foldWord } from "../shared/fold-word.js";
import { finishLog, type ImportLog, startLog, warn } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { type OwnWordsOptions, ownWordsOption } from "../shared/own-words.js";
import { parseJson } from "../shared/read-records.js";
import { readSheet } from "../shared/read-sheet.js";
import { repairText } from "../shared/repair-text.js";
import { requireAsOf, requireFiles } from "../shared/require-input.js";
import type { Sheet } from "../shared/sheet.js";
import { isOwnExport, restoreFields, withoutComputed } from "./own-fields.js";
import { type FoundGraph, readGexf, readGraphJson, readGraphml } from "./read-graph.js";

/** Options of {@link importGraph}. */
export interface ImportGraphOptions extends LimitOptions, OwnWordsOptions {
  /** The date the accounts stand for. Required: there is no clock in the library. */
  asOf: IsoDate;
  /** Id of the account. @defaultValue "account" */
  accountId?: string | undefined;
  /** Name of the account. @defaultValue its id */
  accountName?: string | undefined;
  /** What words for kinds of ties mean; `"reports_to"` and `"dotted_line"` make reporting lines. */
  kinds?: { [word: string]: RelationshipKind | "reports_to" | "dotted_line" | false } | undefined;
}

export const importGraphOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    asOf: isoDate,
    accountId: s.optional(idSchema),
    accountName: s.optional(name),
    kinds: s.optional(
      s.record(
        s.string(),
        s.union([s.literal(false), s.enum([...wordsOf(RELATIONSHIP_KINDS), "reports_to", "dotted_line"])]),
      ),
    ),
    limits: limitsOption,
    vocabulary: ownWordsOption,
  }))();

/** Graphs or tables of nodes and edges by file name: text, bytes or what `JSON.parse` made of them. */
export type GraphFiles = Readonly<Record<string, unknown>>;

/**
 * Reads a map drawn in another tool: GEXF and GraphML, tables of Gephi and Kumu (nodes or elements, edges or connections), and JSON
 * of graphology, networkx, d3, Cytoscape and Kumu. Nodes become people with the attributes that a table of people can have, under
 * the same names; edges become ties. Nodes of companies and things are nobody. Weights beyond 1 are divided by the largest; a kind
 * that no table knows is read as `knows`, with the word as a note.
 *
 * @param files - Texts, bytes or parsed JSON, by file name.
 * @param options - `asOf` is required.
 * @returns The account, as `parseAccount` returns it, and the issues.
 * @throws AccountError `invalid_options`; `invalid_file` for what is no text, bytes or JSON.
 *
 * @example
 * ```ts
 * import { importGraph } from "account-graph/import/graph";
 *
 * const graph = { nodes: [{ key: "dana", attributes: { label: "Dana Cole" } }, { key: "lee", attributes: { label: "Lee Wong" } }],
 *   edges: [{ source: "lee", target: "dana", attributes: { kind: "advises", weight: 0.6 } }] };
 * const { accounts } = importGraph({ "map.json": graph }, { asOf: "2026-03-01" });
 * console.log(accounts[0].relationships);
 * // prints: [ { from: 'lee', to: 'dana', kind: 'advises', strength: 0.6 } ]
 * ```
 */
export function importGraph(files: GraphFiles, options: ImportGraphOptions): ImportResult {
  requireAsOf(options);
  const settings = validate(importGraphOptionsSchema, options, "invalid_options", ["options"]);
  requireFiles(files);
  const log = startLog();
  const { textLength } = allLimits(settings.limits ?? {});
  const own: FoundGraph[] = [];
  const nodes: Sheet[] = [];
  const edges: Sheet[] = [];
  for (const [file, content] of Object.entries(files)) {
    const found = readFile(log, file, content, textLength, own);
    if (found === null) continue;
    if (found.nodes !== null) nodes.push(found.nodes);
    if (found.edges !== null) edges.push(found.edges);
  }
  const { building } = buildAccounts(
    log,
    {
      asOf: settings.asOf,
      system: "graph",
      readAs: "kumu",
      accountId: settings.accountId ?? "account",
      ...(settings.accountName === undefined ? {} : { accountName: settings.accountName }),
      ...(settings.kinds === undefined ? {} : { kinds: settings.kinds }),
      stancesFromRoles: true,
      limits: settings.limits,
      vocabulary: settings.vocabulary,
    },
    { people: joinSheets(nodes), relationships: joinSheets(edges), interactions: null },
  );
  const drafts = closeAccounts(building);
  for (const graph of own) restoreFields(drafts, graph);
  const accounts = finishAccounts(log, drafts, settings.limits);
  return { accounts, issues: finishLog(log, Object.keys(files)) };
}

function readFile(
  log: ImportLog,
  file: string,
  content: unknown,
  textLength: number,
  own: FoundGraph[],
): { nodes: Sheet | null; edges: Sheet | null } | null {
  const sheets = (found: FoundGraph | null) => {
    if (found === null || !isOwnExport(found)) return sheetsOf(log, file, found, textLength);
    own.push(found);
    return sheetsOf(log, file, withoutComputed(found), textLength);
  };
  if (typeof content === "object" && content !== null && !(content instanceof Uint8Array)) {
    return sheets(readGraphJson(content));
  }
  if (typeof content !== "string" && !(content instanceof Uint8Array)) refuseContent([file], content);
  const format = fileFormat(content);
  const text = typeof content === "string" ? content : decodeBytes(log, file, content);
  if (format === "gexf") return sheets(readGexf(text));
  if (format === "graphml") return sheets(readGraphml(text));
  if (format === "json") return sheets(readGraphJson(parseJson(log, file, text)));
  if (format !== null) refuseFormat([file], format);
  const knownHeaders = new Set(
    [...Object.values(personHeaders), ...Object.values(relationshipHeaders)].flat().map(foldWord),
  );
  const sheet = readSheet(log, repairText(log, file, text), { file, knownHeaders, textLength });
  const words = new Set(sheet.headers.map(foldWord));
  const isEdges = (words.has("source") && words.has("target")) || (words.has("from") && words.has("to"));
  return isEdges ? { nodes: null, edges: sheet } : { nodes: sheet, edges: null };
}

function sheetsOf(
  log: ImportLog,
  file: string,
  graph: FoundGraph | null,
  textLength: number,
): { nodes: Sheet; edges: Sheet | null } | null {
  if (graph === null) {
    warn(log, "no_graph", [file], "holds no nodes (expected nodes and edges)");
    return null;
  }
  const rename = (key: string, isEdge: boolean) => {
    if (!isEdge && (key === "key" || key === "id")) return "Id";
    return isEdge && key === "key" ? "Id" : key;
  };
  const table = (items: readonly Map<string, string>[], what: string, isEdge: boolean): Sheet => {
    const headers = [...new Set(items.flatMap((item) => [...item.keys()].map((key) => rename(key, isEdge))))];
    const index = new Map(headers.map((header, at) => [header, at]));
    const rows = items.map((item, at) => {
      const cells: string[] = headers.map(() => "");
      for (const [key, value] of item) {
        const column = index.get(rename(key, isEdge))!;
        if (cells[column] === "")
          cells[column] = value
            .slice(0, textLength)
            .replace(/\p{Surrogate}/gu, "\uFFFD")
            .trim();
      }
      return { path: [file, what, at], cells };
    });
    return { file, headers, rows, tabular: false };
  };
  const edges = graph.edges.length === 0 ? null : table(graph.edges, "edges", true);
  return { nodes: table(graph.nodes.map(named), "nodes", false), edges };
}

/** A node of a graph is known by its id where it has no label. */
function named(node: Map<string, string>): Map<string, string> {
  const id = node.get("id") ?? node.get("key");
  if (id === undefined || [...node.keys()].some((key) => /label|name/i.test(key))) return node;
  return new Map([...node, ["label", id]]);
}

/** Several tables as one, with the headers of all. */
function joinSheets(sheets: readonly Sheet[]): Sheet | null {
  const [first, ...others] = sheets;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const headers = [...new Set(sheets.flatMap((sheet) => sheet.headers))];
  const rows = sheets.flatMap((sheet) => {
    const at = headers.map((header) => sheet.headers.indexOf(header));
    return sheet.rows.map(({ path, cells }) => ({ path, cells: at.map((index) => cells[index] ?? "") }));
  });
  return { file: first.file, headers, rows, tabular: first.tabular };
}
