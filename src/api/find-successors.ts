import { AccountError } from "../internal/account-error.js";
import { knownIds, unknownReference } from "../model/known-ids.js";
import type { Network } from "../network/network.js";
import { openNetwork } from "../network/open-network.js";
import type { Successor } from "../planning/resilience/successor.js";
import { successors } from "../planning/resilience/successors.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * Who may follow somebody who leaves, likeliest first, with what passes on to them (reporting lines, the department led, people
 * looked after) and what does not: ties of the person's own. Affection is not inherited, so a successor has to be won anew.
 *
 * Points: reports to them 4, with "deputy" in the title 3 more and for advising them 1 more, is sponsored or mentored by them 2,
 * same department 2, same boss 1, within one level 1, and among our people 3 for contacts they share. Whoever has fewer than 2, is
 * leaving themselves, is above them or more senior, or is on the other side is not listed; at most five are. It is an order, not a probability.
 *
 * Cost: O(people + ties) for each candidate.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param personId - Anybody who has not left, on any side.
 * @param options - See {@link ScoreOptions}.
 * @returns Plain JSON; empty where no one is in line.
 * @throws AccountError `unknown_person`, `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { findSuccessors } from "account-graph";
 *
 * const [first] = findSuccessors(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [
 *       { id: "dana", name: "Dana Cole", title: "CFO" },
 *       { id: "lee", name: "Lee Wong", title: "Head of Finance", reportsTo: "dana" },
 *       { id: "ana", name: "Ana Ruiz", title: "Controller", reportsTo: "dana" },
 *     ],
 *     relationships: [{ from: "dana", to: "lee", kind: "mentors" }],
 *   },
 *   "dana",
 * );
 * console.log(first?.ref.label, first?.inherits.map(({ label }) => label), first?.doesNotPassOn.map(({ label }) => label));
 * // prints: Lee Wong [ 'Ana Ruiz' ] [ 'Dana Cole mentors Lee Wong' ]
 * ```
 */
export function findSuccessors(account: AccountOrGraph, personId: string, options: ScoreOptions = {}): Successor[] {
  const checked = readScoreOptions(options);
  const network = openNetwork(openAccount(account, checked).account, checked);
  return successors(network, presentPerson(network, personId, ["personId"]));
}

/**
 * A person on the map who has not left, by id.
 *
 * @throws AccountError `unknown_person`
 */
export function presentPerson(network: Network, personId: string, path: readonly (string | number)[]): number {
  const index = network.indexOf.get(personId);
  if (index !== undefined) return index;
  const present = network.people.map(({ fields }) => fields);
  const known = knownIds({ id: "", name: "", asOf: "", people: present });
  throw new AccountError("unknown_person", [unknownReference("person", String(personId), path, known)]);
}
