import { randomSequence } from "../../src/internal/keyed-random.js";
import { baselines, type Values } from "./baselines.js";
import { ourScores } from "./our-scores.js";
import type { Sample } from "./sample.js";
import { type Agreement, agreementWith, middle95, resample } from "./statistics.js";

/** One score against one truth. */
export interface Comparison {
  readonly score: string;
  /** Whether it is the library's, or a simple baseline. */
  readonly ours: boolean;
  readonly value: number;
  readonly interval: readonly [number, number];
  /** What the compared score (the first) has more, with its interval; `null` for itself. */
  readonly lead: { readonly value: number; readonly interval: readonly [number, number] } | null;
}

/** All scores of a sample against one of its truths, the compared score first, then the others of our team, then the baselines. */
export interface ComparedTruth {
  readonly sample: string;
  readonly truth: string;
  /** How many people and pairs it rests on. */
  readonly size: string;
  readonly rows: readonly Comparison[];
  /** The simple baseline that agrees best, chosen after the fact. */
  readonly best: Comparison;
}

/**
 * Holds every score of a sample against every truth. Intervals: people are drawn with replacement, a pair counts as often as
 * both were drawn; scores are those of the whole network.
 */
export function compare(sample: Sample, rounds: number): ComparedTruth[] {
  const ours = ourScores(sample);
  const simple = baselines(sample);
  const scores: [string, boolean, Values][] = [
    ...[...ours].map(([name, values]): [string, boolean, Values] => [name, true, values]),
    ...[...simple].map(([name, values]): [string, boolean, Values] => [name, false, values]),
  ];
  return sample.truths.map((truth) => {
    const people = "pairs" in truth ? [...new Set(truth.pairs.flat())] : [...truth.values.keys()];
    const once = new Uint16Array(people.length).fill(1);
    const agreements: Agreement[] = scores.map(([, , values]) => agreementWith(truth, people, values));
    const points = agreements.map((agreement) => agreement(once));
    const random = randomSequence(1);
    const draws: number[][] = agreements.map(() => []);
    for (let round = 0; round < rounds; round++) {
      const times = resample(people.length, random);
      for (let index = 0; index < agreements.length; index++) draws[index]!.push(agreements[index]!(times));
    }
    const rows = scores.map(([score, isOurs], index): Comparison => {
      const leads = draws[0]!.map((first, round) => first - draws[index]![round]!);
      return {
        score,
        ours: isOurs,
        value: points[index]!,
        interval: middle95(draws[index]!),
        lead: index === 0 ? null : { value: points[0]! - points[index]!, interval: middle95(leads) },
      };
    });
    const best = rows.filter((row) => !row.ours).reduce((top, row) => (row.value > top.value ? row : top));
    const size = `${people.length} people${"pairs" in truth ? `, ${truth.pairs.length} pairs` : ""}`;
    return { sample: sample.name, truth: truth.name, size, rows, best };
  });
}
