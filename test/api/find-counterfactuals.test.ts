import {
  type AccountInput,
  applyChanges,
  type Change,
  type FeasibleChange,
  findCounterfactuals,
  findGaps,
  scoreAccount,
} from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestSets } from "../../src/planning/counterfactuals/cheapest-sets.js";
import { exampleAccount } from "../planning/advice-account.js";
import { noSamples } from "../planning/options.js";

const base: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO", isTop: true, roles: ["economic_buyer"], stance: 0 },
    { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], reportsTo: "dana", stance: 0 },
    { id: "sam", name: "Sam Field", side: "us", level: 1 },
  ],
  relationships: [
    { from: "lee", to: "dana", kind: "advises", strength: "strong" },
    { from: "sam", to: "lee", kind: "communicates", strength: "medium" },
  ],
};
const win = (personId: string, cost: number): FeasibleChange => ({
  change: { type: "update_person", personId, set: { stance: 1 } },
  cost,
});

describe("findCounterfactuals()", () => {
  it("finds the cheapest set, proven, and others that do not hold it", () => {
    const found = findCounterfactuals(base, {
      ...noSamples,
      target: { groupStance: 0.2 },
      feasible: [win("dana", 5), win("lee", 1)],
    });
    const shares = new Map(scoreAccount(base, noSamples).stakeholders.map((one) => [one.id, one.influence]));
    expect(shares.get("lee")!).toBeGreaterThan(0.2);
    expect(found.map(({ cost, proven }) => [cost, proven])).toEqual([
      [1, true],
      [5, true],
    ]);
    expect(found[0]!.lowerBound).toBe(1);
    expect(found[0]!.reason.text).toBe("The cheapest way is to win Lee Wong over");
    expect(found[1]!.reason.text).toBe("Another way is to win Dana Cole over");
  });

  it("closes a gap by what its remedy proposes, and replays through applyChanges", () => {
    const gapId = findGaps(base, noSamples).gaps.find(({ rule }) => rule === "influencer_uncovered")!.id;
    const [best] = findCounterfactuals(base, { ...noSamples, target: { gapId } });
    const after = findGaps(applyChanges(base, best!.changes), noSamples).gaps.map(({ id }) => id);
    expect(after).not.toContain(gapId);
    expect(best!.reason.text).toContain("have Sam Field meet Dana Cole");
  });

  it("takes nothing where it is so already, and finds nothing where the budget is too small", () => {
    const options = { ...noSamples, feasible: [win("lee", 2)] };
    const [so] = findCounterfactuals(base, { ...options, target: { groupStance: -1 } });
    expect(so).toEqual({
      changes: [],
      cost: 0,
      proven: true,
      lowerBound: 0,
      reason: expect.objectContaining({ text: "It is so already" }),
    });
    expect(findCounterfactuals(base, { ...options, target: { groupStance: 0.2 }, budget: 1 })).toEqual([]);
    expect(findCounterfactuals(base, { ...options, target: { groupStance: 0.9 } })).toEqual([]);
  });

  it("skips sets that rest on a change they leave out", () => {
    const feasible: FeasibleChange[] = [
      { change: { type: "add_person", person: { id: "new", name: "New", stance: 1, decisionWeight: 1 } }, cost: 3 },
      { change: { type: "set_relationship", relationship: { from: "new", to: "dana", kind: "advises" } }, cost: 1 },
    ];
    const found = findCounterfactuals(base, { ...noSamples, target: { groupStance: 0.1 }, feasible });
    expect(found[0]!.changes.map(({ type }) => type)).toEqual(["add_person"]);
  });

  it("tells unknown gaps and bad options", () => {
    expect(() => findCounterfactuals(base, { target: { gapId: "influencer_uncovered::dan" } })).toThrow(
      /options\.target\.gapId: no open gap "influencer_uncovered::dan" \(nearest: "influencer_uncovered::dana"\)/,
    );
    expect(() => findCounterfactuals(base, {} as never)).toThrow(/options\.target/);
    expect(() => findCounterfactuals(base, { target: { health: 101 } })).toThrow(/invalid_options/);
    expect(() => findCounterfactuals(base, { target: { health: 50 }, feasible: [win("zoe", 1)] })).toThrow(
      /options\.feasible\[0\].*unknown person "zoe"/,
    );
    expect(() => findCounterfactuals(base, { target: { health: 50 }, feasible: [win("dana", 0)] })).toThrow(/cost/);
  });

  it("reaches what it is asked for on the examples", () => {
    const account = exampleAccount("harbourline-freight");
    const goalId = account.goals![0]!.id;
    const { health } = scoreAccount(account, { ...noSamples, goalId });
    const wanted = Math.min(100, health.overall! + 2);
    const [best] = findCounterfactuals(account, { ...noSamples, goalId, target: { health: wanted }, alternatives: 1 });
    const after = scoreAccount(applyChanges(account, best!.changes), { ...noSamples, goalId });
    expect(after.health.overall!).toBeGreaterThanOrEqual(wanted);
  });
});

describe("cheapestSets()", () => {
  it("equals brute force, whatever the target is like", () => {
    const problem = fc.record({
      costs: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
      truth: fc.array(fc.boolean(), { minLength: 256, maxLength: 256 }),
      budget: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(problem, ({ costs, truth, budget }) => {
        const maskOf = (members: readonly number[]) => members.reduce((mask, at) => mask | (1 << at), 0);
        const costOf = (mask: number) => costs.reduce((total, cost, at) => total + ((mask >> at) & 1 ? cost : 0), 0);
        const asked = new Set<number>();
        const { found } = cheapestSets(costs, budget, 3, 3000, (members) => {
          expect(asked.has(maskOf(members))).toBe(false);
          asked.add(maskOf(members));
          return truth[maskOf(members)]!;
        });
        const masks = Array.from({ length: 1 << costs.length }, (_, mask) => mask).filter(
          (mask) => truth[mask] && costOf(mask) <= budget,
        );
        const best = Math.min(...masks.map(costOf));
        if (masks.length === 0) expect(found).toEqual([]);
        else expect(found[0]!.cost).toBe(best);
        for (const { members, cost } of found) {
          expect(truth[maskOf(members)]).toBe(true);
          expect(cost).toBe(costOf(maskOf(members)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("equals brute force over whole accounts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
        const account = generateAccount({ people: 10, seed });
        const theirs = account.people.filter(({ side }) => side !== "us").slice(0, 5);
        const feasible = theirs.map(({ id }, at) => win(id, 1 + ((seed + at) % 3)));
        const before = scoreAccount(account, noSamples).decision.groupStance;
        if (before === null || feasible.length === 0) return;
        const wanted = Math.min(1, before + 0.1);
        let best = Number.POSITIVE_INFINITY;
        for (let mask = 0; mask < 1 << feasible.length; mask++) {
          const chosen = feasible.filter((_, at) => (mask >> at) & 1);
          const cost = chosen.reduce((total, one) => total + one.cost, 0);
          if (cost >= best) continue;
          const changed = applyChanges(
            account,
            chosen.map(({ change }): Change => change),
          );
          const after = scoreAccount(changed, { ...noSamples, include: [] }).decision.groupStance;
          if (after !== null && after >= wanted - 1e-9) best = cost;
        }
        const [found] = findCounterfactuals(account, {
          ...noSamples,
          target: { groupStance: wanted },
          feasible,
          alternatives: 1,
        });
        expect(found?.cost ?? Number.POSITIVE_INFINITY).toBe(best);
      }),
      { numRuns: 4 },
    );
  });
});
