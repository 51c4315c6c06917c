import type { Interval } from "../../internal/interval.js";
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
    const [low, high] = middle(list, level);
    let first = 0;
    while (first < list.length && list[first]! <= 3) first++;
    certainty.set(index, {
      interval: [Math.min(low, rank), Math.max(high, rank)],
      group: groups.get(index)!,
      topThree: first / draws.count,
    });
  }
  return certainty;
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
