import { formatPath } from "./format-path.js";
import type { Issue } from "./issue.js";
import { readResult } from "./read-result.js";

/**
 * The problems of an error, or of a result, as text: one line each, `path: message`.
 *
 * @param error - An {@link AccountError}, or anything else that carries `issues` (every result does).
 * @returns One line an issue; an empty text without issues.
 *
 * @example
 * ```ts
 * import { formatIssues, safeParseAccount } from "account-graph";
 *
 * const parsed = safeParseAccount({ id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "ana" }] });
 * if (!parsed.success) console.log(formatIssues(parsed.error));
 * // prints: people[0].name: missing (expected a text)
 * ```
 */
export function formatIssues(error: { issues: readonly Issue[] }): string {
  return readResult("error", "parseAccount", () => {
    const lines: string[] = [];
    for (const issue of error.issues) {
      lines.push(issue.path.length > 0 ? `${formatPath(issue.path)}: ${issue.message}` : issue.message);
    }
    return lines.join("\n");
  });
}
