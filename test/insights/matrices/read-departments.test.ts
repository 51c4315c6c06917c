import { describe, expect, it } from "vitest";
import { departmentMatrix } from "../../../src/api/department-matrix.js";
import type { MatrixOptions } from "../../../src/api/matrix-options.js";
import { mapOf } from "../influence/map.js";

type Fields = Record<string, unknown>;
const matrixOf = (people: Fields[], rest: Fields = {}, options: MatrixOptions = {}) =>
  departmentMatrix(mapOf(people, rest), options);
const fin = { id: "fin", name: "Finance" };
type Matrix = ReturnType<typeof departmentMatrix>;
const rowsOf = ({ rows }: Matrix) => rows.map(({ kind, label, people, guessed }) => [kind, label, people, guessed]);
const fieldsOf = ({ rows, columns, cells }: Matrix) =>
  cells.map((one) => [rows[one.row]!.label, columns[one.column]!.level, one.members.map((member) => member.id)]);

describe("the department matrix of a small map", () => {
  /** Weights 2, 1 and 1, nobody listens: .25, .125 and .125 of the decision. */
  const matrix = matrixOf(
    [
      { id: "dana", departmentId: "fin", level: 1, decisionWeight: 2, coverage: "none" },
      { id: "lee", title: "IT Manager", level: 3, decisionWeight: 1, coverage: "brief" },
      { id: "kim", departmentId: "fin", decisionWeight: 1, coverage: "multiple" },
    ],
    {
      departments: [
        { ...fin, required: true, headId: "dana", headcount: 60 },
        { id: "legal", name: "Legal", parentId: "fin" },
      ],
    },
  );

  it("has departments by influence, whether somebody is there or not", () => {
    expect(matrix.rows).toEqual([
      {
        kind: "stated",
        department: { type: "department", id: "fin", label: "Finance" },
        label: "Finance",
        guessed: 0,
        required: true,
        head: { type: "person", id: "dana", label: "DANA" },
        headCovered: false,
        parent: null,
        headcount: 60,
        people: 2,
        influence: 0.375,
        covered: 1,
        coveredInfluence: 0.125,
        coveredShare: expect.closeTo(1 / 3, 12),
      },
      expect.objectContaining({ kind: "title", department: null, label: "IT", guessed: 1, required: false, people: 1 }),
      expect.objectContaining({
        kind: "stated",
        label: "Legal",
        people: 0,
        influence: 0,
        covered: 0,
        coveredInfluence: 0,
        coveredShare: null,
        parent: { type: "department", id: "fin", label: "Finance" },
      }),
    ]);
  });

  it("has levels from the top down, and unknown last", () => {
    expect(matrix.columns.map(({ level, people, influence, covered }) => [level, people, influence, covered])).toEqual([
      [1, 1, 0.25, 0],
      [3, 1, 0.125, 1],
      [null, 1, 0.125, 1],
    ]);
  });

  it("has a cell for every field that somebody is in", () => {
    expect(fieldsOf(matrix)).toEqual([
      ["Finance", 1, ["dana"]],
      ["Finance", null, ["kim"]],
      ["IT", 3, ["lee"]],
    ]);
    expect(matrix.cells[1]).toEqual({
      row: 0,
      column: 2,
      members: [{ type: "person", id: "kim", label: "KIM" }],
      people: 1,
      influence: 0.125,
      covered: 1,
      coveredInfluence: 0.125,
      coveredShare: 1,
    });
    expect(matrix.totals).toEqual({
      people: 3,
      influence: 0.5,
      covered: 2,
      coveredInfluence: 0.25,
      coveredShare: 0.5,
      unmapped: 0.5,
    });
  });
});

describe("departments", () => {
  it("that titles speak of are the listed ones of that name, where there is exactly one", () => {
    const people = [
      { id: "a", title: "CFO" },
      { id: "b", departmentId: "fin" },
    ];
    expect(rowsOf(matrixOf(people, { departments: [fin] }))).toEqual([["stated", "Finance", 2, 1]]);
    const it = [{ id: "i", name: "Information technology" }];
    expect(rowsOf(matrixOf([{ id: "a", title: "CIO" }], { departments: it }))).toEqual([
      ["stated", "Information technology", 1, 1],
    ]);
    const two = [fin, { id: "fin2", name: " finance " }];
    expect(rowsOf(matrixOf([{ id: "a", title: "CFO", roles: ["legal"] }], { departments: two }))).toEqual([
      ["title", "Finance", 1, 1],
      ["stated", " finance ", 0, 0],
      ["stated", "Finance", 0, 0],
    ]);
  });

  it("are not read from titles when titles are not to be read", () => {
    const people = [{ id: "a", title: "CFO" }];
    const matrix = matrixOf(people, { departments: [fin] }, { inferFromTitles: false });
    expect(rowsOf(matrix)).toEqual([
      ["stated", "Finance", 0, 0],
      ["unknown", "Unknown department", 1, 0],
    ]);
    expect(fieldsOf(matrix)).toEqual([["Unknown department", null, ["a"]]]);
  });

  it("that people name and nobody listed are rows all the same", () => {
    const matrix = matrixOf([{ id: "a", departmentId: "ops" }]);
    expect(matrix.rows[0]).toMatchObject({
      kind: "stated",
      department: { type: "department", id: "ops", label: "ops" },
      head: null,
      headCovered: null,
      headcount: null,
      people: 1,
    });
  });

  it("of people from outside are those stated, else outside: their titles say nothing", () => {
    const people = [
      { id: "a", side: "external", title: "Finance Director" },
      { id: "b", side: "external", departmentId: "fin", level: 2 },
      { id: "c", title: "Wizard" },
    ];
    const matrix = matrixOf(people, { departments: [fin] });
    expect(rowsOf(matrix)).toEqual([
      ["stated", "Finance", 1, 0],
      ["outside", "Outside the customer", 1, 0],
      ["unknown", "Unknown department", 1, 0],
    ]);
    expect(fieldsOf(matrix)).toEqual([
      ["Finance", 2, ["b"]],
      ["Outside the customer", null, ["a"]],
      ["Unknown department", null, ["c"]],
    ]);
  });

  it("have the head who is on the map, and no head who left", () => {
    const departments = [{ ...fin, headId: "a", parentId: "nowhere" }];
    const headed = (more: Fields) => matrixOf([{ id: "a", departmentId: "fin", ...more }], { departments }).rows[0]!;
    expect(headed({})).toMatchObject({ head: { id: "a" }, headCovered: null, parent: null });
    expect(headed({ coverage: "brief" }).headCovered).toBe(true);
    expect(headed({ status: "left" })).toMatchObject({ head: null, headCovered: null, people: 0 });
  });
});

describe("levels", () => {
  it("are rounded, and tell how many are guessed from titles", () => {
    const people = [
      { id: "a", level: 1.4 },
      { id: "b", title: "CFO" },
      { id: "c", level: 0 },
    ];
    const { columns } = matrixOf(people);
    expect(columns.map(({ level, people: count, guessed }) => [level, count, guessed])).toEqual([
      [0, 1, 0],
      [1, 2, 1],
    ]);
  });
});

describe("what nobody wrote down", () => {
  it("of our contacts is unknown, not zero", () => {
    const { rows, columns, cells, totals } = matrixOf([{ id: "a", departmentId: "fin" }], { departments: [fin] });
    for (const sum of [rows[0], columns[0], cells[0], totals]) {
      expect(sum).toMatchObject({ people: 1, covered: null, coveredInfluence: null, coveredShare: null });
    }
  });

  it("of everybody leaves an empty matrix", () => {
    expect(matrixOf([])).toMatchObject({ rows: [], columns: [], cells: [], totals: { people: 0, unmapped: 1 } });
  });
});
