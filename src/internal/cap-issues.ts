import type { Issue, Severity } from "./issue.js";

/** How many problems one error or one result lists. */
export const maximumIssues = 100;

/**
 * At most a hundred issues, then one `more_issues` that says how many were left out. The order stays; capping twice changes
 * nothing.
 *
 * @param severity - Of the closing issue: `"error"` in an error, `"info"` in a result.
 */
export function capIssues(issues: readonly Issue[], severity: Severity): Issue[] {
  if (issues.length <= maximumIssues) return [...issues];
  if (issues[maximumIssues]!.code === "more_issues") return issues.slice(0, maximumIssues + 1);
  const listed = issues.slice(0, maximumIssues);
  listed.push(moreIssues(severity, `and ${issues.length - maximumIssues} more`));
  return listed;
}

/** The problems found in an input whose rest was not looked at: the first hundred, and that there may be more. */
export function cutShort(issues: readonly Issue[]): Issue[] {
  const listed = issues.slice(0, maximumIssues);
  const rest = issues.length - listed.length;
  const message = rest > 0 ? `and more than ${rest} more` : "and perhaps more";
  return [...listed, moreIssues("error", `${message} (the rest was not read)`)];
}

/** The issue that closes a list cut short. */
export function moreIssues(severity: Severity, message: string): Issue {
  return { severity, code: "more_issues", path: [], message };
}
