import { keyedRandom } from "../../internal/keyed-random.js";
import { exp2 } from "../../internal/portable-math.js";

/** One voter of a game. */
export interface Player {
  /** Weight of the vote, 0 or more. */
  readonly weight: number;
  /** Nothing passes without them. */
  readonly veto: boolean;
}

/** How often each voter decides. */
export interface PowerIndices {
  /** Share of the ways in which all others can vote in which this vote decides, 0..1 (Banzhaf, Penrose). */
  readonly banzhaf: Float64Array;
  /** Share of the orders in which voters can join in which this one turns a losing coalition into a winning one; sums to 1 where everybody together wins. */
  readonly shapley: Float64Array;
  /** Counted in full; else estimated from seeded coalitions and orders. */
  readonly exact: boolean;
}

/** Beyond so many different sums of weights, or voters, it is sampled: counts of coalitions outgrow what is worth their time. */
const mostSums = 20_000;
const mostPlayers = 60;
const sampledOrders = 4000;
/** Sums of weights are told apart to this part of the whole. */
const resolution = 1e9;

/**
 * How often each voter is pivotal in a weighted game with vetoes: a coalition wins if its weight passes and everybody with a veto is
 * in it. Coalitions are counted by size and weight (Mann and Shapley 1962).
 *
 * O(different voters · voters · sums of weights) time.
 *
 * @param passes - Whether a weight is enough; never undone by more weight.
 * @see Banzhaf (1965); Shapley and Shubik (1954), {@link https://doi.org/10.2307/1951053}
 */
export function powerIndices(players: readonly Player[], passes: (weight: number) => boolean): PowerIndices {
  const size = players.length;
  const banzhaf = new Float64Array(size);
  const shapley = new Float64Array(size);
  if (size > mostPlayers) return sample(players, passes);
  const vetoes = players.filter(({ veto }) => veto);
  const free = players.filter(({ veto }) => !veto);
  let vetoWeight = 0;
  for (const { weight } of vetoes) vetoWeight += weight;
  const known = new Map<string, { banzhaf: number; shapley: number }>();
  for (const [place, player] of players.entries()) {
    const key = `${player.veto} ${player.weight}`;
    let power = known.get(key);
    if (power === undefined) {
      const others = player.veto ? free : without(free, player);
      const counts = countCoalitions(others);
      if (counts === null) return sample(players, passes);
      const present = player.veto ? vetoes.length - 1 : vetoes.length;
      power = countSwings(counts, present, size, (weight) => {
        const before = vetoWeight + weight;
        return player.veto ? passes(before) : !passes(before) && passes(before + player.weight);
      });
      known.set(key, power);
    }
    banzhaf[place] = power.banzhaf;
    shapley[place] = power.shapley;
  }
  return { banzhaf, shapley, exact: true };
}

function without(players: readonly Player[], one: Player): Player[] {
  const at = players.indexOf(one);
  return players.filter((_, place) => place !== at);
}

/** By number of members: how many coalitions have which weight. `null`: too many different weights. */
function countCoalitions(players: readonly Player[]): Map<number, { weight: number; count: number }>[] | null {
  const counts: Map<number, { weight: number; count: number }>[] = [new Map([[0, { weight: 0, count: 1 }]])];
  let sums = 1;
  for (const { weight } of players) {
    counts.push(new Map());
    for (let members = counts.length - 2; members >= 0; members--) {
      for (const { weight: before, count } of counts[members].values()) {
        const key = Math.round((before + weight) * resolution);
        const entry = counts[members + 1].get(key);
        if (entry === undefined) {
          counts[members + 1].set(key, { weight: before + weight, count });
          if (++sums > mostSums) return null;
        } else entry.count += count;
      }
    }
  }
  return counts;
}

function countSwings(
  counts: readonly Map<number, { weight: number; count: number }>[],
  present: number,
  size: number,
  swings: (weight: number) => boolean,
): { banzhaf: number; shapley: number } {
  let all = 0;
  let orders = 0;
  for (const [members, sums] of counts.entries()) {
    let decided = 0;
    for (const { weight, count } of sums.values()) if (swings(weight)) decided += count;
    all += decided;
    orders += decided / (size * binomial(size - 1, members + present));
  }
  return { banzhaf: all / exp2(size - 1), shapley: orders };
}

function binomial(n: number, k: number): number {
  let value = 1;
  for (let at = 1; at <= k; at++) value = (value * (n - k + at)) / at;
  return value;
}

function sample(players: readonly Player[], passes: (weight: number) => boolean): PowerIndices {
  const banzhaf = new Float64Array(players.length);
  const shapley = new Float64Array(players.length);
  const needed = players.filter(({ veto }) => veto).length;
  for (let order = 0; order < sampledOrders; order++) {
    const keyed = players.map((_, place) => ({ place, key: keyedRandom(1, "order", order, place) }));
    keyed.sort((a, b) => a.key - b.key || a.place - b.place);
    let weight = 0;
    let vetoes = 0;
    for (const { place } of keyed) {
      weight += players[place].weight;
      if (players[place].veto) vetoes++;
      if (!passes(weight) || vetoes < needed) continue;
      shapley[place] = shapley[place] + 1 / sampledOrders;
      break;
    }
    const isIn = players.map((_, place) => keyedRandom(1, "coalition", order, place) < 0.5);
    let total = 0;
    let present = 0;
    for (const [place, { weight: own, veto }] of players.entries()) {
      if (!isIn[place]) continue;
      total += own;
      if (veto) present++;
    }
    for (const [place, { weight: own, veto }] of players.entries()) {
      const others = total - (isIn[place] ? own : 0);
      const vetoesOfOthers = present - (isIn[place] && veto ? 1 : 0);
      const wins = passes(others + own) && vetoesOfOthers + (veto ? 1 : 0) === needed;
      const winsWithout = passes(others) && vetoesOfOthers === needed;
      if (wins && !winsWithout) banzhaf[place] = banzhaf[place] + 1 / sampledOrders;
    }
  }
  return { banzhaf, shapley, exact: false };
}
