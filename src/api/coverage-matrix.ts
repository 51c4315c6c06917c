import type { CoverageGrid } from "../insights/matrices/coverage-grid.js";
import { readCoverage } from "../insights/matrices/read-coverage.js";
import type { Issue } from "../internal/issue.js";
import { composeMatrix } from "./compose-matrix.js";
import { type MatrixOptions, readMatrixOptions } from "./matrix-options.js";
import type { AccountOrGraph } from "./open-account.js";
import type { ScoreHeader } from "./score-influence.js";

/** Who of our team covers whom of theirs, how well, and how far that is from what is wanted. */
export interface CoverageMatrix extends ScoreHeader, CoverageGrid {
  /** Data warnings, guesses, and choices made for you. */
  issues: Issue[];
}

/**
 * Our people against theirs: who of our team is in contact with whom, how strongly by now, who looks after them, and what we are to
 * them against what we want to be.
 *
 * Definition. A row is one of our team who has not left; "our team" is a row where it is stated that we know somebody and not who
 * of us does. A column is a customer or external, by influence. A cell's strength is the largest current strength of a contact
 * tie between the two: ties and interactions faded to `asOf`, stated coverage (brief .3, multiple .55, in depth .8) as a tie of
 * the owner. It `covers` if it is .25 or more, or the two met both ways within 90 days; where nothing but a statement says that
 * we know somebody, the cell of the owner, else of our team, covers. A column is covered if and only if one of its cells covers.
 *
 * How to read it. A column of much influence that is not covered is the next person to meet; one covered by a single row is
 * lost with that colleague; a row with many `soleContacts` or most of the `contactShare` is the colleague not to lose, or to
 * relieve. `relation.stepsMissing` counts the steps from what we are to them to what we want to be.
 *
 * Strengths and shares are fractions, 0..1. A pair without a cell has no contact on the map. `covered`, `strength` and what
 * follows are `null` while nothing at all is known of our contacts; shares of contact are `null` without an interaction of our team
 * in the last 90 days; levels of relation are `null` where nobody stated them. Influence covered, not covered and
 * `totals.unmapped` sum to 1; so do the `contactShare` of rows, of columns and of cells.
 *
 * The thresholds are design choices, and the fading of ties follows published rates of decay.
 *
 * Cost: one reckoning of influence without samples, O(ties) a round; the matrix is O(people + ties), and so is its size.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link MatrixOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 * @see docs/matrices.md for every field, docs/scores.md for how ties fade
 *
 * @example
 * ```ts
 * import { coverageMatrix } from "account-graph";
 *
 * const { rows, columns, cells } = coverageMatrix({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], relationLevel: { current: "vendor", desired: "problem_solver" } },
 *     { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], coverage: "multiple", ownerId: "sam" },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 * });
 * for (const { covered, person, relation } of columns) console.log(person.label, covered, relation?.stepsMissing);
 * for (const { row, column, strength } of cells) console.log(rows[row].label, "to", columns[column].person.label, strength);
 * // prints: Dana Cole false 2
 * // Lee Wong true undefined
 * // Sam Field to Lee Wong 0.55
 * // Our team to Dana Cole 0
 * ```
 */
export function coverageMatrix(account: AccountOrGraph, options: MatrixOptions = {}): CoverageMatrix {
  const checked = readMatrixOptions(options);
  const { network, influence, header, issues } = composeMatrix(account, checked);
  return { ...header, ...readCoverage(network, influence), issues };
}
