import { describe, expect, it } from "vitest";
import { type CompetitorPositionsOptions, competitorPositions } from "../../../src/api/competitor-positions.js";
import { mapOf } from "../influence/map.js";

type Fields = Record<string, unknown>;
const competitors = [
  { id: "k", name: "Kestrel", incumbent: true },
  { id: "l", name: "Lumen" },
];
const leans = (...pairs: [string, number][]) => ({
  competitorAffinity: pairs.map(([competitorId, value]) => ({ competitorId, value })),
});
const positionsOf = (people: Fields[], rest: Fields = {}, options: CompetitorPositionsOptions = {}) =>
  competitorPositions(mapOf(people, { competitors, ...rest }), options);
/** One person of half the decision; the other half is unmapped. */
const one = (fields: Fields, options: CompetitorPositionsOptions = {}) =>
  positionsOf([{ id: "a", decisionWeight: 1, ...fields }], {}, options);
const shares = (positions: ReturnType<typeof competitorPositions>) =>
  Object.fromEntries(positions.competitors.map(({ competitor, share }) => [competitor.id, share]));

describe("the positions in a small map", () => {
  /** Weights 2, 1 and 1, nobody listens: .25, .125 and .125 of the decision. */
  const positions = positionsOf([
    { id: "dana", decisionWeight: 2, stance: 0.5, ...leans(["k", 0.6], ["l", 0.4]) },
    { id: "lee", decisionWeight: 1, ...leans(["l", -0.5]) },
    { id: "kim", decisionWeight: 1, formerEmployers: [" kestrel "] },
    { id: "oz", decisionWeight: 0, competitorAffinity: [] },
  ]);

  it("share out the decision, and whoever leans to several in parts", () => {
    expect(positions.competitors).toEqual([
      {
        competitor: { type: "competitor", id: "k", label: "Kestrel" },
        incumbent: true,
        inGoal: null,
        share: expect.closeTo(0.25 * 0.6 + 0.125, 12),
        shareOfKnown: expect.closeTo(0.275 / 0.375, 12),
        leaning: { toward: 0.375, neither: 0, away: 0, unknown: expect.closeTo(0.625, 12) },
        people: [
          {
            person: { type: "person", id: "dana", label: "DANA" },
            influence: 0.25,
            part: expect.closeTo(0.15, 12),
            affinity: 0.6,
            formerEmployer: false,
            stance: 0.5,
          },
          {
            person: { type: "person", id: "kim", label: "KIM" },
            influence: 0.125,
            part: 0.125,
            affinity: null,
            formerEmployer: true,
            stance: null,
          },
        ],
      },
      {
        competitor: { type: "competitor", id: "l", label: "Lumen" },
        incumbent: null,
        inGoal: null,
        share: expect.closeTo(0.1, 12),
        shareOfKnown: expect.closeTo(0.1 / 0.375, 12),
        leaning: { toward: 0.25, neither: 0, away: 0.125, unknown: expect.closeTo(0.625, 12) },
        people: [expect.objectContaining({ person: { type: "person", id: "dana", label: "DANA" } })],
      },
    ]);
    expect(positions.totals).toEqual({ leaning: 0.375, nobody: 0, unknown: 0.125, unmapped: 0.5 });
  });
});

describe("a leaning", () => {
  it("counts from .4 up, or from what is asked", () => {
    expect(shares(one(leans(["k", 0.4], ["l", 0])))).toEqual({ k: 0.5, l: 0 });
    expect(one(leans(["k", 0.39], ["l", 0])).totals).toMatchObject({ leaning: 0, nobody: 0.5 });
    expect(shares(one(leans(["k", 0.39]), { leaningFrom: 0.3 }))).toEqual({ k: 0.5, l: null });
  });

  it("to nobody is known by statements on every competitor, or an empty list", () => {
    expect(one(leans(["k", 0.1], ["l", -1])).totals).toMatchObject({ nobody: 0.5, unknown: 0 });
    expect(one({ competitorAffinity: [] }).totals).toMatchObject({ nobody: 0.5, unknown: 0 });
    expect(one(leans(["k", 0.1])).totals).toMatchObject({ nobody: 0, unknown: 0.5 });
    expect(one({}).totals).toMatchObject({ nobody: 0, unknown: 0.5 });
  });

  it("of which nothing is known is null, not zero", () => {
    expect(shares(one({}))).toEqual({ k: null, l: null });
    expect(shares(one(leans(["k", 0.1])))).toEqual({ k: 0, l: null });
    expect(shares(one({ competitorAffinity: [] }))).toEqual({ k: 0, l: 0 });
    const [k] = one({}).competitors;
    expect(k).toMatchObject({
      shareOfKnown: null,
      leaning: { toward: 0, neither: 0, away: 0, unknown: 1 },
      people: [],
    });
    expect(one(leans(["k", 0.1])).competitors[0]).toMatchObject({ competitor: { id: "k" }, shareOfKnown: null });
  });

  it("that is stated wins over a former employer, and a former employer over nothing", () => {
    const former = { formerEmployers: ["KESTREL", "Elsewhere"] };
    expect(shares(one(former))).toEqual({ k: 0.5, l: null });
    expect(shares(one({ ...former, ...leans(["k", -0.8]) }))).toEqual({ k: 0, l: null });
    expect(shares(one({ ...former, competitorAffinity: [] }))).toEqual({ k: 0, l: 0 });
    const both = one({ ...former, ...leans(["l", 0.6]) });
    expect(shares(both)).toEqual({ k: expect.closeTo(0.2, 12), l: expect.closeTo(0.3, 12) });
    const stated = one({ ...former, ...leans(["k", 0.9]) }).competitors[0]!;
    expect(stated.people[0]).toMatchObject({ affinity: 0.9, formerEmployer: true });
  });

  it("that is stated twice counts as the larger", () => {
    expect(one(leans(["k", 0.9], ["k", -0.2])).competitors[0]!.people[0]!.affinity).toBe(0.9);
    expect(one(leans(["k", -0.2], ["k", 0.9])).competitors[0]!.people[0]!.affinity).toBe(0.9);
  });

  it("counts for all competitors of one name", () => {
    const twins = [...competitors, { id: "k2", name: "kestrel" }];
    const positions = positionsOf([{ id: "a", decisionWeight: 1, formerEmployers: ["Kestrel"] }], {
      competitors: twins,
    });
    expect(shares(positions)).toEqual({ k: 0.25, k2: 0.25, l: null });
  });

  it("to a competitor whom nobody listed, from an observation, says nothing of the others", () => {
    const observations = [{ personId: "a", field: "competitorAffinity", value: [{ competitorId: "zed", value: 0.9 }] }];
    const positions = positionsOf([{ id: "a", decisionWeight: 1 }], { observations });
    expect(shares(positions)).toEqual({ k: null, l: null });
    expect(positions.totals).toMatchObject({ leaning: 0, nobody: 0, unknown: 0.5 });
  });

  it("of our own people and of competitors' says nothing", () => {
    const people = [
      { id: "sam", side: "us", ...leans(["k", 1]) },
      { id: "riv", side: "competitor", ...leans(["k", 1]) },
    ];
    expect(shares(positionsOf(people))).toEqual({ k: null, l: null });
  });
});

describe("competitors", () => {
  it("are marked as in the goal where the goal names any", () => {
    const inGoal = (goal: Fields) =>
      positionsOf([], { goals: [{ id: "g", name: "G", ...goal }] }).competitors.map((position) => position.inGoal);
    expect(inGoal({ competitorIds: ["l"] })).toEqual([false, true]);
    expect(inGoal({})).toEqual([null, null]);
  });

  it("stand by share, those unknown last, then by id", () => {
    const order = (fields: Fields) => one(fields).competitors.map(({ competitor }) => competitor.id);
    expect(order(leans(["l", 0.9]))).toEqual(["l", "k"]);
    expect(order(leans(["l", 0.1]))).toEqual(["l", "k"]);
    expect(order({})).toEqual(["k", "l"]);
  });

  it("may be none: then nothing is known of leanings but what an empty list says", () => {
    const people = [
      { id: "a", decisionWeight: 1 },
      { id: "b", decisionWeight: 1, competitorAffinity: [] },
    ];
    const positions = competitorPositions(mapOf(people));
    expect(positions.competitors).toEqual([]);
    expect(positions.totals).toEqual({ leaning: 0, nobody: 0.25, unknown: 0.25, unmapped: 0.5 });
    expect(competitorPositions(mapOf([])).totals).toEqual({ leaning: 0, nobody: 0, unknown: 0, unmapped: 1 });
  });
});
