import { AccountError } from "../../internal/account-error.js";
import type { Issue } from "../../internal/issue.js";
import { cap } from "../../internal/validate.js";
import type { IndexedGraph } from "../indexing/indexed-graph.js";
import { nodeValues } from "../indexing/node-values.js";

/**
 * The cluster of every node as a number, from an option that names it by node id: 0, 1, … in the order of the nodes.
 * Numbers and text name the same cluster if they read the same.
 *
 * @throws AccountError `invalid_options`: an id that no node has, or a node without a cluster.
 */
export function partitionLabels(
  indexed: IndexedGraph,
  option: string,
  byId: { readonly [id: string]: string | number },
): Int32Array {
  const named = nodeValues(indexed, option, byId);
  const issues: Issue[] = [];
  const numbers = new Map<string, number>();
  const labels = new Int32Array(indexed.nodeCount);
  for (const [node, name] of named.entries()) {
    if (name === undefined) {
      const path = ["options", option, indexed.ids[node]];
      issues.push({ severity: "error", code: "missing_node", path, message: "missing (every node needs a cluster)" });
      continue;
    }
    const key = String(name);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    labels[node] = numbers.get(key)!;
  }
  if (issues.length > 0) throw new AccountError("invalid_options", cap(issues));
  return labels;
}
