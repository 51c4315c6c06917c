import { formatPath } from "./format-path.js";
import type { Issue } from "./issue.js";

/** What kind of input was refused, or why a computation stopped. */
export type AccountErrorCode =
  | "cancelled"
  | "invalid_account"
  | "invalid_options"
  | "invalid_changes"
  | "invalid_graph"
  | "invalid_file"
  | "unknown_person"
  | "unknown_goal"
  | "not_converged";

const brand = Symbol.for("account-graph.AccountError");
const maximumMessageLength = 1900;

/**
 * The one error this library throws for bad input. It lists every problem found, each with the exact path to it.
 *
 * Recognise it with {@link isAccountError}, not with `instanceof`: a program can hold two copies of the library (one ESM,
 * one CJS), and then there are two classes.
 *
 * @example
 * ```ts
 * import { isAccountError, parseAccount } from "account-graph";
 *
 * try {
 *   parseAccount({ id: "acme", name: "Acme", asOf: "2026-02-30", people: [] });
 * } catch (error) {
 *   if (isAccountError(error)) console.log(error.issues[0].message);
 * }
 * // prints: no such day "2026-02-30" (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
 * ```
 */
export class AccountError extends Error {
  readonly code: AccountErrorCode;
  readonly issues: [Issue, ...Issue[]];

  constructor(code: AccountErrorCode, issues: [Issue, ...Issue[]]) {
    super(summarise(code, issues));
    this.name = "AccountError";
    this.code = code;
    this.issues = issues;
    Object.defineProperty(this, brand, { value: true });
  }

  /** The error as plain JSON, for logs and for sending it elsewhere. */
  toJSON(): { name: string; code: AccountErrorCode; message: string; issues: Issue[] } {
    return { name: this.name, code: this.code, message: this.message, issues: this.issues };
  }
}

/**
 * Whether a caught value is an {@link AccountError}, also when it comes from another copy of this library.
 *
 * @param value - Anything, usually what a `catch` caught.
 * @returns `true` for an AccountError.
 *
 * @example
 * ```ts
 * import { isAccountError, parseAccount } from "account-graph";
 *
 * try {
 *   parseAccount({ id: "acme" });
 * } catch (error) {
 *   if (isAccountError(error)) console.log(error.code, error.issues.length);
 * }
 * // prints: invalid_account 3
 * ```
 */
export function isAccountError(value: unknown): value is AccountError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

/** The message shows the first problems; all of them are in `issues`. */
function summarise(code: AccountErrorCode, issues: readonly Issue[]): string {
  let message = `${code}: `;
  for (const [index, issue] of issues.entries()) {
    const line = `${index === 0 ? "" : "; "}${formatPath(issue.path)}${issue.path.length > 0 ? ": " : ""}${issue.message}`;
    if (index > 0 && message.length + line.length > maximumMessageLength - 40) {
      return `${message}; and ${issues.length - index} more`;
    }
    message += line;
  }
  return message.slice(0, maximumMessageLength);
}
