/** A table as read from a file, before anybody knows what its columns mean. */
export interface Sheet {
  /** What the file is called in issues. */
  readonly file: string;
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Whether people see rows and columns (a spreadsheet), or fields of records (JSON). */
  readonly tabular: boolean;
}

/** One row of a {@link Sheet}. Its path may be worked out when it is asked for: most rows never have an issue. */
export interface SheetRow {
  /** The way to the row, such as `["contacts.csv", "row 12"]` or `["contacts.json", "records", 3]`. */
  readonly path: readonly (string | number)[];
  /** Trimmed texts, in the order of the headers; an empty text is an empty cell. */
  readonly cells: readonly string[];
}
