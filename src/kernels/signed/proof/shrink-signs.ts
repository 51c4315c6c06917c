import { type PairGraph, pairGraph } from "../pair-graph.js";
import { expandLabels, type ShrinkStep } from "./expand-labels.js";
import type { ClusterMode } from "./sign-paths.js";

/** What is already decided about a pair: together, in opposite camps, or parted at any price. */
export interface PairDecision {
  readonly pair: number;
  readonly decision: "together" | "opposite" | "apart";
}

/** Options for {@link shrinkSigns}. */
export interface ShrinkOptions {
  /** What is decided before; `"opposite"` only for `"two"`, `"apart"` only for `"any"`. */
  readonly decisions?: readonly PairDecision[];
  /** The size of the negative tie that stands for `"apart"`; larger than any cost of interest. */
  readonly apartWeight?: number;
  /** The most clusters there may be where the mode is `"any"`; any number by default. */
  readonly limit?: number;
}

/** A smaller graph with the same optimum, less `cost`. */
export interface ShrunkSigns {
  readonly graph: PairGraph;
  /** What every partition of the original pays more than the same partition of `graph`. */
  readonly cost: number;
  /** Turns labels of `graph` into labels of the original graph that cost at most as much. */
  readonly expand: (labels: Int32Array) => Int32Array;
}

/**
 * Makes a signed graph smaller without changing the cost of its best partition.
 *
 * Two nodes become one if some best partition is sure to keep them together (or, with two camps, apart): because one tie
 * outweighs all other ties of a node, or because the two differ so little in whom they like and fight that one could follow
 * the other at no loss (`2 w_uv ≥ Σ_x |w_ux − w_vx|`). Nodes without a positive tie (and, with a limit, fewer ties than
 * clusters) and nodes with two ties are taken out and placed at the end. Nodes that become one add up their ties; what cancels out is paid for in `cost`.
 *
 * Time O(ties · degree) a round, few rounds.
 *
 * @param original - The signed pairs.
 * @param mode - `"any"` number of clusters or `"two"`.
 * @param options - See {@link ShrinkOptions}.
 * @returns The smaller graph, the cost and the way back.
 */
export function shrinkSigns(original: PairGraph, mode: ClusterMode, options: ShrinkOptions = {}): ShrunkSigns {
  const { decisions = [], apartWeight = 0 } = options;
  const limit = mode === "two" ? 2 : (options.limit ?? Number.POSITIVE_INFINITY);
  const ties: Map<number, number>[] = Array.from({ length: original.nodeCount }, () => new Map());
  for (let pair = 0; pair < original.weights.length; pair++) {
    ties[original.sources[pair]].set(original.targets[pair], original.weights[pair]);
    ties[original.targets[pair]].set(original.sources[pair], original.weights[pair]);
  }
  const steps: ShrinkStep[] = [];
  const gone = new Uint8Array(original.nodeCount);
  /** Who a node follows, and with which sign, while decisions are carried out. */
  const leaders = Int32Array.from(gone, (_, node) => node);
  const signs = new Int8Array(original.nodeCount).fill(1);
  const waiting: number[] = [];
  const isWaiting = new Uint8Array(original.nodeCount);
  let cost = 0;

  const wake = (node: number) => {
    if (isWaiting[node] === 1 || gone[node] === 1) return;
    isWaiting[node] = 1;
    waiting.push(node);
  };

  const addTie = (a: number, b: number, weight: number) => {
    const before = ties[a].get(b) ?? 0;
    const after = before + weight;
    // A like and a fight of the same pair: the smaller of the two is lost in any case.
    if (before * weight < 0) cost += Math.min(Math.abs(before), Math.abs(weight));
    if (Math.abs(after) <= 1e-12 * Math.abs(weight)) {
      ties[a].delete(b);
      ties[b].delete(a);
    } else {
      ties[a].set(b, after);
      ties[b].set(a, after);
    }
    wake(a);
    wake(b);
  };

  const takeOut = (node: number) => {
    gone[node] = 1;
    for (const other of ties[node].keys()) {
      ties[other].delete(node);
      wake(other);
    }
  };

  const follow = (node: number, leader: number, sign: number) => {
    steps.push({ kind: "follow", node, leader, sign });
    leaders[node] = leader;
    signs[node] = sign;
    const direct = ties[node].get(leader) ?? 0;
    if (direct * sign < 0) cost += Math.abs(direct);
    takeOut(node);
    for (const [other, weight] of ties[node]) if (other !== leader) addTie(leader, other, weight * sign);
    ties[node].clear();
  };

  const place = (node: number) => {
    steps.push({ kind: "place", node, ties: [...ties[node]] });
    takeOut(node);
    ties[node].clear();
  };

  const leaderOf = (node: number) => {
    let leader = node;
    let sign = 1;
    while (leaders[leader] !== leader) {
      sign *= signs[leader];
      leader = leaders[leader];
    }
    return { leader, sign };
  };

  for (const { pair, decision } of decisions) {
    const source = leaderOf(original.sources[pair]);
    const target = leaderOf(original.targets[pair]);
    if (source.leader === target.leader) continue;
    if (decision === "apart") addTie(source.leader, target.leader, -apartWeight);
    else follow(source.leader, target.leader, (decision === "together" ? 1 : -1) * source.sign * target.sign);
  }
  for (let node = 0; node < original.nodeCount; node++) wake(node);
  for (let next = 0; next < waiting.length; next++) {
    const node = waiting[next];
    isWaiting[node] = 0;
    if (gone[node] === 0) simplify(node);
  }

  function simplify(node: number): void {
    const own = ties[node];
    let total = 0;
    let heaviest = -1;
    let heaviestSize = 0;
    for (const [other, weight] of own) {
      total += Math.abs(weight);
      const size = mode === "two" ? Math.abs(weight) : weight;
      if (size > heaviestSize || (size === heaviestSize && size > 0 && other < heaviest)) {
        heaviest = other;
        heaviestSize = size;
      }
    }
    if (heaviest === -1) {
      // Without friends a node is best alone, or in a cluster in which it has no foes.
      if (own.size < limit) place(node);
      return;
    }
    if (2 * heaviestSize >= total) {
      follow(node, heaviest, own.get(heaviest)! > 0 ? 1 : -1);
      return;
    }
    if (mode === "any" && own.size === 2) {
      // One positive tie, outweighed by a negative one: the node costs something only if its two neighbors are together.
      const [a, b] = [...own.keys()];
      place(node);
      addTie(a, b, -heaviestSize);
      return;
    }
    for (const [other, weight] of own) {
      if (mode === "any" && weight < 0) continue;
      if (difference(node, other, weight > 0 ? 1 : -1, 2 * Math.abs(weight)) <= 2 * Math.abs(weight)) {
        follow(node, other, weight > 0 ? 1 : -1);
        return;
      }
    }
  }

  /** `Σ_x |w_ux − sign · w_vx|` over all others, or more than `enough` as soon as that is sure. */
  function difference(u: number, v: number, sign: number, enough: number): number {
    let sum = 0;
    for (const [other, weight] of ties[u]) {
      if (other === v) continue;
      sum += Math.abs(weight - sign * (ties[v].get(other) ?? 0));
      if (sum > enough) return sum;
    }
    for (const [other, weight] of ties[v]) {
      if (other === u || ties[u].has(other)) continue;
      sum += Math.abs(weight);
      if (sum > enough) return sum;
    }
    return sum;
  }

  return { ...collect(ties, gone), cost, expand: (labels) => expandLabels(labels, steps, gone, limit) };
}

/** The nodes that are left, in their old order. */
function collect(ties: Map<number, number>[], gone: Uint8Array): { graph: PairGraph } {
  const indexOf = new Int32Array(gone.length).fill(-1);
  let nodeCount = 0;
  for (let node = 0; node < gone.length; node++) if (gone[node] === 0) indexOf[node] = nodeCount++;
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (let node = 0; node < gone.length; node++) {
    const later = [...ties[node]].filter(([other]) => other > node).sort(([a], [b]) => a - b);
    for (const [other, weight] of later) {
      sources.push(indexOf[node]);
      targets.push(indexOf[other]);
      weights.push(weight);
    }
  }
  return { graph: pairGraph(nodeCount, sources, targets, weights) };
}
