import { describe, expect, it } from "vitest";
import { accountOf, scored, sways } from "../scored.js";

const rule = "hidden_influencer";
const cfo = { roles: ["economic_buyer"] as const };

describe("hidden_influencer", () => {
  it("finds who sways the decision without a role", () => {
    const input = accountOf({ cfo, ana: { title: "Assistant" } }, { relationships: [sways("ana", "cfo", 0.9)] });
    const { of, share } = scored(input);
    const [gap] = of(rule);
    expect(share("ana")).toBeCloseTo(0.5 * 0.5 * (0.9 / 1.5), 9);
    expect(gap!.metric).toEqual({ name: "ownVoteShare", value: 0, threshold: 0.25 });
    expect(gap!.reason.text).toBe(
      "Ana (Assistant) holds 15% of the influence without a role that shows it: Cfo listens to them",
    );
    expect(gap!.severity).toBeCloseTo(55 * (0.5 + (0.5 * share("ana")) / share("cfo")), 9);
    expect(gap!.remedy.changes).toBeNull();
  });

  it("leaves out who has a standing above the middle, who speaks for themselves, and who has little", () => {
    const marked = (title: object) =>
      accountOf(
        {
          cfo,
          ana: { roles: ["coach"], ...title },
          bob: { roles: ["recommender"], level: 2 },
          eve: { roles: [] },
        },
        { relationships: [sways("ana", "cfo", 0.9)] },
      );
    expect(scored(marked({ level: 3 })).check(rule).state).toBe("present");
    expect(scored(marked({ level: 1 })).check(rule).state).toBe("absent");
    const own = accountOf(
      { cfo, ana: { roles: [], decisionWeight: 0.9 } },
      { relationships: [sways("ana", "cfo", 0.9)] },
    );
    expect(scored(own).check(rule).state).toBe("absent");
    const little = accountOf({ cfo, ana: {} }, { relationships: [sways("ana", "cfo", 0.1)] });
    expect(scored(little).check(rule).state).toBe("absent");
  });

  it("takes a standing in the very middle for none that shows", () => {
    const input = accountOf(
      { cfo, ana: { roles: ["coach"] }, eve: { roles: [] } },
      { relationships: [sways("ana", "cfo", 0.9)] },
    );
    expect(scored(input).of(rule)).toHaveLength(1);
  });

  it("compares the own say with its threshold", () => {
    const input = accountOf(
      { cfo, ana: { roles: [], decisionWeight: 0.1 } },
      { relationships: [sways("ana", "cfo", 1)] },
    );
    const { ownVoteShare } = { ownVoteShare: scored(input).of(rule)[0]?.metric.value ?? -1 };
    expect(scored(input, { rules: { [rule]: { ownVoteShare: 0.9 } } }).check(rule).state).toBe("present");
    const exact = scored(input, { rules: { [rule]: { ownVoteShare: 0.9 } } }).of(rule)[0]!.metric.value;
    expect(exact).toBeGreaterThan(0);
    expect(scored(input, { rules: { [rule]: { ownVoteShare: exact } } }).check(rule).state).toBe("absent");
    expect(ownVoteShare).toBeLessThan(0.25);
  });

  it("abstains while nobody is known to listen beside reporting lines", () => {
    const input = accountOf({ cfo, ana: { reportsTo: "cfo" } });
    expect(scored(input).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "listening", refs: [] }],
    });
  });
});
