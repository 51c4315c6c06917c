import { log1p } from "../../internal/portable-math.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { katzVisits } from "../../kernels/spectral/katz-visits.js";
import { statedAttention } from "../../network/attention.js";
import { countMessages } from "../../network/count-messages.js";
import type { Attention, Network, NetworkPerson } from "../../network/network.js";
import { rowBuilder, weightAt } from "../../network/rows.js";
import { fullTieMessages } from "./defaults.js";
import type { ShareFlow } from "./share-flow.js";

/** What Katz's status runs on, before it is added up: logarithms of message counts, and stated attention. */
export interface KatzLinks {
  /** L(i, j) without stated ties: log(1 + messages from i to j). */
  readonly messages: WeightedAdjacency;
  readonly stated: Attention;
}

/** Weight of a stated tie of full attention, in the unit of the logarithms. */
export const statedWeight = /* @__PURE__ */ (() => log1p(fullTieMessages))();

/** Reads messages and stated attention apart. */
export function katzLinks(network: Network): KatzLinks {
  const counts = countMessages(network);
  return {
    messages: { ...counts, weights: counts.weights.map(log1p) },
    stated: statedAttention(network),
  };
}

/** L(i, j) = log(1 + messages from i to j) + log(1 + 20) · stated a(i, j): who writes to j or listens to j lends them weight. */
export function linkWeights({ messages, stated }: KatzLinks): WeightedAdjacency {
  const rows = rowBuilder(stated.nodeCount);
  const add = (one: WeightedAdjacency, other: WeightedAdjacency, own: number, others: number) => {
    for (let i = 0; i < one.nodeCount; i++) {
      for (let arc = one.offsets[i]!; arc < one.offsets[i + 1]!; arc++) {
        const j = one.targets[arc]!;
        rows.raise(i, j, own * one.weights[arc]! + others * weightAt(other, i, j));
      }
    }
  };
  add(messages, stated, 1, statedWeight);
  add(stated, messages, statedWeight, 1);
  return rows.build();
}

/**
 * Shares by Katz's status from decision rights, z = (I − βLᵀ)⁻¹ d with β = .85 / λ in every weak component, scaled so that they
 * sum to what is mapped. An empty seat keeps nothing.
 *
 * @param mapped - 1 − U of the Friedkin–Johnsen model.
 */
export function katzFlow(
  people: readonly NetworkPerson[],
  links: WeightedAdjacency,
  rights: Float64Array,
  mapped: number,
  tolerance?: number,
): ShareFlow {
  const { visits, attenuation } = katzVisits(links, rights, tolerance);
  let total = 0;
  for (const { index, status } of people) if (status !== "vacant") total += visits[index]!;
  const kept = total > 0 ? mapped / total : 0;
  return {
    links,
    passing: attenuation,
    kept: Float64Array.from(people, ({ status }) => (status === "vacant" ? 0 : kept)),
    visits,
  };
}
