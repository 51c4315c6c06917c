import type { DepartmentMatrix } from "../../api/department-matrix.js";
import type { CoverageSum } from "../../insights/matrices/coverage-sum.js";
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

/** Options of {@link renderDepartmentMatrix}. */
export interface RenderDepartmentMatrixOptions extends PictureOptions {
  /** How many departments get a row at most, 1..500, most influence first; the others are one row. @defaultValue as many as fit */
  maxDepartments?: number | undefined;
}

export const renderDepartmentMatrixOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    ...pictureFields("ag-departments"),
    maxDepartments: s.optional(s.int().check(s.gte(1), s.lte(500))),
  }))();

const legend =
  "Fuller color: more influence. Numbers: share of influence, people in contact with us of all. Bar: part of the influence in contact. Heavy frame: a required department without contact.";

/**
 * Draws where the influence is as a heat map in SVG: a row for each department, a column for each level, and what of it is in contact
 * with us.
 *
 * How to read it. A full color with an empty bar is where the decision is made without us. Departments that do not fit are one last
 * row; the last column holds the whole of each row. Levels count down from 0, the top.
 *
 * The text is a whole SVG document: no script, no style sheet, no reference to anything outside, every text escaped. The same matrix
 * gives the same bytes. No text is smaller than 9 pixels.
 *
 * Cost: O(cells).
 *
 * @param matrix - From `departmentMatrix`.
 * @param options - See {@link RenderDepartmentMatrixOptions}.
 * @returns An SVG document.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { departmentMatrix } from "account-graph";
 * import { renderDepartmentMatrix } from "account-graph/render/svg";
 *
 * const matrix = departmentMatrix({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   departments: [{ id: "fin", name: "Finance" }],
 *   people: [{ id: "dana", name: "Dana Cole", level: 1, departmentId: "fin", roles: ["economic_buyer"] }],
 * });
 * console.log(renderDepartmentMatrix(matrix).split("\n")[2]);
 * // prints: <desc>Departments by level: Finance holds 50% of the influence, 1 person.</desc>
 * ```
 */
export function renderDepartmentMatrix(matrix: DepartmentMatrix, options: RenderDepartmentMatrixOptions = {}): string {
  return readResult("matrix", "departmentMatrix", () => {
    const settings = validate(renderDepartmentMatrixOptionsSchema, options, "invalid_options", ["options"]);
    checkResult(matrix, "matrix", ["rows", "columns", "cells"], "departmentMatrix");
    const { width, height, idPrefix } = settings;
    const theme = themes[settings.theme];
    const page = {
      width,
      height,
      theme,
      title: settings.title ?? matrix.accountName,
      subtitle: `Where the influence is, by department and level, as of ${matrix.asOf.slice(0, 10)}`,
      description: describe(matrix),
    };
    if (matrix.rows.length === 0)
      return drawPage(page, [drawNothing(page, "No departments and no people are on the map.")]);
    const room = heatRoom(width, height);
    const rows = folded(matrix.rows.length, Math.min(settings.maxDepartments ?? room.rows, room.rows));
    const columns = folded(matrix.columns.length, room.columns - 1);
    const cells = sumCells(matrix, rows, columns);
    const map = {
      rows: rows.map((group) => rowLine(matrix, group, idPrefix)),
      columns: [...columns.map((group) => columnLine(matrix, group, idPrefix)), totalLine(idPrefix)],
      cells: fields(matrix, cells, rows, columns, idPrefix),
    };
    return drawPage(page, drawHeatMap(map, width, height, legend, theme));
  });
}

/** Positions one by one, and the last ones as a group where they are too many. */
function folded(count: number, most: number): number[][] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= most) return all.map((one) => [one]);
  const single = Math.max(0, most - 1);
  return [...all.slice(0, single).map((one) => [one]), all.slice(single)];
}

function rowLine({ rows }: DepartmentMatrix, group: readonly number[], idPrefix: string): HeatLine {
  const people = group.reduce((sum, one) => sum + rows[one]!.people, 0);
  const detail = counted(people, "person", "people");
  if (group.length > 1) {
    const attributes = { id: elementId(idPrefix, "row", "others"), "data-count": String(group.length) };
    return { label: counted(group.length, "other department"), detail, attributes, isSum: true };
  }
  const { label, department, kind } = rows[group[0]!]!;
  const key = department?.id ?? `${kind}:${label}`;
  return {
    label,
    detail,
    attributes: { id: elementId(idPrefix, "department", key), "data-department": department?.id },
  };
}

function columnLine({ columns }: DepartmentMatrix, group: readonly number[], idPrefix: string): HeatLine {
  const { level } = columns[group[0]!]!;
  const last = columns[group.at(-1)!]!.level;
  const word =
    level === null
      ? "Level not known"
      : group.length === 1
        ? `Level ${level}`
        : `Level ${level}${last === null ? " and others" : `–${last}`}`;
  return { label: word, detail: "", attributes: { id: elementId(idPrefix, "level", String(level)) } };
}

function totalLine(idPrefix: string): HeatLine {
  return { label: "All levels", detail: "", attributes: { id: elementId(idPrefix, "level", "all") }, isSum: true };
}

type Sum = Pick<CoverageSum, "people" | "influence" | "covered" | "coveredInfluence"> & { readonly names: string[] };

/** The fields of the picture: cells of the matrix, summed up where rows or columns are folded. */
function sumCells(
  { cells }: DepartmentMatrix,
  rows: readonly (readonly number[])[],
  columns: readonly (readonly number[])[],
): Map<number, Sum> {
  const rowOf = new Map(rows.flatMap((group, place) => group.map((one) => [one, place] as const)));
  const columnOf = new Map(columns.flatMap((group, place) => group.map((one) => [one, place] as const)));
  const sums = new Map<number, Sum>();
  for (const cell of cells) {
    const key = rowOf.get(cell.row)! * columns.length + columnOf.get(cell.column)!;
    const before = sums.get(key);
    sums.set(
      key,
      add(
        before,
        cell,
        cell.members.slice(0, 3).map(({ label }) => label),
      ),
    );
  }
  return sums;
}

function add(sum: Sum | undefined, part: Omit<Sum, "names">, names: readonly string[]): Sum {
  const plus = (a: number | null | undefined, b: number | null) => (b === null ? null : (a ?? 0) + b);
  return {
    people: (sum?.people ?? 0) + part.people,
    influence: (sum?.influence ?? 0) + part.influence,
    covered: plus(sum?.covered, part.covered),
    coveredInfluence: plus(sum?.coveredInfluence, part.coveredInfluence),
    names: [...(sum?.names ?? []), ...names].slice(0, 3),
  };
}

function fields(
  matrix: DepartmentMatrix,
  cells: ReadonlyMap<number, Sum>,
  rows: readonly (readonly number[])[],
  columns: readonly (readonly number[])[],
  idPrefix: string,
): HeatCell[] {
  const most = Math.max(1e-9, ...[...cells.values()].map(({ influence }) => influence));
  const drawn: HeatCell[] = [];
  for (const [key, sum] of cells) {
    const [row, column] = [Math.floor(key / columns.length), key % columns.length];
    drawn.push(field(sum, row, column, Math.sqrt(sum.influence / most), `${idPrefix}-cell-${row}-${column}`, false));
  }
  for (const [row, group] of rows.entries()) {
    let total: Sum | undefined;
    for (const one of group) total = add(total, matrix.rows[one]!, []);
    const isBlind = group.some((one) => matrix.rows[one]!.required && matrix.rows[one]!.covered === 0);
    const heat = Math.sqrt(Math.min(1, total!.influence / most));
    drawn.push(field(total!, row, columns.length, heat, `${idPrefix}-cell-${row}-all`, isBlind));
  }
  return drawn;
}

function field(sum: Sum, row: number, column: number, heat: number, id: string, isMarked: boolean): HeatCell {
  const { people, influence, covered, coveredInfluence, names } = sum;
  const others = people > names.length && names.length > 0 ? " and others" : "";
  const who = names.length > 0 ? `${names.join(", ")}${others}: ` : "";
  const contact = covered === null ? "contact not known" : `${covered} of ${people} in contact`;
  return {
    row,
    column,
    heat,
    text: people === 0 ? "no one" : sharePercent(influence),
    detail: people === 0 ? "" : covered === null ? counted(people, "person", "people") : `${covered} of ${people}`,
    tooltip: `${who}${sharePercent(influence)} of the influence, ${contact}`,
    attributes: { id },
    isMarked,
    bar: coveredInfluence === null || influence === 0 ? null : coveredInfluence / influence,
  };
}

const mostNamed = 5;

function describe({ rows }: DepartmentMatrix): string {
  const named = rows.slice(0, mostNamed).map(({ label, influence, people, covered }) => {
    const contact = covered === null ? "" : `, ${covered} in contact`;
    return `${label} holds ${sharePercent(influence)} of the influence, ${counted(people, "person", "people")}${contact}`;
  });
  return `Departments by level: ${named.length > 0 ? named.join("; ") : "none"}.`;
}
