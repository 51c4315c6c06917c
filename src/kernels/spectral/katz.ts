import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { notConverged } from "./not-converged.js";

const maximumSweeps = 20_000;
const tolerance = 1e-13;

/**
 * Katz's status: the solution of `x = attenuation * incoming * x + 1`, by Gauss-Seidel sweeps. O(nodes + arcs) a sweep.
 *
 * @param incoming - Row i lists the nodes from which arcs lead to node i, with the weight of each arc or 1.
 * @param attenuation - At least 0 and below one over the largest eigenvalue.
 * @throws AccountError `not_converged`: `attenuation` is too large.
 *
 * @see Katz (1953), {@link https://doi.org/10.1007/BF02289026}
 */
export function katz(incoming: Adjacency | WeightedAdjacency, attenuation: number): Float64Array {
  const { nodeCount, offsets, targets } = incoming;
  const weights = "weights" in incoming ? incoming.weights : null;
  const status = new Float64Array(nodeCount).fill(1);
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    let change = 0;
    let total = 0;
    for (let node = 0; node < nodeCount; node++) {
      const end = offsets[node + 1]!;
      let sum = 0;
      for (let arc = offsets[node]!; arc < end; arc++) {
        sum += weights === null ? status[targets[arc]!]! : weights[arc]! * status[targets[arc]!]!;
      }
      const value = 1 + attenuation * sum;
      change += Math.abs(value - status[node]!);
      total += value;
      status[node] = value;
    }
    if (!Number.isFinite(total)) break;
    if (change <= tolerance * total) return status;
  }
  throw notConverged(`katz centrality grows without bound at attenuation ${attenuation} (choose a smaller one)`);
}
