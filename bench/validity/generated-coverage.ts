import { type Account, type ScoreOptions, type Stakeholder, scoreInfluence } from "account-graph";
import { influence } from "../../src/insights/influence/influence.js";
import { rankByShare } from "../../src/insights/influence/rank.js";
import { sampleInfluence } from "../../src/insights/uncertainty/sample-influence.js";
import { openNetwork } from "../../src/network/open-network.js";
import { type Hidden, hidePart } from "./hide-part.js";

/** How ranges of ranks are put to the test on made-up accounts. */
export interface GeneratedTest {
  readonly hidden: Hidden;
  /** Whether the account says how complete it is (`mapCompleteness`). */
  readonly told: boolean;
  /**
   * Which ranks a range should hold: those of the complete map with the weights as they are; or those in a few worlds that
   * the complete map may stand for, where ties that are doubtful exist or not and weights are drawn.
   */
  readonly truth: "complete map" | "drawn worlds";
  readonly options?: ScoreOptions;
}

/** How often ranges hold the true rank, how wide they are, and how many ranks there are, on average. */
export interface GeneratedCoverage {
  readonly share: number;
  readonly width: number;
  readonly ranks: number;
  /** Share of the people of whom the result says that they are not ranked, as too much is possible. */
  readonly notRanked: number;
}

const worlds = 5;

/** Hides a part of every account, scores what is left with default samples, and looks up the true ranks among those left. */
export function generatedCoverage(accounts: readonly Account[], test: GeneratedTest): GeneratedCoverage {
  const { hidden, told, truth, options = {} } = test;
  let held = 0;
  let asked = 0;
  let width = 0;
  let people = 0;
  let notRanked = 0;
  for (const [index, account] of accounts.entries()) {
    const seed = index + 1;
    const part = { ...hidePart(account, hidden, seed), mapCompleteness: told ? 1 - hidden.share : null };
    const { stakeholders } = scoreInfluence(part, options);
    people += stakeholders.length;
    for (const one of stakeholders) {
      const [low, high] = rangeOf(one);
      width += high - low + 1;
      if (one.notRanked !== null) notRanked++;
    }
    const left = new Set(stakeholders.map(({ id }) => id));
    for (const ranks of trueRanks(account, left, truth === "complete map" ? null : 1000 + seed, options)) {
      for (const one of stakeholders) {
        const [low, high] = rangeOf(one);
        const rank = ranks.get(one.id)!;
        if (low <= rank && rank <= high) held++;
        asked++;
      }
    }
  }
  return { share: held / asked, width: width / people, ranks: people / accounts.length, notRanked: notRanked / people };
}

/** The likely ranks of a person, also where they are too many to help. */
function rangeOf({ rankInterval, notRanked }: Stakeholder): readonly [number, number] {
  return (rankInterval ?? notRanked)!;
}

/** Ranks among those left: by the complete map, or, with a seed, in the worlds it may stand for. */
function trueRanks(account: Account, left: ReadonlySet<string>, seed: number | null, options: ScoreOptions) {
  const network = openNetwork({ ...account, mapCompleteness: 1 }, {});
  const size = network.people.length;
  const complete = influence(network, options);
  const shares = seed === null ? complete.shares : sampleInfluence(network, complete, options, worlds, seed).shares;
  const among = network.people.filter(({ id }) => left.has(id));
  return Array.from({ length: shares.length / size }, (_, world) => {
    const ranked = rankByShare(among, shares.subarray(world * size, (world + 1) * size));
    return new Map(ranked.map(({ index, rank }) => [network.people[index]!.id, rank]));
  });
}
