/** A directed network with a capacity on every arc. */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly capacity: ArrayLike<number>;
}

/** How much can flow, and along which arcs. */
export interface MaximumFlow {
  readonly value: number;
  /** Flow on every arc, at the position of the arc. */
  readonly flow: Float64Array;
  /** 1 for nodes that the source still reaches along arcs with room: arcs that leave them are a cut of least capacity. */
  readonly sourceSide: Uint8Array;
}

/**
 * The largest flow from a source to a sink (Dinic): shortest augmenting paths, a whole layer of them at a time.
 * O(arcs · √nodes) where every node but the ends lets one unit through, as in {@link disjointPaths}.
 *
 * @param network - Capacities of 0 or more; `Infinity` lets everything through.
 * @param source - Where the flow starts.
 * @param sink - Where it ends; not the source.
 *
 * @see Dinitz (1970); Even and Tarjan (1975), {@link https://doi.org/10.1137/0204043}
 */
export function maximumFlow(network: FlowNetwork, source: number, sink: number): MaximumFlow {
  const { nodeCount, from, to, capacity } = network;
  const arcCount = from.length;
  /** Arc `a` forward is 2a, back 2a + 1; `room` is what still fits. */
  const room = new Float64Array(2 * arcCount);
  const head = new Int32Array(2 * arcCount);
  const offsets = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < arcCount; arc++) {
    room[2 * arc] = capacity[arc];
    head[2 * arc] = to[arc];
    head[2 * arc + 1] = from[arc];
    offsets[from[arc] + 1]++;
    offsets[to[arc] + 1]++;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const arcs = new Int32Array(2 * arcCount);
  const filled = offsets.slice(0, nodeCount);
  for (let arc = 0; arc < arcCount; arc++) {
    arcs[filled[from[arc]]++] = 2 * arc;
    arcs[filled[to[arc]]++] = 2 * arc + 1;
  }
  const layer = new Int32Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  const next = new Int32Array(nodeCount);
  const path: number[] = [];
  let value = 0;
  while (findLayers()) {
    next.set(offsets.subarray(0, nodeCount));
    for (let pushed = augment(); pushed > 0; pushed = augment()) value += pushed;
  }
  const flow = new Float64Array(arcCount);
  for (let arc = 0; arc < arcCount; arc++) flow[arc] = room[2 * arc + 1];
  const sourceSide = Uint8Array.from(layer, (hops) => (hops === -1 ? 0 : 1));
  return { value, flow, sourceSide };

  /** Hops from the source along arcs with room; whether the sink is met. */
  function findLayers(): boolean {
    layer.fill(-1);
    layer[source] = 0;
    queue[0] = source;
    let tail = 1;
    for (let at = 0; at < tail; at++) {
      const node = queue[at];
      for (let slot = offsets[node]; slot < offsets[node + 1]; slot++) {
        const arc = arcs[slot];
        const target = head[arc];
        if (room[arc] <= 0 || layer[target] !== -1) continue;
        layer[target] = layer[node] + 1;
        queue[tail++] = target;
      }
    }
    return layer[sink] !== -1;
  }

  /** Fills one path from layer to layer; 0 when there is none left. */
  function augment(): number {
    path.length = 0;
    let node = source;
    while (node !== sink) {
      const slot = next[node];
      if (slot < offsets[node + 1]) {
        const arc = arcs[slot];
        if (room[arc] > 0 && layer[head[arc]] === layer[node] + 1) {
          path.push(arc);
          node = head[arc];
        } else next[node] = slot + 1;
      } else {
        const back = path.pop();
        if (back === undefined) return 0;
        node = head[back ^ 1];
        next[node] = next[node] + 1;
      }
    }
    let pushed = Number.POSITIVE_INFINITY;
    for (const arc of path) pushed = Math.min(pushed, room[arc]);
    for (const arc of path) {
      room[arc] -= pushed;
      room[arc ^ 1] += pushed;
    }
    return pushed;
  }
}
