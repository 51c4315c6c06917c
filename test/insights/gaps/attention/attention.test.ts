import { describe, expect, it } from "vitest";
import type { PersonInput } from "../../../../src/model/person.js";
import { accountOf, remedied, scored, sways } from "../scored.js";

const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const };
type People = Record<string, Omit<PersonInput, "id" | "name">>;

/** Calls of our team, by person and day in February. */
function calls(people: People, days: Readonly<Record<string, readonly number[]>>, rest: object = {}) {
  const interactions = Object.entries(days).flatMap(([personId, list]) =>
    list.map((day) => ({
      id: `${personId}${day}`,
      at: `2026-02-${String(day).padStart(2, "0")}`,
      channel: "phone" as const,
      participants: [{ personId: "me" }, { personId }],
    })),
  );
  return accountOf({ me, ...people }, { interactions, ...rest });
}

describe("over_contacted", () => {
  const rule = "over_contacted";

  it("finds who gets 35 % of the contact and 2.5 times their influence", () => {
    const input = calls({ cfo, ana: { roles: ["user_buyer"] } }, { ana: [1, 2, 3], cfo: [1] });
    const [gap] = scored(input).of(rule);
    expect(gap!.id).toBe(`${rule}::ana`);
    expect(gap!.metric).toEqual({ name: "contactShare", value: 0.75, threshold: expect.closeTo(5 / 12, 9) });
    expect(gap!.reason.text).toMatch(
      /^Ana gets 75% of our attention but holds \d+% of the mapped influence: 3 contacts in 90 days$/,
    );
    expect(gap!.remedy.text.text).toBe("Give the next conversations to Cfo instead");
    expect(scored(calls({ cfo, ana: {} }, { ana: [1, 2], cfo: [1] })).check(rule).state).toBe("absent");
    const three = calls({ cfo, ana: {}, bob: {} }, { ana: [1, 2, 3], bob: [1, 2], cfo: [1, 2, 3, 4] });
    expect(scored(three).check(rule).state).toBe("absent");
  });

  it("finds who hears from us more often than they want, twice or more", () => {
    const wants = { ...cfo, communication: { minGapDays: 7 } };
    const [gap] = scored(calls({ cfo: wants }, { cfo: [1, 7, 13] })).of(rule);
    expect(gap!.metric).toEqual({ name: "hurriedReturns", value: 2, threshold: 2 });
    expect(gap!.reason.text).toBe("Cfo asked for 7 days between contacts, and hears from us every 6 days");
    expect(gap!.remedy.text.text).toBe("Give Cfo a rest");
    expect(scored(calls({ cfo: wants }, { cfo: [1, 8, 14] })).check(rule).state).toBe("absent");
  });

  it("finds who hears from us sooner than our own cool-off, unless they said what they want", () => {
    const coolOff = (coolOffDays: number, hurriedReturns = 1) => ({
      rules: { preset: "all" as const, [rule]: { coolOffDays, hurriedReturns } },
    });
    const twice = calls({ cfo }, { cfo: [1, 6, 20] });
    const [gap] = scored(twice, coolOff(7)).of(rule);
    expect(gap!.metric).toEqual({ name: "hurriedReturns", value: 1, threshold: 1 });
    expect(gap!.reason.text).toBe("Cfo heard from us again within our cool-off of 7 days: 1 time in 90 days");
    expect(scored(calls({ cfo }, { cfo: [1, 6, 11] }), coolOff(7, 2)).of(rule)[0]!.reason.text).toContain("2 times");
    expect(scored(twice, coolOff(5)).check(rule).state).toBe("absent");
    expect(scored(twice, coolOff(0)).check(rule).state).toBe("absent");
    expect(scored(twice).check(rule).state).toBe("absent");
    const patient = { ...cfo, communication: { minGapDays: 2 } };
    expect(scored(calls({ cfo: patient }, { cfo: [1, 6, 20] }), coolOff(7)).check(rule).state).toBe("absent");
  });

  it("abstains without interactions of the last 90 days", () => {
    expect(scored(accountOf({ me, cfo })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "recent_interactions" }],
    });
  });
});

describe("sidelined", () => {
  const rule = "sidelined";
  const people = { cfo, ana: { roles: ["user_buyer"] as const } };

  it("finds a notable person we know who gets a quarter of their due, while others get more", () => {
    const input = calls({ ...people, cfo: { ...cfo, coverage: "brief" } }, { ana: [1, 2, 3] });
    const [gap] = scored(input).of(rule);
    expect(gap!.id).toBe(`${rule}::cfo`);
    expect(gap!.reason.text).toMatch(
      /^Cfo holds \d+% of the mapped influence and gets no attention from us, less than Ana$/,
    );
    expect(gap!.remedy.text.text).toBe("Bring Cfo into the next meeting");
    expect(gap!.remedy.changes).toHaveLength(1);
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("is absent above a quarter, for people we never met, and where nobody of less influence gets more", () => {
    expect(scored(calls(people, { cfo: [1], ana: [1, 2] })).check(rule).state).toBe("absent");
    expect(scored(calls(people, { ana: [1, 2] })).check(rule).state).toBe("absent");
    const alone = calls(
      { cfo: { ...cfo, coverage: "brief" }, ceo: { decisionWeight: 5, coverage: "brief" } },
      { ceo: [1] },
    );
    expect(scored(alone).of(rule)).toEqual([]);
  });

  it("says nothing where a contact of the last 90 days is stated that no interaction counts", () => {
    const met = (lastContactAt: string) =>
      scored(calls({ ...people, cfo: { ...cfo, coverage: "brief", lastContactAt } }, { ana: [1, 2, 3] })).of(rule);
    const { asOf } = calls(people, {});
    expect(met(asOf)).toEqual([]);
    expect(met("2020-01-01")).toHaveLength(1);
  });

  it("counts somebody of more influence who gets too much", () => {
    const wants = { ...cfo, communication: { minGapDays: 7 } };
    const input = calls({ cfo: wants, ana: { decisionWeight: 0.3, coverage: "brief" } }, { cfo: [1, 4, 7] });
    expect(scored(input).of("over_contacted")).toHaveLength(1);
    expect(
      scored(input)
        .of(rule)
        .map((gap) => gap.id),
    ).toEqual([`${rule}::ana`]);
    const slow = calls({ cfo, ana: { decisionWeight: 0.3, coverage: "brief" } }, { cfo: [1, 4] });
    expect(scored(slow).of(rule)).toEqual([]);
  });

  it("offers no change where it takes too many meetings, or no one on our team is there to hold them", () => {
    const many = Array.from({ length: 28 }, (_, day) => day + 1);
    const input = calls({ ...people, cfo: { ...cfo, coverage: "brief" } }, { ana: many });
    expect(scored(input).of(rule)[0]!.remedy.changes).toBeNull();
    const away = {
      ...input,
      people: input.people.map((one) => (one.id === "me" ? { ...one, status: "on_leave" as const } : one)),
    };
    expect(scored(away).of(rule)[0]!.remedy.changes).toBeNull();
  });

  it("abstains without interactions", () => {
    expect(scored(accountOf({ me, cfo })).check(rule).state).toBe("unknown");
  });
});

describe("advocate_unused", () => {
  const rule = "advocate_unused";
  const map = (stance: number | undefined, rest: object = {}) =>
    calls(
      { cfo, ana: { roles: [], coverage: "brief", ...(stance === undefined ? {} : { stance }) }, bob: { stance: 0 } },
      {},
      {
        relationships: [
          sways("ana", "cfo", 0.9),
          { from: "bob", to: "cfo", kind: "communicates", strength: 0.9 },
          { from: "me", to: "bob", kind: "communicates", strength: 1 },
        ],
        ...rest,
      },
    );

  it("finds a notable supporter whom we neither talk to nor go through, and whom they could introduce", () => {
    const [gap] = scored(map(0.5)).of(rule);
    expect(gap!.id).toBe(`${rule}::ana`);
    expect(gap!.reason.text).toMatch(
      /^Ana is for us and holds \d+% of the influence, but we have not talked for 90 days and are not using them for introductions$/,
    );
    expect(gap!.remedy.text.text).toBe("Ask Ana to introduce us to Cfo");
    expect(scored(remedied(map(0.5), gap!)).check(rule).state).toBe("absent");
    expect(scored(map(0.49)).check(rule).state).toBe("absent");
  });

  it("asks nobody we do not know for an introduction", () => {
    const input = map(0.5);
    const people = input.people.map((one) => (one.id === "ana" ? { ...one, coverage: "none" as const } : one));
    expect(scored({ ...input, people }).of(rule)[0]!.remedy.text.text).toBe("Ask Ana what they would do in our place");
  });

  it("is absent where our best way to a decider passes them", () => {
    const input = map(0.5, { relationships: [sways("ana", "cfo", 0.9)] });
    expect(scored(input).check(rule).state).toBe("absent");
  });

  it("asks for advice where they know nobody we do not, and offers nothing without one of our team", () => {
    const input = accountOf({
      cfo: { ...cfo, stance: 1, coverage: "in_depth" },
      ceo: { ...cfo, stance: 1, status: "on_leave" },
    });
    const [gap] = scored({ ...input, people: [...input.people, { id: "x", name: "X", coverage: "brief" }] }).of(rule);
    expect(gap).toBeUndefined();
    const idle = accountOf({ cfo: { ...cfo, stance: 0 }, ana: { decisionWeight: 0.3, stance: 1, coverage: "brief" } });
    expect(scored(idle).of(rule)[0]!.remedy).toMatchObject({
      changes: null,
      owners: [],
      text: { text: "Ask Ana what they would do in our place" },
    });
  });

  it("abstains on notable people of unknown stance, and without stances or contacts", () => {
    expect(scored(map(undefined)).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ refs: [{ id: "ana" }] }],
    });
    expect(scored(accountOf({ cfo })).check(rule).missing).toHaveLength(2);
  });
});
