import { quote } from "../../internal/format-path.js";
import { maximumHints, nearestName } from "../../internal/nearest-name.js";
import { foldWord } from "./fold-word.js";
import { type ImportLog, note, warn } from "./import-log.js";
import type { Sheet, SheetRow } from "./sheet.js";

/** The headers that stand for every field, the best first. */
export type HeaderTable<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Headers named by the caller; `false` leaves a field out. */
export type HeaderChoice<Field extends string> = { readonly [Name in Field]?: string | false | undefined };

/** Where the fields of a sheet stand. */
export interface Columns<Field extends string> {
  readonly sheet: Sheet;
  readonly position: { get(field: Field): number | undefined; has(field: Field): boolean };
  /** What was worked out about whole columns, so that it is worked out once. */
  readonly known: Map<string, unknown>;
}

/** One row, read by field. */
export interface Entry<Field extends string> {
  readonly columns: Columns<Field>;
  readonly row: SheetRow;
  /** Another row about the same thing, which fills what this one leaves empty. */
  readonly further?: Entry<Field>;
}

/**
 * Finds the column of every field: the one that the caller names, else the first header of the table that the sheet has.
 * Columns that nobody reads are told once each; a column that the caller names and the sheet lacks is a warning.
 */
export function findColumns<Field extends string>(
  log: ImportLog,
  sheet: Sheet,
  table: HeaderTable<Field>,
  chosen: HeaderChoice<Field> = {},
): Columns<Field> {
  const found = new Map<string, number>();
  for (const [index, header] of sheet.headers.entries()) {
    const word = foldWord(header);
    if (word !== "" && !found.has(word)) found.set(word, index);
  }
  const position = new Map<Field, number>();
  const used = new Set<number>();
  const take = (field: Field, index: number) => {
    position.set(field, index);
    used.add(index);
  };
  const fields = Object.keys(table) as Field[];
  for (const field of fields) {
    const choice = chosen[field];
    if (choice === undefined || choice === false) continue;
    const exact = sheet.headers.indexOf(choice.trim());
    const index = exact === -1 ? found.get(foldWord(choice)) : exact;
    if (index !== undefined) take(field, index);
    else
      warn(
        log,
        "no_such_column",
        columnPath(sheet, choice),
        `no column ${quote(choice)} for ${field}${hint(choice, sheet)}`,
      );
  }
  for (const field of fields) {
    if (chosen[field] !== undefined) continue;
    const index = table[field]
      .map((header) => found.get(foldWord(header)))
      .find((at) => at !== undefined && !used.has(at));
    if (index !== undefined) take(field, index);
  }
  if (used.size === 0 && sheet.headers.some((header) => header !== "")) {
    const known = fields
      .slice(0, 8)
      .map((field) => quote(table[field][0]))
      .join(", ");
    warn(log, "no_columns", [sheet.file], `no column is read (expected headers such as ${known})`);
  }
  reportUnread(log, sheet, used);
  return { sheet, position, known: new Map() };
}

/** The text of a field, or `null` where the cell is empty or the column is not there. */
export function cell<Field extends string>({ columns, row, further }: Entry<Field>, field: Field): string | null {
  const index = columns.position.get(field);
  const text = index === undefined ? "" : (row.cells[index] ?? "");
  if (text !== "") return text;
  return further === undefined ? null : cell(further, field);
}

/** The way to a field of a row, for issues. */
export function cellPath<Field extends string>(entry: Entry<Field>, field: Field): (string | number)[] {
  const { columns, row, further } = entry;
  const isFurther = further !== undefined && cell({ columns, row }, field) === null && cell(further, field) !== null;
  if (isFurther) return cellPath(further, field);
  const header = columns.sheet.headers[columns.position.get(field) ?? -1];
  if (header === undefined) return [...row.path];
  return [...row.path, columns.sheet.tabular ? `column ${header}` : header];
}

/** Every row of a sheet by field, in an order that depends on what the rows say and not on where they stand. */
export function sortedEntries<Field extends string>(columns: Columns<Field>): Entry<Field>[] {
  const keyed = columns.sheet.rows.map((row) => ({ key: row.cells.join("\u0001"), entry: { columns, row } }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ entry }) => entry);
}

function columnPath(sheet: Sheet, header: string): string[] {
  return [sheet.file, `column ${header}`];
}

function hint(choice: string, sheet: Sheet): string {
  const nearest = nearestName(choice, sheet.headers);
  return nearest === null ? "" : ` (nearest: ${quote(nearest)})`;
}

/** Tells which columns nobody reads: one by one, and beyond {@link maximumHints} together. */
function reportUnread(log: ImportLog, sheet: Sheet, used: ReadonlySet<number>): void {
  const unread: string[] = [];
  for (const [index, header] of sheet.headers.entries()) {
    if (used.has(index)) continue;
    if (header !== "") unread.push(header);
    else if (sheet.rows.some(({ cells }) => (cells[index] ?? "") !== ""))
      unread.push(`${index + 1} (without a header)`);
  }
  const remedy = "not read (options.columns can name it)";
  for (const header of unread.slice(0, maximumHints)) note(log, "column_not_read", columnPath(sheet, header), remedy);
  const more = unread.slice(maximumHints);
  if (more.length === 0) return;
  const named = more
    .slice(0, 40)
    .map((header) => quote(header))
    .join(", ");
  const rest = more.length > 40 ? ` and ${more.length - 40} more` : "";
  note(log, "column_not_read", [sheet.file], `${more.length} more columns are not read: ${named}${rest}`);
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
