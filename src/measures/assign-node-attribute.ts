import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import { isReadable } from "../internal/is-readable.js";
import type { Issue } from "../internal/issue.js";
import { nearestName } from "../internal/nearest-name.js";
import { cap } from "../internal/validate.js";

/**
 * Writes the result of a measure to the nodes of a graph, one attribute each: what `.assign` is in graphology-metrics.
 *
 * Nodes that the values do not name are left as they are; `null` is written as `null`. It is the only function here that
 * writes to a graph. O(values) time.
 *
 * @param graph - Any graphology graph; it is changed.
 * @param values - One value a node, by id, as measures return them.
 * @param name - The attribute.
 * @returns Nothing; the graph is changed.
 * @throws AccountError `invalid_graph` for what is no graph, `invalid_options` for an id that no node has; then nothing is written.
 *
 * @example
 * ```ts
 * import { assignNodeAttribute, degreeCentrality } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * assignNodeAttribute(contacts, degreeCentrality(contacts), "degree");
 * console.log(contacts.getNodeAttributes("ana"));
 * // prints: { degree: 1 }
 * ```
 */
export function assignNodeAttribute(
  graph: AbstractGraph,
  values: { readonly [id: string]: number | string | boolean | null },
  name: string,
): void {
  if (!isReadable(() => typeof graph === "object" && typeof graph?.setNodeAttribute === "function")) {
    const message = `expected a graphology graph, got ${quote(graph)}`;
    throw new AccountError("invalid_graph", [{ severity: "error", code: "invalid_graph", path: ["graph"], message }]);
  }
  const issues: Issue[] = [];
  if (typeof values !== "object" || values === null || Array.isArray(values)) {
    const message = `expected an object of values by node, got ${quote(values)}`;
    throw new AccountError("invalid_options", [{ severity: "error", code: "wrong_type", path: ["values"], message }]);
  }
  for (const id of Object.keys(values)) {
    if (graph.hasNode(id)) continue;
    const nearest = issues.length < 20 ? nearestName(id, graph.nodes()) : null;
    const message = `unknown node ${quote(id)}${nearest === null ? "" : ` (nearest: "${nearest}")`}`;
    issues.push({ severity: "error", code: "unknown_node", path: ["values", id], message });
  }
  if (issues.length > 0) throw new AccountError("invalid_options", cap(issues));
  for (const id of Object.keys(values)) graph.setNodeAttribute(id, name, values[id]);
}
