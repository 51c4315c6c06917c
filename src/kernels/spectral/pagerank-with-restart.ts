import type { Adjacency, WeightedAdjacency } from "../rows/adjacency.js";
import { notConverged } from "./not-converged.js";

/** Options for {@link pagerankWithRestart}. */
export interface PagerankWithRestartOptions {
  /** Chance that the walk follows a tie rather than starting again; from 0 to below 1. @defaultValue 0.85 */
  readonly damping?: number | undefined;
  /** Where the walk starts again; at least 0, with a positive sum. @defaultValue the same everywhere */
  readonly restart?: Float64Array | null | undefined;
  /** Where the walk goes on from a node that leads nowhere; at least 0, with a positive sum. @defaultValue as `restart` */
  readonly dangling?: Float64Array | null | undefined;
  /** Called before each sweep. */
  readonly beforeSweep?: (() => void) | undefined;
}

/** Sums that sweeps may take: some seconds. */
const workLimit = 2e9;
/** Sweeps change no less than this part of the sum by rounding alone. */
const rounding = 1e-15;
/** Nodes that are alike differ by no more than what is left when sweeps stop: too little to see. */
const tolerance = 1e-13;

/**
 * PageRank with restart: the share of its time that a walk spends at each node. It follows ties with a chance in proportion
 * to their weights and now and then starts again. Solved as a linear system by Gauss-Seidel sweeps, of which
 * about half as many are needed as of power iterations; nodes that lead nowhere enter in closed form.
 *
 * O(nodes + arcs) a sweep, some log(1e-13) / log(damping) / 2 sweeps; O(nodes) space beside the graph.
 *
 * @param incoming - Row i lists the nodes from which arcs lead to node i, with the weight of each arc or 1.
 * @returns One number a node; they sum to 1.
 * @throws AccountError `not_converged`: `damping` is too near 1.
 *
 * @see Brin and Page (1998), {@link https://doi.org/10.1016/S0169-7552(98)00110-X}
 */
export function pagerankWithRestart(
  incoming: Adjacency | WeightedAdjacency,
  options: PagerankWithRestartOptions = {},
): Float64Array {
  const { nodeCount } = incoming;
  const damping = options.damping ?? 0.85;
  const restart = toShares(options.restart ?? new Float64Array(nodeCount).fill(1));
  const passedOn = outgoingWeights(incoming);
  for (let node = 0; node < nodeCount; node++) passedOn[node] = passedOn[node] > 0 ? damping / passedOn[node] : 0;
  const { beforeSweep } = options;
  const visits = solve(incoming, passedOn, restart, damping, beforeSweep);
  if (options.dangling != null) {
    // The walk's mass at dead ends, d, obeys d = (1 - damping) * deadEnds(visits) + damping * d * deadEnds(detours).
    const detours = solve(incoming, passedOn, toShares(options.dangling), damping, beforeSweep);
    const atDeadEnds = ((1 - damping) * deadEnds(visits, passedOn)) / (1 - damping * deadEnds(detours, passedOn));
    for (let node = 0; node < nodeCount; node++) {
      visits[node] = (1 - damping) * visits[node] + damping * atDeadEnds * detours[node];
    }
  }
  return toShares(visits);
}

/** Solves x = incoming * (passedOn x) + start. */
function solve(
  incoming: Adjacency | WeightedAdjacency,
  passedOn: Float64Array,
  start: Float64Array,
  damping: number,
  beforeSweep: (() => void) | undefined,
): Float64Array {
  const { nodeCount, offsets, targets } = incoming;
  const weights = "weights" in incoming ? incoming.weights : null;
  const settled = Math.max(tolerance * (1 - damping), rounding);
  // What is right where every node passes on as much as it gets.
  const visits = start.map((value) => value / (1 - damping));
  const sent = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) sent[node] = visits[node] * passedOn[node];
  const maximumSweeps = Math.ceil(workLimit / (nodeCount + targets.length + 1));
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    beforeSweep?.();
    let change = 0;
    let total = 0;
    for (let node = nodeCount - 1; node >= 0; node--) {
      const end = offsets[node + 1];
      let sum = start[node];
      if (weights === null) {
        for (let arc = offsets[node]; arc < end; arc++) sum += sent[targets[arc]];
      } else {
        for (let arc = offsets[node]; arc < end; arc++) sum += sent[targets[arc]] * weights[arc];
      }
      change += Math.abs(sum - visits[node]);
      total += sum;
      visits[node] = sum;
      sent[node] = sum * passedOn[node];
    }
    if (change <= settled * total) return visits;
  }
  throw notConverged("pagerank did not settle: choose a smaller damping");
}

function outgoingWeights(incoming: Adjacency | WeightedAdjacency): Float64Array {
  const { nodeCount, targets } = incoming;
  const weights = "weights" in incoming ? incoming.weights : null;
  const outgoing = new Float64Array(nodeCount);
  if (weights === null) {
    for (let arc = 0; arc < targets.length; arc++) outgoing[targets[arc]] += 1;
  } else {
    for (let arc = 0; arc < targets.length; arc++) outgoing[targets[arc]] += weights[arc];
  }
  return outgoing;
}

function deadEnds(visits: Float64Array, passedOn: Float64Array): number {
  let sum = 0;
  for (let node = 0; node < visits.length; node++) if (passedOn[node] === 0) sum += visits[node];
  return sum;
}

function toShares(values: Float64Array): Float64Array {
  let sum = 0;
  for (let node = 0; node < values.length; node++) sum += values[node];
  const shares = new Float64Array(values.length);
  for (let node = 0; node < values.length; node++) shares[node] = values[node] / sum;
  return shares;
}
