import { influence } from "../insights/influence/influence.js";
import * as s from "../internal/schema.js";
import { openNetwork } from "../network/open-network.js";
import { assess } from "../planning/resilience/assess.js";
import type { Resilience } from "../planning/resilience/resilience.js";
import { extendedOptionsSchema, readExtendedOptions } from "./extended-options.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import type { ScoreOptions } from "./score-options.js";

/** Options of {@link assessResilience}. */
export interface ResilienceOptions extends ScoreOptions {
  /** How many departures to reckon with, 1..20. @defaultValue 5 */
  departures?: number | undefined;
}

const schema = /* @__PURE__ */ (() =>
  extendedOptionsSchema({ departures: s.optional(s.int().check(s.gte(1), s.lte(20))) }))();

/**
 * What survives when people leave: the share of the mapped influence still in contact with us after the worst, the expected and
 * the likeliest departures, on their side and on ours; and `linkedWithOrganization`, what is left after losing the contact, the
 * colleague and the partner firm that hurt most. High: we know the organization; low: we know a person.
 *
 * Influence is taken as it is today, and a contact is lost when the person leaves or the last of our people who keeps it does.
 * The curves for their side are exact; for ours the worst case is searched in full up to two departures, greedily and by samples beyond
 * (`exactTo`), and the expected one is exact. `riskWeighted` is the mean over 400 seeded orders in which people leave by their
 * `departureRisk` (not known: 10%; who is leaving: 90%).
 *
 * `critical` lists whose departure costs 5% of the influence or the way to a decider, with who would follow.
 *
 * Cost: O(400 · departures · contacts), and O(team² · contacts) for pairs of our people.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ResilienceOptions}.
 * @returns Plain JSON; all shares are 0 where nothing is known of our contacts.
 * @throws AccountError as `scoreInfluence`.
 *
 * @example
 * ```ts
 * import { assessResilience } from "account-graph";
 *
 * const { theirs, linkedWithOrganization, critical } = assessResilience({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"] },
 *     { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], reportsTo: "dana" },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 *   relationships: [
 *     { from: "sam", to: "dana", kind: "communicates", strength: "strong" },
 *     { from: "sam", to: "lee", kind: "communicates", strength: "strong" },
 *   ],
 * });
 * console.log(theirs.worst.map((share) => share.toFixed(2)).join(" "), linkedWithOrganization);
 * // prints: 1.00 0.30 0.00 0
 * console.log(critical[0]?.reason.text);
 * // prints: If Sam Field leaves, no one on our team is left for 2 contacts with 100% of the influence; Dana Cole would be out of reach; no one is in line to take over
 * ```
 */
export function assessResilience(account: AccountOrGraph, options: ResilienceOptions = {}): Resilience {
  const { departures = 5, ...scoring } = readExtendedOptions(schema, options);
  const network = openNetwork(openAccount(account, scoring).account, scoring);
  return assess(network, influence(network, scoring), departures, scoring.seed ?? 1);
}
