import type { Interval } from "../../internal/numbers.js";
import type { RankCertainty } from "../influence/rank-certainty.js";
import { groupCut } from "./defaults.js";
import type { Draws } from "./draws.js";

/**
 * How sure everybody's rank is, from the draws.
 *
 * @param ranked - Indexes in the order of the point estimate, with their ranks.
 */
export function rankIntervals(
  draws: Draws,
  ranked: readonly { readonly index: number; readonly rank: number }[],
  size: number,
  level: number,
): Map<number, RankCertainty> {
  const ranks = new Map<number, Int32Array>(ranked.map(({ index }) => [index, new Int32Array(draws.count)]));
  const order = ranked.map(({ index }) => index);
  for (let draw = 0; draw < draws.count; draw++) {
    const at = draw * size;
    order.sort((a, b) => draws.shares[at + b]! - draws.shares[at + a]! || a - b);
    let rank = 1;
    for (let place = 0; place < order.length; place++) {
      if (place > 0 && draws.shares[at + order[place]!]! < draws.shares[at + order[place - 1]!]!) rank = place + 1;
      ranks.get(order[place]!)![draw] = rank;
    }
  }
  for (const list of ranks.values()) list.sort();
  const groups = rankGroups(draws, ranks, size);
  const certainty = new Map<number, RankCertainty>();
  for (const { index, rank } of ranked) {
    const list = ranks.get(index)!;
    let first = 0;
    while (first < list.length && list[first]! <= 3) first++;
    certainty.set(index, {
      interval: fewestRanks(list, rank, level),
      group: groups.get(index)!,
      topThree: first / draws.count,
    });
  }
  return certainty;
}

/**
 * The fewest ranks in a row, the rank itself among them, that hold a share of the sorted draws; of equally few those that hold
 * most, then the better ones. Ranks are whole numbers: between equal tails lies clearly more than the share. O(draws).
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

/** People in the order of their median rank; a new group begins where the one before is ahead in nine draws of ten. */
function rankGroups(draws: Draws, ranks: ReadonlyMap<number, Int32Array>, size: number): Map<number, number> {
  const median = (index: number) => {
    const list = ranks.get(index)!;
    return list[list.length >> 1]!;
  };
  const sorted = [...ranks.keys()].sort((a, b) => median(a) - median(b) || a - b);
  const groups = new Map<number, number>();
  let group = 0;
  for (let place = 0; place < sorted.length; place++) {
    if (place === 0 || isAhead(draws, sorted[place - 1]!, sorted[place]!, size)) group++;
    groups.set(sorted[place]!, group);
  }
  return groups;
}

function isAhead(draws: Draws, first: number, second: number, size: number): boolean {
  let ahead = 0;
  for (let draw = 0; draw < draws.count; draw++) {
    if (draws.shares[draw * size + first]! > draws.shares[draw * size + second]!) ahead++;
  }
  return ahead >= groupCut * draws.count;
}
