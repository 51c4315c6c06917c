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

/** Objects whose records nest others by a sub-select; these point back by a field named after it. */
const parents: ReadonlySet<string> = new Set(["Account", "Contact", "Opportunity", "Task", "Event"]);

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
  const { log } = reading;
  if (Array.isArray(value) && depth < deepestNesting) {
    for (const [index, entry] of value.entries()) readPages(reading, [...path, index], entry, depth + 1);
  } else if (!isObject(value)) warn(log, "no_record", path, "not a record; left out");
  else if (!Array.isArray(value.records)) readRecord(reading, { path, record: value, type: typeOf(value) }, depth);
  else {
    for (const [index, record] of value.records.entries()) {
      const at = [...path, "records", index];
      if (isObject(record)) readRecord(reading, { path: at, record, type: typeOf(record) }, depth);
      else warn(log, "no_record", at, "not a record; left out");
    }
    reportMore(log, path, value);
  }
}

/** A page that is not the last. */
function reportMore(log: ImportLog, path: Path, page: Json): void {
  const message = "not the last page: the pages after it are missing unless they are in other files";
  if (page.done === false) warn(log, "more_pages", path, message);
}

/** A record and where it stands; `type` is null where it does not tell. */
interface FoundRecord {
  readonly path: Path;
  readonly record: Json;
  readonly type: string | null;
}

function readRecord(reading: Reading, found: FoundRecord, depth: number, back?: { field: string; id: string }): void {
  const { path, record, type } = found;
  const { log } = reading;
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
  if (back !== undefined) put(back.field, back.id);
  const children: FoundRecord[] = [];
  const flatten = (part: Json, prefix: string, level: number): void => {
    for (const key of Object.keys(part)) {
      const value = part[key];
      const header = prefix + key;
      const text = key === "attributes" ? null : textOf(value);
      if (text !== null) put(header, text);
      else if (key === "attributes" || value == null) continue;
      else if (!isObject(value) || level >= deepestNesting) reportNested(log, [...path, header]);
      else if (!Array.isArray(value.records)) flatten(value, `${header}.`, level + 1);
      else {
        children.push(...recordsBelow(log, [...path, ...header.split(".")], value.records, key));
        reportMore(log, [...path, header], value);
      }
    }
  };
  flatten(record, "", 0);
  const columnOf = (index: number) => [...table.headers.keys()][index]!;
  const texts = Array.from(cells, (text) => text ?? "");
  table.rows.push({ path, cells: [...cutCells(log, { path, columnOf }, texts, reading.textLength)] });
  const pointer =
    type !== null && parents.has(type) && typeof record.Id === "string"
      ? { field: `${type}Id`, id: record.Id }
      : undefined;
  for (const child of children) {
    if (depth < deepestNesting) readRecord(reading, child, depth + 1, pointer);
    else reportNested(log, child.path);
  }
}

/** The records of a sub-select; without a type of their own they have that of its name, as in `OpportunityContactRoles`. */
function recordsBelow(log: ImportLog, path: Path, records: readonly unknown[], name: string): FoundRecord[] {
  const found: FoundRecord[] = [];
  for (const [index, record] of records.entries()) {
    const at = [...path, "records", index];
    if (isObject(record)) found.push({ path: at, record, type: typeOf(record) ?? name.replace(/s$/, "") });
    else warn(log, "no_record", at, "not a record; left out");
  }
  return found;
}

/** A value as the text of a cell; a list of texts as a picklist; `null` for anything else. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\uFFFD").trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const isList = Array.isArray(value) && value.every((part) => typeof part !== "object" || part === null);
  return isList ? value.filter((part) => part != null).join(";") : null;
}

function reportNested(log: ImportLog, path: Path): void {
  warn(log, "not_read", path, "nested too deep, or a list of objects; left out");
}

function typeOf(record: Json): string | null {
  const type = isObject(record.attributes) ? record.attributes.type : null;
  return typeof type === "string" ? type : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
