import type { AbstractGraph } from "graphology-types";
import { compareIds } from "../../internal/compare-ids.js";
import * as s from "../../internal/schema.js";
import { readOptions } from "../read-options.js";
import { coreNumber } from "./core-number.js";

/** Options for {@link kShell}. */
export interface KShellOptions {
  /** Core number of the shell, a whole number from 0; absent: the largest that occurs. */
  k?: number | undefined;
}

export const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ k: s.optional(s.int().check(s.gte(0))) }))();

/**
 * The nodes of one core number: a ring of the network around its innermost core.
 *
 * The k-shell holds the nodes that are in the k-core but not in the (k + 1)-core; see {@link coreNumber}.
 *
 * The innermost shell (the default) is the densely tied middle; the 1-shell are trees that hang on the rest; the 0-shell are
 * nodes without ties.
 *
 * Expects a simple directed or undirected graph; self-loops are ignored. O(nodes + edges) time and space.
 *
 * @param graph - Any simple graphology graph.
 * @param options - See {@link KShellOptions}.
 * @returns Node ids, sorted; empty if no node has that core number.
 * @throws AccountError `invalid_graph`, `invalid_options`.
 *
 * @see Carmi et al. (2007), {@link https://doi.org/10.1073/pnas.0701175104}
 *
 * @example
 * ```ts
 * import { kShell } from "account-graph/measures";
 * import { UndirectedGraph } from "graphology";
 *
 * const contacts = new UndirectedGraph();
 * contacts.mergeEdge("ana", "ben");
 * contacts.mergeEdge("ben", "cleo");
 * contacts.mergeEdge("cleo", "ana");
 * contacts.mergeEdge("cleo", "dan");
 * console.log(kShell(contacts), kShell(contacts, { k: 1 }));
 * // prints: [ 'ana', 'ben', 'cleo' ] [ 'dan' ]
 * ```
 */
export function kShell(graph: AbstractGraph, options: KShellOptions = {}): string[] {
  const { k } = readOptions(optionsSchema, options);
  const cores = coreNumber(graph);
  let shell = k ?? 0;
  if (k === undefined) for (const id of Object.keys(cores)) shell = Math.max(shell, cores[id]);
  return Object.keys(cores)
    .filter((id) => cores[id] === shell)
    .sort(compareIds);
}
