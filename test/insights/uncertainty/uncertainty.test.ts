import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import { influence } from "../../../src/insights/influence/influence.js";
import type { InfluenceOptions } from "../../../src/insights/influence/influence-options.js";
import { missingTies } from "../../../src/insights/uncertainty/missing-ties.js";
import { rankIntervals } from "../../../src/insights/uncertainty/rank-intervals.js";
import { type Samples, sampleInfluence } from "../../../src/insights/uncertainty/sample-influence.js";
import { uncertainty } from "../../../src/insights/uncertainty/uncertainty.js";
import type { AccountInput } from "../../../src/model/account.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { generateAccount } from "../../../src/testing/generate-account.js";
import { mapOf, smallMap } from "../influence/map.js";
import { dice, variedCase } from "../influence/varied-account.js";

function samplesOf(account: AccountInput, count = 200, seed = 1, options: InfluenceOptions = {}) {
  const network = openNetwork(parseAccount(account), {});
  const size = network.people.length;
  const samples = sampleInfluence(network, influence(network, options), options, count, seed);
  const of = (id: string, values: Float64Array = samples.shares) => {
    const index = network.indexOf.get(id)!;
    return Array.from({ length: count }, (_, draw) => values[draw * size + index]!);
  };
  return { samples, of, size, network };
}
const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
const width = ([low, high]: readonly [number, number]) => high - low;

/** Everything that is known is known for sure, and nothing is missing. */
const firm = { mapCompleteness: 1 };

describe("samples", () => {
  it("vary shares around the point estimate, and each draw's shares sum to 1 at most", () => {
    const { of, samples, size } = samplesOf({ ...smallMap(), ...firm });
    const point = scoreInfluence(smallMap(), { samples: 0 });
    for (const { id, influence: share } of point.stakeholders) {
      expect(Math.abs(mean(of(id)) - share)).toBeLessThan(0.04);
      expect(spread(of(id))).toBeGreaterThan(0.01);
    }
    for (let draw = 0; draw < samples.count; draw++) {
      let total = 0;
      for (let index = 0; index < size; index++) total += samples.shares[draw * size + index]!;
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it("keep a known stance near its value, nearer the surer it is, and leave an unknown one open", () => {
    const people = [
      { id: "sure", stance: 0.4, decisionWeight: 1 },
      { id: "unsure", stance: 0.4, decisionWeight: 1, provenance: { stance: { confidence: 0.2 } } },
      { id: "unknown", decisionWeight: 1 },
    ];
    const { of, samples } = samplesOf(mapOf(people), 1000);
    const stances = (id: string) => of(id, samples.stances);
    expect(mean(stances("sure"))).toBeCloseTo(0.4, 1);
    // Spread .3 · .05 + .05, .3 · .8 + .05 (a little cut off at 1), and .5 cut off at ±1.
    expect(spread(stances("sure"))).toBeCloseTo(0.065, 2);
    expect(Math.abs(spread(stances("unsure")) - 0.29)).toBeLessThan(0.04);
    expect(Math.abs(spread(stances("unknown")) - 0.47)).toBeLessThan(0.04);
    for (const value of samples.stances) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  });

  it("let a tie exist as often as it is believed to", () => {
    const account = mapOf(
      [
        { id: "boss", decisionWeight: 1, susceptibility: 0.5 },
        { id: "adviser", decisionWeight: 0 },
      ],
      { ...firm, relationships: [{ from: "adviser", to: "boss", kind: "influences", confidence: 0.3 }] },
    );
    const heard = samplesOf(account, 2000).of("adviser");
    expect(Math.abs(heard.filter((share) => share > 0).length / 2000 - 0.3)).toBeLessThan(0.03);
  });

  it("hold a stated weight fixed and vary the weight of a role", () => {
    const people = [
      { id: "a", decisionWeight: 1, susceptibility: 0 },
      { id: "b", decisionWeight: 1, susceptibility: 0 },
    ];
    expect(spread(samplesOf(mapOf(people, firm)).of("a"))).toBe(0);
    const roles = [
      { id: "a", roles: ["economic_buyer"], susceptibility: 0 },
      { id: "b", roles: ["approver"], susceptibility: 0 },
    ];
    expect(spread(samplesOf(mapOf(roles, firm)).of("a"))).toBeGreaterThan(0.03);
    const alike = roles.map((person) => ({ ...person, roles: ["approver"] }));
    // The weight of a role is drawn once for all who hold it.
    expect(spread(samplesOf(mapOf(alike, firm)).of("a"))).toBe(0);
  });

  it("sway all whose susceptibility is the default alike, and those of a stated one apart", () => {
    const share = { decisionWeight: 1 };
    const alike = samplesOf(
      mapOf(
        [
          { id: "a", ...share },
          { id: "b", ...share },
        ],
        firm,
      ),
    );
    expect(alike.of("a")).toEqual(alike.of("b"));
    expect(spread(alike.of("a"))).toBeGreaterThan(0.03);
    const own = { ...share, susceptibility: 0.5 };
    const apart = samplesOf(
      mapOf(
        [
          { id: "a", ...own },
          { id: "b", ...own },
        ],
        firm,
      ),
    );
    expect(spread(apart.of("a"))).toBeGreaterThan(0.03);
    expect(spread(apart.of("a").map((value, draw) => value - apart.of("b")[draw]!))).toBeGreaterThan(0.03);
  });

  it("never take a map as complete that does not say so, however much of everybody's attention is on it", () => {
    const people = Array.from({ length: 6 }, (_, at) => ({ id: `p${at}`, decisionWeight: 1 }));
    const relationships = people.flatMap(({ id: from }, at) =>
      [1, 2, 3, 4].map((step) => ({ from, to: people[(at + step) % 6]!.id, kind: "influences", strength: 1 })),
    );
    const missing = (mapCompleteness: number | null) => {
      const network = openNetwork(parseAccount(mapOf(people, { relationships, mapCompleteness })), {});
      return missingTies(network, influence(network)).expected;
    };
    // 24 ties, nobody's attention goes off the map: a fifth of 30 is missing, up to two fifths in a sample.
    expect(missing(null)).toBeCloseTo(16, 12);
    expect(missing(0.6)).toBeCloseTo(16, 12);
    expect(missing(1)).toBe(0);
  });

  it("give the say of an unknown decider to one person at a time, more often to those higher up", () => {
    const people = [
      { id: "head", level: 0, susceptibility: 0 },
      { id: "lead", level: 1, susceptibility: 0 },
      { id: "clerk", roles: ["user_buyer"], susceptibility: 0 },
    ];
    const { samples, network } = samplesOf(mapOf(people, firm), 2000);
    const count = (id: string) => samples.deciders.filter((index) => index === network.indexOf.get(id)).length / 2000;
    expect(Math.abs(count("head") - 1 / 1.6)).toBeLessThan(0.04);
    expect(Math.abs(count("lead") - 0.6 / 1.6)).toBeLessThan(0.04);
    expect(count("clerk")).toBe(0);
  });

  it("leave the say of an unknown decider off the map where nobody has a level", () => {
    const people = [{ id: "clerk", roles: ["user_buyer"], susceptibility: 0 }, { id: "somebody" }];
    const { samples, of } = samplesOf(mapOf(people, firm));
    expect(samples.deciders.every((index) => index === -1)).toBe(true);
    expect(of("somebody").every((share) => share === 0)).toBe(true);
  });

  it("vary the guesses for members of the buying group, and not one vote each", () => {
    const members = [
      { id: "a", roles: ["economic_buyer"], susceptibility: 0 },
      { id: "b", inBuyingGroup: true, susceptibility: 0 },
    ];
    expect(spread(samplesOf(mapOf(members, firm)).of("b"))).toBeGreaterThan(0.01);
    const votes = [
      { id: "a", susceptibility: 0 },
      { id: "b", susceptibility: 0 },
    ];
    expect(spread(samplesOf(mapOf(votes, firm)).of("b"))).toBe(0);
  });

  it("put missing ties back unless the map is complete, fewer the more complete it is", () => {
    const chain = Array.from({ length: 8 }, (_, at) => ({ id: `p${at}`, decisionWeight: at === 0 ? 1 : 0 }));
    const relationships = chain.slice(2).map(({ id }, at) => ({ from: id, to: chain[at + 1]!.id, kind: "influences" }));
    // Nobody on the map leads from p1 … p7 to p0.
    const reached = (mapCompleteness: number | undefined) =>
      samplesOf(mapOf(chain, { relationships, ...(mapCompleteness === undefined ? {} : { mapCompleteness }) }))
        .of("p1")
        .filter((share) => share > 0).length;
    expect(reached(1)).toBe(0);
    expect(reached(0.9)).toBeGreaterThan(0);
    expect(reached(0.5)).toBeGreaterThan(reached(0.9));
    expect(reached(undefined)).toBeGreaterThan(0);
    expect(reached(0)).toBeGreaterThan(0);
  });

  it("do the same on a map too large to look at every pair", () => {
    const large = generateAccount({ people: 330, ourTeam: 3, seed: 5 });
    const strangers = Array.from({ length: 20 }, (_, at) => ({ id: `s${at}`, name: "Stranger", roles: [] }));
    const account = { ...large, people: [...large.people, ...strangers] };
    const reached = (mapCompleteness: number) => {
      const { of } = samplesOf({ ...account, mapCompleteness }, 12);
      return strangers.filter(({ id }) => of(id).some((share) => share > 0)).length;
    };
    expect(reached(1)).toBe(0);
    expect(reached(0.6)).toBeGreaterThan(5);
  });

  it("of one person do not change when somebody unrelated joins a complete map", () => {
    const account = { ...smallMap(), ...firm };
    const stranger = { id: "aaa", name: "Stranger", roles: [], stance: 1 };
    const before = samplesOf(account);
    const after = samplesOf({ ...account, people: [stranger, ...account.people] });
    for (const { id } of account.people) {
      expect(after.of(id)).toEqual(before.of(id));
      expect(after.of(id, after.samples.stances)).toEqual(before.of(id, before.samples.stances));
    }
  });

  it("change with the seed, and not from one call to the next", () => {
    const shares = (seed: number) => [...samplesOf(smallMap(), 20, seed).samples.shares];
    expect(shares(1)).toEqual(shares(1));
    expect(shares(1)).not.toEqual(shares(2));
  });

  it("keep an empty seat's share off the map", () => {
    const people = [
      { id: "seat", roles: ["economic_buyer"], status: "vacant" },
      { id: "lee", roles: ["approver"] },
    ];
    expect(
      samplesOf(mapOf(people))
        .of("seat")
        .every((share) => share === 0),
    ).toBe(true);
  });

  it("share what goes off the map with the listener where people off the map agree with them", () => {
    const { samples, size } = samplesOf({ ...smallMap(), ...firm }, 50, 1, { unmapped: "self" });
    for (let draw = 0; draw < 50; draw++) {
      let total = 0;
      for (let index = 0; index < size; index++) total += samples.shares[draw * size + index]!;
      expect(total).toBeCloseTo(1, 6);
    }
  });
});

describe("uncertainty", () => {
  it("costs and says nothing without samples", () => {
    const network = openNetwork(parseAccount(smallMap()), {});
    expect(uncertainty(network, influence(network), { samples: 0 }, 1)).toBeNull();
    const score = scoreInfluence(smallMap(), { samples: 0 });
    for (const { rankInterval, rankGroup, topThree } of score.stakeholders) {
      expect([rankInterval, rankGroup, topThree]).toEqual([null, null, null]);
    }
    expect(score.decision.groupStanceInterval).toBeNull();
  });

  it("says nothing where there is nobody to rank", () => {
    const network = openNetwork(parseAccount(mapOf([{ id: "us", side: "us" }])), {});
    expect(uncertainty(network, influence(network), {}, 1)).toBeNull();
  });

  it("puts people whom the samples cannot tell apart into one group, others into the next", () => {
    const people = [
      { id: "a", roles: ["economic_buyer"] },
      { id: "b", roles: ["economic_buyer"] },
      { id: "c", roles: ["recommender"] },
    ];
    const { stakeholders } = scoreInfluence(mapOf(people, firm));
    expect(stakeholders.map((one) => [one.id, one.rankGroup])).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 2],
    ]);
    expect(stakeholders[2]!.rankInterval).toEqual([3, 3]);
    expect(stakeholders.every((one) => one.topThree === 1)).toBe(true);
  });

  it("gives the fewest ranks that hold the level, the rank itself among them", () => {
    // Ranks of "a" in ten samples: once 1, eight times 2, once 4.
    const ahead = [1, 0, 0, 0, 0, 0, 0, 0, 0, 3];
    const interval = (level: number, rank: number) => {
      const shares = Float64Array.from(ahead.flatMap((value) => [value === 1 ? 9 : value === 3 ? 0 : 5, 7, 1, 2]));
      const samples = { count: 10, shares } as Samples;
      const ranked = [0, 1, 2, 3].map((index) => ({ index, rank: index === 0 ? rank : 1 }));
      return rankIntervals(samples, ranked, 4, level).get(0)!.interval;
    };
    expect(interval(0.8, 2)).toEqual([2, 2]);
    expect(interval(0.9, 2)).toEqual([1, 2]);
    expect(interval(0.95, 2)).toEqual([1, 4]);
    expect(interval(0.8, 4)).toEqual([2, 4]);
    expect(interval(0.8, 1)).toEqual([1, 2]);
  });

  it("gives everybody of equal and certain influence the same rank in every draw", () => {
    const people = Array.from({ length: 5 }, (_, at) => ({ id: `p${at}`, decisionWeight: 1, susceptibility: 0 }));
    const { stakeholders } = scoreInfluence(mapOf(people, firm));
    for (const one of stakeholders) expect([one.rank, one.rankInterval, one.topThree]).toEqual([1, [1, 1], 1]);
  });

  it("is wider with a higher level and with less sure ties", () => {
    const account = (confidence: number): AccountInput => {
      const base = generateAccount({ people: 24, seed: 11, completeness: 0.9 });
      return {
        ...base,
        mapCompleteness: 1,
        relationships: (base.relationships ?? []).map((tie) => ({ ...tie, confidence, strength: tie.strength ?? 0.5 })),
      };
    };
    const widths = (confidence: number, level = 0.9) => {
      const { stakeholders } = scoreInfluence(account(confidence), { confidenceLevel: level });
      return mean(stakeholders.map((one) => width((one.rankInterval ?? one.notRanked)!)));
    };
    expect(widths(0.5)).toBeGreaterThan(widths(0.98));
    expect(widths(0.9, 0.95)).toBeGreaterThan(widths(0.9, 0.6));
  });

  it("says that people are not ranked where nearly every rank is possible, and which ones are", () => {
    const people = Array.from({ length: 40 }, (_, at) => ({
      id: `p${at}`,
      name: `P${at}`,
      roles: ["user_buyer" as const],
    }));
    const ties = people.flatMap(({ id: from }, at) =>
      [1, 7].map((step) => ({ from, to: people[(at + step) % 40]!.id, kind: "advises" as const })),
    );
    const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people, relationships: ties };
    const { stakeholders } = scoreInfluence(account);
    const [first] = stakeholders;
    expect(first!.rankInterval).toBeNull();
    const [low, high] = first!.notRanked!;
    expect(high - low + 1).toBeGreaterThan(40 / 3);
    expect(first!.reason.text).toContain(`not ranked: anything from #${low} to #${high} of 40 is possible`);
    expect(
      scoreInfluence({ ...account, people: people.slice(0, 6), relationships: [] }).stakeholders[0]!.notRanked,
    ).toBeNull();
  });

  it("contains the position of the group", () => {
    for (const seed of [1, 2, 3, 4]) {
      const { decision } = scoreInfluence(generateAccount({ people: 20, seed }));
      const [low, high] = decision.groupStanceInterval!;
      expect(low).toBeLessThanOrEqual(decision.groupStance!);
      expect(high).toBeGreaterThanOrEqual(decision.groupStance!);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  it("law: intervals hold the rank and lie within the people; the order of the input changes no byte", () => {
    fc.assert(
      fc.property(variedCase, fc.integer(), ({ account, options }, roll) => {
        const random = dice(roll);
        const score = scoreInfluence(account, { ...options, samples: 15 });
        const size = score.stakeholders.length;
        for (const { rank, rankInterval, notRanked, rankGroup, topThree, reason } of score.stakeholders) {
          const [low, high] = (rankInterval ?? notRanked)!;
          // Not ranked: more than ten ranks, and more than a third of all.
          const isTooWide = high - low >= 10 && 3 * (high - low + 1) > size;
          expect([rankInterval === null, notRanked !== null]).toEqual([isTooWide, isTooWide]);
          expect(/not ranked/.test(reason.text) ? isTooWide : true).toBe(true);
          expect(low >= 1 && low <= rank && rank <= high && high <= size).toBe(true);
          expect(rankGroup! >= 1 && rankGroup! <= size).toBe(true);
          expect(topThree! >= 0 && topThree! <= 1).toBe(true);
        }
        const shuffled = {
          ...account,
          people: random.shuffle(account.people),
          relationships: random.shuffle(account.relationships ?? []),
          interactions: random.shuffle(account.interactions ?? []),
        };
        const again = scoreInfluence(parseAccount(shuffled), { ...options, samples: 15 });
        expect(JSON.stringify([again.stakeholders, again.decision])).toBe(
          JSON.stringify([score.stakeholders, score.decision]),
        );
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
