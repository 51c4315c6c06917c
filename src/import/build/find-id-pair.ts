import { findCycles } from "../../model/data-warnings/find-cycles.js";
import type { FoundColumns } from "../shared/columns.js";
import { isPlaceholder } from "../shared/placeholders.js";
import type { PersonColumn } from "./person-columns.js";

/** A column in which everybody has a word of their own, and one that names others by it. */
export interface IdPair {
  readonly idAt: number;
  readonly managerAt: number;
}

/** So many rows are looked at, and so many columns. */
const mostRows = 10_000;
const mostColumns = 40;
const longestId = 64;

/**
 * Finds, among columns that no header tells, ids of people and the column that says by them who is above: nearly all of its cells
 * are ids of other rows, and its lines run in no circle. `null` where there is no such pair.
 *
 * @param isManager - Whether a header speaks of managers, which numbers of one or two digits need.
 */
export function findIdPair(
  { sheet, used }: FoundColumns<PersonColumn>,
  mayBeManager: (header: string) => boolean,
  isManager: (header: string) => boolean,
): IdPair | null {
  const rows = sheet.rows.slice(0, mostRows);
  if (rows.length < 3) return null;
  const free = [...sheet.headers.keys()].filter((index) => !used.has(index)).slice(0, mostColumns);
  for (const idAt of free) {
    const owners = ownersOf(rows.map(({ cells }) => cells[idAt] ?? ""));
    if (owners === null) continue;
    for (const managerAt of free) {
      const header = sheet.headers[managerAt]!;
      if (managerAt === idAt || !mayBeManager(header)) continue;
      const texts = rows.map(({ cells }) => cells[managerAt] ?? "");
      if (texts.every((text) => text.length <= 2) && !isManager(header)) continue;
      if (isTree(texts, owners)) return { idAt, managerAt };
    }
  }
  return null;
}

/** Which row has which id; `null` where cells are empty, long or the same. */
function ownersOf(texts: readonly string[]): Map<string, number> | null {
  const owners = new Map<string, number>();
  let empty = 0;
  for (const [row, text] of texts.entries()) {
    if (text === "" || isPlaceholder(text)) empty++;
    else if (text.length > longestId || owners.has(text)) return null;
    else owners.set(text, row);
    if (empty > texts.length / 10) return null;
  }
  return owners;
}

/** Whether the cells name other rows, and nobody in a circle. */
function isTree(texts: readonly string[], owners: ReadonlyMap<string, number>): boolean {
  let filled = 0;
  let known = 0;
  const next = texts.map((text, row) => {
    if (text === "" || isPlaceholder(text)) return -1;
    filled++;
    const above = owners.get(text);
    if (above === undefined) return -1;
    known++;
    return above === row ? -1 : above;
  });
  const lines = next.filter((above) => above !== -1).length;
  if (lines < 2 || lines < texts.length / 3 || known < filled * 0.9) return false;
  return findCycles(next).length === 0;
}
