import type { Allegiance } from "../insights/alliances/allegiance.js";
import { alliances } from "../insights/alliances/alliances.js";
import { explainAllegiance as explain } from "../insights/alliances/explain-allegiance.js";
import { influence } from "../insights/influence/influence.js";
import { openNetwork } from "../network/open-network.js";
import { type ClusterAlliancesOptions, readAllianceOptions } from "./alliance-options.js";
import { notAStakeholder } from "./not-a-stakeholder.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/**
 * Why somebody stands in their faction: which ties hold them and which pull, what a change of sides would cost, the one tie
 * that decides if there is one, whom not to ask for help with them, and what is between them and our people.
 *
 * A move costs what ties the person to their own side, liking less hostility, less what ties them to the other: the
 * frustration it adds to the division that `clusterAlliances` finds. Where the cheapest move costs little, the person can be
 * won over, by us or by others.
 *
 * Cost: as `clusterAlliances`.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param personId - A customer or external on the map who has not left.
 * @param options - As for `clusterAlliances`.
 * @returns Plain JSON.
 * @throws AccountError `unknown_person`, and as `clusterAlliances`.
 *
 * @example
 * ```ts
 * import { explainAllegiance } from "account-graph";
 *
 * const explained = explainAllegiance(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: ["Ana", "Ben", "Cem"].map((name) => ({ id: name.toLowerCase(), name })),
 *     relationships: [
 *       { from: "ana", to: "ben", kind: "ally", strength: "strong" },
 *       { from: "ben", to: "cem", kind: "rival", strength: "strong" },
 *     ],
 *   },
 *   "ana",
 * );
 * console.log(explained.change?.text);
 * // prints: One tie decides: Ana is an ally of Ben; without it, nothing would hold Ana there
 * ```
 */
export function explainAllegiance(
  account: AccountOrGraph,
  personId: string,
  options: ClusterAlliancesOptions = {},
): Allegiance {
  const checked = readAllianceOptions(options);
  const network = openNetwork(openAccount(account, checked).account, checked);
  const inScope = network.people.filter((person) => person.inScope);
  const person = inScope.find(({ id }) => id === personId);
  if (person === undefined) throw notAStakeholder(personId, network.account.people, inScope);
  return explain(network, alliances(network, influence(network), checked), person.index);
}
