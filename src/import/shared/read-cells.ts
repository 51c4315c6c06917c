import { quote } from "../../internal/format-path.js";
import { type Columns, cell, cellPath, type Entry, onceForColumns } from "./columns.js";
import { foldWord } from "./fold-word.js";
import { type ImportLog, warn, warnOnce } from "./import-log.js";
import { commonOrder, type DateOrder, readDate } from "./read-date.js";

/** A date from a cell; what cannot be read is reported and left out. */
export function readDateCell<Field extends string>(
  log: ImportLog,
  entry: Entry<Field>,
  field: Field,
  order: DateOrder | null,
): string | null {
  const text = cell(entry, field);
  if (text === null) return null;
  const date = readDate(text, order);
  if (date === "ambiguous") {
    const remedy = ": is the first number the day? (options.dateOrder tells)";
    warnOnce(log, "ambiguous_date", cellPath(entry, field), "day and month could be swapped", remedy);
    return null;
  }
  if (date === null) {
    const example = '(expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")';
    warn(log, "unreadable_date", cellPath(entry, field), `${quote(text)} is not a date ${example}`);
  }
  return date;
}

/** The order of day and month in a column: what the caller says, else what its dates give away. */
export function columnDateOrder<Field extends string>(
  columns: Columns<Field>,
  field: Field,
  chosen: DateOrder | undefined,
): DateOrder | null {
  const index = columns.position.get(field);
  if (chosen !== undefined || index === undefined) return chosen ?? null;
  return onceForColumns(columns, `order of ${field}`, () =>
    commonOrder(columns.sheet.rows.map((row) => row.cells[index] ?? "")),
  );
}

/** A number as exports write it: `0.8`, `0,8`, `80 %`; `null` for anything else. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/\s/g, "");
  const match = /^([+-]?\d+(?:[.,]\d+)?)(%?)$/.exec(plain);
  if (!match) return null;
  const value = Number(match[1]!.replace(",", "."));
  const scaled = match[2] === "%" ? value / 100 : value;
  return scaled === 0 ? 0 : scaled;
}

/** A number from a cell that lies between two bounds; anything else is reported and left out. */
export function readNumberCell<Field extends string>(
  log: ImportLog,
  entry: Entry<Field>,
  field: Field,
  low: number,
  high: number,
): number | null {
  const text = cell(entry, field);
  if (text === null) return null;
  const value = readNumber(text);
  if (value !== null && value >= low && value <= high) return value;
  const range = high === Number.POSITIVE_INFINITY ? `${low} or more` : `${low} to ${high}`;
  warn(log, "unreadable_number", cellPath(entry, field), `${quote(text)} is not a number from ${range}`);
  return null;
}

/** Yes or no from a cell; `null` where it is empty or says neither, which is reported. */
export function readFlagCell<Field extends string>(log: ImportLog, entry: Entry<Field>, field: Field): boolean | null {
  const text = cell(entry, field);
  if (text === null) return null;
  const word = foldWord(text);
  if (["true", "1", "yes", "y", "x", "ja", "oui", "si", "checked"].includes(word)) return true;
  if (["false", "0", "no", "n", "nein", "non", "unchecked"].includes(word)) return false;
  warnOnce(log, "unreadable_flag", cellPath(entry, field), `${quote(text)} is neither yes nor no`, "");
  return null;
}
