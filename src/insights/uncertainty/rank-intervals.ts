import type { Interval } from "../../internal/numbers.js";
import type { RankCertainty } from "../influence/rank-certainty.js";
import { groupCut } from "./defaults.js";
import type { Samples } from "./sample-influence.js";

/**
 * How sure everybody's rank is, from the samples.
 *
 * @param ranked - Indexes in the order of the point estimate, with their ranks.
 */
export function rankIntervals(
  samples: Samples,
  ranked: readonly { readonly index: number; readonly rank: number }[],
  size: number,
  level: number,
): Map<number, RankCertainty> {
  const ranks = new Map<number, Int32Array>(ranked.map(({ index }) => [index, new Int32Array(samples.count)]));
  const order = ranked.map(({ index }) => index);
  for (let sample = 0; sample < samples.count; sample++) {
    const at = sample * size;
    order.sort((a, b) => samples.shares[at + b]! - samples.shares[at + a]! || a - b);
    let rank = 1;
    for (let place = 0; place < order.length; place++) {
      if (place > 0 && samples.shares[at + order[place]!]! < samples.shares[at + order[place - 1]!]!) rank = place + 1;
      ranks.get(order[place]!)![sample] = rank;
    }
  }
  for (const list of ranks.values()) list.sort();
  const groups = rankGroups(samples, ranks, size);
  const certainty = new Map<number, RankCertainty>();
  for (const { index, rank } of ranked) {
    const list = ranks.get(index)!;
    let first = 0;
    while (first < list.length && list[first]! <= 3) first++;
    certainty.set(index, {
      interval: fewestRanks(list, rank, level),
      group: groups.get(index)!,
      topThree: first / samples.count,
    });
  }
  return certainty;
}

/**
 * The fewest ranks in a row, the rank itself among them, that hold a share of the sorted samples; of equally few those that hold
 * most, then the better ones. Ranks are whole numbers: between equal tails lies clearly more than the share. O(samples).
 */
function fewestRanks(sorted: Int32Array, rank: number, level: number): Interval {
  const wanted = Math.max(1, Math.ceil(level * sorted.length - 1e-9));
  let best: Interval = [1, Number.POSITIVE_INFINITY];
  let mostHeld = 0;
  for (let from = 0, past = 0; from + wanted <= sorted.length; from++) {
    if (from > 0 && sorted[from] === sorted[from - 1]) continue;
    const low = Math.min(sorted[from]!, rank);
    const high = Math.max(sorted[from + wanted - 1]!, rank);
    while (past < sorted.length && sorted[past]! <= high) past++;
    const longer = high - low - (best[1] - best[0]);
    if (longer > 0 || (longer === 0 && past - from <= mostHeld)) continue;
    best = [low, high];
    mostHeld = past - from;
  }
  return best;
}

/** The values between which the middle share of a sorted list lies. */
export function middle(sorted: ArrayLike<number>, level: number): Interval {
  const outside = (1 - level) / 2;
  const low = Math.floor(outside * (sorted.length - 1));
  const high = Math.ceil((1 - outside) * (sorted.length - 1));
  return [sorted[low]!, sorted[high]!];
}

/** People in the order of their median rank; a new group begins where the one before is ahead in nine samples of ten. */
function rankGroups(samples: Samples, ranks: ReadonlyMap<number, Int32Array>, size: number): Map<number, number> {
  const median = (index: number) => {
    const list = ranks.get(index)!;
    return list[list.length >> 1]!;
  };
  const sorted = [...ranks.keys()].sort((a, b) => median(a) - median(b) || a - b);
  const groups = new Map<number, number>();
  let group = 0;
  for (let place = 0; place < sorted.length; place++) {
    if (place === 0 || isAhead(samples, sorted[place - 1]!, sorted[place]!, size)) group++;
    groups.set(sorted[place]!, group);
  }
  return groups;
}

function isAhead(samples: Samples, first: number, second: number, size: number): boolean {
  let ahead = 0;
  for (let sample = 0; sample < samples.count; sample++) {
    if (samples.shares[sample * size + first]! > samples.shares[sample * size + second]!) ahead++;
  }
  return ahead >= groupCut * samples.count;
}
