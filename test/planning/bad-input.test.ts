import {
  type AccountInput,
  accountAt,
  applyChanges,
  assessResilience,
  briefMeeting,
  type Change,
  compareGoals,
  createScenario,
  findCounterfactuals,
  findIntroductions,
  findSuccessors,
  forecastDecision,
  planEngagement,
  recommendTargets,
  trackPlan,
  whatIf,
} from "account-graph";
import { describe, expect, it } from "vitest";
import { noSamples } from "./options.js";

const account: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  goals: [{ id: "deal", name: "Deal" }],
  people: [
    { id: "dana", name: "Dana Cole" },
    { id: "sam", name: "Sam Field", side: "us" },
  ],
};
const gone: Change[] = [
  { type: "remove_person", personId: "dana" },
  { type: "update_person", personId: "dana", set: { stance: "supporter" } },
];
const win: Change = { type: "update_person", personId: "zoe", set: { stance: "supporter" } };

describe("bad input to plans", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["whatIf: changes that contradict each other", () => whatIf(account, gone, noSamples), /changes\[1\]/],
    ["createScenario: the same", () => createScenario(account).whatIf(gone), /changes\[1\]/],
    [
      "createScenario: an alternative by its name",
      () => createScenario(account).compare({ a: gone }),
      /alternatives\.a\[1\]/,
    ],
    ["whatIf: an unknown person", () => whatIf(account, [win], noSamples), /"zoe"/],
    ["findIntroductions: an unknown person", () => findIntroductions(account, "zoe"), /"zoe"/],
    ["findSuccessors: an unknown person", () => findSuccessors(account, "zoe"), /"zoe"/],
    ["briefMeeting: an unknown person", () => briefMeeting(account, ["zoe"]), /"zoe"/],
    ["recommendTargets: an unknown person", () => recommendTargets(account, { effort: { zoe: 1 } }), /"zoe"/],
    [
      "findCounterfactuals: a gap that is not open",
      () => findCounterfactuals(account, { target: { gapId: "x" } }),
      /"x"/,
    ],
    [
      "findCounterfactuals: a change to nobody",
      () => findCounterfactuals(account, { target: { covered: 1 }, feasible: [{ change: win, cost: 1 }] }),
      /"zoe"/,
    ],
    ["planEngagement: an unknown goal", () => planEngagement(account, { goalId: "x" }), /"x"/],
    ["assessResilience: an unknown goal", () => assessResilience(account, { goalId: "x" }), /"x"/],
    ["forecastDecision: an unknown goal", () => forecastDecision(account, { goalId: "x" }), /"x"/],
    ["accountAt: no day", () => accountAt(account, "Friday"), /date/],
    [
      "trackPlan: a plan of another account",
      () => trackPlan(planEngagement(account, noSamples), { ...account, id: "other" }, noSamples),
      /"acme".*"other"/,
    ],
  ])("%s is a clear error", (_, call, message) => {
    const before = JSON.stringify(account);
    expect(call).toThrow(message);
    expect(JSON.stringify(account)).toBe(before);
  });

  it("empty budgets and goals in which nobody has a stake give an empty answer with its reason", () => {
    expect(recommendTargets(account, { budget: 0 }).targets).toEqual([]);
    const none = planEngagement(account, { ...noSamples, budget: { touches: 0 } });
    expect(none.steps).toEqual([]);
    for (const { reason } of none.leftOut) expect(reason.key).toBe("plan.left_out.budget");
    expect(findCounterfactuals(account, { ...noSamples, target: { covered: 1 }, budget: 0 })).toEqual([]);
    expect(forecastDecision(account, noSamples).reason.text).toBe("No one is known to decide");
    expect(compareGoals(account, noSamples).conflicts).toEqual([]);
    expect(whatIf(account, [], noSamples).headlines[0]!.key).toBe("what_if.headline.nothing");
    expect(applyChanges(account, []).people).toHaveLength(2);
  });
});
