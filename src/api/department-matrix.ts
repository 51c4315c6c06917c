import type { DepartmentGrid } from "../insights/matrices/department-grid.js";
import { readDepartments } from "../insights/matrices/read-departments.js";
import type { Issue } from "../internal/issue.js";
import { composeMatrix } from "./compose-matrix.js";
import { type MatrixOptions, readMatrixOptions } from "./matrix-options.js";
import type { AccountOrGraph } from "./open-account.js";
import type { ScoreHeader } from "./score-influence.js";

/** Where in the organisation the decision sits, and where we are in contact. */
export interface DepartmentMatrix extends ScoreHeader, DepartmentGrid {
  /** Data warnings, guesses, and choices made for you. */
  issues: Issue[];
}

/**
 * Departments against levels: how many people, how much of the decision, and how much of it is covered, in each field.
 *
 * Definition. Everybody of theirs, customers and externals, stands in exactly one field. The department is the stated one; else
 * the one that a customer's title speaks of (`inferDepartment`), which is a stated department if exactly one goes by that name;
 * else `outside` for externals and `unknown` for the others. The level is the one of `Stakeholder.level`, rounded; titles in
 * other organisations give none. `guessed` counts who stands where they do by title alone; with `inferFromTitles: false` nobody
 * does. Departments of the account without anybody on the map are rows too.
 *
 * How to read it. A row or level with much influence and little `coveredShare` is where we are blind; a `required` row with
 * nobody covered has to be entered, through its `head` if in doubt; people in the unknown row or column are to be asked about.
 *
 * `influence` and `coveredInfluence` are shares of the whole decision, 0..1, and add up: over cells to rows, over rows or columns
 * to `totals`, which is 1 with `totals.unmapped`. `coveredShare` is the covered part of a field's own influence, `null` where it
 * has none. All three of coverage are `null` while nothing at all is known of our contacts.
 *
 * Which words of a title name a department or a level is a design choice.
 *
 * Cost: one reckoning of influence without samples, O(ties) a round; the matrix is O(people), and so is its size.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link MatrixOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 * @see docs/matrices.md for every field
 *
 * @example
 * ```ts
 * import { departmentMatrix } from "account-graph";
 *
 * const { rows, columns, cells } = departmentMatrix({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   departments: [{ id: "fin", name: "Finance", required: true }],
 *   people: [
 *     { id: "dana", name: "Dana Cole", departmentId: "fin", level: 1, roles: ["economic_buyer"], coverage: "none" },
 *     { id: "lee", name: "Lee Wong", title: "IT Director", roles: ["technical_buyer"], coverage: "multiple" },
 *     { id: "kim", name: "Kim Bauer", roles: [] },
 *   ],
 * });
 * for (const { row, column, people, covered } of cells) {
 *   console.log(rows[row].label, rows[row].kind, "level", columns[column].level, "covered", covered, "of", people);
 * }
 * // prints: Finance stated level 1 covered 0 of 1
 * // IT title level 3 covered 1 of 1
 * // Unknown department unknown level null covered 0 of 1
 * ```
 */
export function departmentMatrix(account: AccountOrGraph, options: MatrixOptions = {}): DepartmentMatrix {
  const checked = readMatrixOptions(options);
  const { network, influence, header, issues } = composeMatrix(account, checked);
  return { ...header, ...readDepartments(network, influence), issues };
}
