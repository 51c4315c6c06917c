import type { CoverageMatrix } from "../../api/coverage-matrix.js";
import type { CoverageCell, CoverageColumn } from "../../insights/matrices/coverage-grid.js";
import { AccountError } from "../../internal/account-error.js";
import { counted } from "../../internal/list-words.js";
import { readResult } from "../../internal/read-result.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import { sharePercent } from "../shared/share-percent.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** Options of {@link renderCoverage}. */
export interface RenderCoverageOptions {
  /** Of the heading, 1..4. @defaultValue 1 */
  headingLevel?: number | undefined;
  /** How many customer people the table lists, most influence first. @defaultValue 10 */
  maxPeople?: number | undefined;
  /** How many of our team get a column, most influence behind their contacts first. @defaultValue 6 */
  maxTeam?: number | undefined;
}

const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    headingLevel: s.withDefault(s.int().check(s.gte(1), s.lte(4)), 1),
    maxPeople: s.withDefault(s.int().check(s.gte(0)), 10),
    maxTeam: s.withDefault(s.int().check(s.gte(0)), 6),
  }))();

/**
 * Writes who on our team covers which of the customer's people as a Markdown table: a row for each of them, a column for each of our
 * team who deals with one of them. A number is the strength of contact, bold where it covers; `owner` looks after the person,
 * `closed` is ill feeling, an empty cell no contact on the map.
 *
 * Names and texts of the account stay text: nothing in them becomes a link, a picture, a heading or HTML. The same matrix gives
 * the same bytes.
 *
 * @param matrix - From `coverageMatrix`.
 * @param options - See {@link RenderCoverageOptions}.
 * @returns Markdown (CommonMark, with a table as on GitHub), with a line break at the end.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { coverageMatrix } from "account-graph";
 * import { renderCoverage } from "account-graph/render/markdown";
 *
 * const matrix = coverageMatrix({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], coverage: "multiple", ownerId: "sam" },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 * });
 * console.log(renderCoverage(matrix).split("\n").slice(2, 5).join("\n"));
 * // prints: | Name | Influence | Sam Field | Relation |
 * // | --- | ---: | --- | --- |
 * // | Dana Cole | 50% | **55%**, owner | not known |
 * ```
 */
export function renderCoverage(matrix: CoverageMatrix, options: RenderCoverageOptions = {}): string {
  return readResult("matrix", "coverageMatrix", () => {
    const { headingLevel, maxPeople, maxTeam } = validate(optionsSchema, options, "invalid_options", ["options"]);
    checkMatrix(matrix);
    const { rows, columns, cells, totals } = matrix;
    const active = new Set(cells.map((cell) => cell.row));
    const team = [...active].slice(0, maxTeam);
    const cellAt = new Map(cells.map((cell) => [cell.row * columns.length + cell.column, cell]));
    const lines = [
      `${"#".repeat(headingLevel)} ${escapeMarkdown(matrix.accountName)}: coverage as of ${matrix.asOf.slice(0, 10)}`,
      "",
    ];
    const shown = columns.slice(0, maxPeople);
    if (shown.length > 0) {
      const names = team.map((row) => escapeMarkdown(rows[row]!.label));
      lines.push(tableLine(["Name", "Influence", ...names, "Relation"]));
      lines.push(tableLine(["---", "---:", ...team.map(() => "---"), "---"]));
      for (const [column, { person, influence, relation }] of shown.entries()) {
        const fields = team.map((row) => fieldOf(cellAt.get(row * columns.length + column)));
        lines.push(
          tableLine([escapeMarkdown(person.label), sharePercent(influence), ...fields, relationWords(relation)]),
        );
      }
      lines.push("");
    }
    const { coveredInfluence, influence, unmapped } = totals;
    if (columns.length > shown.length) lines.push(`${counted(columns.length - shown.length, "other")} on the map.`);
    if (active.size > team.length) lines.push(`${counted(active.size - team.length, "other")} on our team in contact.`);
    lines.push(
      coveredInfluence === null
        ? "We do not know our contacts yet."
        : `${sharePercent(coveredInfluence)} of the influence is covered, ${sharePercent(influence - coveredInfluence)} is not, ${sharePercent(unmapped)} lies with people who are not on the map.`,
    );
    return `${lines.join("\n")}\n`;
  });
}

function tableLine(fields: readonly string[]): string {
  return `| ${fields.join(" | ")} |`;
}

function fieldOf(cell: CoverageCell | undefined): string {
  if (cell === undefined) return "";
  const words: string[] = [];
  if (cell.strength !== null && (cell.strength > 0 || cell.covers === true)) {
    const strength = cell.strength > 0 ? sharePercent(cell.strength) : "stated";
    words.push(cell.covers === true ? `**${strength}**` : strength);
  }
  if (cell.isOwner) words.push("owner");
  if (cell.isClosed) words.push("closed");
  return words.join(", ");
}

function relationWords(relation: CoverageColumn["relation"]): string {
  if (relation === null) return "not known";
  const [current, desired] = [relation.current ?? "not known", relation.desired].map((level) =>
    level?.replaceAll("_", " "),
  );
  return desired === undefined || desired === current ? current! : `${current}, wanted ${desired}`;
}

function checkMatrix(matrix: CoverageMatrix): void {
  for (const list of ["rows", "columns", "cells"] as const) {
    if (Array.isArray((matrix as CoverageMatrix | null | undefined)?.[list])) continue;
    const message = `no list "${list}" (pass what coverageMatrix returns)`;
    throw new AccountError("invalid_options", [
      { severity: "error", code: "invalid_matrix", path: ["matrix", list], message },
    ]);
  }
}
