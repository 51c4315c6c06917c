import type { SignedAdjacency } from "../signed-adjacency.js";
import type { ClusterMode } from "./sign-paths.js";

/**
 * A quick lower bound on what every partition costs: triangles that force an error, chosen so that no tie's size is used
 * twice over. Each adds the smallest of its three sizes. Pairs that both like and fight add the smaller of the two.
 *
 * With any number of clusters a triangle forces an error if exactly one tie is negative, with two camps also if all three
 * are. Far from the optimum where errors sit on longer cycles. Time O(Σ over pairs of the smaller degree).
 *
 * @param signed - The signed graph.
 * @param mode - `"any"` number of clusters or `"two"`.
 * @returns The bound, 0 or more.
 */
export function packTriangles(signed: SignedAdjacency, mode: ClusterMode): number {
  const { nodeCount, offsets, targets, weights } = signed;
  const left = weights.map(Math.abs);
  const arcTo = new Int32Array(nodeCount).fill(-1);
  const reverse = reverseArcs(signed);
  let bound = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (targets[arc] > node) bound += Math.min(signed.positive[arc], signed.negative[arc]);
      if (weights[arc] !== 0) arcTo[targets[arc]] = arc;
    }
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const second = targets[arc];
      if (second < node) continue;
      for (let next = offsets[second]; next < offsets[second + 1] && left[arc] > 0; next++) {
        const closing = arcTo[targets[next]];
        if (targets[next] < second || closing === -1 || !forcesError(weights, arc, next, closing, mode)) continue;
        const used = Math.min(left[arc], left[next], left[closing]);
        if (used === 0) continue;
        bound += used;
        for (const tie of [arc, next, closing]) {
          left[tie] -= used;
          left[reverse[tie]] = left[tie];
        }
      }
    }
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) arcTo[targets[arc]] = -1;
  }
  return bound;
}

function forcesError(weights: Float64Array, a: number, b: number, c: number, mode: ClusterMode): boolean {
  const negatives = Number(weights[a] < 0) + Number(weights[b] < 0) + Number(weights[c] < 0);
  return negatives === 1 || (mode === "two" && negatives === 3);
}

/** For every arc the arc that goes back; rows are sorted, so they come up in turn. */
function reverseArcs(signed: SignedAdjacency): Int32Array {
  const next = signed.offsets.slice(0, signed.nodeCount);
  const reverse = new Int32Array(signed.targets.length);
  for (let node = 0; node < signed.nodeCount; node++) {
    for (let arc = signed.offsets[node]; arc < signed.offsets[node + 1]; arc++) {
      reverse[arc] = next[signed.targets[arc]]++;
    }
  }
  return reverse;
}
