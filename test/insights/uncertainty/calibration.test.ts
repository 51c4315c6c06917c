import { describe, expect, it } from "vitest";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import { influence } from "../../../src/insights/influence/influence.js";
import { rankByShare } from "../../../src/insights/influence/rank.js";
import { drawInfluence } from "../../../src/insights/uncertainty/draws.js";
import { keyedRandom } from "../../../src/internal/keyed-random.js";
import type { Account } from "../../../src/model/account.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { generateAccount } from "../../../src/testing/generate-account.js";

const people = 24;
const maps = 20;
const worlds = 5;

/** The account with every tie hidden with probability `share`. */
function hideTies(account: Account, share: number, seed: number): Account {
  const stays = (id: string) => keyedRandom(seed, "stays", id) >= share;
  return {
    ...account,
    mapCompleteness: 1 - share,
    relationships: (account.relationships ?? []).filter((tie) => stays(`${tie.from}>${tie.kind}>${tie.to}`)),
  };
}

/** Ranks in a few possible worlds of which the complete map may be the record: ties that are there, weights that hold. */
function trueRanks(account: Account, seed: number): Map<string, number>[] {
  const network = openNetwork({ ...account, mapCompleteness: 1 }, {});
  const { shares } = drawInfluence(network, influence(network), {}, worlds, 1000 + seed);
  const scope = network.people.filter((person) => person.inScope);
  return Array.from({ length: worlds }, (_, world) => {
    const of = shares.subarray(world * network.people.length, (world + 1) * network.people.length);
    return new Map(rankByShare(scope, of).map(({ index, rank }) => [network.people[index]!.id, rank]));
  });
}

/** Share of the true ranks that lie in the intervals of maps with hidden ties. */
function coverageOf(share: number): { drawn: number; stated: number; width: number } {
  let drawn = 0;
  let stated = 0;
  let width = 0;
  let asked = 0;
  for (let seed = 1; seed <= maps; seed++) {
    const account = generateAccount({ people, seed, tiesPerPerson: 4, interactions: 0 });
    const truth = trueRanks(account, seed);
    const full = new Map(scoreInfluence(account, { draws: 0 }).stakeholders.map((one) => [one.id, one.rank]));
    for (const { id, rankInterval } of scoreInfluence(hideTies(account, share, seed)).stakeholders) {
      const [low, high] = rankInterval!;
      const holds = (rank: number) => (low <= rank && rank <= high ? 1 : 0);
      asked++;
      width += high - low;
      stated += holds(full.get(id)!);
      for (const ranks of truth) drawn += holds(ranks.get(id)!) / worlds;
    }
  }
  return { drawn: drawn / asked, stated: stated / asked, width: width / asked };
}

describe("rank intervals of nominal 90 %", () => {
  it.each([0.1, 0.2, 0.4])(
    "hold 85 to 95 per cent of the true ranks where a share of %d of the ties is hidden",
    (share) => {
      const coverage = coverageOf(share);
      expect(coverage.drawn).toBeGreaterThanOrEqual(0.85);
      expect(coverage.drawn).toBeLessThanOrEqual(0.95);
      // The ranks of the complete map with the weights as they are by default lie nearer the middle of what is possible.
      expect(coverage.stated).toBeGreaterThanOrEqual(0.95);
    },
  );
});
