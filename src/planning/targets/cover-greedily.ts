import { type Choice, fractions, type Item } from "./knapsack.js";

/** Up to so many candidates every choice is tried. */
const exhaustiveSize = 12;

/**
 * Chooses members so that a monotone submodular value (each adds less the more there are) is large within a budget: every choice
 * where there are few, else lazily the best addition for its cost (Minoux 1978), or the best single one if that is more. With
 * equal costs at least 1 − 1/e of the best; `bound` says what no choice exceeds (Leskovec and others 2007).
 *
 * @param worthOf - Of a set of positions; 0 for none.
 * @returns The chosen in the order in which they add most.
 */
export function coverGreedily(
  costs: readonly number[],
  budget: number,
  worthOf: (chosen: readonly number[]) => number,
): Choice {
  const affordable = costs.map((_, place) => place).filter((place) => costs[place]! <= budget + 1e-9);
  if (affordable.length <= exhaustiveSize) {
    const best = tryAll(costs, budget, affordable, worthOf);
    const chosen = inOrder(best, costs, worthOf);
    const value = worthOf(chosen);
    return { chosen, value, exact: true, bound: value };
  }
  const chosen: number[] = [];
  let value = 0;
  let left = budget;
  const gains = new Map(affordable.map((place) => [place, { gain: worthOf([place]), round: 0 }]));
  let single = affordable[0]!;
  for (const place of affordable) if (gains.get(place)!.gain > gains.get(single)!.gain + 1e-12) single = place;
  const singleGain = gains.get(single)!.gain;
  for (let round = 0; ; ) {
    let best = -1;
    for (const [place, { gain }] of gains) {
      if (costs[place]! > left + 1e-9) continue;
      if (best === -1 || gain / costs[place]! > gains.get(best)!.gain / costs[best]! + 1e-15) best = place;
    }
    if (best === -1 || gains.get(best)!.gain <= 1e-12) break;
    const entry = gains.get(best)!;
    if (entry.round < round) {
      entry.gain = worthOf([...chosen, best]) - value;
      entry.round = round;
      continue;
    }
    chosen.push(best);
    value += entry.gain;
    left -= costs[best]!;
    gains.delete(best);
    round++;
  }
  if (singleGain > value)
    return { chosen: [single], value: singleGain, exact: false, bound: boundOf([single], singleGain) };
  return { chosen, value, exact: false, bound: boundOf(chosen, value) };

  /** Value plus the best fractions of what everybody else would add. */
  function boundOf(set: readonly number[], reached: number): number {
    const rest: Item[] = [];
    for (const place of affordable) {
      if (!set.includes(place)) rest.push({ value: worthOf([...set, place]) - reached, cost: costs[place]! });
    }
    rest.sort((a, b) => b.value / b.cost - a.value / a.cost);
    return reached + fractions(rest, 0, budget);
  }
}

function tryAll(
  costs: readonly number[],
  budget: number,
  affordable: readonly number[],
  worthOf: (chosen: readonly number[]) => number,
): number[] {
  let best: number[] = [];
  let bestValue = 0;
  for (let mask = 1; mask < 1 << affordable.length; mask++) {
    const set = affordable.filter((_, bit) => (mask >> bit) & 1);
    let cost = 0;
    for (const place of set) cost += costs[place]!;
    if (cost > budget + 1e-9) continue;
    const value = worthOf(set);
    if (value > bestValue + 1e-12) [best, bestValue] = [set, value];
  }
  return best;
}

/** Sorts a choice by what each adds to those before. */
function inOrder(
  set: readonly number[],
  costs: readonly number[],
  worthOf: (set: readonly number[]) => number,
): number[] {
  const left = [...set];
  const sorted: number[] = [];
  while (left.length > 0) {
    let best = 0;
    for (let at = 1; at < left.length; at++) {
      const [now, then] = [left[at]!, left[best]!];
      if (worthOf([...sorted, now]) / costs[now]! > worthOf([...sorted, then]) / costs[then]! + 1e-12) best = at;
    }
    sorted.push(...left.splice(best, 1));
  }
  return sorted;
}
