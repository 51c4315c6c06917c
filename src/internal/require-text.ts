import { AccountError } from "./account-error.js";
import { quote } from "./format-path.js";

/**
 * Refuses an argument that is no text.
 *
 * @throws AccountError `invalid_options`
 */
export function requireText(value: unknown, argument: string): void {
  if (typeof value === "string") return;
  const message = `expected a text, got ${quote(value)}`;
  throw new AccountError("invalid_options", [{ severity: "error", code: "wrong_type", path: [argument], message }]);
}
