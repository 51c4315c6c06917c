import type { AccountScore } from "./account-score.js";
import { composeScore } from "./compose-score.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * Scores an account: who really decides, who is missing, what breaks if one person leaves, who stands with whom.
 *
 * One call opens the account once and reckons everything: `stakeholders` and `decision` (see `scoreInfluence`), `gaps` and
 * `checks` (see `findGaps`), `politics` (see `clusterAlliances`), `health` (see `scoreHealth`), `questions` (see
 * `recommendQuestions`). Parts that `include` does not
 * name come back empty (`decision` is always there).
 *
 * Cost: O(ties) for each sample, and O(people · ties) for betweenness and cuts; milliseconds for an account of 40 people.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ScoreOptions}.
 * @returns Plain JSON: the same bytes for the same input.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { scoreAccount } from "account-graph";
 *
 * const score = scoreAccount({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", title: "CFO", isTop: true, roles: ["economic_buyer"] },
 *     { id: "lee", name: "Lee Wong", title: "CIO", roles: ["technical_buyer"], reportsTo: "dana", stance: "supporter" },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 *   relationships: [
 *     { from: "sam", to: "lee", kind: "communicates", strength: "strong" },
 *     { from: "lee", to: "dana", kind: "influences", strength: "medium" },
 *   ],
 * });
 * console.log(score.stakeholders[0].name, score.gaps[0].rule);
 * // prints: Dana Cole single_point_of_contact
 * ```
 */
export function scoreAccount(account: AccountOrGraph, options: ScoreOptions = {}): AccountScore {
  const checked = readScoreOptions(options);
  return composeScore(openAccount(account, checked), checked);
}
