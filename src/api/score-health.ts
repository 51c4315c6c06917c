import { health } from "../insights/health/health.js";
import type { HealthScore } from "../insights/health/health-score.js";
import { showInNotebooks } from "../render/notebook/show-in-notebooks.js";
import { composeInfluence } from "./compose-influence.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * How well an account stands with us, 0..100: seven dimensions and their weighted geometric mean.
 *
 * Coverage is the share of the mapped influence in live contact with us, breadth grows with the number of effective threads,
 * support is where the group leans, depth how strong the lines are, freshness how recent, resilience what stays covered
 * on average while up to five of the most important contacts leave, seniority the share of levels reached. One dimension near zero pulls the whole down.
 * A dimension whose facts are missing is `null` and left out; `overall` is `null` while less than 60 % of the weights have data.
 * Points lost by dimension sum to 100 − overall. `interval` says where the samples put it, as influence and stances are uncertain. It is no probability of anything.
 *
 * Cost: as `scoreInfluence`.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ScoreOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { scoreHealth } from "account-graph";
 *
 * const health = scoreHealth({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], stance: "supporter", coverage: "in_depth", level: 1 },
 *     { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], stance: "neutral", coverage: "none", level: 2 },
 *   ],
 * });
 * console.log(health.overall?.toFixed(0), health.missing);
 * // prints: 27 [ 'freshness' ]
 * ```
 */
export function scoreHealth(account: AccountOrGraph, options: ScoreOptions = {}): HealthScore {
  const checked = readScoreOptions(options);
  const { network, influence, decision, uncertainty } = composeInfluence(openAccount(account, checked), checked);
  const score = health(network, influence, decision, uncertainty);
  return showInNotebooks(score, { accountName: network.account.name, health: score });
}
