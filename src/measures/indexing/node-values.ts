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

/**
 * The number of the node that an option names.
 *
 * @throws AccountError `invalid_options`: no node has this id.
 */
export function nodeNumber(indexed: IndexedGraph, option: string, id: string): number {
  const node = indexed.ids.indexOf(id);
  if (node !== -1) return node;
  const nearest = nearestName(id, indexed.ids);
  const hint = nearest === null ? "" : ` (nearest: "${nearest}")`;
  const message = `unknown node ${quote(id)}${hint}`;
  throw new AccountError("invalid_options", [
    { severity: "error", code: "unknown_node", path: ["options", option], message },
  ]);
}

/** {@link nodeNumber} for the two ends of a path, which may not be the same node. */
export function pathEnds(
  indexed: IndexedGraph,
  source: string,
  target: string,
): { readonly from: number; readonly to: number } {
  const from = nodeNumber(indexed, "source", source);
  const to = nodeNumber(indexed, "target", target);
  if (from !== to) return { from, to };
  throw new AccountError("invalid_options", [
    {
      severity: "error",
      code: "same_node",
      path: ["options", "target"],
      message: `${quote(target)} is the source too (expected another node)`,
    },
  ]);
}
