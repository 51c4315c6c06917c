import type { Values } from "./baselines.js";
import type { Truth } from "./sample.js";

/**
 * How well numbers agree with a truth, where each person, by index, counts as often as `times` says: the share of pairs in
 * order (equal numbers count half), or the rank correlation. `NaN` where nothing is left to compare.
 */
export type Agreement = (times: Uint16Array) => number;

/** Prepares the agreement of numbers with a truth about some people. Those without a number count as 0. */
export function agreementWith(truth: Truth, people: readonly string[], values: Values): Agreement {
  return "pairs" in truth ? shareInOrder(truth.pairs, people, values) : correlationWith(truth.values, people, values);
}

/** How many times each of some people was drawn in a sample as large as the group, with replacement. */
export function resample(size: number, random: () => number): Uint16Array {
  const times = new Uint16Array(size);
  for (let draw = 0; draw < size; draw++) times[Math.floor(random() * size)]!++;
  return times;
}

/** The middle 95 % of some numbers. */
export function middle95(numbers: readonly number[]): [number, number] {
  const sorted = numbers.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0) / numbers.length;
}

/** Spearman's rank correlation, equal numbers sharing their mean rank. */
export function spearman(first: readonly number[], second: readonly number[]): number {
  return pearson(ranks(first), ranks(second));
}

function shareInOrder(
  pairs: readonly (readonly [string, string])[],
  people: readonly string[],
  values: Values,
): Agreement {
  const indexOf = new Map(people.map((person, index) => [person, index]));
  const higher = Int32Array.from(pairs, ([first]) => indexOf.get(first)!);
  const lower = Int32Array.from(pairs, ([, second]) => indexOf.get(second)!);
  const outcomes = Float64Array.from(pairs, ([first, second]) => {
    const difference = (values[first] ?? 0) - (values[second] ?? 0);
    // Sums in another order differ in the last digits.
    if (Math.abs(difference) < 1e-12) return 0.5;
    return difference > 0 ? 1 : 0;
  });
  return (times) => {
    let inOrder = 0;
    let all = 0;
    for (let pair = 0; pair < outcomes.length; pair++) {
      const weight = times[higher[pair]!]! * times[lower[pair]!]!;
      inOrder += weight * outcomes[pair]!;
      all += weight;
    }
    return inOrder / all;
  };
}

function correlationWith(truth: ReadonlyMap<string, number>, people: readonly string[], values: Values): Agreement {
  return (times) => {
    const wanted: number[] = [];
    const found: number[] = [];
    for (const [index, person] of people.entries()) {
      for (let time = times[index]!; time > 0; time--) {
        wanted.push(truth.get(person)!);
        found.push(values[person] ?? 0);
      }
    }
    return spearman(wanted, found);
  };
}

function ranks(numbers: readonly number[]): number[] {
  const order = numbers.map((_, index) => index).sort((a, b) => numbers[a]! - numbers[b]!);
  const result = new Array<number>(numbers.length);
  for (let first = 0; first < order.length; ) {
    let next = first;
    while (next < order.length && numbers[order[next]!] === numbers[order[first]!]) next++;
    for (let place = first; place < next; place++) result[order[place]!] = (first + next + 1) / 2;
    first = next;
  }
  return result;
}

function pearson(first: readonly number[], second: readonly number[]): number {
  const [meanOfFirst, meanOfSecond] = [mean(first), mean(second)];
  let both = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (let index = 0; index < first.length; index++) {
    const a = first[index]! - meanOfFirst;
    const b = second[index]! - meanOfSecond;
    both += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  }
  return both / Math.sqrt(ofFirst * ofSecond);
}
