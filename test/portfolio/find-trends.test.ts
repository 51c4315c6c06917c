import { type AccountSummary, comparePortfolio } from "account-graph/portfolio";
import { describe, expect, it } from "vitest";
import { summary } from "./summary.js";

const then = (id: string, fields: Partial<AccountSummary> = {}) => summary(id, { asOf: "2026-02-01", ...fields });

describe("trends of comparePortfolio", () => {
  it("are null without a snapshot, and leave out accounts that are new or gone", () => {
    expect(comparePortfolio([summary("a")]).trends).toBeNull();
    const { trends } = comparePortfolio([summary("a"), summary("new")], { before: [then("a"), then("gone")] });
    expect(trends?.map((one) => one.accountId)).toEqual(["a"]);
  });

  it("say what moved, the largest loss of health first, unknown last", () => {
    const now = [
      summary("unknown", { health: null }),
      summary("better", { health: 60, groupStance: 0.4 }),
      summary("worse", { health: 20, covered: 0.1, criticalGaps: 2 }),
    ];
    const { trends } = comparePortfolio(now, { before: ["better", "worse", "unknown"].map((id) => then(id)) });
    expect(trends?.map((one) => one.reason.text)).toEqual([
      "WORSE: health fell from 50 to 20 of 100 since February 1, 2026; people in contact with us hold 10% of the influence instead of 50%; 2 critical gaps instead of 0",
      "BETTER: health rose from 50 to 60 of 100 since February 1, 2026; the group moved closer to us",
      "UNKNOWN: too little is known to compare its health with February 1, 2026",
    ]);
    expect(trends?.[0]).toEqual({
      accountId: "worse",
      goalId: null,
      from: "2026-02-01",
      to: "2026-03-01",
      health: -30,
      groupStance: 0,
      covered: -0.4,
      criticalGaps: 2,
      valueAtRisk: 30,
      reason: expect.anything(),
    });
    expect(trends?.[2]).toMatchObject({ health: null, valueAtRisk: null });
  });

  it("compare goal by goal, and nothing with nothing moves nothing", () => {
    const before = [then("a", { goalId: "x", health: 10 }), then("a", { goalId: "y", health: 50 })];
    const { trends } = comparePortfolio([summary("a", { goalId: "y" })], { before });
    expect(trends).toMatchObject([{ goalId: "y", health: 0, valueAtRisk: 0 }]);
    expect(trends?.[0]?.reason.text).toBe("A: health is as on February 1, 2026, 50 of 100");
  });

  it("refuse what is no snapshot, with its place", () => {
    const wrong = { before: [then("a"), 7] } as never;
    expect(() => comparePortfolio([summary("a")], wrong)).toThrow(/options.before\[1\].*expected a summary/s);
    expect(() => comparePortfolio([summary("a")], { before: [then("a"), then("a")] })).toThrow(/stands twice/);
  });
});
