import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitorPositions } from "../../../src/api/competitor-positions.js";
import { coverageMatrix } from "../../../src/api/coverage-matrix.js";
import { departmentMatrix } from "../../../src/api/department-matrix.js";
import { findGaps } from "../../../src/api/find-gaps.js";
import type { MatrixOptions } from "../../../src/api/matrix-options.js";
import { roleMatrix } from "../../../src/api/role-matrix.js";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import { type Account, parseAccount } from "../../../src/index.js";
import type { CoverageSum } from "../../../src/insights/matrices/coverage-sum.js";
import { RELATION_LEVELS } from "../../../src/model/vocabularies.js";
import { deepFreeze } from "../../model/deep-freeze.js";
import { dice, variedCase } from "../influence/varied-account.js";

type Loose = Record<string, unknown>;
interface Case {
  readonly account: Account;
  readonly options: MatrixOptions;
}

/** A varied account whose people also lean to competitors, have levels of relation, and departments that are not listed. */
function withMore(account: Account, roll: number): Account {
  const { chance, next, pick, below } = dice(roll);
  const copy = structuredClone(account) as unknown as Loose & { people: Loose[] };
  const competitors = ["k", "l", "m"]
    .slice(0, below(4))
    .map((id) => ({ id, name: `Rival ${id}`, incumbent: chance(0.5) }));
  copy.competitors = [...(account.competitors ?? []), ...competitors];
  const ids = (copy.competitors as Loose[]).map((one) => one.id);
  const levels = RELATION_LEVELS.map((one) => one.value);
  for (const person of copy.people) {
    if (chance(0.3)) person.relationLevel = { current: pick([null, ...levels]), desired: pick([null, ...levels]) };
    if (chance(0.1)) person.departmentId = pick([null, "somewhere", "it"]);
    if (chance(0.3)) person.formerEmployers = [pick(["rival k", "Rival L ", "Elsewhere"])];
    if (!chance(0.5)) continue;
    const stated = ids.filter(() => chance(0.6));
    person.competitorAffinity = stated.map((competitorId) => ({
      competitorId,
      value: chance(0.3) ? 0 : next() * 2 - 1,
    }));
  }
  return parseAccount(copy);
}

const cases: fc.Arbitrary<Case> = fc
  .record({ one: variedCase, roll: fc.integer() })
  .map(({ one, roll }) => ({ account: withMore(one.account, roll), options: one.options }));
const law = (seed: number, check: (one: Case, random: ReturnType<typeof dice>) => void, numRuns = 40) =>
  fc.assert(
    fc.property(cases, fc.integer(), (one, roll) => check(one, dice(roll))),
    { seed, numRuns, endOnFailure: true },
  );
const sum = (values: readonly (number | null)[]) => values.reduce((total: number, value) => total + (value ?? 0), 0);
const wanted = { rules: { missing_required_role: { requiredRoles: ["champion", "champion", "legal"] } } } as const;
const all = {
  coverageMatrix,
  departmentMatrix,
  roleMatrix: (account: Account, options: MatrixOptions) => roleMatrix(account, { ...options, ...wanted }),
  competitorPositions,
};

describe.each(Object.entries(all))("%s", (_name, matrixOf) => {
  it("does not depend on the order of the input, survives JSON, and leaves its input alone", () => {
    law(1, ({ account, options }, random) => {
      const { issues, ...matrix } = matrixOf(deepFreeze(structuredClone(account)), options);
      expect(JSON.parse(JSON.stringify(matrix))).toStrictEqual(matrix);
      const shuffled = structuredClone(account) as unknown as Loose;
      for (const [key, value] of Object.entries(shuffled))
        if (Array.isArray(value)) shuffled[key] = random.shuffle(value);
      for (const person of shuffled.people as Loose[]) {
        if (person.competitorAffinity != null)
          person.competitorAffinity = random.shuffle(person.competitorAffinity as Loose[]);
      }
      const { issues: others, ...again } = matrixOf(shuffled as unknown as Account, options);
      expect(JSON.stringify(again)).toBe(JSON.stringify(matrix));
      expect(others.map((issue) => issue.code).sort()).toEqual(issues.map((issue) => issue.code).sort());
    });
  });
});

describe("coverageMatrix", () => {
  it("covers a person if and only if one of its cells does, and agrees with the stakeholders", () => {
    law(2, ({ account, options }) => {
      const { columns, cells } = coverageMatrix(account, options);
      const { stakeholders } = scoreInfluence(account, { ...options, samples: 0 });
      expect(columns.map((column) => column.person.id)).toEqual(stakeholders.map((one) => one.id));
      for (const [index, column] of columns.entries()) {
        const person = stakeholders[index]!;
        const inColumn = cells.filter((cell) => cell.column === index);
        const { influence, rank, level, covered, lastContactAt, contactShare } = person;
        expect(column).toMatchObject({ influence, rank, level, covered, lastContactAt, contactShare });
        if (covered === null) continue;
        const coverers = inColumn.filter((cell) => cell.covers);
        expect(coverers.length > 0).toBe(covered);
        expect(column.coveredBy).toBe(coverers.length);
        expect(column.strength).toBe(Math.max(0, ...inColumn.map((cell) => cell.strength!)));
        const named = coverers.filter((cell) => cell.ours !== null);
        if (person.coveredBy.length > 0)
          expect(named.map((cell) => cell.ours!.id).sort()).toEqual(person.coveredBy.map((one) => one.id).sort());
      }
    });
  });

  it("adds up: shares of contact to 1, influence covered, not covered and unmapped to 1", () => {
    law(3, ({ account, options }) => {
      const { rows, columns, cells, totals } = coverageMatrix(account, options);
      if (rows[0] !== undefined && columns[0] !== undefined && columns[0].contactShare !== null) {
        for (const parts of [rows, columns, cells])
          expect(sum(parts.map((one) => one.contactShare))).toBeCloseTo(1, 11);
      }
      for (const [index, row] of rows.entries()) {
        const inRow = cells.filter((cell) => cell.row === index);
        expect(row.owned).toBe(inRow.filter((cell) => cell.isOwner).length);
        if (row.contacts === null) continue;
        const covered = inRow.filter((cell) => cell.covers).map((cell) => columns[cell.column]!);
        expect(row.contacts).toBe(covered.length);
        expect(row.influence).toBeCloseTo(sum(covered.map((column) => column.influence)), 11);
        expect(row.soleContacts).toBe(covered.filter((column) => column.coveredBy === 1).length);
      }
      expect(totals.influence + totals.unmapped).toBeCloseTo(1, 11);
      expect(totals.covered).toBe(totals.covered === null ? null : columns.filter((column) => column.covered).length);
      const { reached, below, unknown, unstated } = totals.relations;
      expect(reached + below + unknown + unstated).toBe(totals.people);
    });
  });

  it("is sparse: no two cells for a pair, in order, and each of them says something", () => {
    law(4, ({ account, options }) => {
      const { rows, columns, cells } = coverageMatrix(account, options);
      const places = cells.map((cell) => cell.row * (columns.length + 1) + cell.column);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const cell of cells) {
        expect(cell.ours).toEqual(rows[cell.row]!.person);
        expect(cell.theirs).toEqual(columns[cell.column]!.person);
        const says =
          (cell.strength! > 0 || cell.isOwner || cell.isClosed || cell.lastContactAt) ?? cell.coverage ?? cell.relation;
        expect(Boolean(says) || cell.covers).toBe(true);
        if (cell.isClosed) expect(cell.strength ?? 0).toBe(0);
      }
    });
  });
});

describe("departmentMatrix", () => {
  const parts = ["people", "influence", "covered", "coveredInfluence"] as const;
  const expectSum = (whole: CoverageSum, of: readonly CoverageSum[]) => {
    for (const part of parts) {
      if (whole[part] === null) for (const one of of) expect(one[part]).toBeNull();
      else expect(sum(of.map((one) => one[part]))).toBeCloseTo(whole[part], 11);
    }
  };

  it("adds up: cells to rows and columns, those to the whole, and everybody stands in one field", () => {
    law(5, ({ account, options }) => {
      const { rows, columns, cells, totals } = departmentMatrix(account, options);
      expectSum(totals, rows);
      expectSum(totals, columns);
      for (const [index, row] of rows.entries())
        expectSum(
          row,
          cells.filter((cell) => cell.row === index),
        );
      for (const [index, column] of columns.entries())
        expectSum(
          column,
          cells.filter((cell) => cell.column === index),
        );
      expect(totals.influence + totals.unmapped).toBeCloseTo(1, 11);
      const { stakeholders } = scoreInfluence(account, { ...options, samples: 0 });
      const members = cells.flatMap((cell) => cell.members.map((member) => member.id));
      expect(members.sort()).toEqual(stakeholders.map((one) => one.id).sort());
    });
  });
});

describe("roleMatrix", () => {
  it("counts each role as the stakeholders hold it, and agrees with the rule on required roles", () => {
    law(
      6,
      ({ account, options }) => {
        const { rows, totals } = roleMatrix(account, { ...options, ...wanted });
        const { stakeholders } = scoreInfluence(account, { ...options, samples: 0 });
        for (const { role, holders, vacantSeats, held, stances } of rows) {
          const expected = stakeholders.filter((one) => one.roles.includes(role)).map((one) => one.id);
          expect([...holders.map((one) => one.person.id), ...vacantSeats.map((one) => one.id)].sort()).toEqual(
            expected.sort(),
          );
          if (held === null) continue;
          expect(held).toBe(holders.length);
          expect(stances.for + stances.undecided + stances.against + stances.unknown).toBe(held);
        }
        const { withRole, withoutRole, unknown, unmapped } = totals.influence;
        expect(withRole + withoutRole + unknown + unmapped).toBeCloseTo(1, 11);
        const { checks } = findGaps(account, { ...options, ...wanted });
        const state = checks.find((check) => check.rule === "missing_required_role")!.state;
        const expected = totals.filled === null ? "unknown" : totals.filled < 3 ? "present" : "absent";
        expect(state).toBe(expected);
      },
      25,
    );
  });
});

describe("competitorPositions", () => {
  it("shares out the whole decision, and each competitor's own view of it", () => {
    law(7, ({ account, options }) => {
      const { competitors, totals } = competitorPositions(account, options);
      const { leaning, nobody, unknown, unmapped } = totals;
      expect(leaning + nobody + unknown + unmapped).toBeCloseTo(1, 11);
      expect(sum(competitors.map((one) => one.share))).toBeCloseTo(leaning, 11);
      for (const { share, shareOfKnown, leaning: parts, people } of competitors) {
        expect(parts.toward + parts.neither + parts.away + parts.unknown).toBeCloseTo(1, 11);
        expect(sum(people.map((one) => one.part))).toBeCloseTo(share ?? 0, 11);
        expect(sum(people.map((one) => one.influence))).toBeCloseTo(parts.toward, 11);
        if (share === null) expect([shareOfKnown, parts.unknown, people]).toEqual([null, 1, []]);
        else expect(share).toBeLessThanOrEqual(parts.toward + 1e-12);
      }
    });
  });
});

describe("the unknown", () => {
  const without = (account: Account, ...fields: string[]): Account => {
    const copy = structuredClone(account) as unknown as Loose & { people: Loose[] };
    for (const person of copy.people) for (const field of fields) delete person[field];
    copy.observations = [];
    for (const goal of (copy.goals ?? []) as Loose[]) goal.stakes = [];
    return copy as unknown as Account;
  };

  it("is never zero", () => {
    law(8, ({ account, options }) => {
      const noContact = without(account, "coverage", "lastContactAt");
      const silent = { ...noContact, relationships: [], interactions: [] };
      const coverage = coverageMatrix(silent, options);
      for (const { contacts, influence, contactShare } of coverage.rows)
        expect([contacts, influence, contactShare]).toEqual([null, null, null]);
      for (const { strength, covers, recentInteractions } of coverage.cells)
        expect([strength, covers, recentInteractions]).toEqual([null, null, null]);
      for (const { covered, coveredShare } of departmentMatrix(silent, options).cells)
        expect([covered, coveredShare]).toEqual([null, null]);
      const roles = roleMatrix(without(account, "roles", "relationshipRole"), { ...options, ...wanted });
      for (const { held, missing, covered } of roles.rows) expect([held, missing, covered]).toEqual([null, null, null]);
      expect(roles.totals).toMatchObject({ filled: null, completeness: null });
      const positions = competitorPositions(without(account, "competitorAffinity", "formerEmployers"), options);
      for (const { share } of positions.competitors) expect(share).toBeNull();
      expect(positions.totals).toMatchObject({ leaning: 0, nobody: 0 });
    });
  });
});
