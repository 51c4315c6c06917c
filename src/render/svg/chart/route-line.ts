import type { Bounds } from "../bounds.js";

/** A corner of a line. */
export type Corner = readonly [x: number, y: number];

/** Where a line may leave or enter a card: a point on its rim, and the channel beside it. */
export interface Port {
  readonly x: number;
  readonly y: number;
  readonly channelX: number;
}

/** Finds the way of a line from one card to another, around all cards. */
export type LineRouter = (from: readonly Port[], to: readonly Port[], group: string) => Corner[] | null;

/** Grids are searched up to so many crossings; a larger chart is drawn with straight lines. */
const mostCrossings = 40_000;
/** All searches of a chart together. */
const mostSteps = 1_000_000;
/** As long as so many pixels of way. */
const bendCost = 30;
/** A stretch that a line to somebody else runs along already counts so many times. */
const sharedFactor = 4;

/**
 * Routes lines along the channels between boxes, by a search for the cheapest way on the grid of all channels (A*): short, with
 * few bends, and apart from lines of another group. The answer is a function that remembers the lines it has drawn; it gives `null`
 * where there is no way, or the grid would be too large.
 *
 * @param xs - Where lines may run up and down.
 * @param ys - Where lines may run across.
 */
export function createLineRouter(boxes: readonly Bounds[], xs: readonly number[], ys: readonly number[]): LineRouter {
  const columns = sorted(xs);
  const rows = sorted(ys);
  const columnAt = new Map(columns.map((x, index) => [x, index]));
  const rowAt = new Map(rows.map((y, index) => [y, index]));
  const size = columns.length * rows.length;
  const usedBy = new Map<number, string>();
  const blocked = blockedStretches(boxes, columns, rows);
  let steps = 0;

  return (from, to, group) => {
    if (size > mostCrossings) return null;
    const costs = new Float64Array(2 * size).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(2 * size).fill(-1);
    const queue = new Queue();
    const reach = (state: number, cost: number, previous: number) => {
      if (cost >= costs[state]!) return;
      costs[state] = cost;
      before[state] = previous;
      // What is left at least: the straight distance to the nearer end.
      const crossing = state >> 1;
      const x = columns[crossing % columns.length]!;
      const y = rows[Math.floor(crossing / columns.length)]!;
      const rest = Math.min(...to.map((port) => Math.abs(port.channelX - x) + Math.abs(port.y - y)));
      queue.add(state, cost + rest);
    };
    const crossingOf = ({ channelX, y }: Port) => columnAt.get(channelX)! + columns.length * rowAt.get(y)!;
    // A state is a crossing, and whether the line came to it across (0) or up and down (1).
    for (const port of from) reach(2 * crossingOf(port), Math.abs(port.channelX - port.x), -1);
    const ends = new Map(to.map((port) => [crossingOf(port), port]));
    for (let state = queue.take(); state !== null; state = queue.take()) {
      if (++steps > mostSteps) return null;
      const crossing = state >> 1;
      const isUpright = state % 2 === 1;
      if (ends.has(crossing)) return trace(state, before, ends.get(crossing)!, from);
      const column = crossing % columns.length;
      const row = (crossing - column) / columns.length;
      const go = (nextColumn: number, nextRow: number) => {
        const x = columns[nextColumn];
        const y = rows[nextRow];
        if (x === undefined || y === undefined) return;
        const next = nextColumn + columns.length * nextRow;
        const turned = nextColumn === column;
        if ((turned ? blocked.down : blocked.across)[Math.min(crossing, next)] === 1) return;
        const length = Math.abs(x - columns[column]!) + Math.abs(y - rows[row]!);
        const stretch = 2 * Math.min(crossing, next) + Number(turned);
        const user = usedBy.get(stretch) ?? group;
        const cost = length * (user === group ? 1 : sharedFactor) + (turned === isUpright ? 0 : bendCost);
        reach(2 * next + Number(turned), costs[state]! + cost, state);
      };
      go(column - 1, row);
      go(column + 1, row);
      go(column, row - 1);
      go(column, row + 1);
    }
    return null;

    function trace(last: number, previous: Int32Array, end: Port, starts: readonly Port[]): Corner[] {
      const way: Corner[] = [[end.x, end.y]];
      let first = last;
      for (let state = last; state !== -1; state = previous[state]!) {
        const crossing = state >> 1;
        const column = crossing % columns.length;
        way.push([columns[column]!, rows[(crossing - column) / columns.length]!]);
        const earlier = previous[state]!;
        if (earlier !== -1) usedBy.set(2 * Math.min(crossing, earlier >> 1) + (state % 2), group);
        first = state;
      }
      const start = starts.find((port) => crossingOf(port) === first >> 1)!;
      way.push([start.x, start.y]);
      return cornersOf(way.reverse());
    }
  };
}

/** Without the points that a line passes straight. */
function cornersOf(way: readonly Corner[]): Corner[] {
  return way.filter(([x, y], index) => {
    const [beforeX, beforeY] = way[index - 1] ?? [Number.NaN, Number.NaN];
    const [afterX, afterY] = way[index + 1] ?? [Number.NaN, Number.NaN];
    return !((beforeX === x && x === afterX) || (beforeY === y && y === afterY));
  });
}

/** Of every stretch of the grid whether a box lies in its way: to the right of a crossing, and below it. O(crossings in boxes). */
function blockedStretches(boxes: readonly Bounds[], columns: readonly number[], rows: readonly number[]) {
  const across = new Uint8Array(columns.length * rows.length);
  const down = new Uint8Array(columns.length * rows.length);
  for (const { left, top, right, bottom } of boxes) {
    // From the last line before the box: the stretch that begins there runs into it.
    const firstColumn = Math.max(0, after(columns, left) - 1);
    const firstRow = Math.max(0, after(rows, top) - 1);
    for (let row = firstRow; row < rows.length && rows[row]! < bottom; row++) {
      for (let column = firstColumn; column < columns.length && columns[column]! < right; column++) {
        const crossing = column + columns.length * row;
        if (rows[row]! > top) across[crossing] = 1;
        if (columns[column]! > left) down[crossing] = 1;
      }
    }
  }
  return { across, down };
}

/** Place of the first value that is larger. */
function after(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** States by cost; of equals the one that came first. */
class Queue {
  private readonly heap: { readonly state: number; readonly cost: number; readonly order: number }[] = [];
  private count = 0;

  add(state: number, cost: number): void {
    const { heap } = this;
    heap.push({ state, cost, order: this.count++ });
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(at, above)) break;
      this.swap(at, above);
      at = above;
    }
  }

  take(): number | null {
    const { heap } = this;
    if (heap.length === 0) return null;
    this.swap(0, heap.length - 1);
    const { state } = heap.pop()!;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && this.isBefore(child, least)) least = child;
      if (least === at) return state;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a]!, this.heap[b]!];
    return one.cost < other.cost || (one.cost === other.cost && one.order < other.order);
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}
