import { describe, expect, it } from "vitest";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import type { ScoreOptions } from "../../../src/api/score-options.js";
import { mapOf } from "./map.js";

function facets(
  people: readonly Record<string, unknown>[],
  rest: Record<string, unknown> = {},
  options: ScoreOptions = {},
) {
  const score = scoreInfluence(mapOf(people, rest), { samples: 0, ...options });
  return Object.fromEntries(score.stakeholders.map((one) => [one.id, one]));
}
const influences = (from: string, to: string, strength = 1) => ({ from, to, kind: "influences", strength });

describe("authority", () => {
  const authority = (fields: Record<string, unknown>, others: Record<string, unknown>[] = []) =>
    facets([{ id: "a", ...fields }, ...others]).a!.authority;

  it("is the mean of what is known, null where nothing is", () => {
    expect(authority({})).toBeNull();
    expect(authority({ roles: [] })).toBe(0);
    expect(authority({ roles: ["legal", "approver"] })).toBeCloseTo(0.7, 12);
    expect(authority({ level: 2 })).toBeCloseTo(0.36, 12);
    expect(authority({ authority: { budget: "owner" } })).toBe(1);
    expect(authority({ authority: { budget: "influences" } })).toBe(0.5);
    expect(authority({ authority: { budget: "none" } })).toBe(0);
    expect(authority({ directReports: 0 })).toBe(0);
    expect(authority({ directReports: 50 })).toBe(1);
    expect(authority({ directReports: 500 })).toBe(1);
  });

  it("weighs role .5, level .25, budget .15 and span .1", () => {
    const all = { roles: ["approver"], level: 1, authority: { budget: "influences" }, directReports: 7 };
    const span = Math.log(8) / Math.log(51);
    expect(authority(all)).toBeCloseTo(0.5 * 0.7 + 0.25 * 0.6 + 0.15 * 0.5 + 0.1 * span, 12);
    expect(authority({ ...all, roles: undefined })).toBeCloseTo((0.25 * 0.6 + 0.15 * 0.5 + 0.1 * span) / 0.5, 12);
  });

  it("counts reports on the map at any depth, or the stated number where that is larger", () => {
    const below = [
      { id: "b", reportsTo: "a" },
      { id: "c", reportsTo: "b" },
    ];
    const span = (reports: number) => Math.log(1 + reports) / Math.log(51);
    expect(authority({}, below)).toBeCloseTo(span(2), 12);
    expect(authority({ directReports: 1 }, below)).toBeCloseTo(span(2), 12);
    expect(authority({ directReports: 9 }, below)).toBeCloseTo(span(9), 12);
  });

  it("counts a level that follows from the line or the title", () => {
    expect(authority({ title: "CFO" })).toBeCloseTo(0.6, 12);
    expect(authority({ reportsTo: "b" }, [{ id: "b", isTop: true }])).toBeCloseTo(0.6, 12);
  });
});

describe("distance to the decision", () => {
  it("counts steps of listening from the nearest decider", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", roles: ["approver"] },
      ..."cdef".split("").map((id) => ({ id })),
    ];
    const relationships = [
      influences("c", "a"),
      influences("d", "c"),
      influences("d", "b"),
      influences("a", "e", 0.5),
      influences("f", "e"),
    ];
    const steps = Object.values(facets(people, { relationships })).map((one) => [one.id, one.distanceToDecision]);
    expect(Object.fromEntries(steps)).toEqual({ a: 0, b: 0, c: 1, d: 1, e: null, f: null });
  });

  it("is null where nobody is known to decide", () => {
    expect(
      facets([{ id: "a", level: 0 }, { id: "b" }], { relationships: [influences("b", "a")] }).b!.distanceToDecision,
    ).toBeNull();
  });
});

describe("network influence", () => {
  it("is the share if everybody had one vote, whatever their roles", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", roles: [] },
    ];
    const { a, b } = facets(people, { relationships: [influences("b", "a")] });
    expect(a!.networkInfluence).toBeCloseTo(0.25, 12);
    expect(b!.networkInfluence).toBeCloseTo(0.5 * (0.5 + 0.5 * 0.5 * (1 / 1.5)), 12);
  });
});

describe("betweenness and constraint", () => {
  it("are 0 and null for fewer than three people, and for isolates", () => {
    const { a } = facets([{ id: "a" }, { id: "b" }]);
    expect(a).toMatchObject({ betweenness: 0, constraint: null });
  });

  it("let the one between two unlinked people be on all routes, and free of constraint", () => {
    const relationships = [influences("b", "a"), influences("c", "b")];
    const { a, b } = facets(
      ["a", "b", "c"].map((id) => ({ id })),
      { relationships },
    );
    expect(b).toMatchObject({ betweenness: 1, constraint: 0.5 });
    expect(a).toMatchObject({ betweenness: 0, constraint: 1 });
  });

  it("prefers the stronger route", () => {
    const relationships = [influences("b", "a"), influences("c", "b"), influences("c", "a", 0.4)];
    const people = ["a", "b", "c"].map((id) => ({ id }));
    expect(facets(people, { relationships }).b!.betweenness).toBe(1);
    const stronger = [...relationships.slice(0, 2), influences("c", "a", 0.6)];
    expect(facets(people, { relationships: stronger }).b!.betweenness).toBe(0);
  });

  it("is estimated beyond 500 people, with an issue, and the same each time", () => {
    const people = Array.from({ length: 520 }, (_, at) => ({
      id: `p${at}`,
      reportsTo: at === 0 ? undefined : `p${(at - 1) >> 1}`,
    }));
    const score = () => scoreInfluence(mapOf(people), { samples: 0 });
    const first = score();
    expect(first.issues.map((issue) => issue.code)).toContain("betweenness_estimated");
    const top = first.stakeholders.find((one) => one.id === "p0")!;
    expect(top.betweenness).toBeGreaterThan(0.4);
    expect(top.betweenness).toBeLessThan(0.6);
    expect(JSON.stringify(score())).toBe(JSON.stringify(first));
  });
});

describe("completeness", () => {
  it("counts title, department, level or boss, roles, stance, contact and a listening tie, a seventh each", () => {
    const known = (fields: Record<string, unknown>, rest = {}) =>
      facets([{ id: "a", ...fields }, { id: "b" }], rest).a!.completeness * 7;
    expect(known({})).toBe(0);
    expect(known({ title: "Clerk of nothing" })).toBeCloseTo(1, 12);
    expect(known({ departmentId: "d" }, { departments: [{ id: "d", name: "D" }] })).toBeCloseTo(1, 12);
    for (const place of [{ level: 3 }, { isTop: true }, { reportsTo: "b" }, { reportsTo: "nobody" }]) {
      expect(known(place), JSON.stringify(place)).toBeCloseTo(1, 12);
    }
    expect(known({ roles: [] })).toBeCloseTo(1, 12);
    expect(known({ stance: 0 })).toBeCloseTo(1, 12);
    expect(known({ roles: ["champion"] })).toBeCloseTo(1, 12);
    expect(known({ coverage: "none" })).toBeCloseTo(1, 12);
    expect(known({ lastContactAt: "2020-01-01" })).toBeCloseTo(1, 12);
    expect(known({}, { relationships: [influences("a", "b")] })).toBeCloseTo(1, 12);
    expect(known({}, { relationships: [influences("b", "a")] })).toBeCloseTo(1, 12);
    const all = { title: "CFO", departmentId: "d", level: 1, roles: ["legal"], stance: 1, coverage: "brief" };
    const rest = { departments: [{ id: "d", name: "D" }], relationships: [influences("b", "a")] };
    expect(facets([{ id: "a", ...all }, { id: "b" }], rest).a!.completeness).toBe(1);
  });
});

describe("contact", () => {
  it("has who covers, when last, and the share of recent touches", () => {
    const people = [{ id: "a" }, { id: "b" }, { id: "sam", name: "Sam", side: "us" }];
    const meet = (id: string, who: string, at: string) => ({
      id,
      at,
      channel: "phone",
      participants: [{ personId: who }, { personId: "sam" }],
    });
    const interactions = [
      meet("i", "a", "2026-02-01"),
      meet("j", "a", "2026-02-03"),
      meet("k", "b", "2026-02-02"),
      meet("l", "b", "2025-02-02"),
    ];
    const { a, b } = facets(people, { interactions });
    const sam = { type: "person", id: "sam", label: "Sam" };
    expect(a).toMatchObject({ covered: true, coveredBy: [sam], lastContactAt: "2026-02-03", contactShare: 2 / 3 });
    expect(b).toMatchObject({ covered: true, coveredBy: [sam], lastContactAt: "2026-02-02", contactShare: 1 / 3 });
    expect(facets(people).a).toMatchObject({ covered: null, coveredBy: [], lastContactAt: null, contactShare: null });
  });
});

describe("predicted stance", () => {
  it("is null where nobody of known stance is heard, at whatever remove", () => {
    const people = [{ id: "a" }, { id: "b" }, { id: "c", stance: 1 }, { id: "d" }];
    const relationships = [influences("b", "a"), influences("c", "b")];
    const { a, b, c, d } = facets(people, { relationships });
    expect(c!.predictedStance).toBe(0.5);
    expect(b!.predictedStance).toBeCloseTo(0.5 * (1 / 1.5) * 0.5, 12);
    expect(a!.predictedStance).toBeCloseTo(0.5 * (1 / 1.5) * b!.predictedStance!, 12);
    expect(d!.predictedStance).toBeNull();
  });

  it("has powers to help and to hurt only with a known stance", () => {
    const { a, b, c } = facets([
      { id: "a", decisionWeight: 1, stance: 0.4 },
      { id: "b", decisionWeight: 1, stance: -0.2 },
      { id: "c", decisionWeight: 2 },
    ]);
    expect(a).toMatchObject({ powerToHelp: expect.closeTo(0.125 * 0.4, 12), powerToHurt: 0 });
    expect(b).toMatchObject({ powerToHelp: 0, powerToHurt: expect.closeTo(0.125 * 0.2, 12) });
    expect(c).toMatchObject({ powerToHelp: null, powerToHurt: null });
  });
});
