import { compareIds } from "../../internal/compare-ids.js";
import type { Components } from "../../kernels/structure/connected-components.js";
import type { IndexedGraph } from "../indexing/indexed-graph.js";

/** Components as lists of ids, each sorted; the largest first, then by first id. */
export function nameComponents(indexed: IndexedGraph, components: Components): string[][] {
  const lists: string[][] = Array.from({ length: components.count }, () => []);
  for (const [node, id] of indexed.ids.entries()) lists[components.componentOf[node]!]!.push(id);
  return lists.sort((a, b) => b.length - a.length || compareIds(a[0]!, b[0]!));
}
