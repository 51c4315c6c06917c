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
    expect(gap!.reason.text).toMatch(/^Cfo \(CFO\) carries 5\d % of the decision and nobody of us is in contact$/);
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
    expect(of(rule).map((gap) => gap.id)).toEqual([`${rule}::ana`, `${rule}::bob`]);
    expect(of(rule)[1]!.metric).toEqual({ name: "rank", value: 3, threshold: 3 });
    expect(of(rule)[1]!.reason.text).toBe("Bob ranks 3 of 4 in influence (1 %) and nobody of us is in contact");
    expect(scored(input, { rules: { [rule]: { top: 2 } } }).of(rule)).toHaveLength(1);
  });

  it("does not count who has no influence at all, even where only few have any", () => {
    const input = accountOf({ me, cfo, ana: { roles: [] } }, { relationships: [meets("me", "cfo")] });
    expect(scored(input).check(rule).state).toBe("absent");
  });

  it("is no gap from a live contact of .25 up, and is one just below", () => {
    const contact = (strength: number) => accountOf({ me, cfo }, { relationships: [meets("me", "cfo", strength)] });
    expect(scored(contact(0.25)).check(rule).state).toBe("absent");
    const [gap] = scored(contact(0.24)).of(rule);
    expect(gap!.remedy.text.text).toBe("Get Me into a first conversation with Cfo");
    expect(scored(remedied(contact(0.24), gap!)).check(rule).state).toBe("absent");
  });

  it("offers nothing where bad blood stands between", () => {
    const input = accountOf(
      { me, cfo },
      { relationships: [meets("me", "cfo"), { from: "cfo", to: "me", kind: "distrusts", strength: 0.8 }] },
    );
    const [gap] = scored(input).of(rule);
    expect(gap!.remedy).toMatchObject({ changes: null, owners: [], text: { key: "gaps.influencer_uncovered.find" } });
  });

  it("abstains while nothing is known of our contacts", () => {
    expect(scored(accountOf({ me, cfo })).check(rule).state).toBe("unknown");
  });
});
