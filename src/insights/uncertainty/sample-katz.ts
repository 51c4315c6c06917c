import { combineHash, hashText, uniformOf } from "../../internal/keyed-random.js";
import { exp } from "../../internal/portable-math.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import { katzFlow, katzLinks, statedWeight } from "../influence/katz-flow.js";
import { katzSampleTolerance, weightSpread } from "./defaults.js";
import type { MissingTies } from "./missing-ties.js";
import { normalOf } from "./normal.js";
import { attentionSampler } from "./sample-attention.js";
import { purpose } from "./sample-key.js";
import type { SharesSampler } from "./sample-shares.js";

/**
 * Prepares samples of shares under Katz: stated attention varies as under the other engine, missing ties come back, the messages
 * of a pair may belong to others with the doubt of their source, and their weight against stated ties varies. What is mapped in
 * all stays as it was reckoned.
 */
export function katzSampler(network: Network, influence: Influence, missing: MissingTies): SharesSampler {
  const { people, ties } = network;
  const { messages, stated } = katzLinks(network);
  const sampleAttention = attentionSampler({ ...network, attention: stated }, missing);
  const pairs = new Map<number, { readonly key: number; readonly existence: number }>();
  for (const tie of ties) {
    if (tie.kind !== "interactions") continue;
    const pair = { key: hashText(tie.id), existence: tie.existence };
    pairs.set(tie.from * people.length + tie.to, pair);
    pairs.set(tie.to * people.length + tie.from, pair);
  }
  const mapped = 1 - influence.unmapped;
  const shares = new Float64Array(people.length);
  return (key, rights) => {
    const attention = sampleAttention(combineHash(key, purpose.ties));
    const own = combineHash(key, purpose.messages);
    const messageWeight = exp(weightSpread * normalOf(own));
    const counts = (i: number, j: number) => {
      const pair = pairs.get(i * people.length + j);
      return pair === undefined || uniformOf(combineHash(own, pair.key)) < pair.existence;
    };
    const links = joinRows(attention, statedWeight, messages, messageWeight, counts);
    const { visits, kept } = katzFlow(people, links, rights, mapped, katzSampleTolerance);
    for (let index = 0; index < shares.length; index++) shares[index] = visits[index]! * kept[index]!;
    return { shares, unmappedAttention: null };
  };
}

/** The arcs of both, each by its factor; an arc of the second counts only if asked for. Arcs of one pair stand side by side. */
function joinRows(
  first: WeightedAdjacency,
  firstFactor: number,
  second: WeightedAdjacency,
  secondFactor: number,
  counts: (row: number, target: number) => boolean,
): WeightedAdjacency {
  const { nodeCount } = first;
  const offsets = new Int32Array(nodeCount + 1);
  const targets = new Int32Array(first.targets.length + second.targets.length);
  const weights = new Float64Array(targets.length);
  let count = 0;
  for (let row = 0; row < nodeCount; row++) {
    for (let arc = first.offsets[row]!; arc < first.offsets[row + 1]!; arc++) {
      targets[count] = first.targets[arc]!;
      weights[count++] = firstFactor * first.weights[arc]!;
    }
    for (let arc = second.offsets[row]!; arc < second.offsets[row + 1]!; arc++) {
      if (!counts(row, second.targets[arc]!)) continue;
      targets[count] = second.targets[arc]!;
      weights[count++] = secondFactor * second.weights[arc]!;
    }
    offsets[row + 1] = count;
  }
  return { nodeCount, offsets, targets: targets.subarray(0, count), weights: weights.subarray(0, count) };
}
