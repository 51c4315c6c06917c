import { explain, type StakeholderExplanation } from "../insights/influence/explain.js";
import { composeShares } from "./compose-influence.js";
import { notAStakeholder } from "./not-a-stakeholder.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readUngappedOptions, type ScoreOptions } from "./score-options.js";

/**
 * Takes one person's influence apart: by decider, by listener, by steps of listening, by tie and by factor.
 *
 * `byDecider`, `ownVote` with `byListener`, `bySteps` and `byFactor` each sum to the person's influence. `byTie` does not: it
 * says what would be lost without a tie (below zero: gained), ties that matter most first; under `engine: "katz"` a pair's
 * interactions are one tie, and both λ and the mapped share are reckoned anew.
 *
 * Cost: as `scoreInfluence`, and one solve of the model for each tie, for at most 500 of them, fewer (at least 20) where all would take
 * more than about a second; `exact` then is `false`.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param personId - A customer or external on the map who has not left.
 * @param options - See {@link ScoreOptions}.
 * @returns Plain JSON.
 * @throws AccountError `unknown_person`, and as `scoreInfluence`.
 *
 * @example
 * ```ts
 * import { explainStakeholder } from "account-graph";
 *
 * const explained = explainStakeholder(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [
 *       { id: "dana", name: "Dana Cole", roles: ["economic_buyer"] },
 *       { id: "lee", name: "Lee Wong", roles: ["technical_buyer"] },
 *     ],
 *     relationships: [{ from: "lee", to: "dana", kind: "advises", strength: "strong" }],
 *   },
 *   "lee",
 * );
 * console.log(explained.text);
 * // prints: Lee Wong holds about 22% of the influence on this decision: 13 points directly, 9 through Dana Cole; #2 of 2, almost certainly. By whose right to decide: 13 from Lee Wong and 9 from Dana Cole. By distance from that right: 13 held directly and 9 one step away.
 * ```
 */
export function explainStakeholder(
  account: AccountOrGraph,
  personId: string,
  options: ScoreOptions = {},
): StakeholderExplanation {
  const checked = readUngappedOptions(options);
  const { network, influence, stakeholders } = composeShares(openAccount(account, checked), checked);
  const stakeholder = stakeholders.find((one) => one.id === personId);
  if (stakeholder === undefined) throw notAStakeholder(personId, network.account.people, stakeholders);
  return explain(network, influence, stakeholder, checked);
}
