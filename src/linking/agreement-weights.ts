import { exp2, log } from "../internal/portable-math.js";
import { type Agreement, agreements, compareValues } from "./compare-fields.js";
import type { LinkField, LinkRecord } from "./link-record.js";

type Fields = readonly LinkField[];

/** What agreements weigh. */
export interface FieldWeights {
  readonly score: (
    a: LinkRecord,
    found: readonly (Agreement | null)[],
  ) => { weight: number; probability: number; because: { field: string; agreement: string; weight: number }[] };
  /** How probable one person is at a weight. */
  readonly probability: (weight: number) => number;
}

const rounds = 30;
/** Counts as if so many pairs had been seen before, so that few records say nothing extreme. */
const caution = 2;
/** How often fields agree for one person, before anything is known. */
const startingShares: Readonly<Record<Agreement, number>> = { same: 0.75, close: 0.12, near: 0.05, different: 0.08 };
const sampledPairs = 20_000;
/** A single field weighs no more than this many bits against or for a pair. */
const mostBits = 14;
const leastBits = -6;

/**
 * Estimates m and u of Fellegi and Sunter: u from pairs of records that stand apart in the list, m and the share of pairs that are of one
 * person by expectation-maximization over the compared pairs.
 */
export function agreementWeights(
  records: readonly LinkRecord[],
  fields: Fields,
  compared: readonly { readonly agreements: readonly (Agreement | null)[] }[],
): FieldWeights {
  const chance = fields.map((field, index) => sharesByChance(records, field, index));
  let same = fields.map(() => ({ ...startingShares }));
  // Of all pairs, about one a record is of one person; blocks make it likelier.
  let share = Math.min(0.5, Math.max(0.001, records.length / Math.max(1, compared.length * 2)));
  for (let round = 0; round < rounds && compared.length > 0; round++) {
    const counts = fields.map(() => ({ same: 0, close: 0, near: 0, different: 0 }));
    let total = 0;
    for (const pair of compared) {
      let odds = share / (1 - share);
      for (const [index, agreement] of pair.agreements.entries()) {
        if (agreement !== null) odds *= same[index]![agreement] / chance[index]![agreement];
      }
      const probability = odds / (1 + odds);
      total += probability;
      for (const [index, agreement] of pair.agreements.entries()) {
        if (agreement !== null) counts[index]![agreement] += probability;
      }
    }
    share = Math.min(0.95, Math.max(1e-6, total / compared.length));
    same = counts.map((count) => {
      const seen = agreements.reduce((sum, agreement) => sum + count[agreement], 0);
      const shares = { ...startingShares };
      for (const agreement of agreements) {
        shares[agreement] = (count[agreement] + caution * startingShares[agreement] * 5) / (seen + caution * 5);
      }
      return shares;
    });
  }
  const frequencies = fields.map((_, index) => frequenciesOf(records, index));
  const prior = log(share / (1 - share)) / Math.LN2;
  const probability = (weight: number) => 1 / (1 + exp2(-Math.max(-60, Math.min(60, weight))));
  return {
    probability,
    score(a, found) {
      let weight = prior;
      const because: { field: string; agreement: string; weight: number }[] = [];
      for (const [index, agreement] of found.entries()) {
        if (agreement === null) continue;
        const { [agreement]: m } = same[index]!;
        let { [agreement]: u } = chance[index]!;
        if (agreement === "same") {
          const value = a.values[index]!;
          u = Math.max(u / 50, Math.min(0.5, (frequencies[index]!.get(value) ?? 1) / Math.max(20, records.length)));
        }
        const bits = Math.min(mostBits, Math.max(leastBits, log(m / u) / Math.LN2));
        weight += bits;
        because.push({ field: fields[index]!.name, agreement, weight: Math.round(bits * 100) / 100 });
      }
      because.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.field < y.field ? -1 : 1));
      return { weight: Math.round(weight * 1000) / 1000, probability: probability(weight), because };
    },
  };
}

/** How often values of a field agree by chance: over pairs spread evenly, most of which are of two people. */
function sharesByChance(
  records: readonly LinkRecord[],
  { kind }: Fields[number],
  index: number,
): Record<Agreement, number> {
  const values = records.map((record) => record.values[index]!).filter((value) => value !== null);
  const counts: Record<Agreement, number> = { same: 0, close: 0, near: 0, different: 0 };
  let seen = 0;
  for (let step = 1; step < values.length && seen < sampledPairs; step = Math.max(step + 1, Math.floor(step * 1.15))) {
    for (let at = 0; at + step < values.length && seen < sampledPairs; at++) {
      counts[compareValues(values[at]!, values[at + step]!, kind)]++;
      seen++;
    }
  }
  const few = 0.5;
  for (const agreement of agreements)
    counts[agreement] = (counts[agreement] + few) / (seen + few * agreements.length + 20);
  counts.different = Math.max(0.05, 1 - counts.same - counts.close - counts.near);
  return counts;
}

function frequenciesOf(records: readonly LinkRecord[], index: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of records) {
    const value = values[index];
    if (value != null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
