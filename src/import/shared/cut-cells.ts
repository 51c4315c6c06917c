import { type ImportLog, warn } from "./import-log.js";

/** Cells cut to the longest text that an account may hold, each reported; usually the same list. */
export function cutCells(
  log: ImportLog,
  row: { readonly path: readonly (string | number)[]; readonly columnOf: (index: number) => string },
  cells: readonly string[],
  textLength: number,
): readonly string[] {
  if (!cells.some((text) => text.length > textLength)) return cells;
  return cells.map((text, index) => {
    if (text.length <= textLength) return text;
    warn(
      log,
      "text_cut",
      [...row.path, row.columnOf(index)],
      `a cell of ${text.length} characters is cut to ${textLength} (options.limits.textLength)`,
    );
    return text.slice(0, textLength).replace(/\p{Surrogate}$/u, "");
  });
}
