import type { AllianceClustering } from "../insights/alliances/alliance-clustering.js";
import { alliances } from "../insights/alliances/alliances.js";
import { ourSide } from "../insights/alliances/our-side.js";
import { influence } from "../insights/influence/influence.js";
import { validate } from "../internal/validate.js";
import { openNetwork } from "../network/open-network.js";
import { showInNotebooks } from "../render/notebook/show-in-notebooks.js";
import { type ClusterOptions, clusterOptionsSchema } from "./alliance-options.js";
import { listIssues } from "./compose-influence.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/**
 * Who stands with whom and who against whom: camps by stance toward us, and factions by feelings among the people of the
 * account, with alliances and rivalries between factions, bridge people, and ties that do not fit.
 *
 * Factions minimise frustration: the strength of liking across factions plus hostility inside them (correlation clustering,
 * any number of factions). Small groups are solved exactly; beyond, `exact` is false and `lowerBound` says how far the answer
 * can be from the best. People about whom nobody wrote down a feeling are `unaligned`, not neutral.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - Objective, number of clusters, seed, goal and date.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 * @see Doreian and Mrvar (1996), {@link https://doi.org/10.1016/0378-8733(95)00259-6}
 *
 * @example
 * ```ts
 * import { clusterAlliances } from "account-graph";
 *
 * const politics = clusterAlliances({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: ["ana", "ben", "cem"].map((id) => ({ id, name: id })),
 *   relationships: [
 *     { from: "ana", to: "ben", kind: "ally", strength: "strong" },
 *     { from: "ben", to: "cem", kind: "rival", strength: "strong" },
 *   ],
 * });
 * console.log(politics.factions.map((faction) => faction.members.map((member) => member.id)));
 * // prints: [ [ 'ana', 'ben' ], [ 'cem' ] ]
 * ```
 */
export function clusterAlliances(account: AccountOrGraph, options: ClusterOptions = {}): AllianceClustering {
  const checked = validate(clusterOptionsSchema, options, "invalid_options", ["options"]);
  const opened = openAccount(account, checked);
  const network = openNetwork(opened.account, checked);
  const shares = influence(network);
  const seen = checked.side === "us" ? ourSide(network, shares) : { network, influence: shares };
  const clustering = alliances(seen.network, seen.influence, checked);
  const issues = listIssues([...clustering.issues, ...network.issues, ...opened.issues]);
  const politics: AllianceClustering = { ...clustering, issues };
  return showInNotebooks(politics, { accountName: opened.account.name, politics });
}
