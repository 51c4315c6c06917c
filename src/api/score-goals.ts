import type { AccountScore } from "./account-score.js";
import { composeScore } from "./compose-score.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * Scores every goal of an account: one map each, as `scoreAccount` would with its `goalId`.
 *
 * Cost: `scoreAccount` times the number of goals.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ScoreOptions}; `goalId` limits it to one.
 * @returns Scores by goal id, in the order of the account; empty without goals.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { scoreGoals } from "account-graph";
 *
 * const scores = scoreGoals({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole" }],
 *   goals: [
 *     { id: "renewal", name: "Renewal", stakes: [{ personId: "dana", roles: ["economic_buyer"] }] },
 *     { id: "rollout", name: "Roll-out", stakes: [{ personId: "dana", roles: ["user_buyer"] }] },
 *   ],
 * });
 * console.log(Object.values(scores).map((score) => [score.goalId, score.stakeholders[0].roles]));
 * // prints: [ [ 'renewal', [ 'economic_buyer' ] ], [ 'rollout', [ 'user_buyer' ] ] ]
 * ```
 */
export function scoreGoals(account: AccountOrGraph, options: ScoreOptions = {}): Record<string, AccountScore> {
  const checked = readScoreOptions(options);
  const opened = openAccount(account, checked);
  const wanted = checked.goalId === undefined ? (opened.account.goals ?? []).map((goal) => goal.id) : [checked.goalId];
  const scores: Record<string, AccountScore> = {};
  for (const goalId of wanted) scores[goalId] = composeScore(opened, { ...checked, goalId });
  return scores;
}
