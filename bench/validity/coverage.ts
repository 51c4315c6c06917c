import { type AccountInput, type ScoreOptions, scoreInfluence } from "account-graph";
import { randomSequence } from "../../src/internal/keyed-random.js";
import type { Values } from "./baselines.js";
import { influenceOf, katzEngine } from "./our-scores.js";
import type { Sample } from "./sample.js";
import { mean, middle95 } from "./statistics.js";

/** How often intervals of ranks hold the rank that the whole map gives, when a part of the map is hidden. */
export interface Coverage {
  readonly sample: string;
  /** What was hidden. */
  readonly hidden: string;
  /** What the ranges allow for. */
  readonly doubts: string;
  /** Whether the account says how complete it is (`mapCompleteness`). */
  readonly told: boolean;
  readonly share: number;
  /** Over the repetitions. */
  readonly interval: readonly [number, number];
  /** Mean number of ranks in an interval, and how many there are. */
  readonly width: number;
  readonly ranks: number;
}

/** A way of scoring that leaves some doubts out, so that one can see which of them widen the ranges. */
export interface Doubts {
  readonly name: string;
  /** Stated confidence of every tie; `null`: as a plainly stated tie. */
  readonly confidence: number | null;
  readonly options: ScoreOptions;
}

/** The defaults, the same where every tie is certain, and the other engine. */
export const doubtLevels: readonly Doubts[] = [
  { name: "defaults", confidence: null, options: {} },
  { name: "every tie certain", confidence: 1, options: {} },
  { name: "Katz engine", confidence: null, options: katzEngine },
];

interface Hiding {
  readonly name: string;
  readonly ties: number;
  readonly people: number;
}

const hidings: readonly Hiding[] = [
  { name: "nothing", ties: 0, people: 0 },
  { name: "10 % of the ties", ties: 0.1, people: 0 },
  { name: "20 % of the ties", ties: 0.2, people: 0 },
  { name: "40 % of the ties", ties: 0.4, people: 0 },
  { name: "20 % of the people", ties: 0, people: 0.2 },
];

/** Hides parts of the first entry of a sample at random, again and again, and scores what is left with the default samples. */
export function rankCoverage(sample: Sample, doubts: Doubts, rounds: number): Coverage[] {
  const bare = sample.entries[0]!.account;
  const relationships = (bare.relationships ?? []).map((tie) => ({ ...tie, confidence: doubts.confidence }));
  const account = { ...bare, relationships };
  const whole = influenceOf(account, doubts.options);
  return hidings.flatMap((hiding) =>
    [true, false].map((told): Coverage => {
      const random = randomSequence(7);
      const shares: number[] = [];
      const widths: number[] = [];
      const repetitions = hiding.ties + hiding.people === 0 ? 1 : rounds;
      for (let round = 0; round < repetitions; round++) {
        const part = hide(account, hiding, random);
        const completeness = 1 - hiding.ties - hiding.people;
        const { stakeholders } = scoreInfluence(told ? { ...part, mapCompleteness: completeness } : part, {
          ...doubts.options,
          seed: round + 1,
        });
        const trueRank = rankAmong(
          whole,
          stakeholders.map((one) => one.id),
        );
        let held = 0;
        let width = 0;
        for (const { id, rankInterval, notRanked } of stakeholders) {
          const [low, high] = (rankInterval ?? notRanked)!;
          const rank = trueRank.get(id)!;
          if (rank >= low && rank <= high) held++;
          width += high - low + 1;
        }
        shares.push(held / stakeholders.length);
        widths.push(width / stakeholders.length);
      }
      return {
        sample: sample.name,
        doubts: doubts.name,
        hidden: hiding.name,
        told,
        share: mean(shares),
        interval: meansOfResamples(shares),
        width: mean(widths),
        ranks: Math.round(sample.people.length * (1 - hiding.people)),
      };
    }),
  );
}

function hide(account: AccountInput, { ties, people }: Hiding, random: () => number): AccountInput {
  const kept = without(account.people, people, random);
  const ids = new Set(kept.map((person) => person.id));
  const among = (account.relationships ?? []).filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ...account, people: kept, relationships: without(among, ties, random) };
}

/** All but a share of a list, drawn without replacement. */
function without<T>(list: readonly T[], share: number, random: () => number): T[] {
  const order = list.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key);
  return order.slice(Math.round(share * list.length)).map(({ item }) => item);
}

/** Ranks within a part of the people, by what the whole map says of them. */
function rankAmong(whole: Values, people: readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const person of people) {
    let ahead = 0;
    for (const other of people) if (whole[other]! > whole[person]! + 1e-12) ahead++;
    ranks.set(person, ahead + 1);
  }
  return ranks;
}

function meansOfResamples(shares: readonly number[]): [number, number] {
  const random = randomSequence(3);
  const means: number[] = [];
  for (let round = 0; round < 1000; round++) {
    means.push(mean(shares.map(() => shares[Math.floor(random() * shares.length)]!)));
  }
  return middle95(means);
}
