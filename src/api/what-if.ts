import { applyToAccount } from "../model/apply-changes.js";
import type { Change } from "../model/change.js";
import { readSituation } from "../planning/situation.js";
import { compareSituations } from "../planning/what-if/compare-situations.js";
import type { WhatIf } from "../planning/what-if/what-if.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * What some changes would do before anybody makes them: to the position of the group, everybody's influence and likely stance,
 * our contacts and their load, the health, the gaps and the factions, and who else would notice ("winning Cho over may cool
 * Dietz, their rival").
 *
 * Before and after are sampled with the same random numbers, so that `withinNoise` tells a difference from the uncertainty of
 * the map: the middle share of the paired differences holds 0. Nothing here is a probability of winning.
 *
 * Cost: twice that of `scoreAccount`; for many alternatives `createScenario` reads the account once.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param changes - What `applyChanges` takes; they are applied in order, all or none.
 * @param options - See {@link ScoreOptions}; without samples (0) `withinNoise` is `null`.
 * @returns Plain JSON; lists are empty where nothing changes.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`, and `invalid_changes` with every
 * problem and its path.
 *
 * @example
 * ```ts
 * import { whatIf } from "account-graph";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const], stance: "neutral" as const },
 *     { id: "lee", name: "Lee Wong", roles: ["technical_buyer" as const], stance: "neutral" as const },
 *   ],
 *   relationships: [{ from: "lee", to: "dana", kind: "advises" as const, strength: "strong" as const }],
 * };
 * const effects = whatIf(account, [{ type: "update_person", personId: "lee", set: { stance: "advocate" } }]);
 * console.log(effects.headlines[0].text);
 * // prints: The group would move closer to us
 * ```
 */
export function whatIf(account: AccountOrGraph, changes: readonly Change[], options: ScoreOptions = {}): WhatIf {
  const checked = readScoreOptions(options);
  const { account: before } = openAccount(account, checked);
  const after = applyToAccount(before, changes, ["changes"], checked.limits);
  return compareSituations(readSituation(before, checked), readSituation(after, checked), changes);
}
