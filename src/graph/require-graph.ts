import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import { isGraph } from "./is-graph.js";

/**
 * Refuses what is no graphology graph.
 *
 * @throws AccountError `invalid_graph`.
 */
export function requireGraph(value: unknown): void {
  if (isGraph(value)) return;
  const message = `expected a graphology graph, got ${quote(value)}`;
  throw new AccountError("invalid_graph", [{ severity: "error", code: "invalid_graph", path: ["graph"], message }]);
}
