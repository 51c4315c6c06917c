/** A set of positions that reaches the target. */
export interface FoundSet {
  readonly members: readonly number[];
  readonly cost: number;
  /** All cheaper sets were tried. */
  readonly proven: boolean;
}

/** What the search found, and how far it got. */
export interface CheapestSets {
  readonly found: FoundSet[];
  /** Every set that costs less was tried. */
  readonly lowerBound: number;
}

interface Open {
  readonly members: readonly number[];
  readonly cost: number;
}

/**
 * The cheapest sets that reach a target: sets are tried in order of their cost, so that the first that does is proven cheapest
 * whatever the target is like, and whoever holds a set that was found is not tried. With equal costs fewer and earlier members first.
 *
 * O(sets tried · log sets tried), at most `mostTried` of them.
 *
 * @param costs - Above 0.
 * @param reaches - Whether a set reaches the target; asked once a set.
 */
export function cheapestSets(
  costs: readonly number[],
  budget: number,
  wanted: number,
  mostTried: number,
  reaches: (members: readonly number[]) => boolean,
): CheapestSets {
  const order = costs.map((_, place) => place).sort((a, b) => costs[a]! - costs[b]! || a - b);
  const found: FoundSet[] = [];
  const heap: Open[] = [{ members: [], cost: 0 }];
  let tried = 0;
  let lowerBound = 0;
  while (heap.length > 0 && found.length < wanted) {
    const next = pop(heap);
    lowerBound = Math.max(lowerBound, next.cost);
    if (tried >= mostTried) return { found, lowerBound };
    const members = next.members.map((at) => order[at]!).sort((a, b) => a - b);
    if (!found.some((set) => set.members.every((one) => members.includes(one)))) {
      tried++;
      if (reaches(members)) {
        found.push({ members, cost: next.cost, proven: true });
        continue;
      }
    }
    // A set is reached from exactly one other: by adding after its last member, or by moving the last one on.
    const last = next.members[next.members.length - 1] ?? -1;
    for (let at = last + 1; at < order.length; at++) {
      const cost = next.cost + costs[order[at]!]!;
      if (cost > budget + 1e-9) break;
      push(heap, { members: [...next.members, at], cost });
    }
  }
  return { found, lowerBound: found[0]?.cost ?? (heap.length === 0 ? Number.POSITIVE_INFINITY : lowerBound) };
}

function isBefore(a: Open, b: Open): boolean {
  if (Math.abs(a.cost - b.cost) > 1e-12) return a.cost < b.cost;
  if (a.members.length !== b.members.length) return a.members.length < b.members.length;
  for (let at = 0; at < a.members.length; at++) {
    if (a.members[at] !== b.members[at]) return a.members[at]! < b.members[at]!;
  }
  return false;
}

function push(heap: Open[], item: Open): void {
  heap.push(item);
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(heap[at]!, heap[above]!)) return;
    [heap[at], heap[above]] = [heap[above]!, heap[at]!];
    at = above;
  }
}

function pop(heap: Open[]): Open {
  const first = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return first;
  heap[0] = last;
  for (let at = 0; ; ) {
    let best = at;
    for (const below of [2 * at + 1, 2 * at + 2]) {
      if (below < heap.length && isBefore(heap[below]!, heap[best]!)) best = below;
    }
    if (best === at) return first;
    [heap[at], heap[best]] = [heap[best]!, heap[at]!];
    at = best;
  }
}
