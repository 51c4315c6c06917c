import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { validate } from "../../internal/validate.js";
import type { AccountInput } from "../../model/account.js";
import { type InputOptions, inputOptionsSchema } from "../../model/limits.js";
import { flattenAccount, type Scalar } from "../shared/flat-graph.js";

/** Elements as Cytoscape.js takes them, and Cytoscape desktop opens them (`.cyjs`). */
export interface CytoscapeGraph {
  data: Record<string, Scalar>;
  elements: {
    nodes: { data: { id: string; label: string; [attribute: string]: Scalar } }[];
    edges: { data: { id: string; source: string; target: string; [attribute: string]: Scalar } }[];
  };
}

/**
 * An account as the JSON of Cytoscape: `cytoscape({ elements: exportCytoscape(account).elements })`, or a file for Cytoscape desktop.
 *
 * Every field is in `data`: nested ones as `authority.budget`, lists as one text with `; ` between. A score adds what it computed;
 * where the account states a field of the same name, the computed one is `scored.` and its name. Numbers keep full precision.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - `limits` raises what is accepted; `trusted` skips the checks of an account that was checked before.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 * @see https://js.cytoscape.org/#notation/elements-json
 *
 * @example
 * ```ts
 * import { exportCytoscape } from "account-graph/export/cytoscape";
 *
 * const { elements } = exportCytoscape({ id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] });
 * console.log(elements.nodes[0]);
 * // prints: { data: { name: 'Dana Cole', id: 'dana', label: 'Dana Cole' } }
 * ```
 */
export function exportCytoscape(
  account: AccountInput | AnyGraph,
  score?: InfluenceScore | null | undefined,
  options: InputOptions = {},
): CytoscapeGraph {
  const input = validate(inputOptionsSchema, options, "invalid_options", ["options"]);
  const { header, nodes, edges } = flattenAccount(account, score, input);
  // Cytoscape refuses a node and an edge of the same id.
  const taken = new Set(nodes.map(({ id }) => id));
  return {
    data: { ...header },
    elements: {
      nodes: nodes.map(({ id, label, attributes }) => ({ data: { ...attributes, id, label } })),
      edges: edges.map(({ id, from, to, attributes }) => {
        let free = id;
        while (taken.has(free)) free = `tie:${free}`;
        taken.add(free);
        return { data: { ...attributes, id: free, source: from, target: to } };
      }),
    },
  };
}
