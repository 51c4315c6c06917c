import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreAccount } from "../../../src/api/score-account.js";
import { scoreHealth } from "../../../src/api/score-health.js";
import type { HealthDimensionName, HealthScore } from "../../../src/insights/health/health-score.js";
import { mapOf } from "../influence/map.js";
import { variedCase } from "../influence/varied-account.js";

const values = (health: HealthScore) =>
  Object.fromEntries(health.dimensions.map(({ name, value }) => [name, value])) as Record<
    HealthDimensionName,
    number | null
  >;
const reasons = (health: HealthScore) => health.dimensions.map((one) => one.reason.text);

/** Dana holds 1 / 1.35 of the mapped influence, Lee the rest; nobody listens to anybody. */
const pair = [
  { id: "dana", roles: ["economic_buyer"], stance: "supporter", coverage: "in_depth", level: 1 },
  { id: "lee", roles: ["technical_buyer"], stance: "neutral", coverage: "none", level: 2 },
];

describe("health", () => {
  it("is the weighted geometric mean of its dimensions, each worked out by hand", () => {
    const health = scoreHealth(mapOf(pair));
    const dana = 1 / 1.35;
    const expected = {
      coverage: 100 * dana,
      breadth: 100 * (1 - Math.exp(-1 / 3)),
      support: 50 * (1 + 0.5 * dana * 0.5),
      depth: 80 * dana,
      freshness: null,
      resilience: 0,
      seniority: 50,
    };
    for (const [name, value] of Object.entries(expected)) {
      if (value === null) expect(values(health)[name as HealthDimensionName]).toBeNull();
      else expect(values(health)[name as HealthDimensionName]).toBeCloseTo(value, 10);
    }
    // A dimension of 0 counts as 1.
    const { coverage, breadth, support, depth, seniority } = expected;
    const product = coverage ** 0.2 * breadth ** 0.15 * support ** 0.2 * depth ** 0.1 * 1 ** 0.15 * seniority ** 0.1;
    expect(health.overall).toBeCloseTo(product ** (1 / 0.9), 9);
    expect(health.basedOn).toBeCloseTo(0.9, 12);
    expect(health.missing).toEqual(["freshness"]);
    expect(health.threads).toEqual({ covered: 1, effective: 1, departments: 0, levels: 1, deciders: 1, owners: 0 });
  });

  it("says every dimension in a sentence, one thread in the singular", () => {
    expect(reasons(scoreHealth(mapOf(pair)))).toMatchInlineSnapshot(`
      [
        "Coverage 74 of 100: the people we are in touch with hold 74% of the influence",
        "Breadth 28 of 100: single-threaded, with one live contact",
        "Support 59 of 100: the group as a whole is undecided",
        "Depth 59 of 100: our relationships with the most influential people are fair",
        "Freshness is not known: no date of last contact is recorded",
        "Resilience 0 of 100: if our most important contact leaves, we are still in touch with 0% of the influence",
        "Seniority 50 of 100: we are in touch with people on 1 of 2 levels",
      ]
    `);
  });

  it("counts departments, levels, deciders and owners that live contact reaches", () => {
    const health = scoreHealth(
      mapOf(
        [
          { id: "a", roles: ["economic_buyer"], level: 0, departmentId: "it", lastContactAt: "2026-03-01" },
          { id: "b", roles: ["technical_buyer"], level: 1, departmentId: "it" },
          { id: "c", roles: ["user_buyer"], level: 2, departmentId: "hr" },
          { id: "x", side: "us" },
          { id: "y", side: "us" },
        ],
        {
          departments: [
            { id: "it", name: "IT" },
            { id: "hr", name: "HR" },
          ],
          relationships: [
            { from: "x", to: "a", kind: "communicates", strength: 0.5 },
            { from: "y", to: "b", kind: "communicates", strength: 0.5 },
            { from: "y", to: "c", kind: "communicates", strength: 0.2 },
          ],
        },
      ),
    );
    expect(health.threads).toMatchObject({ covered: 2, departments: 1, levels: 2, deciders: 1, owners: 2 });
    // Lines of equal strength to shares of 1 and .35: (1 + .35)² / (1 + .35²).
    expect(health.threads!.effective).toBeCloseTo(1.35 ** 2 / (1 + 0.35 ** 2), 10);
    expect(values(health).seniority).toBeCloseTo(200 / 3, 10);
    expect(values(health).freshness).toBeCloseTo(100, 10);
    // 1.35 of 1.55 covered; the most important contact takes 1 away.
    expect(values(health).resilience).toBeCloseTo((100 * 0.35) / 1.55, 9);
  });

  it("loses one of six equal contacts by the worst departure", () => {
    const people = Array.from({ length: 6 }, (_, at) => ({ id: `p${at}`, decisionWeight: 1, coverage: "brief" }));
    expect(values(scoreHealth(mapOf(people))).resilience).toBeCloseTo(100 * (5 / 6), 9);
  });

  it("halves freshness with every 90 days since the last contact, and leaves out people without a date", () => {
    const health = scoreHealth(
      mapOf([
        { id: "a", roles: ["economic_buyer"], lastContactAt: "2025-12-01" },
        { id: "b", roles: ["economic_buyer"] },
      ]),
    );
    expect(values(health).freshness).toBeCloseTo(50, 9);
  });

  it("tells no overall health while less than 60 % of the weights have data", () => {
    const health = scoreHealth(mapOf([{ id: "a", roles: ["economic_buyer"], stance: "supporter" }]));
    expect(health.overall).toBeNull();
    expect(health.interval).toBeNull();
    expect(health.basedOn).toBeCloseTo(0.2, 12);
    expect(health.missing).toEqual(["coverage", "breadth", "depth", "freshness", "resilience", "seniority"]);
    expect(health.dimensions.every((one) => one.pointsLost === 0)).toBe(true);
    expect(health.threads).toBeNull();
    expect(reasons(health)[0]).toBe("Coverage is not known: nothing is recorded about our contacts");
  });

  it("has nothing to say of an account without people", () => {
    const health = scoreHealth(mapOf([]));
    expect(health).toMatchObject({ overall: null, interval: null, basedOn: 0, threads: null, concentration: null });
    expect(health.missing).toHaveLength(7);
  });

  it("is 100, with nothing lost, where nothing is left to wish for but departures", () => {
    const people = Array.from({ length: 40 }, (_, at) => ({
      id: `p${at}`,
      decisionWeight: 1,
      level: 1,
      stance: 1,
      coverage: "in_depth",
      lastContactAt: "2026-03-01",
      susceptibility: 0,
    }));
    const health = scoreHealth(mapOf(people), { unmapped: "self" });
    expect(values(health).support).toBe(100);
    expect(values(health).coverage).toBeCloseTo(100, 9);
    expect(health.overall!).toBeGreaterThan(90);
  });

  it("has an interval that holds the value, and none without samples", () => {
    const account = mapOf(pair);
    const health = scoreHealth(account);
    const [low, high] = health.interval!;
    expect(low).toBeLessThan(health.overall!);
    expect(high).toBeGreaterThan(health.overall!);
    const without = scoreHealth(account, { samples: 0 });
    expect(without.interval).toBeNull();
    expect({ ...without, interval: health.interval }).toEqual(health);
  });

  it("is empty in a score that does not ask for it", () => {
    expect(scoreAccount(mapOf(pair), { include: ["stakeholders"] }).health).toEqual({
      overall: null,
      interval: null,
      basedOn: 0,
      missing: [],
      dimensions: [],
      threads: null,
      concentration: null,
    });
    expect(scoreAccount(mapOf(pair)).health).toEqual(scoreHealth(mapOf(pair)));
  });

  it("law: dimensions and interval stay within 0..100, points lost sum to 100 less the health, weights to 1", () => {
    fc.assert(
      fc.property(variedCase, ({ account, options }) => {
        const health = scoreHealth(account, { ...options, samples: 20 });
        let lost = 0;
        let weights = 0;
        for (const { value, weight, pointsLost, name } of health.dimensions) {
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
          expect(health.missing.includes(name)).toBe(value === null);
          lost += pointsLost;
          weights += weight;
        }
        expect(weights).toBeCloseTo(1, 12);
        if (health.overall === null) {
          expect(health.basedOn).toBeLessThan(0.6);
          expect(health.interval).toBeNull();
          return;
        }
        expect(lost).toBeCloseTo(100 - health.overall, 9);
        const [low, high] = health.interval!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(health.overall);
        expect(high).toBeGreaterThanOrEqual(health.overall);
        expect(high).toBeLessThanOrEqual(100);
        expect(JSON.parse(JSON.stringify(health))).toEqual(health);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe("concentration", () => {
  const meeting = (id: string, ...others: string[]) => ({
    id,
    at: "2026-02-20",
    channel: "video",
    participants: ["us", ...others].map((personId) => ({ personId })),
  });
  const people = [
    { id: "a", decisionWeight: 3 },
    { id: "b", decisionWeight: 1 },
    { id: "us", side: "us" },
  ];

  it("compares where effort goes with where influence is", () => {
    const { concentration } = scoreHealth(mapOf(people, { interactions: [meeting("1", "a"), meeting("2", "a")] }));
    // All contact with a, who holds three quarters; one of two people has everything: Gini .5.
    expect(concentration!.effortMismatch).toBeLessThan(0.25 + 1e-9);
    expect(concentration!.contactGini).toBeCloseTo(0.5, 12);
    expect(concentration!.peopleForEightyPercent).toBe(2);
  });

  it("finds contact evenly spread when everybody was met equally often", () => {
    const { concentration } = scoreHealth(mapOf(people, { interactions: [meeting("1", "a", "b")] }));
    expect(concentration!.contactGini).toBeCloseTo(0, 12);
  });

  it("knows no Gini and no mismatch without interactions", () => {
    const { concentration } = scoreHealth(mapOf(people));
    expect(concentration).toEqual({ peopleForEightyPercent: 2, contactGini: null, effortMismatch: null });
  });

  it("counts nobody's influence where all of it is unmapped", () => {
    const { concentration } = scoreHealth(
      mapOf(
        [
          { id: "a", roles: [] },
          { id: "us", side: "us" },
        ],
        { interactions: [meeting("1", "a")] },
      ),
    );
    expect(concentration).toEqual({ peopleForEightyPercent: 0, contactGini: 0, effortMismatch: 0.5 });
  });
});
