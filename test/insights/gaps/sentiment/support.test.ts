import { describe, expect, it } from "vitest";
import { accountOf, scored } from "../scored.js";

const cfo = { roles: ["economic_buyer"] as const };
const seat = (stance?: number, departmentId?: string) => ({
  decisionWeight: 1,
  ...(stance === undefined ? {} : { stance }),
  ...(departmentId === undefined ? {} : { departmentId }),
});

describe("unbalanced_support", () => {
  const rule = "unbalanced_support";

  it("finds a group that leans against us whatever the unknown stances are", () => {
    const [gap] = scored(accountOf({ a: seat(-1), b: seat(-0.8), c: seat(0.4), d: seat() })).of(rule);
    expect(gap!.id).toBe(`${rule}::`);
    expect(gap!.metric.value).toBeCloseTo((-1 - 0.8 + 0.4 + 1) * 0.125, 12);
    expect(gap!.reason.text).toBe("The group leans against us, whatever the unknown stances turn out to be");
    const open = scored(accountOf({ a: seat(-1), b: seat(0.4, "x"), c: seat(0.4), e: seat(0), d: seat() }));
    expect(open.check(rule)).toMatchObject({ state: "unknown", missing: [{ refs: [{ id: "d" }] }] });
  });

  it("finds one person or one department with 60 % of the support, and not a step below", () => {
    const people = (weight: number) =>
      accountOf({ a: { decisionWeight: weight, stance: 1 }, b: seat(1), c: seat(1), d: seat(0) });
    const [gap] = scored(people(3)).of(rule);
    expect(gap!.reason.text).toBe("A alone holds 60% of our support");
    expect(gap!.remedy.text.text).toBe("Widen our support: win over D");
    expect(scored(people(2.99)).check(rule).state).toBe("absent");
    const departments = accountOf(
      { a: seat(1, "fin"), b: seat(1, "fin"), c: seat(1, "fin"), d: seat(1, "ops"), e: seat(1, "x") },
      { departments: [{ id: "fin", name: "Finance" }] },
    );
    const [thread] = scored(departments).of(rule);
    expect(thread!.subjects).toEqual([{ type: "department", id: "fin", label: "Finance" }]);
    expect(thread!.reason.text).toBe("Finance alone holds 60% of our support");
    expect(thread!.remedy.text.text).toBe("Widen our support beyond those who are for us now");
    expect(thread!.severity).toBe(60);
  });

  it("abstains where an unknown stance decides, and without any stance", () => {
    const { check } = scored(accountOf({ a: { decisionWeight: 3, stance: 1 }, b: seat(1), c: seat(1), d: seat() }));
    expect(check(rule).state).toBe("unknown");
    expect(scored(accountOf({ cfo })).check(rule)).toMatchObject({ state: "unknown", missing: [{ refs: [] }] });
    expect(scored(accountOf({ a: seat(0), b: seat(0) })).check(rule).state).toBe("absent");
  });
});

describe("stance_unknown", () => {
  const rule = "stance_unknown";

  it("finds high influence without a stance, or 30 % of the decision in sum", () => {
    const [gap] = scored(accountOf({ cfo })).of(rule);
    expect(gap!.id).toBe(`${rule}::cfo`);
    expect(gap!.reason.text).toBe("We do not know where 50% of the decision stands: Cfo");
    const [one] = scored(accountOf({ cfo: { decisionWeight: 3, stance: 0 }, ana: { decisionWeight: 1 } })).of(rule);
    expect(one!.reason.text).toBe("We do not know where Ana, a key player, stands");
    expect(one!.metric).toEqual({ name: "influence", value: 0.125, threshold: 0.1 });
    const low = accountOf({ cfo: { decisionWeight: 5, stance: 0 }, ana: { decisionWeight: 1 } });
    expect(scored(low).check(rule).state).toBe("absent");
    expect(scored(low, { rules: { [rule]: { share: 0.08 } } }).of(rule)[0]!.subjects).toMatchObject([{ id: "ana" }]);
  });

  it("takes a champion's stance as known, and nobody without influence", () => {
    const input = accountOf({ cfo: { roles: ["economic_buyer", "champion"] }, ana: { roles: [] } });
    expect(scored(input).check(rule).state).toBe("absent");
  });
});

describe("competitor_aligned", () => {
  const rule = "competitor_aligned";
  const competitors = [{ id: "rex", name: "Rex Corp" }];
  const of = (fields: object) =>
    accountOf({ cfo: { ...cfo, ...fields }, ana: { roles: [], ...fields } }, { competitors });

  it("finds a leaning of .4, or a former employer, from some influence up", () => {
    const [gap, ...others] = scored(of({ competitorAffinity: [{ competitorId: "rex", value: 0.4 }] })).of(rule);
    expect(others).toEqual([]);
    expect(gap!.reason.text).toBe("Cfo holds 50% of the influence and leans toward Rex Corp");
    expect(gap!.proof).toMatchObject({ facts: [{ id: "cfo" }, { type: "competitor", id: "rex" }] });
    expect(scored(of({ competitorAffinity: [{ competitorId: "rex", value: 0.39 }] })).check(rule).state).toBe("absent");
    expect(scored(of({ formerEmployers: [" rex corp"] })).of(rule)[0]!.reason.text).toBe(
      "Cfo holds 50% of the influence and used to work for Rex Corp",
    );
    expect(scored(of({ formerEmployers: ["Other"] })).check(rule).state).toBe("absent");
  });

  it("leaves out who has too little influence", () => {
    const leaning = [{ competitorId: "rex", value: 0.9 }];
    const input = (decisionWeight: number) =>
      accountOf({ cfo, ana: { decisionWeight, competitorAffinity: leaning } }, { competitors });
    expect(scored(input(0.05)).check(rule).state).toBe("absent");
    expect(scored(input(0.1)).check(rule).state).toBe("present");
  });

  it("abstains while nothing is known of leanings or former employers", () => {
    expect(scored(of({})).check(rule).state).toBe("unknown");
  });
});

describe("benefit_mismatch and loses_if_we_win", () => {
  const map = (stake: object, stance?: number) =>
    accountOf(
      { cfo: { ...cfo, ...(stance === undefined ? {} : { stance }) } },
      { goals: [{ id: "g", name: "G", stakes: [{ personId: "cfo", ...stake }] }] },
    );

  it("tell support against their own interest", () => {
    const rule = "benefit_mismatch";
    expect(scored(map({ impactIfWin: -0.5 }, 0.3)).of(rule)[0]!.reason.text).toBe(
      "Cfo is recorded as for us, but loses if we win",
    );
    const [gap] = scored(map({ impactIfLose: 0.5 }, 0.3)).of(rule);
    expect(gap!.reason.text).toBe("Cfo is recorded as for us, but gains if we lose");
    expect(gap!.metric).toEqual({ name: "impactIfLose", value: 0.5, threshold: 0 });
    expect(scored(map({ impactIfWin: -0.5 }, 0)).check(rule).state).toBe("absent");
    expect(scored(map({ impactIfWin: 0, impactIfLose: 0 }, 1)).check(rule).state).toBe("absent");
    expect(scored(map({ impactIfWin: -0.5 })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ refs: [{ id: "cfo" }] }],
    });
    const tagged = accountOf(
      { cfo: { roles: ["economic_buyer", "champion"] } },
      { goals: [{ id: "g", name: "G", stakes: [{ personId: "cfo", impactIfWin: -0.5 }] }] },
    );
    expect(scored(tagged).check(rule).state).toBe("unknown");
    expect(scored(map({}, 1)).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "impact" }],
    });
  });

  it("expect opposition of who loses, unless it is there already", () => {
    const rule = "loses_if_we_win";
    expect(scored(map({ impactIfWin: -0.1 })).of(rule)[0]!.reason.text).toBe(
      "Cfo holds 50% of the influence and loses if we win; we do not know where they stand: expect opposition",
    );
    expect(scored(map({ impactIfWin: -0.1 }, -0.39)).of(rule)[0]!.reason.text).toBe(
      "Cfo holds 50% of the influence and loses if we win, though they are not against us yet",
    );
    expect(scored(map({ impactIfWin: -0.1 }, -0.4)).check(rule).state).toBe("absent");
    expect(scored(map({ impactIfWin: 0 })).check(rule).state).toBe("absent");
    expect(scored(map({}, 0)).check(rule).state).toBe("unknown");
  });
});
