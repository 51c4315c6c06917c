import type { AbstractGraph, Attributes } from "graphology-types";
import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import { graphIssue } from "../sentences/issues/graph-issues.js";

/**
 * Adds an edge to a simple graph. graphology keeps neighbors in plain objects, so that a simple graph takes an edge to a node
 * named after something every object has, such as `toString`, for one that exists: that is refused in words that help.
 *
 * @throws AccountError `invalid_graph`.
 */
export function addSimpleEdge<EdgeAttributes extends Attributes>(
  graph: AbstractGraph<Attributes, EdgeAttributes>,
  key: string,
  source: string,
  target: string,
  attributes: EdgeAttributes,
): void {
  const reserved = [source, target].find((id) => id in Object.prototype);
  if (reserved === undefined) {
    graph.addEdgeWithKey(key, source, target, attributes);
    return;
  }
  const issue = graphIssue("error", "issues.invalid_graph.reserved", ["graph"], { value: quote(reserved) });
  throw new AccountError("invalid_graph", [issue]);
}
