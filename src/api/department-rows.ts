import { readResult } from "../internal/read-result.js";
import type { DepartmentMatrix } from "./department-matrix.js";
import { joinLabels, type Row } from "./stakeholder-rows.js";

/**
 * The cells of a department matrix as flat rows: for `console.table`, a CSV file or a pivot table.
 *
 * @param matrix - From `departmentMatrix`.
 * @returns One row a cell; departments without anybody have one with `level` and `members` empty. Numbers keep full precision,
 *   members are joined by `; `.
 *
 * @example
 * ```ts
 * import { departmentMatrix, departmentRows } from "account-graph";
 *
 * const matrix = departmentMatrix({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   departments: [{ id: "it", name: "IT", required: true }],
 *   people: [{ id: "dana", name: "Dana Cole", title: "CFO", coverage: "brief" }],
 * });
 * console.log(departmentRows(matrix).map((row) => [row.department, row.level, row.members, row.covered]));
 * // prints: [ [ 'Finance', 1, 'Dana Cole', 1 ], [ 'IT', null, '', 0 ] ]
 * ```
 */
export function departmentRows(matrix: DepartmentMatrix): Row[] {
  return readResult("matrix", "departmentMatrix", () => {
    const { accountId, goalId, asOf, rows, columns, cells } = matrix;
    const lines: Row[] = [];
    let next = 0;
    for (const [row, { kind, department, label, required, head, ...sum }] of rows.entries()) {
      const start = {
        accountId,
        goalId,
        asOf,
        departmentId: department?.id ?? null,
        department: label,
        kind,
        required,
      };
      const end = { head: head?.label ?? null };
      if (cells[next]?.row !== row) {
        const { people, influence, covered, coveredInfluence, coveredShare } = sum;
        const empty = { level: null, members: "", people, influence, covered, coveredInfluence, coveredShare };
        lines.push({ ...start, ...empty, ...end });
      }
      for (; cells[next]?.row === row; next++) {
        const { column, members, people, influence, covered, coveredInfluence, coveredShare } = cells[next]!;
        const { level } = columns[column]!;
        const own = { people, influence, covered, coveredInfluence, coveredShare };
        lines.push({ ...start, level, members: joinLabels(members), ...own, ...end });
      }
    }
    return lines;
  });
}
