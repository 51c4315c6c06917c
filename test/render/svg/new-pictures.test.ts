import { describe, expect, expectTypeOf, it } from "vitest";
import {
  assessResilience,
  coverageMatrix,
  departmentMatrix,
  planEngagement,
  scoreAccount,
  summarizeScore,
} from "../../../src/index.js";
import type * as s from "../../../src/internal/schema.js";
import type { AccountInput } from "../../../src/model/account.js";
import * as svg from "../../../src/render/svg/index.js";
import type { renderCoverageMatrixOptionsSchema } from "../../../src/render/svg/render-coverage-matrix.js";
import type { renderDepartmentMatrixOptionsSchema } from "../../../src/render/svg/render-department-matrix.js";
import type { renderPlanOptionsSchema } from "../../../src/render/svg/render-plan.js";
import type { renderPowerGridOptionsSchema } from "../../../src/render/svg/render-power-grid.js";
import type { renderResilienceOptionsSchema } from "../../../src/render/svg/render-resilience.js";
import type { renderTrendOptionsSchema } from "../../../src/render/svg/render-trend.js";
import { generateAccount } from "../../../src/testing/index.js";
import { drawnOf, repeatedIds, tooSmall } from "./geometry.js";
import { exampleAccount, hostileNames } from "./pictured.js";
import { readXml } from "./read-xml.js";

type Size = svg.PictureOptions;
const samples = 0;

/** A function that computes what a picture draws once for each account. */
function once<Result>(compute: (account: AccountInput) => Result): (account: AccountInput) => Result {
  const known = new Map<AccountInput, Result>();
  return (account) => {
    const result = known.get(account) ?? compute(account);
    known.set(account, result);
    return result;
  };
}

const scoreOf = once((account) => scoreAccount(account, { samples }));
const coverageOf = once((account) => coverageMatrix(account));
const departmentsOf = once((account) => departmentMatrix(account));
const resilienceOf = once((account) => assessResilience(account));
const planOf = once((account) => planEngagement(account));
const rowOf = once((account) => summarizeScore(scoreOf(account)));
const days = ["2026-01-01", "2026-02-01", "2026-03-01"];

/** Every new picture of an account. */
const pictures: Readonly<Record<string, (account: AccountInput, size: Size) => string>> = {
  renderPowerGrid: (account, size) => svg.renderPowerGrid(account, scoreOf(account), size),
  "renderPowerGrid by interest": (account, size) =>
    svg.renderPowerGrid(account, scoreOf(account), { ...size, against: "interest" }),
  renderCoverageMatrix: (account, size) => svg.renderCoverageMatrix(coverageOf(account), size),
  renderDepartmentMatrix: (account, size) => svg.renderDepartmentMatrix(departmentsOf(account), size),
  renderResilience: (account, size) => svg.renderResilience(resilienceOf(account), size),
  renderPlan: (account, size) => svg.renderPlan(planOf(account), size),
  renderTrend: (account, size) =>
    svg.renderTrend(
      days.map((asOf) => ({ ...rowOf(account), asOf })),
      size,
    ),
};
const hostile = exampleAccount("larkfield-dairies");
const accounts: Readonly<Record<string, AccountInput>> = {
  none: { id: "none", name: "None", asOf: "2026-03-01", people: [] },
  one: { id: "one", name: "One", asOf: "2026-03-01", people: [{ id: "p", name: "P" }] },
  dozen: generateAccount({ people: 13, ourTeam: 2, seed: 5 }),
  many: generateAccount({ people: 120, ourTeam: 20, seed: 5 }),
  hostile: {
    ...hostile,
    people: hostile.people.map((one, index) => ({
      ...one,
      name: hostileNames[index % hostileNames.length]!,
      title: hostileNames[(index + 1) % hostileNames.length]!,
    })),
  },
};

describe.each(Object.entries(pictures))("%s()", (_, draw) => {
  it.each(Object.entries(accounts))(
    "draws %s: well-formed, readable, the same again, nothing from outside",
    (_name, account) => {
      for (const size of [{}, { width: 420, height: 320, theme: "dark" as const }]) {
        const drawn = draw(account, size);
        expect(() => readXml(drawn)).not.toThrow();
        expect(tooSmall(drawn)).toEqual([]);
        expect(repeatedIds(drawn)).toEqual([]);
        expect(drawn).not.toMatch(/<[a-z]+[^>]*\s(?:href|on\w+|style)=|url\(|<style|<script|NaN|Infinity|undefined/);
        expect(drawnOf(drawn).texts.length).toBeGreaterThan(1);
        expect(draw(account, size)).toBe(drawn);
      }
    },
  );

  it("checks its options", () => {
    expect(() => draw(accounts.one!, { width: 10 })).toThrow(/width/);
    expect(() => draw(accounts.one!, { color: 1 } as never)).toThrow(/color/);
  });
});

describe("what the pictures say", () => {
  const account = exampleAccount("larkfield-dairies");
  const textsOf = (drawn: string) => drawnOf(drawn).texts.map(({ text }) => text);

  it("is who covers whom, in fields that a click is mapped by", () => {
    const matrix = coverageMatrix(account);
    const drawn = svg.renderCoverageMatrix(matrix);
    expect(drawn.match(/ data-team="/g)!.length).toBe(matrix.cells.filter(({ ours }) => ours !== null).length);
    const small = svg.renderCoverageMatrix(matrix, { maxPeople: 3 });
    expect(textsOf(small)).toContain(`${matrix.columns.length - 3} others`);
  });

  it("is the share of every department, with all levels", () => {
    const matrix = departmentMatrix(account);
    const texts = textsOf(svg.renderDepartmentMatrix(matrix));
    expect(texts).toEqual(expect.arrayContaining([matrix.rows[0]!.label, "All levels", "Level 1"]));
  });

  it("counts everybody on the grid, named or not", () => {
    const many = accounts.many!;
    const score = scoreAccount(many, { samples });
    const drawn = svg.renderPowerGrid(many, score, { maxPeople: 5 });
    const named = drawn.match(/id="ag-grid-person-/g)!.length;
    const counted = [...drawn.matchAll(/data-count="(\d+)"/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(named).toBeLessThanOrEqual(5);
    expect(named + counted).toBe(score.stakeholders.length);
  });

  it("is the days and the steps of a plan, and how many more there are", () => {
    const plan = planEngagement(account);
    const texts = textsOf(svg.renderPlan(plan));
    expect(texts).toContain(plan.asOf);
    expect(texts).toContain(plan.steps[0]!.person.label);
    expect(textsOf(svg.renderPlan(plan, { maxSteps: 1 }))).toContain(`${plan.steps.length - 1} more steps`);
  });

  it("says where there is nothing to draw", () => {
    expect(textsOf(svg.renderResilience(assessResilience(accounts.none!)))).toContain(
      "No contact with our team is on the map, so there is none to lose.",
    );
    expect(textsOf(svg.renderTrend([]))).toContain("There are no snapshots.");
  });

  it("is one account, in any order of the snapshots", () => {
    const row = summarizeScore(scoreAccount(account, { samples }));
    const [a, b] = [
      { ...row, asOf: "2026-01-01", health: null },
      { ...row, asOf: "2026-02-01" },
    ];
    expect(svg.renderTrend([b, a])).toBe(svg.renderTrend([a, b]));
    expect(() => svg.renderTrend([a, { ...b, accountId: "other" }])).toThrow(/another account/);
    expect(() => svg.renderTrend([{}] as never)).toThrow(/summarizeScore/);
    expect(() => svg.renderPlan({} as never)).toThrow(/planEngagement/);
    expect(() => svg.renderCoverageMatrix(null as never)).toThrow(/coverageMatrix/);
  });
});

it("pictures document the options that they check", () => {
  expectTypeOf<s.input<typeof renderCoverageMatrixOptionsSchema>>().toEqualTypeOf<svg.RenderCoverageMatrixOptions>();
  expectTypeOf<
    s.input<typeof renderDepartmentMatrixOptionsSchema>
  >().toEqualTypeOf<svg.RenderDepartmentMatrixOptions>();
  expectTypeOf<s.input<typeof renderPlanOptionsSchema>>().toEqualTypeOf<svg.RenderPlanOptions>();
  expectTypeOf<s.input<typeof renderPowerGridOptionsSchema>>().toEqualTypeOf<svg.RenderPowerGridOptions>();
  expectTypeOf<s.input<typeof renderResilienceOptionsSchema>>().toEqualTypeOf<svg.RenderResilienceOptions>();
  expectTypeOf<s.input<typeof renderTrendOptionsSchema>>().toEqualTypeOf<svg.RenderTrendOptions>();
});
