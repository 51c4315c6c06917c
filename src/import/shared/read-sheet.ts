import { dsvFormat } from "d3-dsv";
import { maximumHints } from "../../internal/nearest-name.js";
import { cutCells } from "./cut-cells.js";
import { foldWord } from "./fold-word.js";
import { otherHeaderWords } from "./header-words.js";
import { type ImportLog, note, noteOnce, warn } from "./import-log.js";
import { type RepairedQuotes, repairQuotes } from "./repair-quotes.js";
import { repairText } from "./repair-text.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { ungroupRows } from "./ungroup-rows.js";

/** How {@link readSheet} reads a text. */
export interface ReadSheetSettings {
  readonly file: string;
  /** Between cells; absent: the one of comma, semicolon, tab and bar under which most headers are known. */
  readonly delimiter?: string | undefined;
  /** Folded words that headers may be. */
  readonly knownHeaders: ReadonlySet<string>;
  /** Longer cells are cut. */
  readonly textLength: number;
}

const delimiters = [",", ";", "\t", "|"];
/** Titles of a report may stand above the headers. */
const longestPreamble = 30;
const longestHeader = 100_000;
const longestHeaderCell = 500;
/** How the lines below a report begin: totals, notices, who made it and when. */
const footer =
  /^(?:copyright\b|\(c\)|©|confidential\b|generated (?:by|on|at)\b|grand totals?\b|totals?\b|subtotals?\b|sum\b|count\b|page \d|report\b|as of\b|filtered by\b|exported\b|printed\b|created (?:by|on|at)\b|downloaded\b|source:|notes?:|legend:|disclaimer\b|all rights reserved|end of (?:file|report)|records?:|record count|\d+ (?:records|rows|results|entries|contacts?|people|persons|employees|kontakte|personen|mitarbeiter|einträge|personnes|contactos|personas|contatos|pessoas|contatti|persone|contacten)$|(?:anzahl|nombre|número|numero|aantal|n[º°])\b[^:;]{0,40}: ?\d+$|---|===|erstellt (?:von|am)|exportiert\b|vertraulich\b|gesamt(?:summe)?\b|summe\b|quelle:|stand:|généré\b|exporté\b|confidentiel\b|total général|source :|generado\b|exportado\b|confidencial\b|gerado\b|generato\b|esportato\b|riservato\b|gegenereerd\b|geëxporteerd\b|vertrouwelijk\b|totaal\b|totale\b|合計|作成日|作成者|出力日|社外秘)/i;

/** A word that is nothing but the name of a sum, which no person and no account has. */
const total =
  /^(?:(?:grand |sub)?totals?|gesamt(?:summe|ergebnis)?|(?:zwischen)?summe|summe gesamt|total g[ée]n[ée]ral|sous-total|total general|subtotal(?:es)?|total geral|totale(?: generale| complessivo)?|subtotale|(?:eind|sub)?totaal|合計|総計|小計|headcount|record count):?$/i;

/**
 * Reads comma-separated text, also with semicolons, tabs or bars, with a byte order mark, a first line `sep=;`, titles above
 * the headers, line feeds inside quotes, quotes that are never closed, blank lines and the lines below a report. Cells are trimmed and otherwise kept as
 * they are: a formula stays a text.
 *
 * Rows carry the number that a spreadsheet shows for them.
 */
export function readSheet(log: ImportLog, text: string, settings: ReadSheetSettings): Sheet {
  const { file } = settings;
  const whole = repairText(log, file, text);
  const announced = /^sep=(.)\r?\n/.exec(whole)?.[1];
  const delimiter = settings.delimiter ?? announced ?? guessDelimiter(whole, settings.knownHeaders);
  const repaired = repairQuotes(whole, delimiter);
  const records = parseRows(file, repaired.text, delimiter);
  reportStrayQuotes(log, file, repaired, delimiter);
  const top = headerPosition(
    records.map(({ cells }) => cells),
    settings.knownHeaders,
  );
  const headers = (records[top]?.cells ?? []).map((cell) => cell.trim().slice(0, longestHeaderCell));
  for (const { cells, index } of records.slice(0, top)) {
    const title = cells.map((cell) => cell.trim()).find((cell) => cell !== "");
    if (title === undefined || (index === 0 && announced !== undefined)) continue;
    noteOnce(log, "preamble", [file, `row ${index + 1}`], "read as a line above the headers and left out", "");
  }
  if (headers.length === 0 || records.length === 0)
    note(log, "empty_file", [file], "no rows (expected a line of headers)");
  const columnOf = (index: number) => `column ${headers[index] || index + 1}`;
  const rows: SheetRow[] = [];
  const end = endOfRows(records, top, headers.length);
  for (let at = top + 1; at < records.length; at++) {
    const row = records[at]!;
    const { cells } = row;
    let filled = 0;
    let longest = 0;
    let last = -1;
    for (let column = 0; column < cells.length; column++) {
      const text = plainCell(cells[column]!);
      cells[column] = text;
      if (text === "") continue;
      filled++;
      last = column;
      if (text.length > longest) longest = text.length;
    }
    if (filled === 0) continue;
    if (at >= end || isBelowReport(cells, filled, headers.length)) {
      noteOnce(log, "footer", row.path, "read as a line below the report and left out", "");
      continue;
    }
    if (filled > 1 && cells[0] === headers[0] && repeatsHeaders(cells, headers)) {
      noteOnce(log, "repeated_headers", row.path, "the headers once more", "; left out");
      continue;
    }
    if (last >= headers.length) {
      const message = `${cells.length} cells under ${headers.length} headers (the last are left out)`;
      warn(log, "too_many_cells", row.path, message);
    }
    if (longest > settings.textLength) {
      const { path } = row;
      rows.push({ path, cells: cutCells(log, { path, columnOf }, cells, settings.textLength) });
    } else rows.push(row);
  }
  return { file, ...ungroupRows(log, headers, rows), tabular: true };
}

/** Whether a row is one of totals or notices, which is surer the less of it is filled. */
function isBelowReport(cells: readonly string[], filled: number, width: number): boolean {
  if (filled < Math.min(3, width) && cells[0] !== "" && footer.test(cells[0]!)) return true;
  const first = cells.find((text) => text !== "")!;
  return first.length <= 60 && total.test(first);
}

function repeatsHeaders(cells: readonly string[], headers: readonly string[]): boolean {
  return cells.every((text, index) => text === "" || text === headers[index]);
}

/** A row of a text, which works out its path when it is asked for. */
class TextRow implements SheetRow {
  readonly cells: string[];
  readonly #file: string;
  /** Its place in the file, from 0. */
  readonly index: number;
  constructor(file: string, index: number, cells: string[]) {
    this.#file = file;
    this.index = index;
    this.cells = cells;
  }
  get path(): readonly (string | number)[] {
    return [this.#file, `row ${this.index + 1}`];
  }
}

/** The cell without space around it, and without the formula by which spreadsheets keep digits a text: `="00101"`. */
function plainCell(cell: string): string {
  const text = trimmed(cell);
  if (text.charCodeAt(0) !== 61 || text.charCodeAt(1) !== 34) return text;
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

/** The cell without space around it; the same text where there is none. */
function trimmed(text: string): string {
  if (text.length === 0) return text;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? text : text.trim();
}

/** The rows that are not blank; millions of blank ones take time, but no space. */
function parseRows(file: string, text: string, delimiter: string): TextRow[] {
  return dsvFormat(delimiter).parseRows(text, (cells, index) => {
    for (const cell of cells) if (cell !== "" && cell.trim() !== "") return new TextRow(file, index, cells);
    return null;
  });
}

/**
 * Where the rows end: lines behind the last blank one, each with one cell, are below the report as soon as one of them begins
 * like one.
 */
function endOfRows(records: readonly TextRow[], top: number, width: number): number {
  if (width < 2) return records.length;
  let end = records.length;
  let isFooter = false;
  for (let at = records.length - 1; at > top; at--) {
    const { cells, index } = records[at]!;
    const filled = cells.filter((cell) => cell.trim() !== "");
    if (filled.length > 1) break;
    isFooter ||= footer.test(filled[0]!.trim());
    if (isFooter && records[at - 1]!.index < index - 1) end = at;
  }
  return end;
}

/** The delimiter under which the most headers of the first lines are known; without any, the one that parts them most. */
function guessDelimiter(text: string, known: ReadonlySet<string>): string {
  const start = firstLines(text);
  let best = ",";
  let most = -1;
  for (const delimiter of delimiters) {
    const records = dsvFormat(delimiter).parseRows(start);
    const header = records[headerPosition(records, known)] ?? [];
    const value = countKnown(header, known) * 1000 + Math.min(header.length, 999);
    if (value > most) {
      most = value;
      best = delimiter;
    }
  }
  return best;
}

function firstLines(text: string): string {
  let end = 0;
  for (let line = 0; line < longestPreamble && end !== -1; line++) end = text.indexOf("\n", end + 1);
  return text.slice(0, end === -1 ? longestHeader : Math.min(end, longestHeader));
}

/**
 * Where the headers stand: the first row with most known words, of the first rows; without any, the first that fills as many
 * columns as the table has, as a title above it does not.
 */
function headerPosition(records: readonly (readonly string[])[], known: ReadonlySet<string>): number {
  const first = records.slice(0, longestPreamble);
  const counts = first.map((record) => countKnown(record, known));
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const filled = first.map((record) => (/^sep=.$/.test(record.join("")) ? 0 : record.filter(isFilled).length));
  const width = Math.max(0, ...filled.slice(1));
  return Math.max(
    0,
    filled.findIndex((count) => count > width / 2 && count > 0),
  );
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}

/** How many cells are known headers, as they stand or without what is written around them. */
function countKnown(cells: readonly string[], known: ReadonlySet<string>): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.length > 100 || cell === "") continue;
    if (known.has(foldWord(cell))) count++;
    else if (cell.length < 60 && otherHeaderWords(cell).some((word) => known.has(word))) count += 0.5;
  }
  return count;
}

/** Tells where quotes are read as letters: the first twenty by row, the others together. */
function reportStrayQuotes(log: ImportLog, file: string, { text, stray }: RepairedQuotes, delimiter: string): void {
  let row = 1;
  let from = 0;
  for (const at of stray.slice(0, maximumHints)) {
    row += dsvFormat(delimiter).parseRows(`${text.slice(from, at)}.`).length - 1;
    from = at;
    const message = "a quote that is not closed at the end of the cell is read as a letter";
    warn(log, "stray_quote", [file, `row ${row}`], message);
  }
  const more = stray.length - maximumHints;
  if (more > 0) warn(log, "stray_quote", [file], `${more} more quotes are read as letters`);
}
