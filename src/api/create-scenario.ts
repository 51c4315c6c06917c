import { openScenario, type Scenario } from "../planning/what-if/scenario.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * Opens an account once, for a slider or a table of alternatives: each question is then answered without reading or checking
 * the account again. The answers equal those of `whatIf` without samples, to the byte.
 *
 * Cost: as `scoreAccount` without samples, once; then some ten milliseconds an alternative for a map of 60 people.
 *
 * @param account - Account JSON or a graphology graph; it is not changed, and what is done to it later is not noticed.
 * @param options - See {@link ScoreOptions}; samples are not drawn.
 * @returns Two functions, `whatIf(changes)` and `compare({ name: changes })`. They throw an AccountError `invalid_changes`.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { createScenario } from "account-graph";
 *
 * const scenario = createScenario({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], stance: "neutral" },
 *     { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], stance: "neutral" },
 *   ],
 * });
 * const answers = scenario.compare({
 *   "win Dana": [{ type: "update_person", personId: "dana", set: { stance: "supporter" } }],
 *   "win Lee": [{ type: "update_person", personId: "lee", set: { stance: "supporter" } }],
 * });
 * for (const [name, { groupStance }] of Object.entries(answers)) console.log(name, groupStance.after?.toFixed(2));
 * // prints: win Dana 0.19
 * // prints: win Lee 0.06
 * ```
 */
export function createScenario(account: AccountOrGraph, options: ScoreOptions = {}): Scenario {
  const checked = readScoreOptions(options);
  return openScenario(openAccount(account, checked).account, checked);
}
