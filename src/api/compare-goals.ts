import { goalsSideBySide } from "../planning/goals/compare-goals.js";
import type { GoalComparison } from "../planning/goals/goal-comparison.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * The goals of an account side by side: who carries one and loses by another, which rivals stand behind different goals, what not
 * to show whom first, and where one conversation serves two goals.
 *
 * Somebody supports a goal from a stance of .25 up and is against it from −.25 down; who loses has `impactIfWin` below 0. A stake
 * wins over the person's own fields.
 *
 * Cost: as `scoreAccount` without samples for every goal; at most 20 goals are compared with one another.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ScoreOptions}; `goalId` is ignored, and samples are not drawn.
 * @returns Plain JSON; empty lists without goals.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`.
 *
 * @example
 * ```ts
 * import { compareGoals } from "account-graph";
 *
 * const { conflicts } = compareGoals({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer"] }],
 *   goals: [
 *     { id: "renew", name: "the renewal", stakes: [{ personId: "dana", stance: "supporter" }] },
 *     { id: "grow", name: "the expansion", stakes: [{ personId: "dana", stance: "critic" }] },
 *   ],
 * });
 * console.log(conflicts[0]?.reason.text);
 * // prints: Dana Cole supports the renewal but not the expansion: do not bring up the expansion with them before the renewal is safe
 * ```
 */
export function compareGoals(account: AccountOrGraph, options: ScoreOptions = {}): GoalComparison {
  const checked = readScoreOptions(options);
  return goalsSideBySide(openAccount(account, checked).account, checked);
}
