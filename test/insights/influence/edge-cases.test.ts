import { describe, expect, it } from "vitest";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import type { ScoreOptions } from "../../../src/api/score-options.js";
import type { AccountInput } from "../../../src/model/account.js";
import { mapOf } from "./map.js";

function score(account: AccountInput, options: ScoreOptions = {}) {
  const result = scoreInfluence(account, { samples: 0, ...options });
  return {
    ...result,
    of: Object.fromEntries(result.stakeholders.map((one) => [one.id, one])),
    shares: Object.fromEntries(result.stakeholders.map((one) => [one.id, one.influence])),
    codes: result.issues.map((issue) => issue.code),
  };
}
const close = (value: number) => expect.closeTo(value, 12);

describe("maps with little on them", () => {
  it("gives an empty result for an account without people", () => {
    const result = score(mapOf([]));
    expect(result.stakeholders).toEqual([]);
    expect(result.decision).toMatchObject({
      unmapped: 1,
      support: { for: 0, undecided: 0, against: 0, unknown: 1 },
      groupStance: null,
      polarization: null,
      deciders: [],
      vetoes: [],
      rule: "weighted",
    });
  });

  it("treats our people alone like an empty map", () => {
    expect(score(mapOf([{ id: "sam", side: "us" }]))).toMatchObject({ stakeholders: [], decision: { unmapped: 1 } });
  });

  it("gives one decision maker half of the picture, the other half is unmapped", () => {
    const result = score(mapOf([{ id: "a", roles: ["decision_maker"] }]));
    expect(result.of.a).toMatchObject({
      influence: 0.5,
      ownVote: 0.5,
      byListener: [],
      rank: 1,
      band: "core",
      nodeSize: 1,
    });
    expect(result.decision.unmapped).toBe(0.5);
  });

  it("says that there is no known path for somebody without right and listeners, who ranks last", () => {
    const result = score(
      mapOf([
        { id: "a", roles: [] },
        { id: "b", roles: ["economic_buyer"] },
      ]),
    );
    expect(result.of.a).toMatchObject({ influence: 0, rank: 2, band: "marginal", nodeSize: 0, constraint: null });
    expect(result.of.a!.reason).toEqual({
      key: "stakeholder.no_path",
      params: { person: { type: "person", id: "a", label: "A" } },
      text: "A has no known path to this decision",
    });
  });

  it("leaves (1 - α) of the right with an isolated decision maker", () => {
    const result = score(
      mapOf(
        [
          { id: "a", roles: ["economic_buyer"] },
          { id: "b", roles: ["approver"] },
          { id: "c", roles: [] },
        ],
        { relationships: [{ from: "c", to: "b", kind: "influences", strength: 1 }] },
      ),
      { susceptibility: 0.2 },
    );
    expect(result.shares.a).toBeCloseTo((1 / 1.7) * 0.8, 12);
  });

  it("counts everybody as one vote when no role, line or level is known", () => {
    const result = score(mapOf([{ id: "a" }, { id: "b" }, { id: "x", side: "external" }]));
    expect(result.shares).toEqual({ a: close(1 / 6), b: close(1 / 6), x: close(1 / 6) });
    expect(result.stakeholders.map((one) => one.rank)).toEqual([1, 1, 1]);
    expect(result.of.a!.authority).toBeNull();
    expect(result.codes).toContain("no_decision_rights");
    expect(result.decision.deciders).toEqual([]);
    expect(result.of.a!.distanceToDecision).toBeNull();
  });

  it("keeps a lone small role small, beside an unknown decider of weight 1", () => {
    const others = Array.from({ length: 11 }, (_, index) => ({ id: `p${index}` }));
    const result = score(mapOf([{ id: "a", roles: ["influencer"] }, ...others]));
    expect(result.of.a!.ownVote).toBeCloseTo((0.05 / 1.05) * 0.5, 12);
    expect(result.decision.unmapped).toBeCloseTo(1 - (0.05 / 1.05) * 0.5, 12);
    expect(result.codes).toContain("no_decision_maker");
  });

  it("spreads the unknown decider over those of unknown role by level, .6 a step", () => {
    const result = score(
      mapOf([
        { id: "a", level: 0 },
        { id: "b", level: 1 },
        { id: "c" },
        { id: "d", roles: ["influencer"], level: 0 },
        { id: "x", side: "external", level: 0 },
      ]),
    );
    expect(result.shares).toEqual({
      a: close((0.5 * (1 / 1.6)) / 1.05),
      b: close((0.5 * (0.6 / 1.6)) / 1.05),
      c: 0,
      d: close((0.5 * 0.05) / 1.05),
      x: 0,
    });
  });
});

describe("org charts", () => {
  it("works from an org chart alone: .6 up, .3 down", () => {
    const result = score(
      mapOf([
        { id: "a", isTop: true },
        { id: "b", reportsTo: "a" },
      ]),
    );
    // d by level: 1 and .6 of 1.6; w(a, b) = .3 / 1.5, w(b, a) = .6 / 1.5
    const [da, db, ab, ba] = [1 / 1.6, 0.6 / 1.6, 0.5 * 0.2, 0.5 * 0.4];
    const det = 1 - ab * ba;
    expect(result.shares.a).toBeCloseTo((0.5 * (da + ba * db)) / det, 12);
    expect(result.shares.b).toBeCloseTo((0.5 * (db + ab * da)) / det, 12);
    expect(result.codes).toContain("formal_only");
  });

  it("does not say so once somebody is known to influence somebody", () => {
    const people = [
      { id: "a", isTop: true },
      { id: "b", reportsTo: "a" },
    ];
    const relationships = [{ from: "b", to: "a", kind: "influences" }];
    expect(score(mapOf(people, { relationships })).codes).not.toContain("formal_only");
    expect(score(mapOf([{ id: "a" }])).codes).not.toContain("formal_only");
  });

  it("keeps the lines of a reporting circle as attention, and gives its members one level", () => {
    const result = score(
      mapOf([
        { id: "a", reportsTo: "b", title: "CFO" },
        { id: "b", reportsTo: "a", title: "Manager" },
        { id: "c", reportsTo: "b" },
      ]),
    );
    expect(["a", "b", "c"].map((id) => result.of[id]!.level)).toEqual([1, 1, 2]);
    // each hears the other as boss and as report: 1 - .4 · .7; c hears b as boss, b hears c as report
    expect(result.of.b!.prominence).toBeCloseTo(0.72 + 0.6, 12);
    expect(result.codes).toContain("reporting_cycle");
  });
});

describe("susceptibility", () => {
  const people = [
    { id: "a", roles: ["economic_buyer"] },
    { id: "b", roles: ["approver"], reportsTo: "a" },
  ];

  it("leaves pure votes when nobody is swayed", () => {
    expect(score(mapOf(people), { susceptibility: 0 }).shares).toEqual({ a: close(1 / 1.7), b: close(0.7 / 1.7) });
    const own = people.map((person) => ({ ...person, susceptibility: 0 }));
    expect(score(mapOf(own)).decision.unmapped).toBeCloseTo(0, 12);
  });

  it("is capped at .95 for a person, and refused above as an option", () => {
    const result = score(mapOf([{ id: "a", roles: ["economic_buyer"], susceptibility: 1 }]));
    expect(result.shares.a).toBeCloseTo(0.05, 12);
    expect(() => score(mapOf(people), { susceptibility: 0.96 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.susceptibility: 0.96 is too large (at most 0.95)]`,
    );
  });
});

describe("who counts", () => {
  it("leaves out who left, self ties, and what duplicates say again", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", roles: [] },
      { id: "gone", roles: ["economic_buyer"], status: "left" },
    ];
    const tie = { from: "b", to: "a", kind: "advises", strength: 0.6 };
    const clean = score(mapOf(people.slice(0, 2), { relationships: [tie] }));
    const result = score(
      mapOf(people, {
        relationships: [
          tie,
          tie,
          { from: "a", to: "a", kind: "influences", strength: 1 },
          { from: "gone", to: "a", kind: "influences", strength: 1 },
        ],
      }),
    );
    expect(result.shares).toEqual(clean.shares);
    expect(result.codes).toEqual(expect.arrayContaining(["self_tie", "repeated_tie"]));
  });

  it("gives a consultant influence through the one who is advised", () => {
    const result = score(
      mapOf(
        [
          { id: "cfo", roles: ["economic_buyer"] },
          { id: "con", side: "external" },
        ],
        {
          relationships: [{ from: "con", to: "cfo", kind: "consults_for", strength: 1 }],
        },
      ),
    );
    // one solve: z(con) = α w, w = .7 / 1.5
    expect(result.of.con).toMatchObject({
      influence: close(0.5 * 0.5 * (0.7 / 1.5)),
      ownVote: 0,
      distanceToDecision: 1,
    });
  });

  it("gives an outsider with a role .3 of its weight", () => {
    const result = score(
      mapOf([
        { id: "cfo", roles: ["economic_buyer"] },
        { id: "con", side: "external", roles: ["approver"] },
      ]),
    );
    expect(result.shares.con).toBeCloseTo((0.5 * 0.21) / 1.21, 12);
  });

  it("counts somebody who consults for a person without being external, and says so", () => {
    const people = [
      { id: "cfo", roles: ["economic_buyer"] },
      { id: "con", roles: [] },
    ];
    const relationships = [{ from: "con", to: "cfo", kind: "consults_for", strength: 1 }];
    const result = score(mapOf(people, { relationships }));
    expect(result.shares.con).toBeGreaterThan(0.1);
    expect(result.codes).toContain("consultant_not_external");
  });

  it("keeps our people and those of competitors out of influence", () => {
    const result = score(
      mapOf(
        [
          { id: "a", roles: ["economic_buyer"] },
          { id: "sam", side: "us" },
          { id: "eve", side: "competitor" },
        ],
        {
          relationships: [
            { from: "sam", to: "a", kind: "influences", strength: 1 },
            { from: "eve", to: "a", kind: "influences", strength: 1 },
          ],
        },
      ),
    );
    expect(result.shares).toEqual({ a: 0.5 });
    expect(result.of.a!.coveredBy.map((one) => one.id)).toEqual(["sam"]);
  });

  it("keeps the right of an empty seat, as nobody's share", () => {
    const people = [
      { id: "seat", roles: ["economic_buyer"], status: "vacant" },
      { id: "b", roles: ["decision_maker"], reportsTo: "seat" },
    ];
    const result = score(mapOf(people));
    expect(result.shares).toEqual({ b: 0.25, seat: 0 });
    expect(result.decision.unmapped).toBe(0.75);
    expect(result.of.seat!.covered).toBeNull();
    expect(result.of.b!.prominence).toBe(0);
    expect(result.of.seat!.reason.text).toBe(
      "SEAT is an open position: about 50% of this decision waits for whoever fills it",
    );
    expect(score(mapOf([{ id: "s", status: "vacant" }, people[1]!])).of.s!.reason.text).toBe(
      "S is an open position with no known part in this decision",
    );
  });
});
