import { csvFormatRows } from "d3-dsv";
import { AccountError } from "../../internal/account-error.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";

/** Options of {@link rowsToCsv} and {@link exportCsv}. */
export interface CsvOptions {
  /**
   * Whether a text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets an
   * apostrophe in front. Numbers stay as they are. @defaultValue true
   */
  guardFormulas?: boolean | undefined;
}

/** The fields of {@link CsvOptions}, for the schemas of the functions that take them. */
export const csvOptionFields = /* @__PURE__ */ (() => ({ guardFormulas: s.withDefault(s.boolean(), true) }))();

const optionsSchema = /* @__PURE__ */ (() => s.strictObject(csvOptionFields))();

/** Also the forms that Asian keyboards write, which spreadsheets take for the same. */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Writes flat rows, such as those of `stakeholderRows`, `gapRows` or `coverageRows`, as a CSV table with a header line (RFC 4180,
 * UTF-8, line breaks `\n`).
 *
 * The columns are the keys of all rows in the order in which they first appear. `null` is an empty cell; numbers keep full precision.
 *
 * @param rows - Flat objects.
 * @param options - See {@link CsvOptions}.
 * @returns The table, its last line ended too; an empty text without rows.
 * @throws AccountError `invalid_options`.
 * @see OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 *
 * @example
 * ```ts
 * import { rowsToCsv } from "account-graph/export/csv";
 *
 * console.log(rowsToCsv([{ name: "Dana Cole", stance: -0.5, title: "=1+1" }]).trim());
 * // prints: name,stance,title
 * // prints: Dana Cole,-0.5,'=1+1
 * ```
 */
export function rowsToCsv(
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
  options: CsvOptions = {},
): string {
  const { guardFormulas } = validate(optionsSchema, options, "invalid_options", ["options"]);
  if (!Array.isArray(rows) || rows.some((row) => typeof row !== "object" || row === null)) {
    const message = "expected a list of flat rows (pass what stakeholderRows or gapRows returns)";
    throw new AccountError("invalid_options", [{ severity: "error", code: "invalid_rows", path: ["rows"], message }]);
  }
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return "";
  return tableOf(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
    guardFormulas,
  );
}

/** A table of cells as CSV, below a line of headings. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
  guardFormulas: boolean,
): string {
  const cell = (value: string | number | boolean | null) => {
    if (typeof value !== "string") return value === null ? "" : String(value);
    return guardFormulas && formulaStart.test(value) ? `'${value}` : value;
  };
  return `${csvFormatRows([columns.map(cell), ...rows.map((row) => row.map(cell))])}\n`;
}
