import { expect, it } from "vitest";
import { findGaps } from "../../../src/api/find-gaps.js";
import type { AccountInput } from "../../../src/model/account.js";

const account: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer"] }],
  goals: [
    { id: "deal", name: "Deal" },
    { id: "other", name: "Other" },
  ],
  observations: [{ personId: "dana", goalId: "deal", field: "impactIfWin", value: -0.5, confidence: 0.8 }],
};

it("an observed impact counts as a stated one, for the goal it names", () => {
  const find = (goalId: string) => {
    const { gaps, checks } = findGaps(account, { goalId, samples: 0, rules: "all" });
    const told = gaps.filter(({ rule }) => rule === "loses_if_we_win").map(({ reason }) => reason.text);
    return { told, state: checks.find(({ rule }) => rule === "loses_if_we_win")!.state };
  };
  expect(find("deal")).toEqual({
    told: [
      "Dana Cole holds 50% of the influence and loses if we win; we do not know where they stand: expect opposition",
    ],
    state: "present",
  });
  expect(find("other")).toEqual({ told: [], state: "unknown" });
});
