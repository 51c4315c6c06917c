import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored, sways } from "../scored.js";

const rule = "influencer_uncovered";
const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };

describe("influencer_uncovered", () => {
  it("finds a decider nobody of us knows, and whom to ask for an introduction", () => {
    const input = accountOf(
      { me, cfo, ana: { roles: [] } },
      { relationships: [meets("me", "ana"), meets("ana", "cfo", 0.6)] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::cfo`, severity: 80, band: "critical" });
    expect(gap!.reason.text).toMatch(
      /^Cfo \(CFO\) holds 5\d% of the influence, and no one on our team is in contact with them$/,
    );
    expect(gap!.remedy.text.text).toBe("Ask Ana to introduce Me to Cfo");
    expect(gap!.proof).toMatchObject({
      kind: "path",
      people: [{ id: "me" }, { id: "ana" }, { id: "cfo" }],
      strength: 0.3,
    });
    expect(scored(remedied(input, gap!)).of(rule)).toEqual([]);
  });

  it("counts the first three however small their share, but nobody without any", () => {
    const input = accountOf(
      { me, cfo, ana: { coverage: "none" }, bob: {}, eve: {} },
      { relationships: [meets("me", "cfo"), sways("ana", "cfo", 0.1), sways("bob", "cfo", 0.05)] },
    );
    const { of } = scored(input);
    expect(of(rule).map((gap) => gap.id)).toEqual([`${rule}::ana,bob`]);
    expect(of(rule)[0]!.metric).toEqual({ name: "rank", value: 2, threshold: 3 });
    expect(of(rule)[0]!.reason.text).toMatch(
      /^Ana and Bob hold \d+% of the influence, and no one on our team is in contact with them$/,
    );
    const [two] = scored(input, { rules: { [rule]: { top: 2 } } }).of(rule);
    expect(two!.reason.text).toMatch(
      /^Ana is #2 of 4 in influence \(\d+%\), and no one on our team is in contact with them$/,
    );
  });

  it("does not count who has no influence at all, even where only few have any", () => {
    const input = accountOf({ me, cfo, ana: { roles: [] } }, { relationships: [meets("me", "cfo")] });
    expect(scored(input).check(rule).state).toBe("absent");
  });

  it("is no gap from a live contact of .25 up, and is one just below", () => {
    const contact = (strength: number) => accountOf({ me, cfo }, { relationships: [meets("me", "cfo", strength)] });
    expect(scored(contact(0.25)).check(rule).state).toBe("absent");
    const [gap] = scored(contact(0.24)).of(rule);
    expect(gap!.remedy.text.text).toBe("Have Me set up a first conversation with Cfo");
    expect(scored(remedied(contact(0.24), gap!)).check(rule).state).toBe("absent");
  });

  it("offers nothing where bad blood stands between", () => {
    const input = accountOf(
      { me, cfo },
      { relationships: [meets("me", "cfo"), { from: "cfo", to: "me", kind: "distrusts", strength: 0.8 }] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap!.remedy).toMatchObject({ changes: null, owners: [], text: { key: "gaps.meet.find" } });
  });

  it("is one gap for all whom the same contact can introduce, and one for those whom nobody can", () => {
    const input = accountOf(
      {
        me,
        cfo,
        ana: { roles: [] },
        lee: { decisionWeight: 0.4 },
        bob: { decisionWeight: 0.4 },
        ian: { decisionWeight: 0.4 },
      },
      { relationships: [meets("me", "ana"), meets("ana", "cfo"), meets("ana", "lee")] },
    );
    const { of } = scored(input);
    expect(of(rule).map((gap) => gap.id)).toEqual([`${rule}::cfo,lee`, `${rule}::bob,ian`]);
    const [led, alone] = of(rule);
    expect(led!.remedy.text.text).toBe("Ask Ana to introduce Me to Cfo and Lee");
    expect(led!.proof).toMatchObject({ kind: "people", people: [{ id: "ana" }, { id: "cfo" }, { id: "lee" }] });
    expect(alone!.remedy.text.text).toBe("Have Me set up a first conversation with Bob and Ian");
    expect(scored(remedied(remedied(input, led!), alone!)).check(rule).state).toBe("absent");
  });

  it("starts an introduction at somebody we know, and says through whom it leads", () => {
    const chain = accountOf(
      { me, cfo, ana: { roles: [] }, kim: { roles: [] } },
      { relationships: [meets("me", "ana"), meets("ana", "kim"), meets("kim", "cfo")] },
    );
    const rules = { [rule]: { top: 1 } };
    const several = scored(chain).of(rule)[0]!;
    expect(several.remedy.text.text).toBe("Ask Ana to introduce Me to Cfo and Kim");
    const quiet = { ...chain, people: chain.people.map((one) => ({ ...one, susceptibility: 0 })) };
    const [one] = scored(quiet, { rules }).of(rule);
    expect(one!.remedy.text.text).toBe("Ask Ana to introduce Me to Cfo through Kim");
  });

  it("asks no opponent for an introduction, but whoever else knows the person, or nobody", () => {
    const people = { me, cfo, ana: { roles: [], stance: -0.4 }, kim: { roles: [] } };
    const ties = [meets("me", "ana"), meets("ana", "cfo"), meets("me", "kim", 0.3)];
    const only = accountOf(people, { relationships: ties });
    expect(scored(only).of(rule)[0]!.remedy.text.text).toBe("Have Me set up a first conversation with Cfo");
    const other = accountOf(people, { relationships: [...ties, meets("kim", "cfo", 0.3)] });
    expect(scored(other).of(rule)[0]!.remedy.text.text).toBe("Ask Kim to introduce Me to Cfo");
    const behind = accountOf(
      { ...people, kim: { roles: [], stance: -0.5 } },
      { relationships: [meets("me", "ana", 0.1), meets("ana", "kim"), meets("kim", "cfo")] },
    );
    expect(scored(behind).of(rule)[0]?.remedy.text.text ?? "").not.toContain("Ask");
  });

  it("abstains while nothing is known of our contacts", () => {
    expect(scored(accountOf({ me, cfo })).check(rule).state).toBe("unknown");
  });
});
