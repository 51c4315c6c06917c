import { AccountError } from "../../internal/account-error.js";
import { quote } from "../../internal/format-path.js";
import { allLimits } from "../../internal/validate.js";
import { cell, type Entry, findColumns, type HeaderTable } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { type ImportLog, note, warn } from "../shared/import-log.js";
import { readFlagCell } from "../shared/read-cells.js";
import { readSheet } from "../shared/read-sheet.js";
import { repairText } from "../shared/repair-text.js";
import type { Sheet } from "../shared/sheet.js";
import type { SalesforceSettings } from "./import-salesforce-options.js";
import { objectHeaders, objectNames, type SalesforceObject } from "./object-headers.js";
import { readJson } from "./read-json.js";
import { longId } from "./salesforce-id.js";

/** Names under which sub-selects and exports call an object. */
const aliases: Readonly<Record<string, SalesforceObject>> = {
  taskwhorelation: "TaskRelation",
  eventwhorelation: "EventRelation",
  activity: "Task",
  activities: "Task",
  opportunities: "Opportunity",
  contactrole: "OpportunityContactRole",
};

/** Reads all files into records by object. */
export function collectRecords(
  log: ImportLog,
  settings: SalesforceSettings,
  files: Readonly<Record<string, unknown>>,
): Map<SalesforceObject, Entry<string>[]> {
  const collected = new Map<SalesforceObject, Entry<string>[]>();
  for (const [file, content] of Object.entries(files)) {
    for (const { type, sheet } of readFile(log, settings, file, content)) {
      const object =
        settings.objects?.[file] ?? (type === null ? nameOfFile(file) : nameOfObject(type)) ?? guessObject(type, sheet);
      if (object === null) {
        const what = type === null ? "nothing that is read" : `records of ${quote(type)}, which is not read`;
        warn(
          log,
          "unknown_object",
          [file],
          `${what}: ${sheet.rows.length} rows left out (options.objects tells what a file holds)`,
        );
        continue;
      }
      const chosen = (settings.columns as Record<string, Record<string, string | false>> | undefined)?.[object];
      const columns = findColumns<string>(log, sheet, objectHeaders[object] as HeaderTable<string>, chosen ?? {});
      const entries = collected.get(object) ?? [];
      collected.set(object, entries);
      for (const row of sheet.rows) entries.push({ columns, row });
    }
  }
  for (const [object, entries] of collected) collected.set(object, distinct(log, object, entries));
  return collected;
}

/** Records in an order that depends on what they say; without those deleted, and each id once. */
function distinct(log: ImportLog, object: SalesforceObject, entries: readonly Entry<string>[]): Entry<string>[] {
  const fields = Object.keys(objectHeaders[object]);
  const keyed = entries.map((entry) => ({
    entry,
    key: fields.map((field) => cell(entry, field) ?? "").join("\u0001"),
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const seen = new Set<string>();
  const kept: Entry<string>[] = [];
  for (const { entry } of keyed) {
    const id = cell(entry, "id");
    if (readFlagCell(log, entry, "isDeleted") === true) note(log, "deleted", entry.row.path, "deleted; left out");
    else if (id !== null && seen.has(longId(id))) {
      note(log, "duplicate_record", entry.row.path, `${quote(id)} is in the files before; the first is kept`);
    } else {
      if (id !== null) seen.add(longId(id));
      kept.push(entry);
    }
  }
  return kept;
}

function readFile(
  log: ImportLog,
  settings: SalesforceSettings,
  file: string,
  content: unknown,
): { type: string | null; sheet: Sheet }[] {
  const { textLength } = allLimits(settings.limits ?? {});
  if (typeof content === "object" && content !== null) return readJson(log, file, content, textLength);
  if (typeof content !== "string") {
    const message = `expected the text of a file or records, got ${quote(content)}`;
    throw new AccountError("invalid_file", [{ severity: "error", code: "wrong_type", path: [file], message }]);
  }
  if (/^\uFEFF?\s*[[{]/.test(content)) return readJson(log, file, parseJson(log, file, content), textLength);
  const knownHeaders = new Set<string>();
  for (const table of Object.values(objectHeaders)) {
    for (const headers of Object.values(table)) for (const header of headers) knownHeaders.add(foldWord(header));
  }
  return [{ type: null, sheet: readSheet(log, content, { file, knownHeaders, textLength }) }];
}

function parseJson(log: ImportLog, file: string, text: string): unknown {
  try {
    return JSON.parse(repairText(log, file, text));
  } catch (error) {
    const message = `begins like JSON and is none: ${(error as Error).message.slice(0, 120)}`;
    throw new AccountError("invalid_file", [{ severity: "error", code: "wrong_type", path: [file], message }]);
  }
}

function nameOfFile(file: string): SalesforceObject | null {
  const base = foldWord(file.replace(/^.*[\\/]/, "").replace(/\.\w+$/, ""));
  for (const name of objectNames) if (base.includes(name.toLowerCase())) return name;
  for (const [alias, name] of Object.entries(aliases)) if (base.includes(alias)) return name;
  return null;
}

function nameOfObject(type: string): SalesforceObject | null {
  const word = foldWord(type);
  return objectNames.find((name) => name.toLowerCase() === word) ?? aliases[word] ?? null;
}

/** The object most of whose fields the headers have; only where the records do not tell their type. */
function guessObject(type: string | null, sheet: Sheet): SalesforceObject | null {
  if (type !== null) return null;
  const headers = new Set(sheet.headers.map(foldWord));
  let best: SalesforceObject | null = null;
  let most = 1;
  for (const name of objectNames) {
    const fields = Object.values(objectHeaders[name]) as readonly (readonly string[])[];
    const count = fields.filter((words) => words.some((word) => headers.has(foldWord(word)))).length;
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}
