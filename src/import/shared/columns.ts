import { quote } from "../../internal/format-path.js";
import { nearestName } from "../../internal/nearest-name.js";
import { foldWord } from "./fold-word.js";
import { otherHeaderWords } from "./header-words.js";
import { type ImportLog, note, warn } from "./import-log.js";
import { isPlaceholder } from "./placeholders.js";
import type { Sheet, SheetRow } from "./sheet.js";

/** The headers that stand for every field, the best first. */
export type HeaderTable<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Headers named by the caller; `false` leaves a field out. */
export type HeaderChoice<Field extends string> = { readonly [Name in Field]?: string | false | undefined };

/** Where the fields of a sheet stand. */
export interface Columns<Field extends string> {
  readonly sheet: Sheet;
  /** The columns of every field, the best first; the first filled cell counts. */
  readonly positions: { get(field: Field): readonly number[] | undefined; has(field: Field): boolean };
  /** Fields in which words such as `n/a` count as empty. */
  readonly identity: { has(field: Field): boolean };
  /** What was worked out about whole columns, so that it is worked out once. */
  readonly known: Map<string, unknown>;
}

/** One row, read by field. */
export interface Entry<Field extends string> {
  readonly columns: Columns<Field>;
  readonly row: SheetRow;
  /** Another row about the same thing, which fills what this one leaves empty. */
  readonly further?: Entry<Field>;
  /** What was worked out about a row that is asked about again and again; not yet where it is `undefined`. */
  addresses?: readonly string[] | undefined;
  name?: string | null | undefined;
}

/** How {@link findColumns} goes about it. */
export interface FindColumnsSettings<Field extends string> {
  readonly chosen?: HeaderChoice<Field>;
  /** Fields that read every column they know, such as all e-mail addresses; others read the best alone. */
  readonly several?: ReadonlySet<Field>;
  readonly identity?: ReadonlySet<Field>;
  /** Gives columns that no header tells a meaning by their cells; `undo` takes a column from its field. */
  readonly judge?: (found: FoundColumns<Field>) => void;
}

/** Columns while they are found. */
export interface FoundColumns<Field extends string> {
  readonly sheet: Sheet;
  readonly positions: Map<Field, number[]>;
  readonly used: Set<number>;
  readonly refused: ReadonlySet<Field>;
}

/**
 * Finds the columns of every field: the one that the caller names, else the headers of the table that the sheet has, as they
 * stand or without what is written around them. Columns that no one reads are listed in one issue; a column that the caller names and the sheet lacks is a warning.
 */
export function findColumns<Field extends string>(
  log: ImportLog,
  sheet: Sheet,
  table: HeaderTable<Field>,
  { chosen = {}, several, identity, judge }: FindColumnsSettings<Field> = {},
): Columns<Field> {
  const byWord = new Map<string, number[]>();
  for (const [index, header] of sheet.headers.entries()) put(byWord, foldWord(header), index);
  const found: FoundColumns<Field> = {
    sheet,
    positions: new Map(),
    used: new Set(),
    refused: new Set((Object.keys(chosen) as Field[]).filter((field) => chosen[field] !== undefined)),
  };
  const take = (field: Field, indices: readonly number[]) => {
    const free = indices.filter((index) => !found.used.has(index));
    if (free.length === 0) return;
    found.positions.set(field, [...(found.positions.get(field) ?? []), ...free]);
    for (const index of free) found.used.add(index);
  };
  const fields = Object.keys(table) as Field[];
  for (const field of fields) {
    const choice = chosen[field];
    if (choice === undefined || choice === false) continue;
    const exact = sheet.headers.indexOf(choice.trim());
    const indices = exact === -1 ? byWord.get(foldWord(choice)) : [exact];
    if (indices !== undefined) {
      // Two fields that the caller names may share a column.
      found.positions.set(field, [...indices]);
      for (const index of indices) found.used.add(index);
    } else {
      const message = `no column ${quote(choice)} for ${field}${hint(choice, sheet)}`;
      warn(log, "no_such_column", [sheet.file, `column ${choice}`], message);
    }
  }
  for (const field of fields) {
    if (chosen[field] !== undefined) continue;
    for (const header of table[field]) {
      const indices = byWord.get(foldWord(header));
      if (indices === undefined || indices.every((index) => found.used.has(index))) continue;
      take(field, indices);
      if (several === undefined || !several.has(field)) break;
    }
  }
  const byOtherWord = new Map<string, number[]>();
  for (const [index, header] of sheet.headers.entries()) {
    if (!found.used.has(index)) for (const word of otherHeaderWords(header)) put(byOtherWord, word, index);
  }
  if (byOtherWord.size > 0) {
    for (const field of fields) {
      if (chosen[field] !== undefined || found.positions.has(field)) continue;
      for (const header of table[field]) {
        const indices = byOtherWord.get(foldWord(header));
        if (indices === undefined || indices.every((index) => found.used.has(index))) continue;
        take(field, indices);
        break;
      }
    }
  }
  judge?.(found);
  if (found.used.size === 0 && sheet.headers.some((header) => header !== "")) {
    const known = fields
      .slice(0, 8)
      .map((field) => quote(table[field][0]))
      .join(", ");
    warn(log, "no_columns", [sheet.file], `no column is read (expected headers such as ${known})`);
  }
  reportUnread(log, sheet, found.used);
  return { sheet, positions: found.positions, identity: identity ?? new Set<Field>(), known: new Map() };
}

const none: readonly string[] = [];

/** The text of a field, or `null` where the cells are empty or the column is not there. */
export function cell<Field extends string>(entry: Entry<Field>, field: Field): string | null {
  const index = cellIndex(entry, field);
  if (index !== null) return entry.row.cells[index]!;
  return entry.further === undefined ? null : cell(entry.further, field);
}

/** All texts of a field, the best first. */
export function allCells<Field extends string>({ columns, row }: Entry<Field>, field: Field): readonly string[] {
  const indices = columns.positions.get(field);
  if (indices === undefined) return none;
  const texts: string[] = [];
  for (const index of indices) {
    const text = row.cells[index] ?? "";
    if (text !== "" && !(columns.identity.has(field) && isPlaceholder(text))) texts.push(text);
  }
  return texts;
}

/** The way to a field of a row, for issues. */
export function cellPath<Field extends string>(entry: Entry<Field>, field: Field): (string | number)[] {
  const { columns, row, further } = entry;
  const filled = cellIndex(entry, field);
  if (filled === null && further !== undefined && cell(further, field) !== null) return cellPath(further, field);
  const index = filled ?? columns.positions.get(field)?.[0];
  const header = columns.sheet.headers[index ?? -1];
  if (header === undefined) return [...row.path];
  return [...row.path, columns.sheet.tabular ? `column ${header || (index ?? 0) + 1}` : header];
}

/** Every row of a sheet by field, in an order that depends on what the rows say and not on where they stand. */
export function sortedEntries<Field extends string>(columns: Columns<Field>): Entry<Field>[] {
  const rows = [...columns.sheet.rows].sort(compareRows);
  return rows.map((row) => ({ columns, row, addresses: undefined, name: undefined }));
}

/** By the first cell that differs; of two rows of which one goes on, the shorter comes first. */
function compareRows({ cells: a }: SheetRow, { cells: b }: SheetRow): number {
  const width = Math.min(a.length, b.length);
  for (let index = 0; index < width; index++) {
    const one = a[index]!;
    const other = b[index]!;
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** What is worked out about a whole column, once. */
export function onceForColumns<Field extends string, Value>(
  columns: Columns<Field>,
  key: string,
  work: () => Value,
): Value {
  if (!columns.known.has(key)) columns.known.set(key, work());
  return columns.known.get(key) as Value;
}

/** All texts of the columns of a field, filled or not. */
export function* columnTexts<Field extends string>(
  { positions, sheet }: Columns<Field>,
  field: Field,
): Iterable<string> {
  for (const index of positions.get(field) ?? []) for (const row of sheet.rows) yield row.cells[index] ?? "";
}

function cellIndex<Field extends string>({ columns, row }: Entry<Field>, field: Field): number | null {
  const indices = columns.positions.get(field);
  if (indices === undefined) return null;
  for (const index of indices) {
    const text = row.cells[index];
    if (text !== undefined && text !== "" && !(columns.identity.has(field) && isPlaceholder(text))) return index;
  }
  return null;
}

function put(byWord: Map<string, number[]>, word: string, index: number): void {
  if (word === "") return;
  const same = byWord.get(word);
  if (same === undefined) byWord.set(word, [index]);
  else same.push(index);
}

function hint(choice: string, sheet: Sheet): string {
  const nearest = nearestName(choice, sheet.headers);
  return nearest === null ? "" : ` (nearest: ${quote(nearest)})`;
}

/** Lists the columns that no one reads, in one issue. */
function reportUnread(log: ImportLog, sheet: Sheet, used: ReadonlySet<number>): void {
  const unread: string[] = [];
  for (const [index, header] of sheet.headers.entries()) {
    if (used.has(index)) continue;
    if (header !== "") unread.push(quote(header));
    else if (sheet.rows.some(({ cells }) => (cells[index] ?? "") !== ""))
      unread.push(`${index + 1} (without a header)`);
  }
  if (unread.length === 0) return;
  const rest = unread.length > 40 ? ` and ${unread.length - 40} more` : "";
  const verb = unread.length === 1 ? "column is" : "columns are";
  const list = unread.slice(0, 40).join(", ");
  note(
    log,
    "column_not_read",
    [sheet.file],
    `${unread.length} ${verb} not read: ${list}${rest} (options.columns can name them)`,
  );
}
