import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import { graphIssue } from "../sentences/issues/graph-issues.js";
import { isGraph } from "./is-graph.js";

/**
 * Refuses what is no graphology graph.
 *
 * @throws AccountError `invalid_graph`.
 */
export function requireGraph(value: unknown): void {
  if (isGraph(value)) return;
  const issue = graphIssue("error", "issues.invalid_graph", ["graph"], { value: quote(value) });
  throw new AccountError("invalid_graph", [issue]);
}
