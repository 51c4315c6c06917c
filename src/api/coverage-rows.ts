import { readResult } from "../internal/read-result.js";
import type { CoverageMatrix } from "./coverage-matrix.js";
import type { Row } from "./stakeholder-rows.js";

/**
 * The cells of a coverage matrix as flat rows: for `console.table`, a CSV file or a pivot table.
 *
 * @param matrix - From `coverageMatrix`.
 * @returns One row a cell, by our person, then by the influence of theirs; people of theirs without any cell come last, with our
 *   side `null`, so that nobody is missing from the table. Numbers keep full precision.
 *
 * @example
 * ```ts
 * import { coverageMatrix, coverageRows } from "account-graph";
 *
 * const matrix = coverageMatrix({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", coverage: "brief", ownerId: "sam" },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 * });
 * console.log(coverageRows(matrix).map((row) => [row.ours, row.theirs, row.strength]));
 * // prints: [ [ 'Sam Field', 'Dana Cole', 0.3 ] ]
 * ```
 */
export function coverageRows(matrix: CoverageMatrix): Row[] {
  return readResult("matrix", "coverageMatrix", () => {
    const { accountId, goalId, asOf, rows, columns, cells } = matrix;
    const lines: Row[] = [];
    const line = (column: number, cell: CoverageMatrix["cells"][number] | null): Row => {
      const theirs = columns[column]!;
      return {
        accountId,
        goalId,
        asOf,
        oursId: cell?.ours?.id ?? null,
        ours: cell === null ? null : rows[cell.row]!.label,
        theirsId: theirs.person.id,
        theirs: theirs.person.label,
        title: theirs.title,
        rank: theirs.rank,
        influence: theirs.influence,
        strength: cell === null ? theirs.strength : cell.strength,
        covers: cell === null ? theirs.covered : cell.covers,
        isOwner: cell?.isOwner ?? false,
        lastContactAt: cell?.lastContactAt ?? null,
        recentInteractions: cell?.recentInteractions ?? null,
        contactShare: cell?.contactShare ?? null,
        coverage: cell?.coverage ?? null,
        currentRelation: cell?.relation?.current ?? null,
        desiredRelation: cell?.relation?.desired ?? null,
        stepsMissing: cell?.relation?.stepsMissing ?? null,
        isClosed: cell?.isClosed ?? false,
      };
    };
    const met = new Set<number>();
    for (const cell of cells) {
      met.add(cell.column);
      lines.push(line(cell.column, cell));
    }
    for (let column = 0; column < columns.length; column++) if (!met.has(column)) lines.push(line(column, null));
    return lines;
  });
}
