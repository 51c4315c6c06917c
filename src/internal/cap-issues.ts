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
  if (issues.length <= maximumIssues || issues[maximumIssues]!.code === "more_issues") return [...issues];
  const listed = issues.slice(0, maximumIssues);
  listed.push(moreIssues(severity, `and ${issues.length - maximumIssues} more`));
  return listed;
}

/** The issue that closes a list cut short. */
export function moreIssues(severity: Severity, message: string): Issue {
  return { severity, code: "more_issues", path: [], message };
}
