import { AccountError } from "../../internal/account-error.js";
import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { nearestName } from "../../internal/nearest-name.js";
import { cap } from "../../internal/validate.js";
import type { IndexedGraph } from "./indexed-graph.js";

/**
 * Brings an option that is keyed by node id into the order of the nodes, and refuses ids that no node has.
 *
 * @param option - The option's name, for the path of a problem.
 * @returns One value a node; `undefined` where the option has none.
 */
export function nodeValues<T>(
  indexed: IndexedGraph,
  option: string,
  byId: { readonly [id: string]: T },
): (T | undefined)[] {
  const known = new Set(indexed.ids);
  const issues: Issue[] = [];
  for (const id of Object.keys(byId)) {
    if (known.has(id)) continue;
    const nearest = issues.length < 20 ? nearestName(id, indexed.ids) : null;
    const hint = nearest === null ? "" : ` (nearest: "${nearest}")`;
    const message = `unknown node ${quote(id)}${hint}`;
    issues.push({ severity: "error", code: "unknown_node", path: ["options", option, id], message });
  }
  if (issues.length > 0) throw new AccountError("invalid_options", cap(issues));
  return indexed.ids.map((id) => (Object.hasOwn(byId, id) ? byId[id] : undefined));
}
