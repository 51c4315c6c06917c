/** Something that may be chosen: what it gains, and what it takes of the budget. */
export interface Item {
  readonly value: number;
  readonly cost: number;
}

/** A choice, by position, and whether it was proven best. */
export interface Choice {
  readonly chosen: number[];
  readonly value: number;
  readonly exact: boolean;
  /** No choice is worth more. */
  readonly bound: number;
}

/** Nodes of the search tree; beyond, the best choice so far is kept and said to be unproven. */
const nodeBudget = 200_000;

/**
 * The most valuable items that fit into a budget, each whole or not at all: depth first by value for cost, cut off where even
 * fractions of what is left could not do better. Costs above 0, values of 0 and below are never chosen.
 */
export function chooseWithin(items: readonly Item[], budget: number): Choice {
  const order = items
    .map((item, place) => ({ ...item, place }))
    .filter(({ value, cost }) => value > 0 && cost <= budget + slack)
    .sort((a, b) => b.value / b.cost - a.value / a.cost || a.place - b.place);
  let best: number[] = [];
  let bestValue = 0;
  let nodes = 0;
  /** At depth d: whether item d is in, or was left out after having been in. */
  const taken: number[] = [];
  let value = 0;
  let left = budget;
  let depth = 0;
  for (;;) {
    nodes++;
    if (value > bestValue * (1 + 1e-12)) [best, bestValue] = [taken.map((one) => order[one]!.place), value];
    const hopeless = depth === order.length || value + fractions(order, depth, left) <= bestValue * (1 + 1e-12);
    if (!hopeless && nodes < nodeBudget) {
      if (order[depth]!.cost <= left + slack) {
        taken.push(depth);
        value += order[depth]!.value;
        left -= order[depth]!.cost;
      }
      depth++;
      continue;
    }
    const last = taken.pop();
    if (last === undefined) break;
    value -= order[last]!.value;
    left += order[last]!.cost;
    depth = last + 1;
  }
  const exact = nodes < nodeBudget;
  const bound = exact ? bestValue : Math.max(bestValue, fractions(order, 0, budget));
  return { chosen: best.sort((a, b) => a - b), value: bestValue, exact, bound };
}

const slack = 1e-9;

/** Value of the best fractions of the items from one position on, sorted by value for cost. */
export function fractions(order: readonly Item[], from: number, budget: number): number {
  let left = budget;
  let value = 0;
  for (let at = from; at < order.length && left > 0; at++) {
    const share = Math.min(1, left / order[at]!.cost);
    value += share * order[at]!.value;
    left -= share * order[at]!.cost;
  }
  return value;
}
