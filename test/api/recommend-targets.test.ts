import { type AccountInput, parseAccount, recommendTargets, scoreInfluence, whatIf } from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { influence } from "../../src/insights/influence/influence.js";
import { openNetwork } from "../../src/network/open-network.js";
import { commitmentGain } from "../../src/planning/targets/commitment.js";
import { adviceAccount, exampleAccount, hasAdviceAccounts } from "../planning/advice-account.js";
import { noSamples } from "../planning/options.js";

const base: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", level: 0, roles: ["economic_buyer"], stance: 0 },
    { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], stance: "critic", coverage: "in_depth" },
    { id: "foe", name: "Foe Hart", roles: ["approver"], stance: "opponent" },
    { id: "fan", name: "Fan Moss", roles: ["recommender"], stance: "advocate" },
    { id: "out", name: "Out Nair", roles: ["approver"], communication: { optOut: true } },
    { id: "seat", name: "CIO (vacant)", roles: ["approver"], status: "vacant" },
  ],
  relationships: [
    { from: "lee", to: "dana", kind: "advises", strength: "strong" },
    { from: "dana", to: "foe", kind: "rival", strength: "strong" },
  ],
};

describe("recommendTargets()", () => {
  it("shows gain, chance and effort apart, and orders by gain · chance / effort", () => {
    const { targets, exact, bound, gain } = recommendTargets(base);
    const shares = new Map(scoreInfluence(base, noSamples).stakeholders.map((one) => [one.id, one.influence]));
    expect([exact, bound]).toEqual([true, null]);
    const dana = targets.find(({ ref }) => ref.id === "dana")!;
    expect(dana.gain).toBeCloseTo(shares.get("dana")!, 12);
    expect(dana.effort).toBeCloseTo(1 + 1.5 + 1 + 0.5, 12);
    expect(dana.chance).toBeCloseTo(0.15 + 0.25 * 0.5 + 0.45 * 0.64, 9);
    for (const { gain: one, chance, effort, score } of targets) expect(score).toBeCloseTo((one * chance) / effort, 12);
    expect(targets.map(({ score }) => score)).toEqual(targets.map(({ score }) => score).sort((a, b) => b - a));
    expect(gain).toBeCloseTo(
      targets.reduce((total, one) => total + one.gain * one.chance, 0),
      9,
    );
    expect(dana.listensTo.map(({ id }) => id)).toEqual(["lee"]);
    expect(dana.sideEffects[0]!.reason.text).toBe("Winning Dana Cole over may cool Foe Hart, their rival");
  });

  it("leaves out who is won, opted out or not there", () => {
    const ids = recommendTargets(base).targets.map(({ ref }) => ref.id);
    expect(ids.sort()).toEqual(["dana", "foe", "lee"]);
  });

  it("neutralizes only who is against us", () => {
    const { targets } = recommendTargets(base, { mode: "neutralize" });
    expect(targets.map(({ ref }) => ref.id).sort()).toEqual(["foe", "lee"]);
    const foe = targets.find(({ ref }) => ref.id === "foe")!;
    const effects = whatIf(base, [{ type: "update_person", personId: "foe", set: { stance: 0 } }], noSamples);
    expect(foe.gain).toBeCloseTo(effects.groupStance.after! - effects.groupStance.before!, 9);
  });

  it("takes your own estimates, and a budget", () => {
    const own = recommendTargets(base, { effort: { foe: 1 }, chance: { foe: 1 } });
    expect(own.targets[0]!.ref.id).toBe("foe");
    expect(recommendTargets(base, { budget: 0 })).toEqual({ targets: [], gain: 0, effort: 0, exact: true, bound: 0 });
    const small = recommendTargets(base, { budget: 4 });
    expect(small.effort).toBeLessThanOrEqual(4);
    expect(small.targets.length).toBeGreaterThan(0);
    expect(() => recommendTargets(base, { budget: -1 })).toThrow(/options\.budget/);
    expect(() => recommendTargets(base, { chance: { dna: 1 } })).toThrow(
      /options\.chance\.dna: unknown person "dna" \(nearest: "dana"\)/,
    );
  });

  it("commits those who carry most with the others, each adding less", () => {
    const plan = recommendTargets(base, { mode: "commit" });
    expect(plan.exact).toBe(true);
    const gains = plan.targets.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(plan.gain).toBeCloseTo(
      gains.reduce((total, gain) => total + gain, 0),
      12,
    );
    expect(plan.targets[0]!.ref.id).toBe("dana");
  });

  it("commitment is monotone and submodular", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(1000), (seed, pick) => {
        const network = openNetwork(parseAccount(generateAccount({ people: 12, seed })));
        const gain = commitmentGain(network, influence(network));
        const scope = network.people.filter((person) => person.inScope).map(({ index }) => index);
        const small = scope.filter((_, at) => (pick >> at) & 1 && at % 2 === 0);
        const large = scope.filter((_, at) => (pick >> at) & 1);
        for (const one of scope) {
          if (large.includes(one)) continue;
          const adds = gain([...large, one]) - gain(large);
          expect(adds).toBeGreaterThanOrEqual(-1e-9);
          expect(gain([...small, one]) - gain(small)).toBeGreaterThanOrEqual(adds - 1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is plain JSON and does not depend on the order of people", () => {
    const turned = { ...base, people: [...base.people].reverse() };
    for (const mode of ["persuade", "commit", "neutralize"] as const) {
      const plan = recommendTargets(base, { mode, budget: 8 });
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(recommendTargets(turned, { mode, budget: 8 })).toEqual(plan);
    }
  });
});

// Laid down before the first run.
describe("expected advice", () => {
  it.runIf(hasAdviceAccounts)("at the manufacturer the COO and Carlo are worth more than the plant director", () => {
    const order = recommendTargets(adviceAccount("05-champion-leaves")).targets.map(({ ref }) => ref.label);
    expect(order.indexOf("Anders")).toBeLessThan(order.indexOf("Ivan"));
  });

  it.each(["harbourline-freight", "larkfield-dairies", "merrowdale-hospitals"])(
    "%s: the first three hold most of what can be gained",
    (name) => {
      const account = exampleAccount(name);
      const { targets } = recommendTargets(account, { goalId: account.goals![0]!.id });
      const most = Math.max(...targets.map(({ gain }) => gain));
      expect(targets.slice(0, 3).some(({ gain }) => gain >= most / 2)).toBe(true);
    },
  );
});
