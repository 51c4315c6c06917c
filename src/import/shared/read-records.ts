import { AccountError } from "../../internal/account-error.js";
import { decodeBytes } from "./decode-bytes.js";
import { fileFormat, refuseContent, refuseFormat } from "./file-format.js";
import { foldWord } from "./fold-word.js";
import { type ImportLog, warn } from "./import-log.js";
import { readSheet } from "./read-sheet.js";
import { repairText } from "./repair-text.js";

type Path = readonly (string | number)[];
export type Json = Readonly<Record<string, unknown>>;

/** A record of an interface or a row of an export, read by the name of a field in any case and spelling. */
export interface FlatRecord {
  readonly path: Path;
  readonly fields: ReadonlyMap<string, string>;
  /** What the interface returned; `null` for a row. */
  readonly raw: Json | null;
}

/** Records that stand together. */
export interface RecordList {
  /** The file, or the key under which they stand in it. */
  readonly name: string;
  readonly records: FlatRecord[];
}

const envelopes = ["results", "value", "records", "data", "items"];

/** The records of a file: pages of an interface (`results`, `value`), lists, lists by name, one record a line, or CSV. */
export function readRecords(
  log: ImportLog,
  file: string,
  content: unknown,
  settings: { readonly knownHeaders: ReadonlySet<string>; readonly textLength: number },
): RecordList[] {
  if (typeof content === "object" && content !== null && !(content instanceof Uint8Array)) {
    return readJsonRecords(log, file, content, settings.textLength);
  }
  if (typeof content !== "string" && !(content instanceof Uint8Array)) refuseContent([file], content);
  const format = fileFormat(content);
  if (format !== null && format !== "json") refuseFormat([file], format);
  const text = typeof content === "string" ? content : decodeBytes(log, file, content);
  if (format === "json") return readJsonRecords(log, file, parseJson(log, file, text), settings.textLength);
  const sheet = readSheet(log, text, { file, ...settings });
  const words = sheet.headers.map(foldWord);
  const records = sheet.rows.map(({ path, cells }): FlatRecord => {
    const fields = new Map<string, string>();
    for (const [index, word] of words.entries()) {
      const text = cells[index] ?? "";
      if (word !== "" && text !== "" && !fields.has(word)) fields.set(word, text);
    }
    return { path, fields, raw: null };
  });
  return [{ name: file, records }];
}

/** The text of the first of some fields that a record has. */
export function fieldOf({ fields }: FlatRecord, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = fields.get(foldWord(name));
    if (text !== undefined && text !== "") return text;
  }
  return null;
}

/** JSON, or one record a line. */
export function parseJson(log: ImportLog, file: string, text: string): unknown {
  const whole = repairText(log, file, text);
  try {
    return JSON.parse(whole);
  } catch (error) {
    const lines = whole.split("\n").filter((line) => line.trim() !== "");
    try {
      return lines.map((line) => JSON.parse(line));
    } catch {
      const message = `begins like JSON and is none: ${(error as Error).message.slice(0, 120)}`;
      throw new AccountError("invalid_file", [{ severity: "error", code: "wrong_type", path: [file], message }]);
    }
  }
}

export function isJsonObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readJsonRecords(log: ImportLog, file: string, content: unknown, textLength: number): RecordList[] {
  const pages = Array.isArray(content) && content.some((page) => listIn(page) !== null) ? content : [content];
  const lists: RecordList[] = [];
  for (const [index, page] of pages.entries()) {
    const at: Path = pages.length > 1 ? [file, index] : [file];
    const key = listIn(page);
    if (Array.isArray(page)) lists.push({ name: file, records: flatten(log, at, page, textLength) });
    else if (key !== null) {
      const records = flatten(log, [...at, key], (page as Json)[key] as unknown[], textLength);
      lists.push({ name: file, records });
      if (isJsonObject((page as Json).paging) || (page as Json)["@odata.nextLink"] !== undefined) {
        const message = "not the last page: the pages after it are missing unless they are in other files";
        warn(log, "more_pages", at, message);
      }
    } else if (isJsonObject(page)) {
      const named = Object.entries(page).filter(([, value]) => Array.isArray(value) || listIn(value) !== null);
      if (named.length === 0) lists.push({ name: file, records: flatten(log, at, [page], textLength) });
      for (const [name, value] of named) {
        const inner = Array.isArray(value) ? value : ((value as Json)[listIn(value)!] as unknown[]);
        lists.push({ name, records: flatten(log, [...at, name], inner, textLength) });
      }
    } else warn(log, "no_record", at, "not a record; left out");
  }
  return lists;
}

/** The key under which a page holds its records. */
function listIn(page: unknown): string | null {
  if (!isJsonObject(page)) return null;
  return envelopes.find((key) => Object.hasOwn(page, key) && Array.isArray(page[key])) ?? null;
}

function flatten(log: ImportLog, path: Path, values: readonly unknown[], textLength: number): FlatRecord[] {
  const records: FlatRecord[] = [];
  for (const [index, value] of values.entries()) {
    const at = [...path, index];
    if (!isJsonObject(value)) {
      warn(log, "no_record", at, "not a record; left out");
      continue;
    }
    const fields = new Map<string, string>();
    const parts = isJsonObject(value.properties) ? [value, value.properties] : [value];
    for (const part of parts) {
      for (const key of Object.keys(part)) {
        // HubSpot's first interface wraps each value.
        const inner = isJsonObject(part[key]) && Object.hasOwn(part[key], "value") ? part[key].value : part[key];
        const text = textOf(inner, textLength);
        if (text !== null && text !== "" && !fields.has(foldWord(key))) fields.set(foldWord(key), text);
      }
    }
    records.push({ path: at, fields, raw: value });
  }
  return records;
}

function textOf(value: unknown, textLength: number): string | null {
  if (typeof value === "string")
    return value
      .slice(0, textLength)
      .replace(/\p{Surrogate}/gu, "\uFFFD")
      .trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value) || value.some((part) => typeof part === "object" && part !== null)) return null;
  return value
    .filter((part) => part != null)
    .join(";")
    .slice(0, textLength);
}
