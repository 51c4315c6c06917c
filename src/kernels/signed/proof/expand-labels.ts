/** How a node left the graph: it follows another, or it is placed last, by the ties it had. */
export type ShrinkStep =
  | { readonly kind: "follow"; readonly node: number; readonly leader: number; readonly sign: number }
  | { readonly kind: "place"; readonly node: number; readonly ties: readonly (readonly [number, number])[] };

/**
 * Turns labels of a shrunk graph into labels of the whole by taking the steps back, the last one first: followers take the
 * label of their leader (with sign −1 the other of two), nodes that were taken out join the cluster they gain most in.
 * Time O(nodes + ties of the steps).
 *
 * @param labels - The labels of the nodes that are left, in their old order.
 * @param steps - The steps in the order in which they were taken.
 * @param gone - 1 for every node that is not left.
 * @param limit - The most clusters there may be, `Infinity` for any number; labels are below it.
 */
export function expandLabels(
  labels: Int32Array,
  steps: readonly ShrinkStep[],
  gone: Uint8Array,
  limit: number,
): Int32Array {
  const all = new Int32Array(gone.length);
  let fresh = 0;
  let index = 0;
  for (let node = 0; node < gone.length; node++) {
    if (gone[node] === 1) continue;
    all[node] = labels[index++];
    fresh = Math.max(fresh, all[node] + 1);
  }
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (step.kind === "follow") {
      const leader = all[step.leader];
      all[step.node] = step.sign > 0 ? leader : 1 - leader;
      continue;
    }
    const gains = new Map<number, number>();
    for (const [other, weight] of step.ties) gains.set(all[other], (gains.get(all[other]) ?? 0) + weight);
    let best = -1;
    let bestGain = Number.NEGATIVE_INFINITY;
    const labelCount = Math.min(limit, fresh + 1);
    for (let label = 0; label < labelCount; label++) {
      const gain = gains.get(label) ?? 0;
      if (gain <= bestGain) continue;
      best = label;
      bestGain = gain;
    }
    all[step.node] = best;
    fresh = Math.max(fresh, best + 1);
  }
  return all;
}
