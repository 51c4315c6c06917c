import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored, sways } from "../scored.js";

const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const };
const outside = { side: "external" } as const;

describe("external_influencer_untapped", () => {
  const rule = "external_influencer_untapped";
  const map = (tie: object, met = false) =>
    accountOf(
      { me, cfo, con: outside },
      {
        relationships: [
          meets("me", "cfo"),
          { from: "con", to: "cfo", ...tie } as never,
          ...(met ? [meets("me", "con")] : []),
        ],
      },
    );

  it("finds a consultant of the decider, or somebody from outside with some influence", () => {
    const input = map({ kind: "consults_for", strength: 0.1 });
    const [gap] = scored(input).of(rule);
    expect(gap!.reason.text).toBe(
      "Con, from outside the company, advises Cfo, and no one on our team is in contact with them",
    );
    expect(gap!.metric).toEqual({ name: "decidersServed", value: 1, threshold: 1 });
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
    const [heavy] = scored(map({ kind: "advises", strength: 0.9 })).of(rule);
    expect(heavy!.reason.text).toBe(
      "Con, from outside the company, holds 14% of the influence, and no one on our team is in contact with them",
    );
    expect(heavy!.benchmark).toMatchObject({ year: 2026 });
  });

  it("leaves out who has little influence, and whom we know; abstains without our contacts", () => {
    expect(scored(map({ kind: "advises", strength: 0.2 })).check(rule).state).toBe("absent");
    expect(scored(map({ kind: "consults_for" }, true)).check(rule).state).toBe("absent");
    expect(scored(accountOf({ cfo, con: outside })).check(rule).state).toBe("unknown");
  });

  it("offers nothing where they are away", () => {
    const input = accountOf(
      { me, cfo, con: { ...outside, status: "on_leave" } },
      { relationships: [meets("me", "cfo"), { from: "con", to: "cfo", kind: "consults_for" }] },
    );
    expect(scored(input).of(rule)[0]!.remedy).toMatchObject({
      changes: null,
      text: { text: "Find a way to Con: no one we know leads there" },
    });
  });
});

describe("purpose_uncovered", () => {
  const rule = "purpose_uncovered";
  const map = (strength: number, ...purposes: ("decision" | "relationship" | "details" | "ideas")[]) =>
    accountOf(
      { me, cfo, ana: {} },
      { relationships: [{ ...meets("me", "cfo", strength), purposes }, meets("cfo", "ana")] },
    );

  it("lists the purposes that no live contact serves", () => {
    const [gap] = scored(map(0.25, "decision", "ideas")).of(rule);
    expect(gap).toMatchObject({ severity: 30, metric: { name: "purposesServed", value: 2, threshold: 4 } });
    expect(gap!.reason.text).toBe("We have no live contact for the relationship or details");
    expect(scored(map(0.24, "decision")).of(rule)[0]!.metric.value).toBe(0);
    expect(scored(map(0.25, "decision", "ideas", "relationship", "details")).check(rule).state).toBe("absent");
  });

  it("abstains while no contact says what it is for", () => {
    expect(scored(map(0.5)).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "purposes" }],
    });
  });
});

describe("no_owner", () => {
  const rule = "no_owner";
  const map = (cfoFields: object, strength = 0.2) =>
    accountOf({ me, cfo: { ...cfo, ...cfoFields } }, { relationships: [meets("me", "cfo", strength)] });

  it("is a gap until one of our team owns a notable person or has a live tie", () => {
    const [gap] = scored(map({})).of(rule);
    expect(gap!.reason.text).toBe("Cfo holds 50% of the influence and has no owner on our side");
    expect(gap!.remedy.text.text).toBe("Make Me the owner of Cfo");
    expect(scored(remedied(map({}), gap!)).check(rule).state).toBe("absent");
    expect(scored(map({ ownerId: "me" })).check(rule).state).toBe("absent");
    expect(scored(map({}, 0.25)).check(rule).state).toBe("absent");
    expect(scored(map({ coverage: "brief" })).check(rule).state).toBe("absent");
  });

  it("names no owner where no one on our team is there, and abstains without our contacts", () => {
    const [gap] = scored(accountOf({ cfo, ana: { coverage: "brief", roles: [] } })).of(rule);
    expect(gap!.remedy).toMatchObject({ changes: null, owners: [], text: { text: "Assign an owner to Cfo" } });
    expect(scored(accountOf({ cfo })).check(rule).state).toBe("unknown");
    const little = accountOf({ cfo, me, ana: {} }, { relationships: [meets("me", "cfo"), sways("ana", "cfo", 0.1)] });
    expect(scored(little).check(rule).state).toBe("absent");
  });
});

describe("relationship_gone_dark", () => {
  const rule = "relationship_gone_dark";
  const map = (fields: object, dates: readonly string[] = []) =>
    accountOf(
      { me, cfo: { ...cfo, ...fields } },
      {
        interactions: dates.map((at, index) => ({
          id: `i${index}`,
          at,
          channel: "phone" as const,
          participants: [{ personId: "me" }, { personId: "cfo" }],
        })),
      },
    );

  it("is a gap after more than 60 days", () => {
    const [gap] = scored(map({ lastContactAt: "2025-12-30" })).of(rule);
    expect(gap!.metric).toEqual({ name: "daysSinceContact", value: 61, threshold: 60 });
    expect(gap!.reason.text).toBe("Our last contact with Cfo was 61 days ago, more than the usual 60 days");
    expect(gap!.remedy.text.text).toBe("Get back in touch with Cfo");
    expect(scored(remedied(map({ lastContactAt: "2025-12-30" }), gap!)).check(rule).state).toBe("absent");
    expect(scored(map({ lastContactAt: "2025-12-31" })).check(rule).state).toBe("absent");
  });

  it("allows eight times the usual silence, and what the person wants comes first", () => {
    const often = ["2025-10-01", "2025-10-16", "2025-10-31"];
    expect(scored(map({}, often)).check(rule).state).toBe("present");
    expect(scored(map({}, ["2025-09-30", "2025-10-16", "2025-10-31"])).check(rule).state).toBe("absent");
    const wish = { lastContactAt: "2026-02-01", communication: { maxGapDays: 20, channels: ["video"] } };
    const [gap] = scored(map(wish)).of(rule);
    expect(gap!.reason.text).toContain(
      "Our last contact with Cfo was 28 days ago; they want to hear from us at least every 20 days",
    );
    expect(gap!.remedy.text.text).toMatch(/ by video call$/);
  });

  it("abstains without any date, and on people we know without one", () => {
    expect(scored(map({})).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "last_contact" }],
    });
    const input = accountOf({ cfo: { ...cfo, coverage: "brief" }, ana: { lastContactAt: "2026-03-01" } });
    expect(scored(input).check(rule)).toMatchObject({ state: "unknown", missing: [{ refs: [{ id: "cfo" }] }] });
  });

  it("is one gap for all unusual silences, closed by getting back to all of them", () => {
    const input = accountOf({
      me,
      cfo: { ...cfo, lastContactAt: "2025-12-01" },
      ana: { decisionWeight: 0.4, lastContactAt: "2025-11-01" },
      bob: { decisionWeight: 0.4, lastContactAt: "2026-01-01", communication: { maxGapDays: 20 } },
    });
    const { of } = scored(input);
    expect(
      of(rule)
        .map((gap) => gap.id)
        .sort(),
    ).toEqual([`${rule}::ana,cfo`, `${rule}::bob`]);
    const several = of(rule).find((gap) => gap.subjects.length === 2)!;
    expect(several.reason.text).toBe("We have lost touch with Cfo and Ana; the last contact with Cfo was 90 days ago");
    expect(several.remedy.text.text).toBe("Get back in touch with Cfo and Ana, Cfo first");
    expect(
      scored(remedied(input, several))
        .of(rule)
        .map((gap) => gap.id),
    ).toEqual([`${rule}::bob`]);
  });

  it("leaves out people without influence and those on leave", () => {
    const old = { lastContactAt: "2025-01-01" };
    expect(scored(accountOf({ cfo: { ...cfo, status: "on_leave", ...old }, ana: old })).check(rule).state).toBe(
      "absent",
    );
  });
});
