import type { CoverageMatrix } from "../../api/coverage-matrix.js";
import type { CoverageCell } from "../../insights/matrices/coverage-grid.js";
import { checkResult } from "../../internal/check-result.js";
import { counted } from "../../internal/list-words.js";
import { readResult } from "../../internal/read-result.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import { sharePercent } from "../shared/share-percent.js";
import { drawNothing, drawPage } from "./draw-page.js";
import { drawHeatMap, type HeatCell, type HeatLine, heatRoom } from "./heat/draw-heat-map.js";
import { type PictureOptions, pictureFields } from "./picture-options.js";
import { themes } from "./themes.js";
import { elementId } from "./write/element-id.js";

/** Options of {@link renderCoverageMatrix}. */
export interface RenderCoverageMatrixOptions extends PictureOptions {
  /** How many customer people get a row at most, 1..500, most influence first; the others are one row. @defaultValue as many as fit */
  maxPeople?: number | undefined;
  /** How many of our team get a column at most, 1..100, most influence behind their contacts first. @defaultValue as many as fit */
  maxTeam?: number | undefined;
}

export const renderCoverageMatrixOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    ...pictureFields("ag-coverage"),
    maxPeople: s.optional(s.int().check(s.gte(1), s.lte(500))),
    maxTeam: s.optional(s.int().check(s.gte(1), s.lte(100))),
  }))();

const legend =
  "Fuller color: stronger contact. Heavy frame: looks after them. Dashed: stated, strength not known. Empty: no contact on the map.";

/**
 * Draws who on our team is in contact with whom as a heat map in SVG: a row for each of the customer's people, most influence first, a
 * column for each of our team.
 *
 * How to read it. A row without color is somebody we do not reach; a column that is alone in many rows is a colleague not to lose.
 * People and colleagues who do not fit are one last row and one last column, with how many of them are covered.
 *
 * The text is a whole SVG document: no script, no style sheet, no reference to anything outside, every text escaped. The same matrix
 * gives the same bytes. No text is smaller than 9 pixels.
 *
 * Cost: O(cells).
 *
 * @param matrix - From `coverageMatrix`.
 * @param options - See {@link RenderCoverageMatrixOptions}.
 * @returns An SVG document.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { coverageMatrix } from "account-graph";
 * import { renderCoverageMatrix } from "account-graph/render/svg";
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
 * console.log(renderCoverageMatrix(matrix).split("\n")[2]);
 * // prints: <desc>Coverage: 1 of 1 person is in contact with us. Dana Cole: Sam Field.</desc>
 * ```
 */
export function renderCoverageMatrix(matrix: CoverageMatrix, options: RenderCoverageMatrixOptions = {}): string {
  return readResult("matrix", "coverageMatrix", () => {
    const settings = validate(renderCoverageMatrixOptionsSchema, options, "invalid_options", ["options"]);
    checkResult(matrix, "matrix", ["rows", "columns", "cells"], "coverageMatrix");
    const { width, height, idPrefix } = settings;
    const theme = themes[settings.theme];
    const page = {
      width,
      height,
      theme,
      title: settings.title ?? matrix.accountName,
      subtitle: `Who on our team is in contact with whom, as of ${matrix.asOf.slice(0, 10)}`,
      description: describe(matrix),
    };
    if (matrix.columns.length === 0) return drawPage(page, [drawNothing(page, "No customer people are on the map.")]);
    const room = heatRoom(width, height);
    const active = matrix.rows.map((_, row) => row).filter((row) => matrix.cells.some((cell) => cell.row === row));
    const people = listed([...matrix.columns.keys()], settings.maxPeople ?? room.rows, room.rows);
    const team = listed(active, settings.maxTeam ?? room.columns, room.columns);
    const map = {
      rows: people.map((group) => personLine(matrix, group, idPrefix)),
      columns: team.map((group) => teamLine(matrix, group, idPrefix)),
      cells: cellsOf(matrix, people, team, idPrefix),
    };
    const parts = drawHeatMap(map, width, height, legend, theme);
    if (active.length === 0) parts.push(drawNothing(page, "No contact with our team is on the map."));
    return drawPage(page, parts);
  });
}

/** Positions one by one, and those beyond `most` as a last group. */
function listed(positions: readonly number[], most: number, room: number): number[][] {
  const limit = Math.min(most, room);
  if (positions.length <= limit) return positions.map((one) => [one]);
  const single = most < room ? most : limit - 1;
  return [...positions.slice(0, single).map((one) => [one]), positions.slice(single)];
}

function personLine({ columns }: CoverageMatrix, group: readonly number[], idPrefix: string): HeatLine {
  const influence = group.reduce((sum, one) => sum + columns[one]!.influence, 0);
  if (group.length > 1) {
    const attributes = { id: elementId(idPrefix, "row", "others"), "data-count": String(group.length) };
    return { label: counted(group.length, "other"), detail: sharePercent(influence), attributes, isSum: true };
  }
  const { person } = columns[group[0]!]!;
  const attributes = { id: elementId(idPrefix, "person", person.id), "data-person": person.id };
  return { label: person.label, detail: sharePercent(influence), attributes };
}

function teamLine({ rows }: CoverageMatrix, group: readonly number[], idPrefix: string): HeatLine {
  if (group.length > 1) {
    const attributes = { id: elementId(idPrefix, "column", "others"), "data-count": String(group.length) };
    return { label: counted(group.length, "other"), detail: "", attributes, isSum: true };
  }
  const { person, label, contacts } = rows[group[0]!]!;
  const detail = contacts === null ? "" : `covers ${contacts}`;
  if (person === null)
    return { label, detail, attributes: { id: elementId(idPrefix, "column", "our-team") }, isSum: true };
  return { label, detail, attributes: { id: elementId(idPrefix, "team", person.id), "data-person": person.id } };
}

function cellsOf(
  matrix: CoverageMatrix,
  people: readonly (readonly number[])[],
  team: readonly (readonly number[])[],
  idPrefix: string,
): HeatCell[] {
  const rowOf = placesOf(people);
  const columnOf = placesOf(team);
  const groups = new Map<number, CoverageCell[]>();
  for (const cell of matrix.cells) {
    const [row, column] = [rowOf.get(cell.column), columnOf.get(cell.row)];
    if (row === undefined || column === undefined) continue;
    const key = row * team.length + column;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups].map(([key, cells]) => {
    const [row, column] = [Math.floor(key / team.length), key % team.length];
    const isSingle = people[row]!.length === 1 && team[column]!.length === 1;
    return isSingle ? singleCell(cells[0]!, row, column, idPrefix) : sumCell(cells, people[row]!.length, row, column);
  });
}

function placesOf(groups: readonly (readonly number[])[]): Map<number, number> {
  return new Map(groups.flatMap((group, place) => group.map((one) => [one, place] as const)));
}

function singleCell(cell: CoverageCell, row: number, column: number, idPrefix: string): HeatCell {
  const { ours, theirs, strength, covers, isOwner, isClosed, lastContactAt } = cell;
  const share = strength === null || strength === 0 ? "" : sharePercent(strength);
  const text = isClosed ? "closed" : share === "" && isOwner ? "owner" : share;
  const facts = [
    `${ours?.label ?? "Our team"} and ${theirs.label}`,
    share === "" ? "" : `contact ${share}`,
    covers === true ? "covers" : "",
    isOwner ? "looks after them" : "",
    isClosed ? "closed by ill feeling" : "",
    lastContactAt === null ? "" : `last contact ${lastContactAt.slice(0, 10)}`,
  ];
  return {
    row,
    column,
    heat: strength === null ? null : strength,
    text,
    detail: isOwner && share !== "" ? "owner" : "",
    tooltip: facts.filter(Boolean).join(", "),
    attributes: {
      id: `${elementId(idPrefix, "cell", theirs.id)}-${elementId("by", "", ours?.id ?? "")}`,
      "data-person": theirs.id,
      "data-team": ours?.id,
    },
    isMarked: isOwner,
  };
}

/** Several pairs as one field: how many of the people are covered. */
function sumCell(cells: readonly CoverageCell[], people: number, row: number, column: number): HeatCell {
  const covered = new Set(cells.filter(({ covers }) => covers === true).map(({ theirs }) => theirs.id)).size;
  const text = people === 1 ? (covered > 0 ? "yes" : "") : `${covered} of ${people}`;
  return {
    row,
    column,
    heat: covered / people,
    text,
    tooltip: `${covered} of ${people} covered`,
    attributes: { "data-count": String(people) },
  };
}

const mostNamed = 5;

function describe({ columns, rows, cells }: CoverageMatrix): string {
  const covered = columns.filter((one) => one.covered === true).length;
  const verb = columns.length === 1 ? "is" : "are";
  const sentences = [
    `Coverage: ${covered} of ${counted(columns.length, "person", "people")} ${verb} in contact with us.`,
  ];
  for (const [index, { person, covered: isCovered }] of columns.slice(0, mostNamed).entries()) {
    const by = cells
      .filter((cell) => cell.column === index && cell.covers === true)
      .map((cell) => rows[cell.row]!.label);
    sentences.push(`${person.label}: ${by.length > 0 ? by.join(", ") : isCovered === null ? "not known" : "no one"}.`);
  }
  return sentences.join(" ");
}
