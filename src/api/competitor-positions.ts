import type { CompetitorGrid } from "../insights/matrices/competitor-grid.js";
import { readCompetitors } from "../insights/matrices/read-competitors.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import { composeMatrix } from "./compose-matrix.js";
import { type MatrixOptions, matrixOptionFields } from "./matrix-options.js";
import type { AccountOrGraph } from "./open-account.js";
import type { ScoreHeader } from "./score-influence.js";

/** Options of {@link competitorPositions}. */
export interface CompetitorPositionsOptions extends MatrixOptions {
  /** A leaning to a competitor from here up counts, above 0 and at most 1; as in the rule `competitor_aligned`. @defaultValue 0.4 */
  leaningFrom?: number | undefined;
}

const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...matrixOptionFields, leaningFrom: s.optional(s.number().check(s.gt(0), s.lte(1))) }))();

/** How much of the decision leans to each competitor. */
export interface CompetitorPositions extends ScoreHeader, CompetitorGrid {
  /** Data warnings, guesses, and choices made for you. */
  issues: Issue[];
}

/**
 * Where the competitors stand: the share of the decision that leans to each, who that is, what leans to none, and what is not
 * known.
 *
 * Definition. Person i of influence c(i) leans to competitor k if the stated affinity v(i, k) is at least `leaningFrom`. A former
 * employer counts as an affinity of just that much where none is stated. The share of k is
 * `Σ c(i) · v(i, k) / Σ_l v(i, l)` over those who lean to it, l running over all competitors that i leans to. `nobody` is the
 * influence of those who lean to none and of whom that is known: an affinity is stated for every competitor, or the list is empty.
 * `unknown` is that of all others, and `unmapped` what nobody on the map accounts for. All shares, `nobody`, `unknown` and
 * `unmapped` sum to 1.
 *
 * How to read it. A share says how much is known to lean there: it can be larger by as much as is unknown, never smaller.
 * `shareOfKnown` leaves the unknown out and is no estimate of it: people are asked about competitors when there is something to
 * tell. `leaning` looks at one competitor alone, in four parts that sum to 1, whoever leans to several in full.
 *
 * Shares are fractions, 0..1. The share of a competitor about whom nobody's leaning is known is `null`, not zero. `incumbent` is
 * `null` where nobody stated it.
 *
 * The split in proportion to affinity and the threshold are design choices; no published measure is claimed.
 *
 * Cost: one reckoning of influence without samples, O(ties) a round; the positions are O(people + stated leanings), and competitors
 * times the people who lean to none of them.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link CompetitorPositionsOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 * @see docs/matrices.md for every field
 *
 * @example
 * ```ts
 * import { competitorPositions } from "account-graph";
 *
 * const { competitors, totals } = competitorPositions({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   competitors: [{ id: "rivalis", name: "Rivalis", incumbent: true }, { id: "newco", name: "Newco" }],
 *   people: [
 *     { id: "dana", name: "Dana Cole", decisionWeight: 1, competitorAffinity: [{ competitorId: "rivalis", value: 0.6 }] },
 *     { id: "lee", name: "Lee Wong", decisionWeight: 1, competitorAffinity: [] },
 *     { id: "kim", name: "Kim Bauer", decisionWeight: 2 },
 *   ],
 * });
 * for (const { competitor, share, people } of competitors) console.log(competitor.label, share, people.length);
 * console.log(totals);
 * // prints: Rivalis 0.125 1
 * // Newco 0 0
 * // { leaning: 0.125, nobody: 0.125, unknown: 0.25, unmapped: 0.5 }
 * ```
 */
export function competitorPositions(
  account: AccountOrGraph,
  options: CompetitorPositionsOptions = {},
): CompetitorPositions {
  const checked = validate(optionsSchema, options, "invalid_options", ["options"]);
  const { network, influence, header, issues } = composeMatrix(account, checked);
  return { ...header, ...readCompetitors(network, influence, checked.leaningFrom), issues };
}
