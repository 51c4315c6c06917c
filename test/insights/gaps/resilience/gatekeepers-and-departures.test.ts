import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored } from "../scored.js";

const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };

describe("gatekeeper_on_every_path", () => {
  const rule = "gatekeeper_on_every_path";
  const chain = (extra: ReturnType<typeof meets>[] = []) =>
    accountOf(
      { me, a: {}, b: {}, c: {}, cfo },
      { relationships: [meets("me", "a"), meets("a", "b"), meets("b", "cfo"), meets("me", "c"), ...extra] },
    );

  it("names who stands behind the single point of contact", () => {
    const [gap, ...others] = scored(chain()).of(rule);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ id: `${rule}::b`, proof: { kind: "cut", from: [{ id: "me" }], to: [{ id: "cfo" }] } });
    expect(gap!.reason.text).toBe("Every route from us to Cfo passes B, further down the line");
    expect(gap!.remedy.text.text).toBe("Win B over, or build a route around them: meet Cfo");
    expect(scored(remedied(chain(), gap!)).check(rule).state).toBe("absent");
    expect(gap!.causedBy).toBe("single_point_of_contact::a");
  });

  it("is absent with a second way, and names the first one too where that rule is off", () => {
    expect(scored(chain([meets("a", "cfo")])).check(rule).state).toBe("absent");
    const off = scored(chain(), { rules: { preset: "all", single_point_of_contact: "off" } });
    expect(
      off
        .of(rule)
        .map((gap) => gap.id)
        .sort(),
    ).toEqual([`${rule}::a`, `${rule}::b`]);
  });

  it("never names a decider as the gatekeeper to themselves", () => {
    const direct = accountOf({ me, cfo, c: {} }, { relationships: [meets("me", "cfo"), meets("me", "c")] });
    const { check } = scored(direct, { rules: { preset: "all", single_point_of_contact: "off" } });
    expect(check(rule).state).toBe("absent");
  });

  it("offers nothing where the decider is out of reach for everybody on our team, and abstains without inputs", () => {
    const closed = chain([{ from: "me", to: "cfo", kind: "conflict", strength: 1 } as never]);
    expect(scored(closed).of(rule)[0]!.remedy).toMatchObject({
      changes: null,
      text: { text: "Win B over: there is no route around them" },
    });
    expect(scored(accountOf({ ana: {} })).check(rule).missing).toHaveLength(2);
  });
});

describe("contact_departed_or_at_risk", () => {
  const rule = "contact_departed_or_at_risk";

  it("finds who left, within a year, if they took part or were known to us", () => {
    const left = (fields: object) => accountOf({ me, cfo, ana: { status: "left", ...fields } });
    const [gap] = scored(left({ roles: ["champion"], title: "CIO" })).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::ana`, severity: 95, benchmark: { year: 2021 } });
    expect(gap!.reason.text).toBe("Our champion Ana (CIO) has left");
    expect(gap!.remedy).toMatchObject({ changes: null, owners: [] });
    expect(scored(left({ lastContactAt: "2025-01-01", ownerId: "me" })).of(rule)[0]!.remedy.owners).toMatchObject([
      { id: "me" },
    ]);
    expect(scored(left({ coverage: "brief" })).check(rule).state).toBe("present");
    expect(scored(left({ inBuyingGroup: true })).check(rule).state).toBe("present");
    expect(scored(left({})).check(rule).state).toBe("absent");
    expect(scored(left({ roles: ["other"], coverage: "none" })).check(rule).state).toBe("absent");
    expect(scored(left({ roles: ["champion"], statusFrom: "2025-03-01" })).check(rule).state).toBe("present");
    expect(scored(left({ roles: ["champion"], statusFrom: "2025-02-28" })).check(rule).state).toBe("absent");
    expect(scored(left({ roles: ["champion"], statusFrom: "2026-04-01" })).check(rule).state).toBe("present");
    expect(scored(left({ roles: ["champion"], side: "competitor" })).check(rule).state).toBe("absent");
  });

  it("counts ties and interactions with us as having been known", () => {
    const gone = { me, cfo, ana: { status: "left" as const } };
    const tie = accountOf(gone, { relationships: [meets("ana", "me")] });
    const other = accountOf(gone, { relationships: [meets("ana", "cfo"), meets("me", "ana")] });
    const met = (ids: string[]) =>
      accountOf(gone, {
        interactions: [
          { id: "i", at: "2025-06-01", channel: "phone", participants: ids.map((personId) => ({ personId })) },
        ],
      });
    expect(scored(tie).check(rule).state).toBe("present");
    expect(scored(other).check(rule).state).toBe("present");
    expect(scored(met(["ana", "me"])).check(rule).state).toBe("present");
    expect(scored(met(["ana", "cfo"])).check(rule).state).toBe("absent");
  });

  it("finds who is leaving, moved, on leave, or at risk from .5 up", () => {
    const of = (fields: object) => scored(accountOf({ me, cfo: { ...cfo, ...fields } })).of(rule)[0]?.reason.text;
    expect(of({ status: "leaving" })).toBe("Cfo (CFO), part of this decision or one of our contacts, is leaving");
    expect(of({ status: "transferred" })).toContain("was transferred");
    expect(of({ status: "on_leave" })).toContain("is on leave");
    expect(of({ departureRisk: 0.5 })).toBe(
      "Cfo (CFO), part of this decision or one of our contacts, may leave (risk 50%)",
    );
    expect(of({ departureRisk: 0.49 })).toBeUndefined();
    expect(of({ status: "new" })).toBeUndefined();
    expect(of({ status: "vacant", departureRisk: 1 })).toBeUndefined();
  });

  it("names the day, and puts a champion who goes within a month before everything, and above a user on leave", () => {
    const of = (fields: object) => scored(accountOf({ me, cfo, ana: { coverage: "brief", ...fields } })).of(rule)[0]!;
    const champion = { roles: ["champion"] as const, status: "leaving" as const };
    const soon = of({ ...champion, statusUntil: "2026-03-15" });
    expect([soon.severity, soon.reason.text]).toEqual([100, "Our champion Ana is leaving on March 15, 2026"]);
    expect(soon.remedy.text.text).toBe("Ask Ana to introduce you to their successor before they go");
    expect(of({ ...champion, statusUntil: "2026-06-15" }).severity).toBe(75);
    const gone = of({ ...champion, status: "left", statusFrom: "2026-02-20" });
    expect([gone.severity, gone.reason.text]).toEqual([95, "Our champion Ana left on February 20, 2026"]);
    const user = of({ roles: ["user_buyer"], status: "on_leave" });
    expect(user.severity).toBeLessThan(50);
    expect(user.remedy.text.text).toBe("Find out who stands in for Ana");
  });

  it("judges who left by the influence they had before", () => {
    const left = { roles: ["evaluator"] as const, status: "left" as const };
    const heard = accountOf(
      { me, cfo, ana: left },
      { relationships: [{ from: "ana", to: "cfo", kind: "influences" }] },
    );
    const alone = accountOf({ me, cfo, ana: left });
    const severity = (account: typeof heard) => scored(account).of(rule)[0]!.severity;
    expect(severity(heard)).toBeGreaterThan(severity(alone));
    expect(severity(alone)).toBeGreaterThan(37.5);
  });

  it("abstains while nothing is said of anybody's status", () => {
    expect(scored(accountOf({ me, cfo })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "departures" }],
    });
  });
});
