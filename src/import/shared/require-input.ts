import { AccountError } from "../../internal/account-error.js";
import { quote } from "../../internal/format-path.js";

/** Refuses options without the date that they need. */
export function requireAsOf(options: unknown): void {
  if (hasAsOf(options)) return;
  const message = 'missing (a date such as "2026-03-01": the day of the export; the library has no clock)';
  throw new AccountError("invalid_options", [
    { severity: "error", code: "missing", path: ["options", "asOf"], message },
  ]);
}

/** Options that cannot be read have none. */
function hasAsOf(options: unknown): boolean {
  try {
    return (options as { asOf?: unknown } | null | undefined)?.asOf != null;
  } catch {
    return false;
  }
}

/** Refuses what is no object with files by name. */
export function requireFiles(files: unknown): void {
  if (typeof files === "object" && files !== null && !Array.isArray(files)) return;
  const message = `expected an object with files by name, got ${quote(files)}`;
  throw new AccountError("invalid_file", [{ severity: "error", code: "wrong_type", path: ["files"], message }]);
}
