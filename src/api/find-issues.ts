import type { Issue } from "../internal/issue.js";
import type { AccountOrGraph } from "./open-account.js";
import { scoreAccount } from "./score-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * The data warnings, guesses and choices that a score of the account would carry: references that lead nowhere, cycles, the same
 * e-mail twice, levels guessed from titles, a goal chosen for you.
 *
 * Cost: as `scoreAccount` without samples.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ScoreOptions}.
 * @returns The same list that `scoreAccount` returns as `issues`: warnings first, at most a hundred; empty if nothing is odd.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { findIssues } from "account-graph";
 *
 * const issues = findIssues({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "lee", name: "Lee Wong", roles: ["economic_buyer"], reportsTo: "dana", coverage: "brief" }],
 * });
 * console.log(issues.map((issue) => issue.message));
 * // prints: [ 'unknown person "dana" (not on the map)' ]
 * ```
 */
export function findIssues(account: AccountOrGraph, options: ScoreOptions = {}): Issue[] {
  // Only an app's own rules, and names of gaps to be left out, bring issues with them.
  const checked = readScoreOptions(options);
  const needsGaps = checked.customRules !== undefined || checked.suppress !== undefined;
  return scoreAccount(account, { ...checked, samples: 0, include: needsGaps ? ["gaps"] : [] }).issues;
}
