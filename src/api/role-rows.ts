import { readResult } from "../internal/read-result.js";
import type { RoleMatrix } from "./role-matrix.js";
import { joinLabels, type Row } from "./stakeholder-rows.js";

/**
 * The roles of a role matrix as flat rows: for `console.table` or a CSV file.
 *
 * @param matrix - From `roleMatrix`.
 * @returns One row a role. Holders are joined by `; `; numbers keep full precision.
 *
 * @example
 * ```ts
 * import { roleMatrix, roleRows } from "account-graph";
 *
 * const matrix = roleMatrix({ id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", roles: ["champion"] }] });
 * console.log(roleRows(matrix).map((row) => [row.role, row.wanted, row.held, row.holders]));
 * // prints: [ [ 'champion', null, 1, 'Dana Cole' ] ]
 * ```
 */
export function roleRows(matrix: RoleMatrix): Row[] {
  return readResult("matrix", "roleMatrix", () => {
    return matrix.rows.map((row) => ({
      accountId: matrix.accountId,
      goalId: matrix.goalId,
      asOf: matrix.asOf,
      role: row.role,
      label: row.label,
      wanted: row.wanted,
      held: row.held,
      missing: row.missing,
      covered: row.covered,
      influence: row.influence,
      stance: row.stance,
      for: row.stances.for,
      undecided: row.stances.undecided,
      against: row.stances.against,
      unknown: row.stances.unknown,
      holders: joinLabels(row.holders.map((holder) => holder.person)),
      vacantSeats: joinLabels(row.vacantSeats),
    }));
  });
}
