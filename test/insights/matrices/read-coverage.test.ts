import { describe, expect, it } from "vitest";
import { coverageMatrix } from "../../../src/api/coverage-matrix.js";
import type { MatrixOptions } from "../../../src/api/matrix-options.js";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import { mapOf } from "../influence/map.js";

type Fields = Record<string, unknown>;

/** Ana weighs 2 and Bo and Cy 1 each; nobody listens to anybody, so half of each stays theirs: .25, .125, .125. */
const theirs = (a: Fields = {}, b: Fields = {}, c: Fields = {}) => [
  { id: "ana", decisionWeight: 2, ...a },
  { id: "bo", decisionWeight: 1, ...b },
  { id: "cy", decisionWeight: 1, ...c },
];
const team = [
  { id: "sam", side: "us", title: "Account Executive", level: 3 },
  { id: "uma", side: "us" },
];
const met = (id: string, at: string, people: string[], more: Fields = {}) => ({
  id,
  at,
  channel: "in_person",
  participants: people.map((personId) => ({ personId })),
  ...more,
});
const tie = (from: string, to: string, strength: number, kind = "works_with") => ({ from, to, kind, strength });
const matrixOf = (people: Fields[], rest: Fields = {}, options: MatrixOptions = {}) =>
  coverageMatrix(mapOf([...people, ...team], rest), options);
type Matrix = ReturnType<typeof coverageMatrix>;
const cell = (matrix: Matrix, ours: string | null, person: string) =>
  matrix.cells.find((one) => (one.ours?.id ?? null) === ours && one.theirs.id === person);
const row = (matrix: Matrix, ours: string | null) => matrix.rows.find((one) => (one.person?.id ?? null) === ours);
const column = (matrix: Matrix, person: string) => matrix.columns.find((one) => one.person.id === person)!;

describe("the coverage matrix of a small map", () => {
  const matrix = matrixOf(
    theirs({ ownerId: "uma", relationLevel: { current: "vendor", desired: "trusted_advisor" } }, { coverage: "brief" }),
    {
      relationships: [tie("sam", "ana", 0.6), tie("uma", "ana", 0.2)],
      interactions: [
        met("i1", "2026-02-20", ["sam", "uma", "ana"]),
        met("i2", "2026-02-10", ["sam", "cy"]),
        met("i3", "2025-06-01", ["uma", "cy"]),
      ],
    },
  );

  it("has our people by what stands behind their contacts, and our team last", () => {
    expect(matrix.rows).toEqual([
      {
        person: { type: "person", id: "sam", label: "SAM" },
        label: "SAM",
        title: "Account Executive",
        level: 3,
        status: "active",
        contacts: 2,
        soleContacts: 1,
        influence: 0.375,
        owned: 0,
        contactShare: 0.75,
      },
      {
        person: { type: "person", id: "uma", label: "UMA" },
        label: "UMA",
        title: null,
        level: null,
        status: "active",
        contacts: 1,
        soleContacts: 0,
        influence: 0.25,
        owned: 1,
        contactShare: 0.25,
      },
      {
        person: null,
        label: "Our team",
        key: "tables.our_team",
        params: {},
        title: null,
        level: null,
        status: null,
        contacts: 1,
        soleContacts: 1,
        influence: 0.125,
        owned: 0,
        contactShare: 0,
      },
    ]);
  });

  it("has their people by influence, with how they are covered and by whom best", () => {
    const [ana, bo, cy] = matrix.columns;
    expect(ana).toEqual({
      person: { type: "person", id: "ana", label: "ANA" },
      title: null,
      side: "customer",
      status: "active",
      level: null,
      rank: 1,
      influence: 0.25,
      covered: true,
      coveredBy: 2,
      strength: 0.6,
      bestOwner: { type: "person", id: "sam", label: "SAM" },
      owner: { type: "person", id: "uma", label: "UMA" },
      lastContactAt: "2026-02-20",
      contactShare: 0.5,
      relation: { current: "vendor", desired: "trusted_advisor", stepsMissing: 3 },
    });
    expect(bo).toMatchObject({ covered: true, coveredBy: 1, strength: 0.3, bestOwner: null, owner: null, rank: 2 });
    expect(bo).toMatchObject({ lastContactAt: null, contactShare: 0, relation: null });
    expect(cy).toMatchObject({ covered: true, coveredBy: 1, lastContactAt: "2026-02-10", contactShare: 0.5 });
  });

  it("has a cell for every pair of whom anything is known, by row, then column", () => {
    const where = matrix.cells.map((one) => [one.row, one.column, one.ours?.label ?? null, one.theirs.label]);
    expect(where).toEqual([
      [0, 0, "SAM", "ANA"],
      [0, 2, "SAM", "CY"],
      [1, 0, "UMA", "ANA"],
      [1, 2, "UMA", "CY"],
      [2, 1, null, "BO"],
    ]);
    expect(cell(matrix, "uma", "ana")).toMatchObject({
      covers: true,
      isOwner: true,
      lastContactAt: "2026-02-20",
      recentInteractions: 1,
      contactShare: 0.25,
      coverage: null,
      relation: { current: "vendor", desired: "trusted_advisor", stepsMissing: 3 },
      isClosed: false,
    });
    expect(cell(matrix, "sam", "ana")).toMatchObject({ strength: 0.6, covers: true, isOwner: false, relation: null });
    expect(cell(matrix, "uma", "cy")).toMatchObject({
      covers: false,
      lastContactAt: "2025-06-01",
      recentInteractions: 0,
    });
    expect(cell(matrix, null, "bo")).toMatchObject({ strength: 0.3, covers: true, coverage: "brief", ours: null });
  });

  it("adds up what is covered", () => {
    expect(matrix.totals).toEqual({
      people: 3,
      influence: 0.5,
      covered: 3,
      coveredInfluence: 0.5,
      coveredShare: 1,
      unmapped: 0.5,
      relations: { reached: 0, below: 1, unknown: 0, unstated: 2 },
    });
  });
});

describe("what nobody wrote down", () => {
  it("of our contacts is unknown, not zero", () => {
    const matrix = matrixOf(theirs({ ownerId: "sam" }, { relationLevel: { desired: "vendor" } }));
    expect(row(matrix, "sam")).toMatchObject({ contacts: null, soleContacts: null, influence: null, owned: 1 });
    expect(row(matrix, "sam")).toMatchObject({ contactShare: null });
    expect(column(matrix, "ana")).toMatchObject({ covered: null, coveredBy: null, strength: null, contactShare: null });
    expect(cell(matrix, "sam", "ana")).toMatchObject({ strength: null, covers: null, recentInteractions: null });
    expect(cell(matrix, null, "bo")).toMatchObject({
      strength: null,
      relation: { desired: "vendor", stepsMissing: null },
    });
    expect(matrix.totals).toMatchObject({ covered: null, coveredInfluence: null, coveredShare: null });
    expect(matrix.issues.map((issue) => issue.code)).toContain("no_team");
  });

  it("of interactions is unknown, while a count that is known to be none is 0", () => {
    const stated = matrixOf(theirs({ coverage: "brief", ownerId: "sam" }));
    expect(cell(stated, "sam", "ana")).toMatchObject({ strength: 0.3, recentInteractions: null, contactShare: null });
    const old = matrixOf(theirs({ coverage: "brief", ownerId: "sam" }), {
      interactions: [met("i", "2025-01-01", ["uma", "bo"])],
    });
    expect(cell(old, "sam", "ana")).toMatchObject({ recentInteractions: 0, contactShare: null });
  });

  it("of the relation is null, apart from none", () => {
    const levels = (relationLevel: Fields) => column(matrixOf(theirs({ relationLevel })), "ana").relation;
    expect(levels({ current: "none", desired: "none" })).toEqual({ current: "none", desired: "none", stepsMissing: 0 });
    expect(levels({ current: "trusted_advisor", desired: "vendor" })?.stepsMissing).toBe(0);
    expect(levels({ current: "none", desired: "trusted_advisor" })?.stepsMissing).toBe(4);
    expect(levels({ current: "vendor" })).toEqual({ current: "vendor", desired: null, stepsMissing: null });
    expect(levels({})).toBeNull();
  });

  it("is counted apart in the totals", () => {
    const { relations } = matrixOf(
      theirs(
        { relationLevel: { desired: "vendor" } },
        { relationLevel: { current: "vendor", desired: "vendor" } },
        { relationLevel: { current: "vendor" } },
      ),
    ).totals;
    expect(relations).toEqual({ reached: 1, below: 0, unknown: 1, unstated: 1 });
  });
});

describe("what is stated of a person as a whole", () => {
  it("stands with the owner, else with our team", () => {
    const matrix = matrixOf(
      theirs(
        { coverage: "in_depth", ownerId: "uma", lastContactAt: "2026-01-05" },
        { coverage: "none" },
        { lastContactAt: "2026-02-28", ownerId: "nobody" },
      ),
    );
    expect(cell(matrix, "uma", "ana")).toMatchObject({
      strength: 0.8,
      covers: true,
      isOwner: true,
      lastContactAt: "2026-01-05",
      coverage: "in_depth",
    });
    expect(cell(matrix, null, "bo")).toMatchObject({ strength: 0, covers: false, coverage: "none" });
    expect(column(matrix, "bo").covered).toBe(false);
    expect(cell(matrix, null, "cy")).toMatchObject({ covers: true, lastContactAt: "2026-02-28", isOwner: false });
    expect(column(matrix, "cy").owner).toBeNull();
  });

  it("covers by the cell of the owner who is on leave, and by our team when the owner left", () => {
    const people = theirs({ coverage: "multiple", ownerId: "sam" });
    const withSam = (status: string) =>
      coverageMatrix(mapOf([...people, { id: "sam", side: "us", status }, { id: "uma", side: "us" }]));
    expect(cell(withSam("on_leave"), "sam", "ana")).toMatchObject({ strength: 0, covers: true, isOwner: true });
    expect(row(withSam("on_leave"), "sam")).toMatchObject({ status: "on_leave", contacts: 1 });
    expect(row(withSam("left"), "sam")).toBeUndefined();
    expect(cell(withSam("left"), null, "ana")).toMatchObject({ strength: 0, covers: true, isOwner: false });
    expect(column(withSam("left"), "ana")).toMatchObject({ covered: true, coveredBy: 1, owner: null });
  });

  it("gives way to a later meeting, and a date that is later than asOf does not count", () => {
    const rest = { interactions: [met("i", "2026-02-01", ["sam", "ana"])] };
    const last = (lastContactAt: string) =>
      cell(matrixOf(theirs({ lastContactAt, ownerId: "sam" }), rest), "sam", "ana")!.lastContactAt;
    expect(last("2026-01-01")).toBe("2026-02-01");
    expect(last("2026-02-15")).toBe("2026-02-15");
    expect(last("2026-04-01")).toBe("2026-02-01");
  });

  it("does not cover where one of our team does, unless it is live by itself", () => {
    const rest = { relationships: [tie("sam", "ana", 0.5)] };
    expect(cell(matrixOf(theirs({ coverage: "multiple" }), rest), null, "ana")).toMatchObject({ covers: true });
    const faded = matrixOf(theirs({ lastContactAt: "2025-03-01" }), rest);
    expect(cell(faded, null, "ana")!.covers).toBe(false);
    expect(cell(faded, null, "ana")!.strength).toBeGreaterThan(0);
    expect(column(faded, "ana").coveredBy).toBe(1);
  });
});

describe("strength", () => {
  it("takes no reporting line for contact", () => {
    const matrix = matrixOf(theirs({ reportsTo: "sam" }, { coverage: "brief" }));
    expect(cell(matrix, "sam", "ana")).toBeUndefined();
    expect(column(matrix, "ana")).toMatchObject({ covered: false, strength: 0 });
  });

  it("is 0 where ill feeling closes the contact, and the cell says so", () => {
    const feelings = [tie("sam", "ana", 0.9), tie("ana", "sam", 0.8, "distrusts"), tie("uma", "bo", 0.9, "dislikes")];
    const matrix = matrixOf(theirs(), { relationships: [...feelings, tie("uma", "cy", 0.1, "rival")] });
    expect(cell(matrix, "sam", "ana")).toMatchObject({ strength: 0, covers: false, isClosed: true });
    expect(cell(matrix, "uma", "bo")).toMatchObject({ strength: 0, isClosed: true });
    expect(cell(matrix, "uma", "cy")).toBeUndefined();
  });

  it("names the best owner: the strongest, of equals who met more, then the owner, then the first by id", () => {
    const best = (more: Fields, rest: Fields) =>
      column(
        matrixOf(theirs(more), { relationships: [tie("sam", "ana", 0.5), tie("uma", "ana", 0.5)], ...rest }),
        "ana",
      ).bestOwner?.id;
    expect(best({}, {})).toBe("sam");
    expect(best({ ownerId: "uma" }, {})).toBe("uma");
    // A post on a social network is too weak to change the strength, and counts as an interaction.
    const post = { interactions: [met("i", "2026-02-20", ["uma", "ana"], { channel: "social" })] };
    expect(best({}, post)).toBe("uma");
    expect(best({}, { relationships: [tie("sam", "ana", 0.4), tie("uma", "ana", 0.5)] })).toBe("uma");
  });
});

describe("who is in it", () => {
  it("are our people who have not left, and theirs and externals, as scoreInfluence ranks them", () => {
    const people = [
      ...theirs({}, { side: "external" }, { status: "left" }),
      { id: "riv", side: "competitor" },
      { id: "seat", status: "vacant", roles: ["legal"] },
    ];
    const rest = { relationships: [tie("riv", "sam", 0.9), tie("sam", "uma", 0.9), tie("sam", "bo", 0.9)] };
    const matrix = matrixOf(people, rest);
    const { stakeholders } = scoreInfluence(mapOf([...people, ...team], rest), { samples: 0 });
    expect(matrix.columns.map((one) => [one.person.id, one.influence, one.rank, one.covered])).toEqual(
      stakeholders.map((one) => [one.id, one.influence, one.rank, one.covered]),
    );
    expect(matrix.columns.map((one) => one.status)).toContain("vacant");
    expect(matrix.cells.map((one) => [one.ours?.id, one.theirs.id])).toEqual([["sam", "bo"]]);
  });

  it("may be nobody", () => {
    const empty = coverageMatrix(mapOf([]));
    expect(empty).toMatchObject({ rows: [], columns: [], cells: [], goalId: null, accountId: "acme" });
    expect(empty.totals).toMatchObject({ people: 0, influence: 0, covered: null, unmapped: 1 });
    expect(matrixOf([])).toMatchObject({ columns: [], cells: [], rows: [{ contacts: null }, { contacts: null }] });
  });
});
