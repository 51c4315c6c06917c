import { describe, expect, it } from "vitest";
import { type RoleMatrixOptions, roleMatrix } from "../../../src/api/role-matrix.js";
import type { WantedRole } from "../../../src/insights/gaps/wanted-role.js";
import type { BuyingRole } from "../../../src/model/vocabularies.js";
import { word } from "../../../src/sentences/words.js";
import { mapOf } from "../influence/map.js";

type Fields = Record<string, unknown>;
const wanting = (...requiredRoles: (BuyingRole | WantedRole)[]): RoleMatrixOptions => ({
  rules: { missing_required_role: { requiredRoles } },
});
const matrixOf = (people: Fields[], rest: Fields = {}, options: RoleMatrixOptions = {}) =>
  roleMatrix(mapOf(people, rest), options);
const counts = ({ rows }: ReturnType<typeof roleMatrix>) =>
  rows.map((one) => [one.role, one.wanted, one.held, one.missing]);

/** What the label of a role is made of. */
const named = (...roles: BuyingRole[]) => ({
  key: "tables.roles",
  params: { roles: roles.map((role) => word(`words.role.${role}`, {})) },
});

describe("the role matrix of a small map", () => {
  /** Weights 2, 1 and 1, nobody listens: .25, .125 and .125 of the decision. */
  const people = [
    { id: "dana", roles: ["economic_buyer"], decisionWeight: 2, stance: 0.5, coverage: "none", title: "CFO" },
    { id: "lee", roles: ["champion", "economic_buyer"], decisionWeight: 1, stance: -0.25, coverage: "brief" },
    { id: "kim", decisionWeight: 1 },
    { id: "seat", roles: ["legal"], status: "vacant", decisionWeight: 0 },
    { id: "oz", roles: [], decisionWeight: 0 },
  ];
  const matrix = matrixOf(people, {}, wanting("champion", "champion", "economic_buyer", "legal"));

  it("has roles that are wanted or held in the order of the vocabulary", () => {
    expect(counts(matrix)).toEqual([
      ["economic_buyer", 1, 2, 0],
      ["champion", 2, 1, 1],
      ["legal", 1, 0, 1],
    ]);
    expect(matrix.rows[0]).toEqual({
      role: "economic_buyer",
      label: "Economic buyer",
      ...named("economic_buyer"),
      wanted: 1,
      held: 2,
      missing: 0,
      covered: 1,
      influence: 0.375,
      stance: 0.25,
      stances: { for: 1, undecided: 0, against: 1, unknown: 0 },
      holders: [
        {
          person: { type: "person", id: "dana", label: "DANA" },
          title: "CFO",
          influence: 0.25,
          covered: false,
          stance: 0.5,
          confidence: 1,
        },
        {
          person: { type: "person", id: "lee", label: "LEE" },
          title: null,
          influence: 0.125,
          covered: true,
          stance: -0.25,
          confidence: 1,
        },
      ],
      vacantSeats: [],
    });
  });

  it("lets an empty seat fill no role, and names it", () => {
    expect(matrix.rows[2]).toMatchObject({ held: 0, holders: [], vacantSeats: [{ id: "seat" }], stance: null });
  });

  it("adds up what is filled, and what is known of roles", () => {
    expect(matrix.totals).toEqual({
      wanted: 4,
      filled: 2,
      completeness: 0.5,
      missingRequired: 2,
      filledAndCovered: 2,
      unknownRoles: [{ type: "person", id: "kim", label: "KIM" }],
      influence: { withRole: 0.375, withoutRole: 0, unknown: 0.125, unmapped: 0.5 },
    });
  });
});

describe("what is wanted", () => {
  const people = [{ id: "a", roles: ["champion"] }];

  it("is unknown without a list, and 0 for roles that are not on it", () => {
    for (const options of [{}, wanting(), { rules: "all" }, { rules: { missing_required_role: "off" } }] as const) {
      const matrix = matrixOf(people, {}, options);
      expect(counts(matrix)).toEqual([["champion", null, 1, null]]);
      expect(matrix.totals).toMatchObject({ wanted: null, filled: null, completeness: null, filledAndCovered: null });
    }
    expect(counts(matrixOf(people, {}, wanting("coach")))).toEqual([
      ["champion", 0, 1, 0],
      ["coach", 1, 0, 1],
    ]);
  });

  it("is asked of the goal: its stakes win over the person's own roles", () => {
    const goals = [
      { id: "g", name: "G", stakes: [{ personId: "a", roles: ["legal"] }] },
      { id: "h", name: "H" },
    ];
    expect(counts(matrixOf(people, { goals }, { goalId: "g" }))).toEqual([["legal", null, 1, null]]);
    expect(counts(matrixOf(people, { goals }, { goalId: "h" }))).toEqual([["champion", null, 1, null]]);
  });
});

describe("role goals", () => {
  const people = [
    { id: "a", roles: ["evaluator"], decisionWeight: 1 },
    { id: "b", roles: ["champion", "evaluator"], decisionWeight: 2, coverage: "brief" },
  ];
  const technical: WantedRole = { role: "technical_buyer", or: ["evaluator"], count: 3, weight: 2 };

  it("have alternatives, counts and weights, and are filled one by one", () => {
    const matrix = matrixOf(people, {}, wanting(technical, { role: "legal", required: false }));
    const seat = {
      roles: ["technical_buyer", "evaluator"],
      label: "Technical buyer or evaluator",
      ...named("technical_buyer", "evaluator"),
      weight: 2,
    };
    expect(matrix.goals).toEqual([
      { ...seat, isFilled: true, isRequired: true },
      { ...seat, isFilled: true, isRequired: true },
      { ...seat, isFilled: false, isRequired: true },
      { roles: ["legal"], label: "Legal", ...named("legal"), weight: 1, isFilled: false, isRequired: false },
    ]);
    expect(counts(matrix)).toEqual([
      ["champion", 0, 1, 0],
      ["technical_buyer", 1, 0, 1],
      ["evaluator", 2, 2, 0],
      ["legal", 1, 0, 1],
    ]);
    expect(matrix.totals).toMatchObject({
      wanted: 4,
      filled: 2,
      completeness: 4 / 7,
      missingRequired: 1,
      filledAndCovered: 1,
    });
  });

  it("are unknown, not empty, while nobody's role is known, and none without a list", () => {
    const matrix = matrixOf([{ id: "a" }], {}, wanting(technical));
    expect(matrix.goals.map((goal) => goal.isFilled)).toEqual([null, null, null]);
    expect(matrix.totals).toMatchObject({ wanted: 3, missingRequired: null });
    expect(matrixOf(people).goals).toEqual([]);
  });
});

describe("what nobody wrote down", () => {
  it("of roles is unknown, not zero", () => {
    const matrix = matrixOf([{ id: "a", coverage: "brief" }], {}, wanting("champion"));
    expect(matrix.rows[0]).toMatchObject({ wanted: 1, held: null, missing: null, covered: null, influence: null });
    expect(matrix.totals).toMatchObject({ wanted: 1, filled: null, completeness: null, filledAndCovered: null });
  });

  it("of contacts and stances is unknown, not zero and not neutral", () => {
    const matrix = matrixOf([{ id: "a", roles: ["legal"] }], {}, wanting("legal"));
    expect(matrix.rows[0]).toMatchObject({
      held: 1,
      covered: null,
      stance: null,
      stances: { unknown: 1, undecided: 0 },
    });
    expect(matrix.rows[0]!.holders[0]).toMatchObject({ covered: null, stance: null });
    expect(matrix.totals).toMatchObject({ filled: 1, filledAndCovered: null });
  });

  it("but follows from the role toward us is half sure", () => {
    const { rows } = matrixOf([{ id: "a", relationshipRole: "decision_maker" }]);
    expect(rows[0]).toMatchObject({ role: "decision_maker", held: 1, holders: [{ confidence: 0.5 }] });
  });

  it("of everybody leaves an empty matrix", () => {
    expect(matrixOf([])).toMatchObject({ rows: [], totals: { wanted: null, unknownRoles: [] } });
    expect(matrixOf([], {}, wanting("legal")).rows).toMatchObject([{ role: "legal", wanted: 1, held: null }]);
  });
});
