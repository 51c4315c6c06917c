import type { DecisionForecast } from "../planning/forecast/decision-forecast.js";
import { forecast } from "../planning/forecast/forecast.js";
import { readSituation } from "../planning/situation.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * How the decision is likely to fall under the goal's rule if everybody votes as they are predicted to stand after listening, with
 * vetoes as gates; and whose vote turns it.
 *
 * `pivotal` tells how often each vote decides: `banzhaf` over all ways in which the others can vote, `shapley` over all orders of
 * agreeing, both counted exactly by sums of weights (estimated, with `exact: false`, beyond 60 voters). `flips` says what one vote
 * alone would turn as the others stand now. Where roles are merely weighted, everybody votes with their decision right, a majority
 * of which counts as deciding, and the outcome follows the position of the group (for us from .25, against from −.25).
 *
 * Nothing here is a probability of winning: `likelihood` is the share of the samples of an uncertain map.
 *
 * Cost: as `scoreInfluence`, and O(voters² · different sums of weights).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ScoreOptions}.
 * @returns Plain JSON; `open` with nobody pivotal where nobody is known to decide.
 * @throws AccountError as `scoreInfluence`.
 *
 * @example
 * ```ts
 * import { forecastDecision } from "account-graph";
 *
 * const { outcome, pivotal } = forecastDecision({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   goals: [{ id: "deal", name: "Deal", decisionRule: "majority" }],
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["decision_maker"], stance: "advocate" },
 *     { id: "lee", name: "Lee Wong", roles: ["decision_maker"], stance: "opponent" },
 *     { id: "ana", name: "Ana Ruiz", roles: ["decision_maker"], stance: "neutral" },
 *   ],
 * });
 * console.log(outcome, pivotal[0]?.flips?.text);
 * // prints: open With Ana Ruiz on our side it would carry
 * ```
 */
export function forecastDecision(account: AccountOrGraph, options: ScoreOptions = {}): DecisionForecast {
  const checked = readScoreOptions(options);
  return forecast(readSituation(openAccount(account, checked).account, checked));
}
