import { describe, expect, it } from "vitest";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import { influence } from "../../../src/insights/influence/influence.js";
import { rankByShare } from "../../../src/insights/influence/rank.js";
import { drawInfluence } from "../../../src/insights/uncertainty/draws.js";
import { keyedRandom } from "../../../src/internal/keyed-random.js";
import type { Account } from "../../../src/model/account.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { generateAccount } from "../../../src/testing/generate-account.js";

const shares = [0.1, 0.2, 0.4];
const worlds = 5;

/** Accounts of two sizes with roles, reporting lines, friends and foes, and ties of all strengths. */
const accounts = [
  ...Array.from({ length: 10 }, (_, at) => ({ people: 24, tiesPerPerson: 2, seed: at + 1 })),
  ...Array.from({ length: 4 }, (_, at) => ({ people: 60, tiesPerPerson: 3, seed: at + 1 })),
].map((size) => generateAccount({ ...size, interactions: 0, goals: 0 }));

/** The account of somebody who is sure of everything on it: ties exist, strengths are seen, decision weights are known. */
function sureOf(account: Account): Account {
  const network = openNetwork(account, {});
  const { rights } = influence(network);
  const sure = { confidence: 1, sourceId: "seen" };
  return {
    ...account,
    notes: [],
    sources: [...(account.sources ?? []), { id: "seen", kind: "first_hand" }],
    people: account.people.map((person) => ({
      ...person,
      decisionWeight: rights.shares[network.indexOf.get(person.id)!]!,
      provenance: { reportsTo: sure },
    })),
    relationships: (account.relationships ?? []).map((tie) => ({ ...tie, ...sure })),
  };
}

/** The account with every tie and reporting line hidden with probability `share`. */
function hideTies(account: Account, share: number, seed: number): Account {
  const stays = (id: string) => keyedRandom(seed, "stays", id) >= share;
  return {
    ...account,
    people: account.people.map((person) => (stays(person.id) ? person : { ...person, reportsTo: null })),
    relationships: (account.relationships ?? []).filter((tie) => stays(`${tie.from}>${tie.kind}>${tie.to}`)),
  };
}

/** The account without a share of its people. */
function hidePeople(account: Account, share: number, seed: number): Account {
  const stays = (id: string | null | undefined) => id != null && keyedRandom(seed, "stays", id) >= share;
  return {
    ...account,
    people: account.people
      .filter((person) => stays(person.id))
      .map((person) => (stays(person.reportsTo) ? person : { ...person, reportsTo: null })),
    relationships: (account.relationships ?? []).filter((tie) => stays(tie.from) && stays(tie.to)),
  };
}

/** Influence in the complete map. */
function statedShares(account: Account): Map<string, number>[] {
  const { stakeholders } = scoreInfluence(account, { draws: 0 });
  return [new Map(stakeholders.map((one) => [one.id, one.influence]))];
}

/** Influence in a few worlds of which the complete map may be the record: ties that are there, weights that hold. */
function drawnShares(account: Account, seed: number): Map<string, number>[] {
  const network = openNetwork({ ...account, mapCompleteness: 1 }, {});
  const size = network.people.length;
  const draws = drawInfluence(network, influence(network), {}, worlds, 1000 + seed);
  return Array.from({ length: worlds }, (_, world) => {
    return new Map(network.people.map(({ id, index }) => [id, draws.shares[world * size + index]!]));
  });
}

interface Case {
  readonly prepare?: (account: Account) => Account;
  readonly hide: (account: Account, seed: number) => Account;
  readonly told: number | null;
  readonly truths: (account: Account, seed: number) => Map<string, number>[];
}

/** Share of the true ranks, among the people left, that lie in the intervals of maps of which a part is hidden. */
function coverageOf({ prepare = (account) => account, hide, told, truths }: Case): number {
  let held = 0;
  let asked = 0;
  for (const [at, made] of accounts.entries()) {
    const account = prepare(made);
    const { stakeholders } = scoreInfluence({ ...hide(account, at + 1), mapCompleteness: told });
    const left = new Set(stakeholders.map((one) => one.id));
    const network = openNetwork(account, {});
    const scope = network.people.filter((person) => left.has(person.id));
    for (const truth of truths(account, at + 1)) {
      const of = Float64Array.from(network.people, (person) => truth.get(person.id) ?? 0);
      const ranks = new Map(rankByShare(scope, of).map(({ index, rank }) => [network.people[index]!.id, rank]));
      for (const { id, rankInterval } of stakeholders) {
        const [low, high] = rankInterval!;
        const rank = ranks.get(id)!;
        if (low <= rank && rank <= high) held++;
        asked++;
      }
    }
  }
  return held / asked;
}

describe("rank intervals of nominal 90 %", () => {
  it.each(shares)(
    "hold 85 to 95 per cent of the ranks of the complete map where a share of %d of the ties is hidden and the rest is certain",
    (share) => {
      const coverage = coverageOf({
        prepare: sureOf,
        hide: (account, seed) => hideTies(account, share, seed),
        told: 1 - share,
        truths: statedShares,
      });
      expect(coverage).toBeGreaterThanOrEqual(0.85);
      expect(coverage).toBeLessThanOrEqual(0.95);
    },
  );

  it.each(shares)(
    "hold 85 to 95 per cent of the ranks in what the complete map may stand for where a share of %d is hidden and the rest in doubt",
    (share) => {
      const hide = (account: Account, seed: number) => hideTies(account, share, seed);
      const coverage = coverageOf({ hide, told: 1 - share, truths: drawnShares });
      expect(coverage).toBeGreaterThanOrEqual(0.85);
      expect(coverage).toBeLessThanOrEqual(0.95);
      // Default weights lie in the middle of what weights may be: intervals that allow for them hold more of those ranks.
      expect(coverageOf({ hide, told: 1 - share, truths: statedShares })).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each([0.1, 0.2])(
    "hold 85 per cent or more where a share of %d of the ties is hidden and nobody says so",
    (share) => {
      const hide = (account: Account, seed: number) => hideTies(account, share, seed);
      expect(coverageOf({ prepare: sureOf, hide, told: null, truths: statedShares })).toBeGreaterThanOrEqual(0.85);
    },
  );

  it.each([0.8, null])(
    "hold 85 per cent or more where a fifth of the people are hidden (completeness told: %s)",
    (told) => {
      const hide = (account: Account, seed: number) => hidePeople(account, 0.2, seed);
      expect(coverageOf({ hide, told, truths: statedShares })).toBeGreaterThanOrEqual(0.85);
    },
  );
});
