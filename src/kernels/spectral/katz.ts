import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { innerRows } from "../rows/inner-rows.js";
import { multiply } from "../rows/multiply.js";
import { partsInOrder } from "../structure/parts-in-order.js";
import { conjugateGradient } from "./conjugate-gradient.js";
import { largestEigenvalue } from "./largest-eigenvalue.js";
import { notConverged } from "./not-converged.js";
import { denseLimit, solveShifted } from "./perron-pair.js";

/** After so many sweeps the bound is looked at, and the system solved part by part. */
const maximumSweeps = 1000;
const tolerance = 1e-14;

/**
 * Katz's status: the solution of `x = attenuation * incoming * x + 1`, by Gauss-Seidel sweeps; where these are slow, part by
 * part, with elimination in parts of up to 200 nodes. O(nodes + arcs) a sweep.
 *
 * @param incoming - Row i lists the nodes from which arcs lead to node i, with the weight of each arc or 1.
 * @param attenuation - At least 0 and below one over the largest eigenvalue.
 * @param isSymmetric - Whether every arc is listed both ways.
 * @param beforeSweep - Called before each sweep.
 * @throws AccountError `not_converged`: `attenuation` is too large, or so near its bound that a large part does not settle.
 *
 * @see Katz (1953), {@link https://doi.org/10.1007/BF02289026}
 */
export function katz(
  incoming: Adjacency | WeightedAdjacency,
  attenuation: number,
  isSymmetric: boolean,
  beforeSweep: () => void,
): Float64Array {
  const { nodeCount, offsets, targets } = incoming;
  const weights = "weights" in incoming ? incoming.weights : null;
  const status = new Float64Array(nodeCount).fill(1);
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    beforeSweep();
    let change = 0;
    let total = 0;
    for (let node = 0; node < nodeCount; node++) {
      const end = offsets[node + 1];
      let sum = 0;
      for (let arc = offsets[node]; arc < end; arc++) {
        sum += weights === null ? status[targets[arc]] : weights[arc] * status[targets[arc]];
      }
      const value = 1 + attenuation * sum;
      change += Math.abs(value - status[node]);
      total += value;
      status[node] = value;
    }
    if (!Number.isFinite(total)) break;
    if (change <= tolerance * total) return status;
  }
  const largest = largestEigenvalue(incoming, isSymmetric, beforeSweep);
  if (attenuation * largest >= 1 - 1e-13) {
    throw notConverged(
      `katz centrality grows without bound at attenuation ${attenuation} (it must be below ${Number((1 / largest).toPrecision(6))}, one over the largest eigenvalue)`,
    );
  }
  return solveInParts(incoming, attenuation, isSymmetric, beforeSweep);
}

function solveInParts(
  incoming: Adjacency | WeightedAdjacency,
  attenuation: number,
  isSymmetric: boolean,
  beforeSweep: () => void,
): Float64Array {
  const { nodeCount } = incoming;
  const parts = partsInOrder(incoming);
  const places = new Int32Array(nodeCount).fill(-1);
  const status = new Float64Array(nodeCount);
  const product = new Float64Array(1);
  for (let part = 0; part < parts.count; part++) {
    const nodes = parts.subarray(part);
    // Nodes of this part and of later ones still have status 0, so the product holds what comes from earlier ones.
    const values = new Float64Array(nodes.length);
    for (let i = 0; i < nodes.length; i++) {
      multiply(rowOf(incoming, nodes[i]), status, product);
      values[i] = 1 + attenuation * product[0];
    }
    const inner = innerRows(incoming, nodes, places);
    const solved =
      nodes.length > denseLimit && isSymmetric ? conjugateGradient(inner, attenuation, values, beforeSweep) : null;
    if (solved === null) {
      for (let i = 0; i < nodes.length; i++) values[i] /= attenuation;
      solveShifted(inner, 1 / attenuation, values);
    }
    for (let i = 0; i < nodes.length; i++) status[nodes[i]] = (solved ?? values)[i];
  }
  return status;
}

/** One row as a matrix of its own. */
function rowOf(rows: Adjacency | WeightedAdjacency, node: number): Adjacency | WeightedAdjacency {
  return { ...rows, nodeCount: 1, offsets: rows.offsets.subarray(node, node + 2) };
}
