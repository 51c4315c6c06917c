import type { Sheet } from "./sheet.js";

/** A table written by an importer: rows are objects by header. */
export function tableOf<Header extends string>(
  file: string,
  headers: readonly Header[],
  rows: readonly {
    readonly path: readonly (string | number)[];
    readonly cells: { readonly [Name in Header]?: string | null };
  }[],
): Sheet {
  return {
    file,
    headers,
    rows: rows.map(({ path, cells }) => ({ path, cells: headers.map((header) => cells[header] ?? "") })),
    tabular: false,
  };
}
