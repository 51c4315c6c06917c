import {
  AccountError,
  type AccountInput,
  applyChanges,
  type Change,
  createScenario,
  findGaps,
  parseAccount,
  scoreAccount,
  whatIf,
} from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewSamples, noSamples } from "../planning/options.js";

const base: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO", isTop: true, roles: ["economic_buyer"], stance: 0 },
    { id: "lee", name: "Lee Wong", title: "CIO", roles: ["technical_buyer"], reportsTo: "dana", stance: 0.5 },
    { id: "dietz", name: "Dietz Mann", title: "COO", roles: ["approver"], stance: 0.5 },
    { id: "ana", name: "Ana Ruiz", title: "Architect", roles: [], stance: 0 },
    { id: "sam", name: "Sam Field", side: "us", level: 2 },
    { id: "kay", name: "Kay Hill", side: "us", level: 3 },
  ],
  relationships: [
    { from: "lee", to: "dana", kind: "influences", strength: 0.8 },
    { from: "dana", to: "dietz", kind: "rival", strength: 0.8 },
    { from: "ana", to: "dana", kind: "ally", strength: 0.8 },
    { from: "kay", to: "lee", kind: "communicates", strength: 0.6 },
  ],
};
const win: Change[] = [{ type: "update_person", personId: "dana", set: { stance: "advocate" } }];

describe("whatIf()", () => {
  it("moves the group by the influence of who is won", () => {
    const effects = whatIf(base, win, noSamples);
    const dana = scoreAccount(base, noSamples).stakeholders.find(({ id }) => id === "dana")!;
    expect(effects.groupStance.after! - effects.groupStance.before!).toBeCloseTo(dana.influence, 12);
    expect(effects.groupStance.withinNoise).toBeNull();
    expect(effects.people[0]!.ref.id).toBe("dana");
    expect(effects.people[0]!.reason.text).toBe("Dana Cole would likely be for us instead of undecided");
  });

  it("names rivals who cool and allies who warm", () => {
    expect(whatIf(base, win, noSamples).sideEffects.map(({ reason }) => reason.text)).toEqual([
      "Winning Dana Cole over may cool Dietz Mann, their rival",
      "Winning Dana Cole over may warm Ana Ruiz, their ally",
    ]);
  });

  it("tells what a new contact does for our reach, and the load of who takes it on", () => {
    const meet: Change[] = [
      { type: "set_relationship", relationship: { from: "sam", to: "dana", kind: "communicates", strength: "strong" } },
    ];
    const effects = whatIf(base, meet, noSamples);
    expect(effects.covered.after).toBeGreaterThan(effects.covered.before + 0.2);
    expect(effects.team).toEqual([
      {
        ref: { type: "person", id: "sam", label: "Sam Field" },
        contacts: { before: 0, after: 1 },
        touchesPerMonth: { before: null, after: null },
        reason: expect.objectContaining({ text: "Sam Field would be in contact with 1 person instead of 0" }),
      },
    ]);
    expect(effects.gapsClosed.map(({ id }) => id)).toContain("influencer_uncovered::dana");
    expect(effects.sideEffects.map(({ reason }) => reason.text)).toEqual([
      "Meeting Dana Cole may cool Dietz Mann, their rival",
    ]);
  });

  it("opens and closes the gaps that findGaps opens and closes", () => {
    const after = applyChanges(base, win);
    const ids = (account: AccountInput) => findGaps(account, noSamples).gaps.map(({ id }) => id);
    const effects = whatIf(base, win, noSamples);
    expect(effects.gapsClosed.map(({ id }) => id)).toEqual(ids(base).filter((id) => !ids(after).includes(id)));
    expect(effects.gapsOpened.map(({ id }) => id)).toEqual(ids(after).filter((id) => !ids(base).includes(id)));
  });

  it("tells a real difference from the noise of the map", () => {
    expect(whatIf(base, win, fewSamples).groupStance.withinNoise).toBe(false);
    const note: Change[] = [{ type: "update_person", personId: "ana", set: { location: "Lyon" } }];
    expect(whatIf(base, note, fewSamples).groupStance.withinNoise).toBe(true);
  });

  it("says of somebody who leaves that they would", () => {
    const effects = whatIf(base, [{ type: "remove_person", personId: "lee" }], noSamples);
    const lee = effects.people.find(({ ref }) => ref.id === "lee")!;
    expect(lee.influence.after).toBe(0);
    expect(lee.reason.key).toBe("what_if.person.leaves");
  });

  it("refuses changes that cannot be applied, all at once, and applies none", () => {
    const changes = [
      { type: "update_person", personId: "zoe", set: { stance: 1 } },
      { type: "update_person", personId: "dana", set: { stanec: 1 } },
    ] as Change[];
    expect(() => whatIf(base, changes)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_changes: changes[0].personId: unknown person "zoe"; changes[1].set.stanec: unknown key "stanec" (nearest: "stance")]`,
    );
    const scenario = createScenario(base);
    expect(() => scenario.compare({ bad: changes })).toThrow(AccountError);
    expect(() => scenario.whatIf(changes)).toThrow(/unknown person "zoe"/);
  });
});

/** A few changes of every kind to a generated account. */
function someChanges(account: AccountInput, pick: number): Change[] {
  const theirs = account.people.filter(({ side }) => side !== "us" && side !== "competitor");
  const one = theirs[pick % theirs.length]!.id;
  const two = theirs[(pick + 1) % theirs.length]!.id;
  const all: Change[] = [
    { type: "update_person", personId: one, set: { stance: pick % 2 === 0 ? 1 : -1 } },
    { type: "set_relationship", relationship: { from: one, to: two, kind: "rival", strength: 0.8 } },
    { type: "remove_person", personId: two, successorId: one },
  ];
  return all.slice(0, 1 + (pick % 3));
}

describe("laws of what-if", () => {
  const drawn = fc.record({ seed: fc.integer({ min: 1, max: 500 }), pick: fc.nat(40) });

  it("no change, no difference", () => {
    fc.assert(
      fc.property(drawn, ({ seed }) => {
        const effects = whatIf(generateAccount({ people: 12, seed }), [], noSamples);
        for (const key of ["people", "team", "gapsOpened", "gapsClosed", "sideEffects"] as const) {
          expect(effects[key]).toEqual([]);
        }
        expect(effects.groupStance.after).toBe(effects.groupStance.before);
        expect(effects.headlines.map(({ key }) => key)).toEqual(["what_if.headline.nothing"]);
      }),
      { numRuns: 15 },
    );
  });

  it("a scenario answers as whatIf without samples, to the byte", () => {
    fc.assert(
      fc.property(drawn, ({ seed, pick }) => {
        const account = generateAccount({ people: 14, seed });
        const changes = someChanges(account, pick);
        const scenario = createScenario(account);
        scenario.whatIf(someChanges(account, pick + 1));
        const answer = JSON.stringify(scenario.whatIf(changes));
        expect(answer).toBe(JSON.stringify(whatIf(account, changes, noSamples)));
        expect(JSON.stringify(scenario.compare({ a: changes }).a)).toBe(answer);
      }),
      { numRuns: 15 },
    );
  });

  it("moving a known stance moves the group by influence times the step", () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: -1, max: 1, noNaN: true }), ({ seed, pick }, stance) => {
        const account = generateAccount({ people: 14, seed, completeness: 1 });
        const known = scoreAccount(account, noSamples).stakeholders.filter((one) => one.stance !== null);
        const person = known[pick % Math.max(1, known.length)];
        if (person === undefined) return;
        const goalId = account.goals?.length === 1 ? account.goals[0]!.id : undefined;
        const set: Change = { type: "update_person", personId: person.id, set: { stance } };
        const inGoal: Change = { ...set, ...(goalId === undefined ? {} : { goalId }) };
        const { before, after } = whatIf(account, [inGoal], noSamples).groupStance;
        if (before === null || after === null) return;
        expect(after - before).toBeCloseTo(person.influence * (stance - person.stance!), 9);
      }),
      { numRuns: 20 },
    );
  });

  it("leaving and joining again is no change where nothing else was lost", () => {
    fc.assert(
      fc.property(drawn, ({ seed, pick }) => {
        const account = parseAccount(generateAccount({ people: 12, seed }));
        const theirs = account.people.filter(({ side }) => side !== "us");
        const person = { id: "guest", name: "Guest", roles: ["recommender" as const], stance: 1 };
        const tie = { from: "guest", to: theirs[pick % theirs.length]!.id, kind: "advises" as const };
        const join: Change[] = [
          { type: "add_person", person },
          { type: "set_relationship", relationship: tie },
        ];
        const joined = applyChanges(account, join);
        const effects = whatIf(joined, [{ type: "remove_person", personId: "guest" }, ...join], noSamples);
        expect(effects.people).toEqual([]);
        expect(effects.groupStance.after).toBe(effects.groupStance.before);
      }),
      { numRuns: 15 },
    );
  });

  it("is plain JSON, leaves its input alone, and does not depend on the order of people", () => {
    fc.assert(
      fc.property(drawn, ({ seed, pick }) => {
        const account = generateAccount({ people: 12, seed });
        const before = JSON.stringify(account);
        const changes = someChanges(account, pick);
        const effects = whatIf(account, changes, noSamples);
        expect(JSON.parse(JSON.stringify(effects))).toEqual(effects);
        expect(JSON.stringify(account)).toBe(before);
        const turned = { ...account, people: [...account.people].reverse() };
        expect(JSON.stringify(whatIf(turned, changes, noSamples))).toBe(JSON.stringify(effects));
      }),
      { numRuns: 10 },
    );
  });
});
