import { foldWord } from "./fold-word.js";
import { type ImportLog, noteOnce } from "./import-log.js";
import type { SheetRow } from "./sheet.js";

/** Headers by which a report is grouped carry an arrow for the order. */
const arrow = /[↑↓▲▼]/u;
const totalWord =
  /^(?:sub|grand )?totals?$|^(?:record )?counts?$|^sum$|^(?:gesamt|zwischen)summe$|^sous-total$|^subtotales?$/i;
/** A line above its group: `Account Name: Northlight Foods (2 records)`. */
const groupLine = /^([^:]{1,80}): (.{1,200}?) \(\d{1,9} (?:records?|rows?|items?)\)$/;

/**
 * The rows of a grouped report as if it were not grouped: what stands once for a group is said in every row, and lines of totals
 * are left out.
 */
export function ungroupRows(
  log: ImportLog,
  headers: readonly string[],
  rows: readonly SheetRow[],
): { headers: readonly string[]; rows: readonly SheetRow[] } {
  const grouped = headers.flatMap((header, index) => (arrow.test(header) ? [index] : []));
  const hasLines = rows.some(({ cells }) => groupOf(cells) !== null);
  if (grouped.length === 0 && !hasLines) return { headers, rows };
  const names = [...headers];
  const above = new Map<number, string>();
  const kept: SheetRow[] = [];
  for (const { path, cells } of rows) {
    const group = hasLines ? groupOf(cells) : null;
    if (group !== null) {
      let index = names.findIndex((name) => foldWord(name) === foldWord(group.header));
      if (index === -1) index = names.push(group.header) - 1;
      above.set(index, group.value);
      continue;
    }
    if (cells.slice(0, grouped.length + 3).some((text) => totalWord.test(text))) {
      noteOnce(log, "footer", path, "a line of totals", "; left out");
      continue;
    }
    const filled = names.map((_, index) => cells[index] ?? "");
    for (const index of grouped) if (filled[index] !== "") above.set(index, filled[index]!);
    for (const [index, text] of above) if (filled[index] === "") filled[index] = text;
    kept.push({ path, cells: filled });
  }
  const rest = names.length;
  return {
    headers: names,
    rows: kept.map(({ path, cells }) => ({
      path,
      cells: [...cells, ...Array(Math.max(0, rest - cells.length)).fill("")],
    })),
  };
}

function groupOf(cells: readonly string[]): { header: string; value: string } | null {
  let first: string | null = null;
  for (const text of cells) {
    if (text === "") continue;
    if (first !== null) return null;
    first = text;
  }
  if (first === null || first.length > 400) return null;
  const parts = groupLine.exec(first);
  return parts === null ? null : { header: parts[1]!, value: parts[2]! };
}
