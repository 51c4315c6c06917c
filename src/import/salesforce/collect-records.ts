import { AccountError } from "../../internal/account-error.js";
import { formatPath, quote } from "../../internal/format-path.js";
import { counted } from "../../internal/list-words.js";
import { allLimits } from "../../internal/validate.js";
import { cell, cellPath, type Entry, findColumns } from "../shared/columns.js";
import { decodeBytes } from "../shared/decode-bytes.js";
import { fileFormat, refuseContent, refuseFormat } from "../shared/file-format.js";
import { foldWord } from "../shared/fold-word.js";
import { type ImportLog, note, startLog, warn } from "../shared/import-log.js";
import { readFlagCell } from "../shared/read-cells.js";
import { readSheet } from "../shared/read-sheet.js";
import { repairText } from "../shared/repair-text.js";
import type { Sheet } from "../shared/sheet.js";
import { impliedRecords } from "./implied-records.js";
import type { SalesforceSettings } from "./import-salesforce-options.js";
import { headersOf, objectHeaders, objectNames, type SalesforceObject } from "./object-headers.js";
import { objectOf } from "./object-of.js";
import { readJson } from "./read-json.js";
import { longId } from "./salesforce-id.js";

/** Reads all files into records by object. */
export function collectRecords(
  log: ImportLog,
  settings: SalesforceSettings,
  files: Readonly<Record<string, unknown>>,
): Map<SalesforceObject, Entry<string>[]> {
  const collected = new Map<SalesforceObject, Entry<string>[]>();
  const implied: { object: SalesforceObject; sheet: Sheet }[] = [];
  for (const [file, content] of Object.entries(files)) {
    for (const { type, sheet } of readFile(log, settings, file, content)) {
      const object =
        (type === null ? chosenObject(settings, file) : null) ??
        objectOf(file, type, sheet) ??
        chosenObject(settings, file);
      if (object === null) {
        const what = type === null ? "nothing that is read" : `records of ${quote(type)}, which is not read`;
        warn(
          log,
          "unknown_object",
          [file],
          `${what}: ${counted(sheet.rows.length, "row")} left out (options.objects tells what a file holds)`,
        );
        continue;
      }
      const chosen = (settings.columns as Record<string, Record<string, string | false>> | undefined)?.[object];
      const columns = findColumns<string>(log, sheet, headersOf(object), { chosen: chosen ?? {}, identity });
      const entries = collected.get(object) ?? [];
      collected.set(object, entries);
      for (const row of sheet.rows) entries.push({ columns, row });
      implied.push(...impliedRecords(object, sheet));
    }
  }
  for (const { object, sheet } of implied) addImplied(collected, object, sheet);
  for (const [object, entries] of collected) collected.set(object, distinct(log, object, entries));
  return collected;
}

/** Fields in which words such as `n/a` count as empty. */
const identity: ReadonlySet<string> = new Set([
  "id",
  "name",
  "firstName",
  "lastName",
  "email",
  "title",
  "department",
  "reportsToName",
  "reportsToId",
]);

/** Adds records that others tell, as far as no file has them; those of a report only where no file has any. */
function addImplied(collected: Map<SalesforceObject, Entry<string>[]>, object: SalesforceObject, sheet: Sheet): void {
  const known = collected.get(object) ?? [];
  if (sheet.tabular && known.some(({ columns }) => columns.sheet.file !== sheet.file)) return;
  const ids = new Set(known.map((entry) => longId(cell(entry, "id") ?? "")));
  const columns = findColumns<string>(startLog(), sheet, headersOf(object), { identity });
  for (const row of sheet.rows) {
    const entry = { columns, row };
    if (!ids.has(longId(cell(entry, "id") ?? "-"))) known.push(entry);
  }
  if (known.length > 0) collected.set(object, known);
}

function chosenObject({ objects }: SalesforceSettings, file: string): SalesforceObject | null {
  return objects !== undefined && Object.hasOwn(objects, file) ? objects[file]! : null;
}

/**
 * Records in an order that depends on what they say; without those deleted. Several with one id are one: the first counts, and the
 * others fill what it leaves empty.
 */
function distinct(log: ImportLog, object: SalesforceObject, entries: readonly Entry<string>[]): Entry<string>[] {
  const fields = Object.keys(objectHeaders[object]);
  const keyed = entries.map((entry) => ({
    entry,
    key: fields.map((field) => cell(entry, field) ?? "").join("\u0001"),
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const positions = new Map<string, number>();
  const kept: Entry<string>[] = [];
  for (const { entry } of keyed) {
    const id = cell(entry, "id");
    const known = id === null ? undefined : positions.get(longId(id));
    if (readFlagCell(log, entry, "isDeleted") === true) note(log, "deleted", entry.row.path, "deleted; left out");
    else if (known !== undefined) kept[known] = joined(log, fields, kept[known]!, entry);
    else {
      if (id !== null) positions.set(longId(id), kept.length);
      kept.push(entry);
    }
  }
  return kept;
}

/** One record that stands in the files twice; what differs is told. */
function joined(log: ImportLog, fields: readonly string[], first: Entry<string>, second: Entry<string>): Entry<string> {
  const differing = fields.find((field) => {
    const [before, now] = [cell(first, field), cell(second, field)];
    return before !== null && now !== null && longId(before) !== longId(now);
  });
  const what = `${quote(cell(first, "id"))} is in the files before, at ${formatPath(first.row.path)}`;
  if (differing === undefined) note(log, "duplicate_record", second.row.path, `${what}; the records are joined`);
  else {
    const message = `${what}, where ${differing} differs; what stands there is kept`;
    warn(log, "duplicate_record", cellPath(second, differing), message);
  }
  // The chain holds only records that fill a gap, so that it is no longer than there are fields.
  const fills = fields.some((field) => cell(first, field) === null && cell(second, field) !== null);
  return fills ? withFurther(first, second) : first;
}

function withFurther(entry: Entry<string>, last: Entry<string>): Entry<string> {
  return { ...entry, further: entry.further === undefined ? last : withFurther(entry.further, last) };
}

function readFile(
  log: ImportLog,
  settings: SalesforceSettings,
  file: string,
  content: unknown,
): { type: string | null; sheet: Sheet }[] {
  const { textLength } = allLimits(settings.limits ?? {});
  if (typeof content === "object" && content !== null && !(content instanceof Uint8Array)) {
    return readJson(log, file, content, textLength);
  }
  if (typeof content !== "string" && !(content instanceof Uint8Array)) refuseContent([file], content);
  const format = fileFormat(content);
  if (format !== null && format !== "json") refuseFormat([file], format);
  const text = typeof content === "string" ? content : decodeBytes(log, file, content);
  if (/^\uFEFF?\s*[[{]/.test(text.slice(0, 1000)) && !/\.(?:csv|tsv)$/i.test(file))
    return readJson(log, file, parseJson(log, file, text), textLength);
  return [{ type: null, sheet: readSheet(log, text, { file, knownHeaders: knownHeaders(settings), textLength }) }];
}

function knownHeaders({ columns }: SalesforceSettings): Set<string> {
  const known = new Set<string>();
  for (const object of objectNames) {
    for (const headers of Object.values(headersOf(object))) for (const header of headers) known.add(foldWord(header));
    for (const header of Object.values(columns?.[object] ?? {})) {
      if (typeof header === "string") known.add(foldWord(header));
    }
  }
  return known;
}

/** JSON, or one record a line. */
function parseJson(log: ImportLog, file: string, text: string): unknown {
  const whole = repairText(log, file, text);
  try {
    return JSON.parse(whole);
  } catch (error) {
    const records = parseLines(whole);
    if (records !== null) return records;
    const message = `begins like JSON and is none: ${(error as Error).message.slice(0, 120)}`;
    throw new AccountError("invalid_file", [{ severity: "error", code: "wrong_type", path: [file], message }]);
  }
}

function parseLines(text: string): unknown[] | null {
  try {
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line));
  } catch {
    return null;
  }
}
