import type { AbstractGraph } from "graphology-types";
import { AccountError } from "../../internal/account-error.js";
import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { plain } from "../../internal/numbers.js";
import * as s from "../../internal/schema.js";
import { cap } from "../../internal/validate.js";
import { type IndexedGraph, indexGraph } from "../indexing/indexed-graph.js";
import { nodeValues } from "../indexing/node-values.js";
import { readOptions } from "../read-options.js";
import { modularityOfPartition } from "./modularity-of-partition.js";

/** Options for {@link modularity}. */
export interface ModularityOptions {
  /** The community of every node, by id: any number or text. */
  communities: { [id: string]: number | string };
  /** Above 1 favors small communities, below 1 large ones; above 0. @defaultValue 1 */
  resolution?: number | undefined;
  /** Edge attribute with the strength of a tie, at least 0; `null` counts every tie as 1. @defaultValue null */
  strength?: string | null | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    communities: s.record(s.string(), s.union([s.number(), s.string()])),
    resolution: s.optional(s.number().check(s.refine((value) => value > 0, "% is out of range (above 0)"))),
    strength: s.optional(s.nullable(s.string())),
  }))();

/**
 * How much more a division into communities keeps ties inside than chance would.
 *
 * The share of the ties (by strength) within communities, less the share that would be expected if every node kept its ties
 * but tied to a random other end. In a directed graph chance keeps the ties to and from a node apart.
 *
 * High: communities that keep to themselves. 0: no better than chance, or all nodes in one. Below 0: ties run between
 * communities rather than within. Values of different graphs are hard to compare.
 *
 * Range: -1 to 1 at the default resolution (undirected -0.5 to 1); `null` without ties, or if all have strength 0.
 *
 * Expects a simple directed or undirected graph; a self-loop is a tie within.
 * O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link ModularityOptions}.
 * @returns One number.
 * @throws AccountError `invalid_graph`; `invalid_options`, also if a node has no community or an id is unknown.
 *
 * @see Newman (2004), {@link https://doi.org/10.1103/PhysRevE.70.056131}
 * @see Leicht and Newman (2008), directed, {@link https://doi.org/10.1103/PhysRevLett.100.118703}
 *
 * @example
 * ```ts
 * import { modularity } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("cleo", "dan");
 * const communities = { ana: "sales", ben: "sales", cleo: "legal", dan: "legal" };
 * console.log(modularity(contacts, { communities }));
 * // prints: 0.5
 * ```
 */
export function modularity(graph: AbstractGraph, options: ModularityOptions): number | null {
  const {
    communities,
    resolution = 1,
    strength = null,
  } = readOptions(optionsSchema, options, { communities: { ana: 0, ben: 1 } });
  const indexed = indexGraph(graph, { strength });
  const numbers = communityNumbers(indexed, communities);
  const value = modularityOfPartition(indexed, numbers, resolution);
  return value === null ? null : plain(value);
}

/** The community of every node, numbered by their first node. The number 1 and the text "1" are the same community. */
function communityNumbers(indexed: IndexedGraph, communities: { [id: string]: number | string }): Int32Array {
  const values = nodeValues(indexed, "communities", communities);
  const issues: Issue[] = [];
  const known = new Map<string, number>();
  const numbers = new Int32Array(indexed.nodeCount);
  for (const [node, id] of indexed.ids.entries()) {
    const community = values[node];
    if (community === undefined) {
      const message = `missing (expected the community of node ${quote(id)})`;
      issues.push({ severity: "error", code: "missing", path: ["options", "communities", id], message });
      continue;
    }
    const name = String(community);
    if (!known.has(name)) known.set(name, known.size);
    numbers[node] = known.get(name)!;
  }
  if (issues.length > 0) throw new AccountError("invalid_options", cap(issues));
  return numbers;
}
