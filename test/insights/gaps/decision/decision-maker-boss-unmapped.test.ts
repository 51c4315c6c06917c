import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored } from "../scored.js";

const rule = "decision_maker_boss_unmapped";
const me = { side: "us" } as const;
const decides = { roles: ["economic_buyer"] as const };
const deal = (amount?: number) => [{ id: "deal", name: "Deal", ...(amount === undefined ? {} : { amount }) }];

describe("decision_maker_boss_unmapped", () => {
  it("is a gap where nobody knows whom the decider reports to, until a top is stated", () => {
    const [gap] = scored(accountOf({ ana: { ...decides, title: "CFO" } })).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::ana`, severity: 70, metric: { name: "bossesKnown", value: 0 } });
    expect(gap!.reason.text).toBe(
      "Ana (CFO) decides, but we do not know whom they report to: someone above them may have the last word",
    );
    expect(gap!.proof).toMatchObject({ kind: "facts", missing: [{ text: "whom Ana reports to" }] });
    expect(scored(accountOf({ ana: { ...decides, isTop: true } })).check(rule).state).toBe("absent");
    expect(scored(accountOf({ ana: { ...decides, level: 0 } })).check(rule).state).toBe("absent");
    expect(scored(accountOf({ ana: { ...decides, level: 1 } })).check(rule).state).toBe("present");
    expect(scored(accountOf({ ana: { ...decides, title: "Chief Executive Officer" } })).check(rule).state).toBe(
      "present",
    );
  });

  it("is one gap for all deciders whose boss nobody named", () => {
    const [gap, ...others] = scored(accountOf({ ana: decides, lee: decides })).of(rule);
    expect(others).toEqual([]);
    expect(gap!.reason.text).toBe(
      "Ana and Lee decide, but we do not know whom they report to: someone above them may have the last word",
    );
    expect(gap!.proof).toMatchObject({ missing: [{ text: "whom Ana reports to" }, { text: "whom Lee reports to" }] });
  });

  it("merges deciders who share a boss that is not on the map", () => {
    const input = accountOf({ ana: { ...decides, reportsTo: "zoe" }, lee: { ...decides, reportsTo: "zoe" } });
    const { of } = scored(input);
    expect(of(rule).map((gap) => gap.id)).toEqual([`${rule}::ana,lee`]);
    expect(of(rule)[0]!.reason.text).toBe(
      "Ana and Lee decide, but their boss is not on the map: someone above them may have the last word",
    );
  });

  const withBoss = (amount: number | undefined, signoffLimit: number | undefined, met: boolean) =>
    accountOf(
      {
        me,
        boss: { isTop: true },
        ana: { ...decides, reportsTo: "boss", ...(signoffLimit === undefined ? {} : { authority: { signoffLimit } }) },
      },
      { goals: deal(amount), relationships: [meets("me", met ? "boss" : "ana")] },
    );

  it("is a gap where more is at stake than the decider can sign and nobody met the boss", () => {
    const above = scored(withBoss(120_000, 100_000, false)).of(rule)[0]!;
    expect(above.reason.text).toBe(
      "No one on our team is in contact with Boss, the boss of Ana; 120,000 is at stake, more than the 100,000 that Ana can sign for",
    );
    expect(above.metric).toEqual({ name: "amount", value: 120_000, threshold: 100_000 });
    expect(scored(withBoss(100_000, 100_000, false)).check(rule).state).toBe("absent");
    expect(scored(withBoss(120_000, 100_000, true)).check(rule).state).toBe("absent");
    expect(scored(withBoss(5, undefined, false)).of(rule)[0]!.reason.text).toContain("(5 is at stake)");
  });

  it("is closed by meeting the boss", () => {
    const input = withBoss(120_000, undefined, false);
    const [gap] = scored(input).of(rule);
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("abstains without the amount, without anything known of our contacts, and without a decider", () => {
    expect(scored(withBoss(undefined, 100_000, false)).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "decider_amount", refs: [{ id: "ana" }] }],
    });
    const { relationships: _, ...alone } = withBoss(9, 1, false);
    expect(scored(alone).check(rule).state).toBe("unknown");
    expect(scored(accountOf({ ana: { roles: ["user_buyer"] } })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "decider", refs: [] }],
    });
  });

  it("asks for no signature above the boss where there is no goal", () => {
    const { goals: _, ...input } = withBoss(9, 1, false);
    expect(scored(input).check(rule).state).toBe("absent");
  });
});
