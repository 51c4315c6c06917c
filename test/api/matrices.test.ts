import { describe, expect, expectTypeOf, it } from "vitest";
import { type CompetitorPositionsOptions, competitorPositions } from "../../src/api/competitor-positions.js";
import { competitorRows } from "../../src/api/competitor-rows.js";
import { coverageMatrix } from "../../src/api/coverage-matrix.js";
import { coverageRows } from "../../src/api/coverage-rows.js";
import { departmentMatrix } from "../../src/api/department-matrix.js";
import { departmentRows } from "../../src/api/department-rows.js";
import type { MatrixOptions, matrixOptionsSchema } from "../../src/api/matrix-options.js";
import { type RoleMatrixOptions, roleMatrix } from "../../src/api/role-matrix.js";
import { roleRows } from "../../src/api/role-rows.js";
import { modelVersion } from "../../src/insights/model-version.js";
import type * as s from "../../src/internal/schema.js";
import { mapOf } from "../insights/influence/map.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { generated, generatedGraph } from "./graphs.js";

const all = { coverageMatrix, departmentMatrix, roleMatrix, competitorPositions };
const goals = [
  { id: "g", name: "G" },
  { id: "h", name: "H" },
];

describe.each(Object.entries(all))("%s", (_name, matrixOf) => {
  it("says what it is about, and tells the choices that were made", () => {
    const account = mapOf([{ id: "a", title: "CFO" }], { goals });
    const {
      accountId,
      accountName,
      goalId,
      asOf,
      modelVersion: version,
      issues,
    } = matrixOf(account, { asOf: "2026-05-01" });
    expect({ accountId, accountName, goalId, asOf }).toEqual({
      accountId: "acme",
      accountName: "Acme",
      goalId: null,
      asOf: "2026-05-01",
    });
    expect(version).toBe(modelVersion);
    expect(issues.map((issue) => issue.code)).toEqual([
      "no_decision_maker",
      "no_team",
      "several_goals",
      "inferred_level",
    ]);
    expect(matrixOf(account, { goalId: "h" }).goalId).toBe("h");
  });

  it("reads a graph as its JSON, and leaves both alone", () => {
    const graph = generatedGraph();
    const before = JSON.stringify(graph.export());
    const expected = matrixOf(deepFreeze(structuredClone(generated)));
    expect(matrixOf(graph)).toEqual(expected);
    expect(JSON.stringify(graph.export())).toBe(before);
    expect(JSON.parse(JSON.stringify(expected))).toStrictEqual(expected);
  });

  it("takes the options that change influence", () => {
    const plain = JSON.stringify(matrixOf(generated));
    for (const options of [{ susceptibility: 0.2 }, { unmappedAttention: 4 }, { engine: "katz" }] as MatrixOptions[]) {
      const { totals } = matrixOf(generated, options);
      expect(JSON.stringify(totals), JSON.stringify(options)).not.toBe(JSON.stringify(matrixOf(generated).totals));
    }
    expect(JSON.stringify(matrixOf(generated, { unmapped: "neutral", inferFromTitles: true }))).toBe(plain);
  });

  it("refuses a goal that is not there, an account that is none, and unknown options", () => {
    const asked = (account: unknown, options: unknown) => () => matrixOf(account as never, options as never);
    expect(asked(mapOf([], { goals }), { goalId: "gg" })).toThrow('unknown_goal: options.goalId: unknown goal "gg"');
    expect(asked({ id: "acme" }, {})).toThrow("invalid_account: name: missing (expected a text)");
    expect(asked(mapOf([{ id: "a" }]), { limits: { people: 0 } })).toThrow("options.limits.people: 0 is too small");
    expect(asked(mapOf([{ id: "a" }, { id: "b" }]), { limits: { people: 1 } })).toThrow("people: 2 people (limit 1");
    expect(asked(mapOf([]), { asof: "2026-01-01" })).toThrow(
      'invalid_options: options.asof: unknown key "asof" (nearest: "asOf")',
    );
    expect(asked(mapOf([]), 5)).toThrow("invalid_options: options: expected an object, got 5");
  });
});

describe("the options of one matrix", () => {
  it("are typed as they are checked", () => {
    expectTypeOf<s.input<typeof matrixOptionsSchema>>().toEqualTypeOf<MatrixOptions>();
  });

  it("are refused with their path", () => {
    const roles = (options: unknown) => () => roleMatrix(mapOf([]), options as RoleMatrixOptions);
    expect(
      roles({ rules: { missing_required_role: { requiredRoles: ["champion", "wizard"] } } }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.rules.missing_required_role.requiredRoles[1]: unknown requiredRole "wizard" (one of: economic_buyer, decision_maker, approver, executive_sponsor, champion, coach, influencer, recommender, technical_buyer, evaluator, user_buyer, procurement, legal, gatekeeper, initiator, blocker, point_of_contact, other)]`,
    );
    expect(roles({ rules: "some" })).toThrow('invalid_options: options.rules: unknown rule "some"');
    const positions = (leaningFrom: unknown) => () =>
      competitorPositions(mapOf([]), { leaningFrom } as CompetitorPositionsOptions);
    expect(positions(0)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.leaningFrom: 0 is too small (more than 0)]`,
    );
    expect(positions(1.5)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.leaningFrom: 1.5 is too large (at most 1)]`,
    );
    expect(positions("much")).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.leaningFrom: expected a number, got "much"]`,
    );
    expect(() => coverageMatrix(mapOf([]), { rules: "all" } as MatrixOptions)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.rules: unknown key "rules"]`,
    );
  });
});

describe("as flat rows", () => {
  const people = [
    { id: "dana", title: "CFO", level: 1, roles: ["economic_buyer", "legal"], coverage: "brief", ownerId: "sam" },
    { id: "lee", roles: ["legal"], relationLevel: { desired: "vendor" }, competitorAffinity: [] },
    { id: "kim" },
    { id: "sam", side: "us" },
  ];
  const account = mapOf(people, {
    departments: [
      { id: "fin", name: "Finance", headId: "dana" },
      { id: "ops", name: "Operations", required: true },
    ],
    competitors: [{ id: "k", name: "Kestrel" }],
  });

  it("a coverage matrix has a line for every cell and everybody else of theirs", () => {
    const rows = coverageRows(coverageMatrix(account));
    expect(rows.map((row) => [row.ours, row.theirs, row.strength, row.covers, row.isOwner])).toEqual([
      ["SAM", "DANA", 0.3, true, true],
      ["Our team", "LEE", 0, false, false],
      [null, "KIM", 0, false, false],
    ]);
    expect(rows[0]).toEqual({
      accountId: "acme",
      goalId: null,
      asOf: "2026-03-01",
      oursId: "sam",
      ours: "SAM",
      theirsId: "dana",
      theirs: "DANA",
      title: "CFO",
      rank: 1,
      influence: expect.any(Number),
      strength: 0.3,
      covers: true,
      isOwner: true,
      lastContactAt: null,
      recentInteractions: null,
      contactShare: null,
      coverage: "brief",
      currentRelation: null,
      desiredRelation: null,
      stepsMissing: null,
      isClosed: false,
    });
    expect(rows[1]).toMatchObject({ oursId: null, desiredRelation: "vendor", stepsMissing: null });
    expect(rows[2]).toMatchObject({ oursId: null, theirsId: "kim", coverage: null });
  });

  it("a department matrix has a line for every cell and every empty department", () => {
    const rows = departmentRows(departmentMatrix(account));
    expect(rows.map((row) => [row.department, row.kind, row.level, row.members, row.people, row.covered])).toEqual([
      ["Finance", "stated", 1, "DANA", 1, 1],
      ["Operations", "stated", null, "", 0, 0],
      ["Unknown department", "unknown", null, "LEE; KIM", 2, 0],
    ]);
    expect(rows[0]).toMatchObject({ departmentId: "fin", head: "DANA", required: false, coveredShare: 1 });
    expect(rows[1]).toMatchObject({
      departmentId: "ops",
      head: null,
      required: true,
      coveredShare: null,
      influence: 0,
    });
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toHaveLength(1);
  });

  it("a role matrix has a line for every role", () => {
    const rows = roleRows(roleMatrix(account, { rules: { missing_required_role: { requiredRoles: ["champion"] } } }));
    expect(rows.map((row) => [row.role, row.wanted, row.held, row.missing, row.holders, row.unknown])).toEqual([
      ["economic_buyer", 0, 1, 0, "DANA", 1],
      ["champion", 1, 0, 1, "", 0],
      ["legal", 0, 2, 0, "DANA; LEE", 2],
    ]);
    expect(rows[0]).toMatchObject({ accountId: "acme", label: "Economic buyer", covered: 1, vacantSeats: "" });
  });

  it("competitor positions have a line for every competitor", () => {
    const [row, ...others] = competitorRows(competitorPositions(account));
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      competitorId: "k",
      competitor: "Kestrel",
      share: 0,
      toward: 0,
      people: "",
      inGoal: null,
    });
  });

  it("are plain values only", () => {
    const tables = [
      coverageRows(coverageMatrix(generated)),
      departmentRows(departmentMatrix(generated)),
      roleRows(roleMatrix(generated)),
      competitorRows(competitorPositions(generated)),
    ];
    for (const rows of tables) {
      for (const value of rows.flatMap((row) => Object.values(row)))
        expect(value === null || ["string", "number", "boolean"].includes(typeof value)).toBe(true);
    }
  });
});
