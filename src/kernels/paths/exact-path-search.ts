import type { WeightedAdjacency } from "../rows/adjacency.js";
import type { PathSearch } from "./path-search.js";

/**
 * Path lengths that differ by less than this part tie, because decimals are rounded before they are added: 2 ** -40. But never
 * by as much as half the shortest length, so that no tie counts as none.
 */
const tieBits = 40n;

/**
 * Prepares searches for all shortest paths by lengths that differ by many orders of magnitude: distances are added up without
 * rounding, as whole numbers. Some twenty times slower than {@link weightedPathSearch}, and with the same results where that
 * is exact. Each run takes O((nodes + arcs) log nodes) sums of long numbers.
 *
 * @param lengths - Every weight is a length greater than 0.
 */
export function exactPathSearch(lengths: WeightedAdjacency): PathSearch {
  const { nodeCount, offsets, targets } = lengths;
  const weights = wholeNumbers(lengths.weights);
  let shortestLength = weights[0] ?? 0n;
  for (const weight of weights) if (weight < shortestLength) shortestLength = weight;
  const largestDifference = shortestLength / 2n;
  const pathCounts = new Float64Array(nodeCount);
  const ranks = new Int32Array(nodeCount);
  const order = new Int32Array(nodeCount);
  const pathArcs = new Int32Array(targets.length);
  const arcEnds = new Int32Array(nodeCount);

  function run(source: number): number {
    const distances: (bigint | null)[] = new Array(nodeCount).fill(null);
    const reached = settle(source, distances);
    for (let rank = 0; rank < reached; rank++) {
      ranks[order[rank]] = rank;
      pathCounts[order[rank]] = 0;
    }
    pathCounts[source] = 1;
    let arcCount = 0;
    for (let rank = 0; rank < reached; rank++) {
      const node = order[rank];
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const neighbor = targets[arc];
        const shortest = distances[neighbor]!;
        const beyond = distances[node]! + weights[arc] - shortest;
        if (beyond > largestDifference || beyond > shortest >> tieBits || ranks[neighbor] <= rank) continue;
        pathCounts[neighbor] += pathCounts[node];
        pathArcs[arcCount++] = arc;
      }
      arcEnds[rank] = arcCount;
    }
    return reached;
  }

  /** Dijkstra's search over a heap of entries that may be out of date. */
  function settle(source: number, distances: (bigint | null)[]): number {
    const isSettled = new Uint8Array(nodeCount);
    const heap: { readonly node: number; readonly distance: bigint }[] = [{ node: source, distance: 0n }];
    distances[source] = 0n;
    let reached = 0;
    while (heap.length > 0) {
      const { node, distance } = pop(heap);
      if (isSettled[node] === 1) continue;
      isSettled[node] = 1;
      order[reached++] = node;
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        const neighbor = targets[arc];
        const through = distance + weights[arc];
        const known = distances[neighbor]!;
        if (known !== null && known <= through) continue;
        distances[neighbor] = through;
        push(heap, { node: neighbor, distance: through });
      }
    }
    return reached;
  }

  return { run, order, pathCounts, pathArcs, arcEnds };
}

/** Numbers as whole multiples of the same power of two. */
function wholeNumbers(values: Float64Array): bigint[] {
  const view = new DataView(new ArrayBuffer(8));
  const parts = Array.from(values, (value) => {
    view.setFloat64(0, value);
    const bits = view.getBigUint64(0);
    const exponent = bits >> 52n;
    const fraction = bits & 0xfffffffffffffn;
    return exponent === 0n ? { exponent: 1n, mantissa: fraction } : { exponent, mantissa: fraction | (1n << 52n) };
  });
  let least = 2047n;
  for (const { exponent } of parts) if (exponent < least) least = exponent;
  return parts.map(({ exponent, mantissa }) => mantissa << (exponent - least));
}

interface HeapEntry {
  readonly distance: bigint;
}

function push<Entry extends HeapEntry>(heap: Entry[], entry: Entry): void {
  let place = heap.length;
  heap.push(entry);
  while (place > 0) {
    const above = (place - 1) >> 1;
    if (heap[above].distance <= entry.distance) break;
    heap[place] = heap[above];
    place = above;
  }
  heap[place] = entry;
}

function pop<Entry extends HeapEntry>(heap: Entry[]): Entry {
  const first = heap[0];
  const moved = heap.pop()!;
  const size = heap.length;
  if (size === 0) return first;
  let place = 0;
  for (let child = 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && heap[child + 1].distance < heap[child].distance) child++;
    if (heap[child].distance >= moved.distance) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = moved;
  return first;
}
