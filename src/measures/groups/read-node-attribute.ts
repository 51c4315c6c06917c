import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../../internal/account-error.js";
import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { nearestName } from "../../internal/nearest-name.js";
import { cap } from "../../internal/validate.js";
import type { IndexedGraph } from "../indexing/indexed-graph.js";

/** A value of a node attribute that puts nodes into groups. */
export type GroupValue = string | number | boolean;

const typeWords = { string: "a text", number: "a finite number", boolean: "true or false" };

/**
 * Reads one attribute of every node. A node may lack it (unknown); if all do, the name is taken for a mistake.
 *
 * @param types - Types a value may have; numbers must be finite.
 * @returns One value a node, `null` where it is not known.
 * @throws AccountError `invalid_graph`: no node has the attribute, or a value has another type (`graph.nodes.ana.team`).
 */
export function readNodeAttribute(
  graph: AbstractGraph,
  indexed: IndexedGraph,
  attribute: string,
  types: readonly ("string" | "number" | "boolean")[],
): (GroupValue | null)[] {
  const issues: Issue[] = [];
  const names = new Set<string>();
  let known = 0;
  const values = indexed.ids.map((id) => {
    const attributes = graph.getNodeAttributes(id);
    const value: unknown = Object.hasOwn(attributes, attribute) ? attributes[attribute] : null;
    if (value === null || value === undefined) {
      for (const name of Object.keys(attributes)) names.add(name);
      return null;
    }
    known++;
    const type = typeof value;
    if ((types as readonly string[]).includes(type) && (type !== "number" || Number.isFinite(value))) {
      return value as GroupValue;
    }
    const message = `expected ${types.map((allowed) => typeWords[allowed]).join(" or ")}, got ${quote(value)}`;
    issues.push({ severity: "error", code: "invalid_graph", path: ["graph", "nodes", id, attribute], message });
    return null;
  });
  if (known === 0 && values.length > 0) {
    const nearest = nearestName(attribute, names);
    const hint = nearest === null || nearest === attribute ? "" : ` (nearest: "${nearest}")`;
    const message = `no node has the attribute ${quote(attribute)}${hint}`;
    issues.push({ severity: "error", code: "invalid_graph", path: ["graph", "nodes"], message });
  }
  if (issues.length > 0) throw new AccountError("invalid_graph", cap(issues));
  return values;
}
