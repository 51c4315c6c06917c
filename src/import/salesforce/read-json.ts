import { cutCells } from "../shared/cut-cells.js";
import { type ImportLog, warn } from "../shared/import-log.js";
import type { Sheet, SheetRow } from "../shared/sheet.js";

type Path = readonly (string | number)[];
type Json = Readonly<Record<string, unknown>>;

const deepestNesting = 6;

/** A table of records of one type; `type` is null where the records do not tell. */
export interface TypedSheet {
  readonly type: string | null;
  readonly sheet: Sheet;
}

/** The records that a sub-select nests in another, and the field that points back. */
const parentFields: Readonly<Record<string, string>> = {
  Account: "AccountId",
  Contact: "ContactId",
  Opportunity: "OpportunityId",
  Task: "TaskId",
  Event: "EventId",
};

interface Table {
  readonly headers: Map<string, number>;
  readonly rows: { path: Path; cells: string[] }[];
}

/**
 * Records of the REST interface as tables, one for every type: pages with `records`, lists of pages or records, or a single
 * record. Nested fields are named as in bulk exports (`Account.Name`); records of sub-selects become rows of their own that
 * point back to the record around them.
 */
export function readJson(log: ImportLog, file: string, value: unknown, textLength: number): TypedSheet[] {
  const tables = new Map<string | null, Table>();
  const reading = { log, tables, textLength };
  readPages(reading, [file], value, 0);
  const sheets: TypedSheet[] = [];
  for (const [type, { headers, rows }] of tables) {
    const names = [...headers.keys()];
    const filled: SheetRow[] = rows.map(({ path, cells }) => ({
      path,
      cells: names.map((_, index) => cells[index] ?? ""),
    }));
    sheets.push({ type, sheet: { file, headers: names, rows: filled, tabular: false } });
  }
  return sheets;
}

interface Reading {
  readonly log: ImportLog;
  readonly tables: Map<string | null, Table>;
  readonly textLength: number;
}

function readPages(reading: Reading, path: Path, value: unknown, depth: number): void {
  if (Array.isArray(value) && depth < deepestNesting) {
    for (const [index, entry] of value.entries()) readPages(reading, [...path, index], entry, depth + 1);
  } else if (isObject(value)) {
    if (!Array.isArray(value.records)) readRecord(reading, path, value, null, depth);
    else
      for (const [index, entry] of value.records.entries()) {
        const at = [...path, "records", index];
        if (isObject(entry)) readRecord(reading, at, entry, null, depth);
        else warn(reading.log, "no_record", at, "not a record; left out");
      }
    if (value.done === false) {
      warn(
        reading.log,
        "more_pages",
        path,
        "not the last page: the pages after it are missing unless they are in other files",
      );
    }
  } else warn(reading.log, "no_record", path, "not a record; left out");
}

function readRecord(reading: Reading, path: Path, record: Json, parent: Json | null, depth: number): void {
  const type = typeOf(record);
  const table: Table = reading.tables.get(type) ?? { headers: new Map(), rows: [] };
  reading.tables.set(type, table);
  const cells: string[] = [];
  const put = (header: string, text: string) => {
    let index = table.headers.get(header);
    if (index === undefined) {
      index = table.headers.size;
      table.headers.set(header, index);
    }
    cells[index] = text;
  };
  const parentType = parent === null ? null : typeOf(parent);
  const back = parentType === null ? undefined : parentFields[parentType];
  if (back !== undefined && typeof parent!.Id === "string") put(back, parent!.Id);
  const children: { path: Path; record: Json }[] = [];
  flatten(record, "", 0, put, (name, list) => {
    for (const [index, child] of list.entries()) {
      if (isObject(child)) children.push({ path: [...path, ...name.split("."), "records", index], record: child });
    }
  });
  table.rows.push({
    path,
    cells: [
      ...cutCells(
        reading.log,
        path,
        Array.from(cells, (text) => text ?? ""),
        reading.textLength,
      ),
    ],
  });
  if (depth >= deepestNesting) return;
  for (const child of children) readRecord(reading, child.path, child.record, record, depth + 1);
}

function flatten(
  record: Json,
  prefix: string,
  depth: number,
  put: (header: string, text: string) => void,
  putChildren: (name: string, records: readonly unknown[]) => void,
): void {
  for (const key of Object.keys(record)) {
    if (key === "attributes") continue;
    const value = record[key];
    const header = prefix + key;
    if (typeof value === "string") put(header, value.replace(/\p{Surrogate}/gu, "\uFFFD").trim());
    else if (typeof value === "number" || typeof value === "boolean") put(header, String(value));
    else if (Array.isArray(value)) put(header, value.filter((part) => typeof part === "string").join(";"));
    else if (isObject(value)) {
      if (Array.isArray(value.records)) putChildren(header, value.records);
      else if (depth < deepestNesting) flatten(value, `${header}.`, depth + 1, put, putChildren);
    }
  }
}

function typeOf(record: Json): string | null {
  const type = isObject(record.attributes) ? record.attributes.type : null;
  return typeof type === "string" ? type : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
